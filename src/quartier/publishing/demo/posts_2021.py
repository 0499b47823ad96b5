"""News from autumn 2020 to spring 2021, what waits for its time, and what is still being written."""

from typing import Any

from ..models import PostKind

POSTS_2021: tuple[dict[str, Any], ...] = (
    {
        "slug": "flyer-quartiersmanagement",
        "at": (2020, 8, 27, 9),
        "kind": PostKind.FLYER,
        "title": "Flyer „Quartiersmanagement und Quartiersentwicklung“",
        "lead": "Wer wir sind, was wir tun und wie Sie mitmachen: jetzt auf einem Blatt, in allen Briefkästen des Quartiers.",
        "body": "<p>Der Flyer liegt auch in Praxen, Schulen und Geschäften aus. Brauchen Sie einen Stapel? Rufen Sie an."
        "</p>",
        "en": {
            "title": "Leaflet “Neighbourhood management and development”",
            "lead": "Who we are, what we do and how you can join in: on one sheet, in all letterboxes.",
            "body": "<p>The leaflet also lies ready in surgeries, schools and shops.</p>",
        },
    },
    {
        "slug": "gespraeche-an-der-wagnerpassage",
        "at": (2020, 9, 7, 15),
        "picture": "infostand",
        "title": "Drei Nachmittage an der Wagnerpassage",
        "lead": "Anfang September haben wir unseren Tisch dorthin gestellt, wo alle vorbeikommen, und zugehört.",
        "body": "<p>Viele kannten das Quartiersmanagement noch nicht und blieben trotzdem stehen. Am häufigsten ging es um "
        "Sauberkeit, um den Weg zur Haltestelle und um einen Treffpunkt für Jugendliche am Abend.</p>",
        "en": {
            "title": "Three afternoons at the Wagnerpassage",
            "lead": "At the beginning of September we put our table where everybody passes by, and listened.",
            "body": "<p>Most often people spoke about litter, the way to the stop and a place for young people in the "
            "evening.</p>",
        },
    },
    {
        "slug": "world-cleanup-day-2020",
        "at": (2020, 9, 21, 10),
        "kind": PostKind.PRESS,
        "picture": "cleanup-day",
        "title": "World Cleanup Day: Das Quartier packt an",
        "lead": "Mit Zangen, Handwagen und guter Laune sammelten Nachbarinnen und Nachbarn, was nicht auf die Wiesen gehört.",
        "body": "<p>In kleinen Gruppen ging es vom Leipziger Torhaus bis zum Pollingpark. Das Organisationsteam dankt "
        "allen, die dabei waren, und dem Stadtpflegebetrieb, der die vollen Säcke abgeholt hat.</p>",
        "en": {
            "title": "World Cleanup Day: the neighbourhood gets to work",
            "lead": "With litter pickers, handcarts and good humour neighbours collected what does not belong in meadows.",
            "body": "<p>In small groups they went from the Leipziger Torhaus to the Pollingpark. The organising team "
            "thanks everybody who joined in.</p>",
        },
    },
    {
        "slug": "wuensche-fuer-den-spielplatz",
        "at": (2020, 10, 15, 11),
        "picture": "spielplatz-ackerstrasse",
        "title": "Was sich Kinder für den Spielplatz Ackerstraße wünschen",
        "lead": "Klettern, Wasser, Schatten: Die Wunschliste liegt jetzt bei den Planerinnen und Planern.",
        "body": "<p>Gezeichnet wurde in der Kita, im Hort und im Jugendclub. Der neue Platz entsteht zwischen Ackerstraße "
        "und Gartenstraße. Wann gebaut wird, erfahren Sie hier und beim Projekt.</p>",
        "en": {
            "title": "What children wish for the playground in Ackerstraße",
            "lead": "Climbing, water, shade: the list is now with the planners.",
            "body": "<p>Children drew their ideas in the nursery, the after-school club and the youth club.</p>",
        },
    },
    {
        "slug": "aktionskasse-ist-beantragt",
        "at": (2020, 11, 19, 9),
        "kind": PostKind.GAZETTE,
        "title": "Aktionskasse für das Quartier ist beantragt",
        "lead": "Bis zu 500 Euro für kleine Vorhaben von Anwohnerinnen, Vereinen und Gewerbe sollen ab 2021 möglich sein.",
        "body": "<p>Gefördert werden Bepflanzungen, Spielgeräte, Sitzgelegenheiten oder Kunst im öffentlichen Raum. "
        "Sammeln Sie schon jetzt Ideen: Wir helfen beim Antrag.</p>",
        "en": {
            "title": "Applied for: an action fund for the neighbourhood",
            "lead": "From 2021 up to 500 euros for small projects of residents, clubs and traders are to be possible.",
            "body": "<p>Planting, play equipment, seats or art in public space can be paid. Start collecting ideas: we "
            "help with the application.</p>",
        },
    },
    {
        "slug": "danke-fuer-dieses-jahr",
        "at": (2020, 12, 17, 12),
        "title": "Ein anderes Jahr: Danke, dass Sie dabei waren",
        "lead": "Vieles fiel aus, manches fand neue Wege. Ein kurzer Blick zurück und ein großer Dank.",
        "body": "<p>Rundgänge statt Versammlungen, Postkarten statt Stuhlkreis, Telefonate statt Sprechstunde: Das "
        "Netz im Quartier ist trotzdem dichter geworden. Wir wünschen ruhige Feiertage.</p>",
        "en": {
            "title": "A different year: thank you for being part of it",
            "lead": "Much was cancelled, some things found new ways. A short look back and a big thank you.",
            "body": "<p>Walks instead of meetings, postcards instead of circles of chairs, calls instead of office "
            "hours: the net has become closer all the same.</p>",
        },
    },
    {
        "slug": "was-wir-uns-2021-vornehmen",
        "at": (2021, 1, 21, 10),
        "picture": "netzwerk",
        "title": "Was wir uns für 2021 vornehmen",
        "lead": "Erste Anlaufstelle werden, digital und draußen in kleinen Runden: So sieht unser Jahr aus.",
        "body": "<p>Wir möchten, dass alle im Quartier wissen, wohin sie sich mit Fragen, Hinweisen und Projektideen "
        "wenden können. Bis zum Sommer setzen wir auf digitale Angebote und auf Treffen mit höchstens zehn Personen "
        "im Freien.</p><p>Und wir erzählen mehr von dem, was geschieht: hier, in der Presse und im Amtsblatt.</p>",
        "en": {
            "title": "What we plan for 2021",
            "lead": "To become the first place to turn to, digitally and outdoors in small groups: this is our year.",
            "body": "<p>Everybody should know where to go with questions, remarks and ideas. Until summer we rely on "
            "digital offers and on meetings outdoors with ten people at most.</p>",
        },
    },
    {
        "slug": "aktionskasse-bis-zu-500-euro",
        "at": (2021, 2, 11, 9),
        "kind": PostKind.PRESS,
        "picture": "aktionskasse",
        "title": "Aktionskasse: bis zu 500 Euro für Ihre Idee",
        "lead": "Ein Hochbeet, eine Bank, ein Wandbild: Kleine Vorhaben können zu 100 Prozent gefördert werden.",
        "body": "<h2>Wer kann mitmachen?</h2><p>Anwohnerinnen und Anwohner, Vereine, Gewerbetreibende und "
        "Hauseigentümer.</p><h2>Wie geht es?</h2><ol><li>Sie erzählen uns Ihre Idee.</li><li>Wir prüfen gemeinsam, ob sie "
        "passt, und füllen den Antrag aus.</li><li>Nach der Zusage legen Sie los.</li></ol>",
        "en": {
            "title": "Action fund: up to 500 euros for your idea",
            "lead": "A raised bed, a bench, a mural: small projects can be paid in full.",
            "body": "<h2>Who can apply?</h2><p>Residents, clubs, traders and house owners.</p><h2>How does it work?</h2>"
            "<ol><li>You tell us your idea.</li><li>We check together whether it fits and fill in the form.</li><li>After "
            "the approval you start.</li></ol>",
        },
    },
    {
        "slug": "akteure-zeigen-sich",
        "at": (2021, 3, 4, 10),
        "picture": "netzwerk",
        "title": "Akteure zeigen sich: die Online-Aktion beginnt",
        "lead": "Vereine und Einrichtungen stellen sich auf dieser Website vor. Den Anfang machen Jugendclub und Frauenzentrum.",
        "body": "<p>Sie gehören auch dazu und fehlen noch? Schicken Sie uns ein paar Sätze und ein Bild. Wir kümmern uns um "
        "den Rest.</p>",
        "en": {
            "title": "Local partners introduce themselves: the online action begins",
            "lead": "Clubs and institutions introduce themselves on this website, beginning with the youth club.",
            "body": "<p>You belong here too and are still missing? Send us a few sentences and a picture.</p>",
        },
    },
    {
        "slug": "osteraktion",
        "at": (2021, 3, 25, 9),
        "picture": "ostern",
        "title": "Osteraktion: Ein Baum wird bunt",
        "lead": "Hängen Sie vom 29. März bis Ostermontag Ihr Ei an den Baum an der Wagnerpassage, jeder für sich und doch "
        "gemeinsam.",
        "body": "<p>Vorlagen und Stifte liegen in der Apotheke und im Jugendclub aus. Auf jedes Ei passt ein Wunsch für das "
        "Quartier. Und wer lieber drinnen bleibt: Ein Ei am Fenster zählt genauso.</p>",
        "en": {
            "title": "Easter action: a tree turns colourful",
            "lead": "From 29 March to Easter Monday hang your egg on the tree at the Wagnerpassage, each alone and yet together.",
            "body": "<p>Templates and pens are at the pharmacy and the youth club. There is room for one wish on each egg. And if "
            "you would rather stay indoors: an egg in the window counts just as much.</p>",
        },
    },
    {
        "slug": "tag-der-staedtebaufoerderung-2021",
        "at": (2021, 4, 12, 9),
        "picture": "staedtebaufoerderung",
        "title": "Am 8. Mai ist Tag der Städtebauförderung",
        "lead": "Baustellen gucken, Pläne verstehen, Fragen stellen: in diesem Jahr draußen und im Netz.",
        "body": "<p>Wir stellen den Spielplatz Ackerstraße/Gartenstraße und das ehemalige Schulgelände in der Bernburger "
        "Straße vor. Das Programm steht bei den Terminen.</p>",
        "en": {
            "title": "8 May is Urban Development Support Day",
            "lead": "Look at building sites, understand plans, ask questions: outdoors and online this year.",
            "body": "<p>We present the playground and the former school ground. You will find the programme among the events.</p>",
        },
    },
)

SCHEDULED: tuple[dict[str, Any], ...] = (
    {
        "slug": "ein-zeichen-fuer-das-quartier",
        "written": (2021, 4, 14, 15),
        "at": (2021, 4, 19, 8),
        "picture": "imagekampagne",
        "title": "Ein Zeichen für das Quartier: Machen Sie mit",
        "lead": "Welches Bild, welcher Satz passt zum Leipziger Tor? Wir suchen ein Logo und einen Slogan.",
        "body": "<p>Zeichnen, kleben, texten Sie: Alle Altersstufen sind eingeladen. Eine Auswahl zeigen wir im Sommer im "
        "Quartier.</p>",
        "en": {
            "title": "A sign for the neighbourhood: join in",
            "lead": "Which picture, which sentence fits? We are looking for a logo and a slogan.",
            "body": "<p>Draw, glue, write: all ages are invited.</p>",
        },
    },
)

DRAFTS: tuple[dict[str, Any], ...] = (
    {
        "slug": "baustart-spielplatz",
        "written": (2021, 4, 13, 11),
        "picture": "spielplatz-ackerstrasse",
        "title": "Baustart am Spielplatz: Wer hilft beim ersten Spatenstich?",
        "lead": "Noch zu klären: Tag, Uhrzeit und wie viele Personen kommen dürfen.",
        "body": "",
        "en": {},
    },
)
