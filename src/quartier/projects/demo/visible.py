"""Projects that make the office and the quarter visible and easy to reach."""

from typing import Any

VISIBLE: dict[str, dict[str, Any]] = {
    "postkartenaktion": {
        "title": "Postkartenaktion",
        "posts": ("postkartenaktion",),
        "picture": "postkarten",
        "began": (2020, 5, 13),
        "stages": (
            (2020, 5, 20, "prepare", "Text und Bild"),
            (2020, 7, 20, "realise", "Die Karten liegen aus"),
            (2020, 10, 28, "finish", "ausgewertet"),
        ),
        "field": "image",
        "area": "publicity",
        "is_investive": False,
        "place": "briefkasten",
        "partners": ("apotheke-am-leipziger-tor", "franztreff", "wohnungsgenossenschaften"),
        "lead": "Eine Frage, eine Karte, kein Porto: So haben uns auch die geschrieben, die nie ins Internet gehen.",
        "body": "<p>Was fehlt Ihnen hier, was mögen Sie, was packen Sie mit an? Die Karten kamen über Apotheke, Franztreff und unseren "
        "gelben Briefkasten zurück. Viele trugen eine Telefonnummer und den Satz: Rufen Sie ruhig mal an.</p>",
        "begins_on": "2020-07-20",
        "ends_on": "2020-10-28",
        "office_role": "Karten gestalten, verteilen, lesen und beantworten",
        "en": {
            "title": "Postcards to the office",
            "lead": "One question, one card, no stamp: so those who never go online wrote to us too.",
            "body": "<p>What is missing here, what do you like, where would you lend a hand? The cards came back through the pharmacy, "
            "the Franztreff and our yellow letter box. Many bore a telephone number and the words: do give me a ring.</p>",
            "office_role": "Designing, distributing, reading and answering the cards",
        },
    },
    "imagekampagne": {
        "title": "Ein Logo und ein Satz fürs Quartier",
        "posts": ("ein-zeichen-fuer-das-quartier",),
        "began": (2020, 11, 18),
        "stages": ((2021, 2, 24, "prepare", "Fahrplan mit der Stadt abgestimmt"),),
        "field": "image",
        "area": "publicity",
        "is_investive": False,
        "picture": "imagekampagne",
        "partners": ("stadtteil-ag", "jugendclub", "private-akteure"),
        "lead": "Wie sieht das Quartier aus, wenn man es in ein Zeichen und einen Satz packt? Das entscheiden Sie.",
        "body": "<p>Erst sammeln wir Wörter, Farben und Skizzen, dann wählt eine kleine Runde aus, und am Ende stimmen alle ab. Bis es "
        "so weit ist, leihen wir uns drei Wörter: bunt, grün, weit.</p>",
        "period_text": "ab Sommer 2021",
        "office_role": "Beteiligung vorbereiten, Vorschläge sammeln, Abstimmung durchführen",
        "en": {
            "title": "A logo and a line for the neighbourhood",
            "lead": "What does the neighbourhood look like in one sign and one sentence? That is for you to decide.",
            "body": "<p>First we collect words, colours and sketches, then a small group makes a selection, and in the end everybody "
            "votes. Until then we borrow three words: colourful, green, wide.</p>",
            "period_text": "from summer 2021",
            "office_role": "Preparing participation, collecting proposals, holding the vote",
        },
    },
    "online-aktion": {
        "title": "Wer macht was? Online-Aktion für Akteure",
        "posts": ("akteure-zeigen-sich",),
        "picture": "netzwerk",
        "began": (2021, 1, 20),
        "stages": (
            (2021, 2, 15, "prepare", "Vereine und Einrichtungen angeschrieben"),
            (2021, 3, 4, "realise", "die ersten Einträge stehen"),
        ),
        "field": "image",
        "area": "publicity",
        "is_investive": False,
        "partners": ("jugendclub", "frauenzentrum", "urbane-farm", "buergerzentrum-leipziger-torhaus", "stadtteil-ag"),
        "lead": "Vereine und Einrichtungen zeigen sich: mit einem eigenen Eintrag, auf der Karte und mit dem, was sie anbieten.",
        "body": "<p>Wer weiß schon, was zwei Straßen weiter passiert? Das Verzeichnis der Akteure soll das ändern. Jeder Eintrag wird "
        "mit denen abgestimmt, um die es geht, und jederzeit angepasst.</p>",
        "period_text": "seit März 2021",
        "office_role": "ansprechen, beim Schreiben helfen, einpflegen",
        "en": {
            "title": "Who does what? Online action for local groups",
            "lead": "Clubs and institutions show themselves: with an entry of their own, on the map and with what they offer.",
            "body": "<p>Who knows what happens two streets away? The directory is to change that. Each entry is agreed with those it is "
            "about, and changed at any time.</p>",
            "period_text": "since March 2021",
            "office_role": "Approaching people, helping to write, keeping entries up to date",
        },
    },
    "neue-sprechstundenorte": {
        "title": "Sprechstunde, wo Sie sind",
        "posts": ("gespraeche-an-der-wagnerpassage",),
        "picture": "buero",
        "began": (2021, 1, 27),
        "stages": ((2021, 3, 10, "prepare", "Orte werden geprüft"),),
        "field": "together",
        "area": "office",
        "is_investive": False,
        "place": "wagnerpassage",
        "partners": ("franztreff", "buergerzentrum-leipziger-torhaus", "apotheke-am-leipziger-tor"),
        "lead": "Nicht jeder findet ins Büro an der Heidestraße. Deshalb soll das Büro zu Ihnen kommen.",
        "body": "<p>Die Gespräche an der Wagnerpassage haben es gezeigt: Wo ohnehin alle vorbeikommen, redet es sich leicht. Künftig "
        "sollen Sprechstunden an Orte und Angebote gekoppelt werden, die es im Quartier schon gibt.</p>",
        "period_text": "ab Sommer 2021, wenn möglich",
        "office_role": "Orte suchen, Zeiten absprechen, da sein",
        "en": {
            "title": "Office hours where you are",
            "lead": "Not everybody finds the way to Heidestraße. So the office is to come to you.",
            "body": "<p>The talks at the Wagnerpassage showed it: where everybody passes anyway, talking is easy. In future office "
            "hours are to be coupled to places and offers that exist in the neighbourhood already.</p>",
            "period_text": "from summer 2021, if possible",
            "office_role": "Finding places, agreeing times, being there",
        },
    },
    "dabei-im-quartier": {
        "title": "Dabei, wenn im Quartier etwas los ist",
        "posts": ("tag-der-staedtebaufoerderung-2021",),
        "picture": "infostand",
        "began": (2019, 9, 10),
        "stages": ((2019, 9, 10, "realise", "von Anfang an"),),
        "field": "together",
        "is_investive": False,
        "place": "pollingpark",
        "partners": ("stadtteil-ag", "amt-fuer-stadtentwicklung", "team-world-cleanup-day"),
        "lead": "Pollingparkfest, Tag der Städtebauförderung, World Cleanup Day: Sie feiern, wir sind dabei.",
        "body": "<p>Ein Stand, ein offenes Ohr, eine Karte des Quartiers zum Beschriften: Bei Festen erfahren wir in einer Stunde mehr "
        "als an einem Tag im Büro.</p>",
        "period_text": "fortlaufend",
        "office_role": "unterstützen, mit einem Stand dabei sein, Hinweise aufnehmen",
        "en": {
            "title": "There when something is on",
            "lead": "Pollingpark festival, Urban Development Support Day, World Cleanup Day: you celebrate, we are there.",
            "body": "<p>A stand, an open ear, a map of the neighbourhood to write on: at festivals we learn more in an hour than in a day at "
            "the office.</p>",
            "period_text": "ongoing",
            "office_role": "Supporting, being there with a stand, taking down hints",
        },
    },
}  # fmt: skip
