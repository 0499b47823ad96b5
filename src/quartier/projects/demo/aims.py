"""The aims of 2020 (invented) and of 2021 (from the presentation, in our own words)."""

from typing import Any

AIMS: tuple[dict[str, Any], ...] = (
    {
        "year": 2020,
        "set": (2020, 1, 22),
        "slug": "ankommen-2020",
        "is_main": True,
        "title": "Das Quartiersbüro ist eingerichtet und im Quartier bekannt",
        "text": "Das Büro an der Heidestraße hat feste Sprechzeiten, jeder Haushalt hat davon gehört, und die wichtigsten Einrichtungen "
        "kennen das Quartiersmanagement persönlich.",
        "indicator": "Sprechzeiten angeboten, Flyer und Karten im Quartier verteilt",
        "target": "regelmäßige Sprechzeiten, ein Flyer, eine Aktion für alle",
        "result": "Das Büro ist eingerichtet, Flyer und Postkarten lagen im ganzen Quartier aus. Sprechzeiten waren nur bis März möglich; "
        "Rundgänge und Gespräche im Freien haben einen Teil davon ersetzt.",
        "en": {
            "title": "The neighbourhood office is set up and known in the neighbourhood",
            "text": "The office in Heidestraße has fixed hours, every household has heard of it, and the most important institutions know "
            "the neighbourhood management in person.",
            "indicator": "Office hours offered, flyers and cards distributed in the neighbourhood",
            "target": "regular office hours, a flyer, an action for everybody",
            "result": "The office is set up; flyer and postcards lay ready all over the neighbourhood. Office hours were possible until March only; walks "
            "and talks outdoors replaced part of them.",
        },
    },
    {
        "year": 2020,
        "set": (2020, 1, 22),
        "slug": "netzwerk-2020",
        "position": 20,
        "field": "together",
        "title": "Ein verlässliches Netzwerk entsteht",
        "text": "Vereine, Einrichtungen, Gremien und Engagierte wissen voneinander und arbeiten in Arbeitsgruppen zusammen.",
        "indicator": "Zahl der Netzwerkpartner und der Sitzungen",
        "target": "mindestens zwölf Partner, sechs Jour fixe",
        "result": "Aus den ersten Kontakten sind feste Partner geworden. Alle sechs Jour fixe fanden statt, zwei davon als Konferenz am Telefon "
        "oder Bildschirm.",
        "en": {
            "title": "A reliable network comes into being",
            "text": "Clubs, institutions, bodies and committed people know of each other and work together in groups.",
            "indicator": "Number of network partners and of meetings",
            "target": "at least twelve partners, six Jour fixe",
            "result": "First contacts have become firm partners. All six Jour fixe took place, two of them by telephone or on screen.",
        },
    },
    {
        "year": 2021,
        "set": (2021, 1, 27),
        "slug": "erste-anlaufstelle-2021",
        "is_main": True,
        "title": "Das Quartiersmanagement ist im Quartier weiter etabliert",
        "text": "Die Anwohnerinnen und Anwohner und die bereits aktiven Akteure sollen das Quartiersmanagement als erste Anlaufstelle für Fragen "
        "und Hinweise zum Quartier wahrnehmen und annehmen, und als Unterstützung, wenn sie Projektideen und Vorhaben umsetzen wollen.",
        "indicator": "Anliegen, die von selbst beim Quartiersbüro ankommen; Anfragen zu eigenen Projektideen",
        "en": {
            "title": "The neighbourhood management is further established in the neighbourhood",
            "text": "Residents and those already active should see and accept the neighbourhood management as the first point of contact for "
            "questions and hints about the neighbourhood, and as a support in putting their own ideas and plans into practice.",
            "indicator": "Requests that reach the office by themselves; enquiries about people’s own project ideas",
        },
    },
    {
        "year": 2021,
        "set": (2021, 1, 27),
        "slug": "beteiligung-2021",
        "position": 20,
        "field": "together",
        "title": "Beteiligung geht weiter: digital und in kleinen Gruppen draußen",
        "text": "Im Mittelpunkt stehen zunächst digitale Angebote und kleinteilige persönliche Beteiligung mit höchstens zehn Personen, vor allem an "
        "der frischen Luft. Größere Runden wie das Quartiersgespräch sind unter den gegenwärtigen Bedingungen noch nicht planbar.",
        "indicator": "Zahl der Beteiligungsangebote",
        "en": {
            "title": "Participation goes on: digital and in small groups outdoors",
            "text": "For now the focus is on digital offers and on personal participation of ten people at most, above all in the open air. Larger "
            "rounds such as the neighbourhood talk cannot be planned yet under present conditions.",
            "indicator": "Number of offers to take part",
        },
    },
    {
        "year": 2021,
        "set": (2021, 1, 27),
        "slug": "oeffentlichkeit-2021",
        "position": 30,
        "field": "image",
        "title": "Alle können sehen, woran gearbeitet wird",
        "text": "Über die Tätigkeiten des Quartiersmanagements und die Projekte im Quartier wird verstärkt berichtet. Website und Presse schaffen mehr "
        "Transparenz für die Akteure des Quartiers.",
        "indicator": "Meldungen auf der Website, Beiträge in Presse und Amtsblatt",
        "en": {
            "title": "Everybody can see what is being worked on",
            "text": "More is told about the work of the neighbourhood management and the projects in the neighbourhood. Website and press create more "
            "transparency for the local groups.",
            "indicator": "News on the website, items in the press and the official gazette",
        },
    },
)  # fmt: skip
