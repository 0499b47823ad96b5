"""What the days of the office were made of, invented for the demonstration: (text, minutes, project, actor)."""

from datetime import date

# In the first spring of changed conditions and in the second winter the office kept mostly to its desk.
QUIET = ((date(2020, 3, 16), date(2020, 5, 31)), (date(2020, 11, 2), date(2021, 2, 28)))

Kind = tuple[str, str, tuple[int, ...], str, str]

OUTDOORS: dict[str, tuple[Kind, ...]] = {
    "office": (
        ("walk", "Rundgang durch das Quartier", (60, 90, 120), "", ""),
        ("resident_talk", "Gespräche vor der Wagnerpassage", (60, 90), "", ""),
        ("resident_talk", "Hausbesuch bei einer Seniorin", (45, 60), "", ""),
        ("referral", "Mängel aufgenommen und ans Amt gegeben", (30, 45), "", ""),
    ),
    "network": (
        ("partner_talk", "Besuch im Jugendclub", (60, 90), "", "jugendclub"),
        ("partner_talk", "Gespräch mit dem Frauenzentrum", (60, 75), "", "frauenzentrum"),
        ("partner_talk", "Treffen bei der Urbanen Farm", (90, 120), "", "urbane-farm"),
        ("partner_talk", "Gespräch im Franztreff", (60, 90), "", "franztreff"),
        (
            "partner_talk",
            "Abstimmung mit den Wohnungsgenossenschaften",
            (60, 90),
            "",
            "wohnungsgenossenschaften",
        ),
    ),
    "projects": (
        ("project_work", "Begehung auf dem Spielplatz", (60, 90), "spielplatz-ackerstrasse", ""),
        ("project_work", "Ortstermin Bernburger Straße", (75, 90), "bernburger-strasse", ""),
        (
            "project_work",
            "Treffen am Torhaus",
            (60, 90),
            "leipziger-torhaus",
            "buergerzentrum-leipziger-torhaus",
        ),
    ),
    "publicity": (
        ("photo", "Fotos im Quartier", (45, 60), "", ""),
        ("print", "Flyer ausgelegt und Aushänge erneuert", (60, 90), "", ""),
    ),
    "coordination": (
        ("team", "Dienstberatung beim Träger", (60, 90), "", "grone-bildungszentrum"),
        ("travel", "Wege zu Terminen", (30, 45), "", ""),
    ),
}

INDOORS: dict[str, tuple[Kind, ...]] = {
    "office": (
        ("phone", "Telefonate mit Anwohnenden", (30, 45, 60), "", ""),
        ("mail", "Post und E-Mails beantwortet", (45, 60, 90), "", ""),
        ("room", "Büro und Auslage gepflegt", (30, 45), "", ""),
        ("consulting", "Beratung nach Vereinbarung", (45, 60), "", ""),
    ),
    "network": (
        ("partner_talk", "Telefonate mit Partnern", (45, 60, 75), "", ""),
        ("phone", "Telefonat mit dem Jugendclub", (30, 45), "", "jugendclub"),
        ("partner_care", "Verteiler und Adressen gepflegt", (30, 45), "", ""),
        ("body", "Stadtteil-AG vorbereitet", (60, 90), "", "stadtteil-ag"),
        ("body", "Unterlagen für den Stadtbezirksbeirat", (45, 60), "", "stadtbezirksbeirat"),
    ),
    "projects": (
        ("idea", "Ideen für kleine Aktionen gesammelt", (45, 60, 90), "", ""),
        ("grant", "Beratung zur Aktionskasse", (30, 45, 60), "aktionskasse", ""),
        ("project_work", "Unterlagen zum Spielplatz geprüft", (60, 90), "spielplatz-ackerstrasse", ""),
        ("preparation", "World Cleanup Day vorbereitet", (60, 90), "world-cleanup-day", ""),
    ),
    "publicity": (
        ("web", "Internetseite gepflegt", (30, 45, 60), "", ""),
        ("press", "Text für das Amtsblatt", (60, 90), "", ""),
        ("print", "Flyer gestaltet", (90, 120), "", ""),
    ),
    "coordination": (
        ("report", "Dokumentation und Ablage", (45, 60, 90), "", ""),
        ("planning", "Planung der Woche", (30, 45), "", ""),
        ("planning", "Strategie und Jahresplanung", (90, 120), "", ""),
        ("report", "Bericht an die Stadt", (60, 90, 120), "", ""),
    ),
}

# How often an area is reached for; publicity came up short, as the evaluation of summer 2020 found.
WEIGHTS = {"office": 30, "network": 24, "projects": 24, "publicity": 9, "coordination": 18}
# Weeks without work: summer, Christmas.
AWAY = tuple(
    date.fromisoformat(monday)
    for monday in (
        "2019-12-23", "2019-12-30", "2020-07-20", "2020-07-27", "2020-10-19", "2020-12-21", "2020-12-28", "2021-02-08",
    )
)  # fmt: skip
