"""News of the first months and of 2020. Invented along the facts of the office's own Rückblick."""

from typing import Any

from ..models import PostKind

POSTS_2020: tuple[dict[str, Any], ...] = (
    {
        "slug": "das-quartiersmanagement-ist-da",
        "at": (2019, 9, 5, 10),
        "picture": "buero",
        "title": "Das Quartiersmanagement ist da",
        "lead": "Seit September hat das Quartier Am Leipziger Tor eine Anlaufstelle für Fragen, Hinweise und Ideen.",
        "body": "<p>Wer hier lebt, arbeitet oder gern seine Zeit verbringt, kann sich mit allem an uns wenden, was das "
        "Zusammenleben betrifft: mit einer kaputten Bank, mit der Idee für ein Hoffest, mit der Suche nach Verbündeten."
        "</p><p>In den ersten Wochen gehen wir von Tür zu Tür und stellen uns vor. Sprechen Sie uns ruhig an!</p>",
        "en": {
            "title": "Neighbourhood management has arrived",
            "lead": "Since September the neighbourhood has had a place for questions, remarks and ideas.",
            "body": "<p>Whoever lives, works or likes to spend time here can come to us with everything that concerns "
            "living together: a broken bench, the idea of a courtyard party, the search for allies.</p><p>In the first "
            "weeks we go from door to door and introduce ourselves. Please do talk to us!</p>",
        },
    },
    {
        "slug": "sprechzeiten-im-grone-bildungszentrum",
        "at": (2019, 11, 14, 9),
        "kind": PostKind.GAZETTE,
        "title": "Feste Sprechzeiten in der Heidestraße 20",
        "lead": "Dienstags von 8:30 bis 10:30 Uhr und donnerstags von 13:30 bis 15:30 Uhr ist das Quartiersbüro besetzt.",
        "body": "<p>Sie finden uns im Sekretariat des Grone-Bildungszentrums. Andere Zeiten vereinbaren wir gern mit "
        "Ihnen. Im Büro liegen Informationen aus dem Quartier aus; Vereine können eigenes Material dazulegen.</p>",
        "en": {
            "title": "Regular office hours at Heidestraße 20",
            "lead": "The office is open on Tuesdays from 8:30 to 10:30 and on Thursdays from 13:30 to 15:30.",
            "body": "<p>You find us in the secretariat of the Grone education centre. We are happy to arrange other "
            "times. Clubs may leave their own leaflets in the office.</p>",
        },
    },
    {
        "slug": "einladung-zum-quartiersgespraech",
        "at": (2020, 2, 20, 11),
        "kind": PostKind.PRESS,
        "picture": "quartiersgespraech",
        "title": "Einladung zum Quartiersgespräch am 11. März",
        "lead": "Was läuft gut, was fehlt, wer packt mit an? Am Mittwoch, dem 11. März, sprechen wir darüber.",
        "body": "<p>Auf dem Plan stehen der Spielplatz Ackerstraße, das ehemalige Schulgelände in der Bernburger Straße "
        "und die Aktionskasse, mit der kleine Vorhaben bezahlt werden sollen. Eine Anmeldung ist nicht nötig.</p>",
        "en": {
            "title": "Invitation to the neighbourhood talk on 11 March",
            "lead": "What works, what is missing, who joins in? We talk about it on Wednesday, 11 March.",
            "body": "<p>On the agenda: the playground in Ackerstraße, the former school ground in Bernburger Straße and "
            "the action fund that is to pay for small projects. You need not register.</p>",
        },
    },
    {
        "slug": "das-war-das-quartiersgespraech",
        "at": (2020, 3, 13, 14),
        "picture": "quartiersgespraech",
        "title": "Das war das Quartiersgespräch: danke für Ihre Ideen",
        "lead": "Mehr Bänke, sichere Wege, ein Ort zum Feiern: Die Zettel von der Pinnwand nehmen wir mit in die Ämter.",
        "body": "<p>Drei Wünsche wurden besonders oft genannt: <strong>Sitzgelegenheiten im Schatten</strong>, "
        "<strong>ein Spielplatz für alle Altersstufen</strong> und <strong>mehr Anlässe, sich zu begegnen</strong>.</p>"
        "<p>Was daraus wird, berichten wir hier. Wer an einer der drei Fragen mitarbeiten möchte, ruft uns einfach an."
        "</p>",
        "en": {
            "title": "That was the neighbourhood talk: thank you for your ideas",
            "lead": "More benches, safe paths, a place to celebrate: we carry the notes from the board to the authorities.",
            "body": "<p>Three wishes came up most often: <strong>seats in the shade</strong>, <strong>a playground for "
            "all ages</strong> and <strong>more occasions to meet</strong>.</p><p>We report here what becomes of them."
            "</p>",
        },
    },
    {
        "slug": "telefon-statt-tuer",
        "at": (2020, 3, 17, 10),
        "title": "Telefon statt Tür: So erreichen Sie uns jetzt",
        "lead": "Das Büro muss vorerst schließen. Für Sie da sind wir trotzdem, am Telefon und per E-Mail.",
        "body": "<p>Brauchen Sie jemanden, der einkaufen geht, oder möchten Sie selbst helfen? Wir bringen Menschen "
        "zusammen. Auch Anträge und Anschreiben besprechen wir am Telefon.</p>",
        "en": {
            "title": "Telephone instead of door: how to reach us now",
            "lead": "The office has to close for now. We are still there for you, by telephone and e-mail.",
            "body": "<p>Do you need somebody to do your shopping, or would you like to help? We bring people together."
            "</p>",
        },
    },
    {
        "slug": "im-sommer-gehen-wir-spazieren",
        "at": (2020, 6, 10, 9),
        "kind": PostKind.GAZETTE,
        "picture": "quartiersspaziergang",
        "title": "Im Sommer gehen wir spazieren",
        "lead": "Draußen, mit Abstand und mit offenen Augen: Drei Rundgänge führen durch das Quartier.",
        "body": "<p>Beim Begegnungsrundgang lernen Sie Einrichtungen und ihre Menschen kennen, beim Wiesenspaziergang das "
        "Leben zwischen den Halmen. Ein dritter Rundgang führt mit dem Stadtbezirksbeirat zu den Baustellen.</p>",
        "en": {
            "title": "In summer we go for walks",
            "lead": "Outdoors, at a distance and with open eyes: three walks lead through the neighbourhood.",
            "body": "<p>One introduces places and their people, one the life between the blades of grass, one leads to "
            "the building sites together with the district council.</p>",
        },
    },
    {
        "slug": "warum-die-wiesen-bluehen-duerfen",
        "at": (2020, 7, 6, 13),
        "picture": "wiesen",
        "title": "Warum die Wiesen blühen dürfen",
        "lead": "Wo früher Häuser standen, wird heute nur zweimal im Jahr gemäht. Beim Wiesenspaziergang war zu sehen, "
        "wer dort einzieht.",
        "body": "<p>Die AG Freiraumpflege zeigte, wie aus Rasen Wiese wird: später mähen, das Heu liegen lassen, dann "
        "abräumen. Heuschrecken, Wildbienen und Distelfinken danken es.</p><p>Wer einen Streifen vor dem Haus mitpflegen "
        "möchte, meldet sich bei uns.</p>",
        "en": {
            "title": "Why the meadows may bloom",
            "lead": "Where houses used to stand the grass is now cut only twice a year. The meadow walk showed who moves in.",
            "body": "<p>Cut later, leave the hay for some days, then clear it away: this is how a lawn becomes a meadow. "
            "Grasshoppers, wild bees and goldfinches are grateful.</p>",
        },
    },
    {
        "slug": "postkartenaktion",
        "at": (2020, 7, 20, 9),
        "kind": PostKind.POSTCARD,
        "picture": "postkarten",
        "title": "Postkartenaktion: Schreiben Sie Ihrem Quartier",
        "lead": "Vier Motive, eine Frage: Was wünschen Sie sich für das Leipziger Tor? Die Karten liegen im ganzen Viertel aus.",
        "body": "<p>Sie bekommen die Karten in der Apotheke am Leipziger Tor, im Frauenzentrum, im Jugendclub und im "
        "Franztreff. Werfen Sie sie in unseren gelben Kasten in der Heidestraße 20 oder schicken Sie sie mit der Post."
        "</p>",
        "en": {
            "title": "Postcards: write to your neighbourhood",
            "lead": "Four pictures, one question: what do you wish for? The cards lie ready all over the neighbourhood.",
            "body": "<p>You get them at the pharmacy, the women’s centre, the youth club and the Franztreff. Drop them "
            "into our yellow box at Heidestraße 20 or send them by post.</p>",
        },
    },
)
