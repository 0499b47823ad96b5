"""Clubs, initiatives, bodies and people of the network, told in our own words."""

from typing import Any

OTHERS: dict[str, dict[str, Any]] = {
    "buergerzentrum-leipziger-torhaus": {
        "kind": "club",
        "name": "Verein Bürgerzentrum Leipziger Torhaus",
        "met": (2019, 10, 15),
        "place": "torhaus",
        "picture": "leipziger-torhaus",
        "lead": "Der Verein haucht dem alten Torhaus neues Leben ein: als Haus für alle im Quartier.",
        "body": "<p>Tee im Hof, Ausstellung im Treppenhaus, Pläne an der Wand. Die Mitglieder öffnen das Torhaus, sooft es "
        "geht, und sammeln, was daraus werden soll. Fertig ist hier nichts, willkommen ist jede helfende Hand.</p>",
        "offers": "Offenes Torhaus\nAusstellungen aus dem Quartier\nMithilfe beim Herrichten des Hauses",
        "website": "https://torhaus.example.org/",
        "email": "torhaus@example.org",
        "contact_released_on": "2020-02-03",
        "en": {
            "name": "Association “Bürgerzentrum Leipziger Torhaus”",
            "lead": "The association breathes new life into the old gatehouse: a house for everybody in the neighbourhood.",
            "body": "<p>Tea in the yard, an exhibition on the stairs, plans on the wall. The members open the gatehouse "
            "whenever they can and collect what it should become. Nothing is finished; every helping hand is welcome.</p>",
            "offers": "Open gatehouse\nExhibitions from the neighbourhood\nHelping to do up the house",
        },
    },
    "urbane-farm": {
        "kind": "initiative",
        "name": "Urbane Farm",
        "met": (2019, 10, 29),
        "place": "urbane-farm",
        "picture": "urbane-farm",
        "lead": "Gemüse, wo früher Platten standen: Auf der Urbanen Farm wächst das Quartier zusammen.",
        "body": "<p>Hochbeete, Hühner, ein Backofen aus Lehm. Gegärtnert wird am Samstag, geerntet wird gemeinsam. Wer noch nie "
        "eine Möhre gezogen hat, lernt es hier in fünf Minuten und vergisst es nie wieder.</p>",
        "offers": "Gartentag am Samstag\nBeete zum Mitmachen\nBesuch für Kitas und Schulen\nSaatgut und Stecklinge",
        "email": "farm@example.org",
        "contact_released_on": "2020-06-03",
        "accessibility": "Feste Wege zwischen den Beeten, zwei unterfahrbare Hochbeete.",
        "en": {
            "name": "Urban farm",
            "lead": "Vegetables where slab blocks once stood: on the urban farm the neighbourhood grows together.",
            "body": "<p>Raised beds, hens, a clay oven. Saturday is gardening day, the harvest is shared. If you have never "
            "grown a carrot, you learn it here in five minutes and never forget it.</p>",
            "offers": "Gardening on Saturdays\nBeds to join in\nVisits for nurseries and schools\nSeeds and cuttings",
            "accessibility": "Firm paths between the beds, two raised beds for wheelchair users.",
        },
    },
    "landmeisterinnen": {
        "kind": "initiative",
        "picture": "landmeisterinnen",
        "name": "Landmeisterinnen",
        "met": (2020, 2, 5),
        "place": "landmeisterinnen",
        "lead": "Zwei Handvoll Frauen, ein Feld am Rand des Quartiers und die Frage, was Stadtboden alles kann.",
        "body": "<p>Die Landmeisterinnen säen alte Sorten, mähen mit der Sense und zeigen auf ihrem Feld an der Südstraße, wie "
        "wenig eine Wiese braucht, um zu blühen.</p>",
        "offers": "Sensenkurs im Juni\nFeldtage zum Mithelfen\nRat für blühende Vorgärten",
        "en": {
            "lead": "A handful of women, a field at the edge of the neighbourhood, and the question what town soil can do.",
            "body": "<p>The Landmeisterinnen sow old varieties, mow with the scythe and show on their field in Südstraße how "
            "little a meadow needs to bloom.</p>",
            "offers": "Scythe course in June\nField days to lend a hand\nAdvice on flowering front gardens",
        },
    },
    "stadtbezirksbeirat": {
        "kind": "body",
        "name": "Stadtbezirksbeirat",
        "met": (2019, 9, 18),
        "address": "tagt öffentlich, der Ort steht in der Einladung",
        "lead": "Das gewählte Ohr der Stadt im Quartier: Hier kommen Wünsche aus den Straßen auf die Tagesordnung.",
        "body": "<p>Der Stadtbezirksbeirat berät öffentlich. Wer etwas vorbringen will, darf kommen und reden. Im Sommer 2020 "
        "war er mit uns zu Fuß unterwegs, vom Torhaus bis zur Großen Wiese.</p>",
        "offers": "Öffentliche Sitzungen\nFragezeit für Einwohnerinnen und Einwohner",
        "en": {
            "name": "District council",
            "lead": "The town’s elected ear in the neighbourhood: wishes from the streets get onto its agenda.",
            "body": "<p>The council meets in public. If you want to bring something up, come and speak. In summer 2020 it "
            "walked with us from the Torhaus to the great meadow.</p>",
            "offers": "Public meetings\nQuestion time for residents",
        },
    },
    "stadtteil-ag": {
        "kind": "network",
        "picture": "netzwerk",
        "name": "Stadtteil-AG",
        "met": (2019, 9, 26),
        "address": "trifft sich reihum bei den Mitgliedern",
        "lead": "Einrichtungen und Engagierte, die sich kennen und nicht alles doppelt machen wollen.",
        "body": "<p>Wer plant was, wem fehlt ein Raum, wer hat einen Beamer? In der Stadtteil-AG wird das in zwei Stunden "
        "geklärt. Schon 2018 hat sie mit dem Stadtbezirksbeirat am Quartierskonzept gearbeitet.</p>",
        "offers": "Austausch der Einrichtungen\nGemeinsamer Kalender für Feste",
        "en": {
            "name": "District working group",
            "lead": "Institutions and committed people who know each other and do not want to do everything twice.",
            "body": "<p>Who plans what, who needs a room, who has a projector? The group sorts that out in two hours. As early "
            "as 2018 it worked on the neighbourhood’s concept together with the district council.</p>",
            "offers": "Exchange among institutions\nA shared calendar for festivals",
        },
    },
    "team-world-cleanup-day": {
        "kind": "initiative",
        "name": "Organisationsteam World Cleanup Day",
        "met": (2020, 6, 24),
        "place": "grosse-wiese",
        "picture": "cleanup-day",
        "lead": "Ein Samstag im September, hundert Säcke und am Ende ein sauberes Quartier.",
        "body": "<p>Das Team besorgt Handschuhe, Greifer und Waffeln, die Stadt holt die Säcke ab. Wer mitmachen will, kommt "
        "einfach. Wer früh mitplanen will, meldet sich im Frühjahr.</p>",
        "offers": "World Cleanup Day im September\nMaterial zum Ausleihen für eigene Putzaktionen",
        "en": {
            "name": "World Cleanup Day team",
            "lead": "A Saturday in September, a hundred bags, and a clean neighbourhood at the end.",
            "body": "<p>The team brings gloves, grabbers and waffles, the town collects the bags. To join in, just come. To "
            "help planning, get in touch in spring.</p>",
            "offers": "World Cleanup Day in September\nEquipment on loan for your own clean-up",
        },
    },
    "private-akteure": {
        "kind": "private",
        "name": "Private Akteure des Quartiers",
        "met": (2019, 11, 19),
        "lead": "Nachbarinnen und Nachbarn, die ohne Verein und Amt etwas auf die Beine stellen.",
        "body": "<p>Eine gießt die Baumscheiben, einer repariert Bänke, zwei haben die Bücherkiste erfunden. Ihre Namen nennen "
        "wir nur, wenn sie es möchten. Ihre Ideen sind oft die ersten Anträge an die Aktionskasse.</p>",
        "offers": "Baumpaten gesucht\nBücherkiste an der Wagnerpassage",
        "en": {
            "name": "Individuals in the neighbourhood",
            "lead": "Neighbours who get something going without a club or an office.",
            "body": "<p>One waters the trees, one mends benches, two invented the book box. We name them only if they wish. Their "
            "ideas are often the first applications to the action fund.</p>",
            "offers": "Tree sponsors wanted\nBook box at the Wagnerpassage",
        },
    },
    "ag-freiraumpflege": {
        "kind": "network",
        "name": "AG Freiraumpflege",
        "met": (2019, 12, 4),
        "place": "grosse-wiese",
        "picture": "wiesen",
        "lead": "Wo früher Häuser standen, ist heute viel Wiese. Die AG überlegt, wie man sie gut pflegt.",
        "body": "<p>Stadtgrün, Genossenschaften, Farm und Nachbarschaft an einem Tisch, gern auch im Gras: Wo wird gemäht, wo "
        "darf es wachsen, wo fehlt ein Weg? Aus ihr kam die Idee zum Wiesenspaziergang.</p>",
        "offers": "Pflegeplan für die Wiesen\nSprechstunde am Mähgut",
        "en": {
            "name": "Working group on green spaces",
            "lead": "Where houses once stood there are wide meadows now. The group thinks about how to care for them.",
            "body": "<p>Parks department, cooperatives, farm and neighbours at one table, or in the grass: where to mow, where "
            "to let things grow, where is a path missing? The idea of the meadow walk came from here.</p>",
            "offers": "A plan for the meadows\nAdvice at the hay heap",
        },
    },
    "kindertagesstaette": {
        "kind": "institution",
        "name": "Kindertagesstätte",
        "met": (2021, 4, 8),
        "place": "kita",
        "is_draft": True,
        "lead": "Möchte mit einem eigenen Eintrag ins Verzeichnis; der Text wird gerade abgestimmt.",
        "en": {"name": "Nursery", "lead": "Would like an entry of its own; the text is being agreed."},
    },
}  # fmt: skip
