"""Institutions, schools, offices and businesses of the network, told in our own words."""

from typing import Any

INSTITUTIONS: dict[str, dict[str, Any]] = {
    "grone-bildungszentrum": {
        "kind": "education",
        "picture": "buero",
        "name": "Grone-Bildungszentrum",
        "met": (2019, 9, 2),
        "place": "buero",
        "lead": "Hier lernen Erwachsene für den nächsten Schritt im Beruf. Im Sekretariat sitzt das Quartiersbüro.",
        "body": "<p>Umschulung, Sprachkurs, Bewerbungstraining: Im Haus an der Heidestraße ist von früh bis spät Betrieb. "
        "Seit Herbst 2019 hat auch das Quartiersmanagement hier seinen Schreibtisch, gleich rechts hinter der Tür.</p>",
        "offers": "Umschulungen und Weiterbildungen\nDeutschkurse\nHilfe bei Bewerbungen\n"
        "Ein Raum für kleine Sitzungen nach Absprache",
        "en": {
            "name": "Grone education centre",
            "lead": "Adults learn here for their next step at work. The neighbourhood office sits in its secretariat.",
            "body": "<p>Retraining, language courses, help with applications: the house in Heidestraße is busy all day. "
            "Since autumn 2019 the neighbourhood management has had its desk here, right behind the door.</p>",
            "offers": "Retraining and further training\nGerman courses\nHelp with applications\n"
            "A room for small meetings by arrangement",
        },
    },
    "jugendclub": {
        "kind": "institution",
        "picture": "jugendclub",
        "name": "Jugendclub",
        "met": (2019, 9, 24),
        "place": "jugendclub",
        "lead": "Kickern, kochen, reden, Rad reparieren: der Treffpunkt für alle zwischen zehn und einundzwanzig.",
        "body": "<p>Nebenan liegt der Bolzplatz, drinnen steht die Werkbank. Was im Club passiert, bestimmen die, die "
        "kommen. Beim World Cleanup Day stellen die Jugendlichen die größte Gruppe, und beim Spielplatz "
        "Ackerstraße haben sie sehr klare Vorstellungen.</p>",
        "offers": "Offener Treff von Montag bis Freitag\nFahrradwerkstatt am Mittwoch\nKochen am Freitag\n"
        "Hilfe bei Schule, Ausbildung und Ärger",
        "phone": "0340 000020",
        "email": "jugendclub@example.org",
        "contact_released_on": "2020-01-14",
        "en": {
            "name": "Youth club",
            "lead": "Table football, cooking, talking, mending bikes: the meeting place for everybody from ten to "
            "twenty-one.",
            "body": "<p>The football pitch is next door, the workbench inside. What happens here is decided by those who "
            "come. On World Cleanup Day the club sends the biggest group, and about the playground in Ackerstraße "
            "they have very clear ideas.</p>",
            "offers": "Open house Monday to Friday\nBicycle workshop on Wednesdays\nCooking on Fridays\n"
            "Help with school, training and trouble",
        },
    },
    "frauenzentrum": {
        "kind": "institution",
        "picture": "frauenzentrum",
        "name": "Frauenzentrum",
        "met": (2019, 10, 8),
        "place": "frauenzentrum",
        "lead": "Ein Haus, in dem Frauen Rat, Ruhe und Gesellschaft finden.",
        "body": "<p>Beratung unter vier Augen, ein Frühstück in großer Runde, Kurse von Nähen bis Digitales: Das "
        "Frauenzentrum kennt viele im Quartier, die sonst niemand erreicht.</p>",
        "offers": "Vertrauliche Beratung\nFrauenfrühstück\nNähkurs und Computerkurs",
        "accessibility": "Ebenerdiger Eingang über den Hof. Bitte klingeln Sie.",
        "en": {
            "name": "Women’s centre",
            "lead": "A house where women find advice, quiet and company.",
            "body": "<p>Advice in private, breakfast in a large circle, courses from sewing to computers: the centre knows "
            "many people in the neighbourhood whom nobody else reaches.</p>",
            "offers": "Confidential advice\nWomen’s breakfast\nSewing and computer courses",
            "accessibility": "Step-free entrance through the courtyard. Please ring the bell.",
        },
    },
    "integrationskoordination": {
        "kind": "administration",
        "name": "Integrationskoordination",
        "met": (2019, 11, 6),
        "address": "Stadtverwaltung Dessau-Roßlau, Zerbster Straße 4",
        "lead": "Die Stelle der Stadt, bei der alles zusammenläuft, was das Ankommen leichter macht.",
        "body": "<p>Wer dolmetscht? Wo gibt es einen Kurs? Wer hilft beim Amt? Die Integrationskoordination kennt die Wege "
        "und bringt unsere Einladungen in mehreren Sprachen unter die Leute.</p>",
        "offers": "Sprachmittlung vermitteln\nÜberblick über Kurse und Beratung\nKontakte zu Initiativen",
        "en": {
            "name": "Integration coordination",
            "lead": "The town’s desk where everything comes together that makes arriving easier.",
            "body": "<p>Who interprets? Where is a course? Who helps with the authorities? They know the ways, and they "
            "spread our invitations in several languages.</p>",
            "offers": "Finding interpreters\nAn overview of courses and advice\nContacts to initiatives",
        },
    },
    "franztreff": {
        "kind": "institution",
        "picture": "franztreff",
        "name": "Franztreff",
        "met": (2019, 10, 22),
        "place": "franztreff",
        "lead": "Kaffee, Karten, Klönen: der Nachbarschaftstreff an der Franzstraße.",
        "body": "<p>Hier sitzt man nicht lange allein. Vor allem ältere Nachbarinnen und Nachbarn kommen zum Spielen, "
        "Singen und Zeitunglesen. Unsere Postkarten lagen hier zuerst aus, und von hier kamen die meisten zurück.</p>",
        "offers": "Kaffeenachmittag\nSpielerunde\nGemeinsames Singen\nAushang für das Quartier",
        "en": {
            "name": "Franztreff meeting place",
            "lead": "Coffee, cards and a chat: the neighbours’ meeting place in Franzstraße.",
            "body": "<p>Nobody sits alone here for long. Older neighbours above all come to play, sing and read the paper. "
            "Our postcards lay here first, and most of those that came back came from here.</p>",
            "offers": "Coffee afternoon\nGames\nSinging together\nNotice board for the neighbourhood",
        },
    },
    "apotheke-am-leipziger-tor": {
        "kind": "business",
        "picture": "apotheke",
        "name": "Apotheke am Leipziger Tor",
        "met": (2019, 11, 12),
        "place": "apotheke",
        "lead": "Mehr als Medikamente: Hier wird zugehört, und unsere Flyer liegen neben der Kasse.",
        "body": "<p>Wer wissen will, wie es den Menschen im Quartier geht, fragt in der Apotheke. Seit der Postkartenaktion "
        "steht hier auch ein Kasten für Rückmeldungen an das Quartiersbüro.</p>",
        "offers": "Rückmeldekasten für das Quartiersbüro\nAuslage für Flyer\nBotendienst im Quartier",
        "en": {
            "name": "Pharmacy “Am Leipziger Tor”",
            "lead": "More than medicine: people listen here, and our flyers lie beside the till.",
            "body": "<p>If you want to know how people in the neighbourhood are doing, ask at the pharmacy. Since the postcards "
            "there has also been a box for messages to the neighbourhood office.</p>",
            "offers": "Box for messages to the office\nSpace for flyers\nDelivery within the neighbourhood",
        },
    },
    "architekturbueros": {
        "kind": "business",
        "name": "Architektinnen und Architekten",
        "met": (2020, 1, 16),
        "address": "verschiedene Büros in Dessau-Roßlau",
        "lead": "Planerinnen und Planer, die am Torhaus, am Spielplatz und am Schulgelände mitdenken.",
        "body": "<p>Sie zeichnen, rechnen und erklären. Bei Rundgängen übersetzen sie Pläne in Sätze, die alle verstehen.</p>",
        "offers": "Fachlicher Rat bei Bauvorhaben\nBegleitung von Rundgängen",
        "en": {
            "name": "Architects",
            "lead": "Planners who think along about the Torhaus, the playground and the school ground.",
            "body": "<p>They draw, calculate and explain. On walks they turn plans into sentences everybody understands.</p>",
            "offers": "Professional advice on building projects\nGuidance on walks",
        },
    },
    "wohnungsgenossenschaften": {
        "kind": "housing",
        "picture": "wohnen",
        "name": "Wohnungsgenossenschaften",
        "met": (2020, 1, 28),
        "place": "wohnen",
        "lead": "Ihnen gehören viele der Häuser zwischen Ackerstraße und Heidestraße, und damit auch Höfe und Hauseingänge.",
        "body": "<p>Schaukästen, Hauswarte, Mieterzeitung: Über die Genossenschaften erreichen Nachrichten fast jeden "
        "Haushalt. Gemeinsam schauen wir auf Wege, Bänke und die Pflege der Wiesen.</p>",
        "offers": "Schaukästen in den Hauseingängen\nPatenschaften für Beete im Hof\nBeratung zu barrierearmen Wohnungen",
        "en": {
            "name": "Housing cooperatives",
            "lead": "They own many of the houses between Ackerstraße and Heidestraße, and so the courtyards and entrances.",
            "body": "<p>Notice boards, caretakers, tenants’ magazine: through the cooperatives news reaches almost every "
            "household. Together we look at paths, benches and the care of the meadows.</p>",
            "offers": "Notice boards in the entrances\nAdopting beds in the courtyard\nAdvice on accessible flats",
        },
    },
    "stadtarchiv": {
        "kind": "administration",
        "picture": "stadtarchiv",
        "name": "Stadtarchiv",
        "met": (2020, 2, 13),
        "place": "stadtarchiv",
        "lead": "Wie sah es hier vor hundert Jahren aus? Das Stadtarchiv hat die Bilder dazu.",
        "body": "<p>Für das Torhaus und die Spaziergänge sucht das Archiv alte Karten, Postkarten und Fotos heraus. Wer selbst "
        "Bilder vom Quartier auf dem Dachboden hat, darf sie gern vorbeibringen.</p>",
        "offers": "Alte Karten und Fotos des Quartiers\nLesesaal\nHilfe beim Forschen",
        "en": {
            "name": "Town archive",
            "lead": "What did it look like here a hundred years ago? The archive has the pictures.",
            "body": "<p>For the Torhaus and the walks the archive finds old maps, postcards and photographs. If you have "
            "pictures of the neighbourhood in your attic, do bring them along.</p>",
            "offers": "Old maps and photographs of the neighbourhood\nReading room\nHelp with research",
        },
    },
    "amt-fuer-stadtentwicklung": {
        "kind": "administration",
        "name": "Amt für Stadtentwicklung, Denkmalpflege und Geodienste",
        "met": (2019, 9, 2),
        "address": "Stadtverwaltung Dessau-Roßlau, Gustav-Bergt-Straße 3",
        "lead": "Das Amt beauftragt das Quartiersmanagement und plant die Stadt von morgen.",
        "body": "<p>Beim Jour fixe wird berichtet, gerechnet und verabredet. Fördermittel, Bebauungspläne und Denkmalschutz "
        "laufen hier zusammen.</p>",
        "offers": "Städtebauförderung\nAuskunft zu Planungen im Quartier",
        "en": {
            "name": "Department of urban development, monuments and geodata",
            "lead": "The department commissions the neighbourhood management and plans the town of tomorrow.",
            "body": "<p>At the Jour fixe things are reported, calculated and agreed. Grants, plans and the care of monuments "
            "come together here.</p>",
            "offers": "Urban development grants\nInformation about plans in the neighbourhood",
        },
    },
}  # fmt: skip
