"""Meetings of the other groups of the demonstration. Invented in detail."""

from typing import Any

GROUP_MEETINGS: tuple[tuple[str, dict[str, Any]], ...] = (
    (
        "stadtteil-ag",
        {
            "begins": (2019, 11, 21, 14, 0),
            "agenda": ("Wer ist neu?", "Das Quartiersbüro stellt sich vor", "Kalender 2020"),
            "minutes": ("Das Quartiersbüro hat sich vorgestellt. Der gemeinsame Kalender für Feste kommt wieder.",),
            "decisions": ("Jede Einrichtung meldet ihre Termine bis Ende Januar.",),
            "attending": ("jugendclub", "frauenzentrum", "franztreff", "grone-bildungszentrum"),
            "people": 11,
        },
    ),
    (
        "ag-freiraumpflege",
        {
            "begins": (2020, 2, 12, 15, 0),
            "place": "buero",
            "agenda": ("Welche Wiesen mähen wir wie oft?", "Blühstreifen", "Wege durchs Grün"),
            "minutes": (
                "Ein gemeinsamer Plan zeigt, wo zweimal im Jahr genügt und wo kurzer Rasen bleiben soll, zum Beispiel am Bolzplatz.",
            ),
            "decisions": ("Die Große Wiese wird in Streifen gemäht.", "Trampelpfade werden aufgenommen."),
            "attending": ("urbane-farm", "wohnungsgenossenschaften", "amt-fuer-stadtentwicklung"),
            "people": 8,
        },
    ),
    (
        "stadtteil-ag",
        {
            "begins": (2020, 2, 19, 14, 0),
            "agenda": ("Quartiersgespräch am 11. März", "Frühjahrsputz", "Räume tauschen"),
            "minutes": ("Die Einrichtungen werben gemeinsam für das Quartiersgespräch. Eine Liste freier Räume entsteht.",),
            "decisions": ("Franztreff und Torhaus hängen Plakate aus.",),
            "attending": ("jugendclub", "frauenzentrum", "franztreff", "buergerzentrum-leipziger-torhaus"),
            "people": 12,
        },
    ),
    (
        "ag-freiraumpflege",
        {
            "begins": (2020, 6, 17, 16, 0),
            "agenda": ("Treffen im Gras: Was blüht schon?", "Idee Wiesenspaziergang"),
            "minutes": (
                "Mit Abstand und Sonnenhut auf der Großen Wiese. Wer hier nur Unkraut sieht, soll einmal geführt werden: Daraus "
                "wurde der Wiesenspaziergang.",
            ),
            "decisions": ("Landmeisterinnen und Urbane Farm führen im Sommer durch die Wiesen.",),
            "attending": ("urbane-farm", "landmeisterinnen", "private-akteure"),
            "people": 9,
        },
    ),
    (
        "stadtbezirksbeirat",
        {
            "begins": (2020, 8, 26, 17, 0),
            "place": "torhaus",
            "agenda": ("Bericht des Quartiersmanagements", "Auswertung des Rundgangs vom 18. August", "Barrieren auf den Wegen"),
            "minutes": (
                "Beim gemeinsamen Rundgang wurden Bordsteine gezählt, über die kein Rollator kommt. Die Liste liegt jetzt auf dem Tisch.",
            ),
            "decisions": ("Die Querung an der Heidestraße wird der Verwaltung gemeldet.",),
            "attending": ("amt-fuer-stadtentwicklung", "stadtbezirksbeirat"),
            "people": 14,
        },
    ),
    (
        "ag-freiraumpflege",
        {
            "begins": (2020, 9, 30, 15, 30),
            "agenda": ("Bilanz des Sommers", "Herbstmahd", "Müll auf den Wiesen"),
            "minutes": ("Die Streifen haben gehalten, was sie versprachen: mehr Blüten, weniger Arbeit. Ärger macht der Müll.",),
            "decisions": ("Drei zusätzliche Papierkörbe werden beantragt.",),
            "attending": ("urbane-farm", "landmeisterinnen", "wohnungsgenossenschaften", "amt-fuer-stadtentwicklung"),
            "people": 8,
        },
    ),
    (
        "stadtteil-ag",
        {
            "begins": (2020, 10, 14, 14, 0),
            "agenda": ("Wie erreichen wir Menschen ohne Internet?", "Winter unter neuen Regeln"),
            "minutes": ("Alle haben dieselbe Frage: Wie bleibt man in Kontakt, wenn Türen zu sind? Telefonketten und Aushänge helfen.",),
            "decisions": ("Das Quartiersbüro sammelt Angebote der Einrichtungen und verteilt sie als Aushang.",),
            "attending": ("jugendclub", "frauenzentrum", "franztreff", "integrationskoordination",
                          "apotheke-am-leipziger-tor"),
            "people": 9,
        },
    ),
    (
        "stadtbezirksbeirat",
        {
            "begins": (2020, 12, 2, 17, 0),
            "is_online": True,
            "minutes_long": 60,
            "agenda": ("Jahresbericht des Quartiersmanagements", "Fragen der Mitglieder"),
            "minutes": ("Der Beirat dankt für ein Jahr unter schwierigen Bedingungen und bittet um frühe Information zum Spielplatz.",),
            "decisions": ("Der Entwurf zum Spielplatz wird vorgestellt, sobald er vorliegt.",),
            "attending": ("stadtbezirksbeirat", "amt-fuer-stadtentwicklung"),
            "people": 12,
        },
    ),
    (
        "ag-freiraumpflege",
        {
            "begins": (2021, 3, 24, 15, 0),
            "is_online": True,
            "agenda": ("Pflegeplan 2021", "Patenschaften", "Stadtwildnis an der Bernburger Straße"),
            "minutes": ("Der Pflegeplan gilt weiter. Für die Stadtwildnis sollen Tafeln erklären, warum hier nicht gemäht wird.",),
            "decisions": ("Texte für drei Tafeln bis Juni.", "Patenschaften werden über die Aktionskasse möglich."),
            "attending": ("urbane-farm", "landmeisterinnen", "wohnungsgenossenschaften", "private-akteure"),
            "people": 7,
        },
    ),
    (
        "stadtteil-ag",
        {
            "begins": (2021, 4, 21, 14, 0),
            "is_online": True,
            "agenda": ("Online-Aktion: Wer zeigt sich?", "Tag der Städtebauförderung", "Sommer im Quartier"),
        },
    ),
    ("ag-freiraumpflege", {"begins": (2021, 5, 19, 16, 0), "agenda": ("Rundgang mit Pflegeplan", "Tafeln für die Stadtwildnis")}),
    ("stadtbezirksbeirat", {"begins": (2021, 6, 2, 17, 0), "place": "torhaus", "agenda": ("Halbjahresbericht", "Spielplatz: Baustart")}),
)  # fmt: skip
