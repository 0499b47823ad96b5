"""The Jour fixe of the demonstration: six in 2020, two in 2021 so far, the next one planned. Invented in detail."""

from typing import Any

TOWN_AND_PROVIDER = ("amt-fuer-stadtentwicklung", "grone-bildungszentrum")

JOUR_FIXE: tuple[dict[str, Any], ...] = (
    {
        "begins": (2020, 1, 22, 10, 0),
        "agenda": ("Die ersten hundert Tage", "Quartiersgespräch im März", "Antrag Aktionskasse"),
        "minutes": (
            "Das Büro ist eingerichtet, die ersten Sprechzeiten laufen. Gefragt wird vor allem nach Bänken, Beleuchtung und "
            "dem Spielplatz Ackerstraße.",
            "Für das Quartiersgespräch am 11. März stehen Ort und Ablauf fest.",
        ),
        "decisions": (
            "Die Stadt beantragt die Aktionskasse über die Städtebauförderung.",
            "Das Quartiersbüro lädt zum Quartiersgespräch ein, auch über Aushänge.",
        ),
        "attending": TOWN_AND_PROVIDER,
        "people": 5,
    },
    {
        "begins": (2020, 3, 4, 10, 0),
        "agenda": ("Letzte Absprachen Quartiersgespräch", "Flyer Quartiersmanagement", "Bernburger Straße"),
        "minutes": (
            "Der Flyer nimmt Gestalt an. Für das ehemalige Schulgelände an der Bernburger Straße sollen erst die Wünsche der "
            "Nachbarschaft gesammelt werden, dann folgt die Planung.",
        ),
        "decisions": (
            "Der Flyer kommt im Sommer in alle Briefkästen.",
            "Zur Bernburger Straße sammelt das Quartiersbüro Wünsche bei jedem Gespräch.",
        ),
        "attending": (*TOWN_AND_PROVIDER, "architekturbueros"),
        "people": 6,
    },
    {
        "begins": (2020, 5, 13, 10, 0),
        "is_online": True,
        "minutes_long": 60,
        "agenda": ("Arbeiten unter neuen Bedingungen", "Was geht draußen?", "Postkartenaktion"),
        "minutes": (
            "Seit März sind keine Sprechzeiten möglich. Anrufe und E-Mails haben sich verdoppelt, Begegnungen fehlen.",
            "Statt zu warten, geht das Quartiersbüro nach draußen und in die Briefkästen.",
        ),
        "decisions": (
            "Im Sommer gibt es Rundgänge in kleinen Gruppen.",
            "Die Postkartenaktion startet im Juli, ausgelegt wird in Apotheke, Franztreff, Frauenzentrum und Jugendclub.",
        ),
        "attending": TOWN_AND_PROVIDER,
        "people": 4,
    },
    {
        "begins": (2020, 7, 8, 10, 0),
        "agenda": ("Stundenevaluierung", "Rundgänge im Sommer", "World Cleanup Day"),
        "minutes": (
            "Erste Auswertung der Stunden: Nicht alle Aufgabenbereiche lassen sich regelmäßig bedienen. Die Zahlen werden bis "
            "August vervollständigt.",
            "Der Begegnungsrundgang war ausgebucht, der Wiesenspaziergang folgt.",
        ),
        "decisions": (
            "Die Stundenevaluierung wird Grundlage des Fortführungsantrags.",
            "Beim World Cleanup Day unterstützt die Stadt mit Säcken und Abholung.",
        ),
        "attending": (*TOWN_AND_PROVIDER, "team-world-cleanup-day"),
        "people": 6,
    },
    {
        "begins": (2020, 9, 16, 10, 0),
        "agenda": ("Bürgergespräche Wagnerpassage", "Ergebnis der Stundenevaluierung", "Spielplatz Ackerstraße"),
        "minutes": (
            "An der Wagnerpassage kamen Anfang September viele ins Gespräch, die noch nie im Büro waren: Wege, Sauberkeit und "
            "Treffpunkte sind die großen Themen.",
            "Für alle Aufgaben wären 25 bis 30 Stunden in der Woche nötig.",
        ),
        "decisions": (
            "Ziel für die Fortführung ab 2022: 25 bis 30 Wochenstunden.",
            "Der Entwurf für den Spielplatz wird im Winter öffentlich gezeigt.",
        ),
        "attending": (*TOWN_AND_PROVIDER, "architekturbueros"),
        "people": 5,
    },
    {
        "begins": (2020, 11, 11, 10, 0),
        "is_online": True,
        "minutes_long": 75,
        "agenda": ("Fortführungsantrag", "Rückblick 2020", "Vorhaben 2021"),
        "minutes": (
            "Der Antrag auf Fortführung ab 2022 ist gestellt. Für 2021 wird vor allem digital und in kleinen Gruppen an der "
            "frischen Luft geplant.",
        ),
        "decisions": (
            "Das Quartiersbüro legt im Januar Jahresziel und Ausblick vor.",
            "Die Öffentlichkeitsarbeit wird verstärkt: Website, Presse, Amtsblatt.",
        ),
        "attending": TOWN_AND_PROVIDER,
        "people": 4,
    },
    {
        "begins": (2021, 1, 27, 10, 0),
        "is_online": True,
        "agenda": ("Rückblick 2020 und Ziel 2021", "Ausblick bis Sommer", "Tag der Städtebauförderung"),
        "minutes": (
            "Rückblick und Ausblick wurden vorgestellt. Vorrangig ist, dass die Menschen im Quartier das Büro als erste "
            "Anlaufstelle kennen und nutzen.",
        ),
        "decisions": (
            "Jahresziel 2021 ist beschlossen.",
            "Die Online-Aktion für Akteure beginnt im März.",
        ),
        "attending": TOWN_AND_PROVIDER,
        "people": 5,
    },
    {
        "begins": (2021, 3, 10, 10, 0),
        "is_online": True,
        "agenda": ("Aktionskasse: Start", "Osteraktion", "Beteiligung zum Baustart Spielplatz"),
        "minutes": (
            "Die Aktionskasse ist bewilligt und kann beworben werden. Für die Osteraktion liegen Material und Plan bereit.",
            "Ob es zum Baustart des Spielplatzes eine Beteiligungsaktion gibt, hängt von den Regeln im Sommer ab.",
        ),
        "decisions": (
            "Das Quartiersbüro berät Antragstellende und hilft bei der Ideenfindung.",
            "Neue Orte für Sprechstunden werden bis Mai geprüft.",
        ),
        "attending": (*TOWN_AND_PROVIDER, "wohnungsgenossenschaften"),
        "people": 6,
    },
    {
        "begins": (2021, 5, 5, 10, 0),
        "is_online": True,
        "agenda": (
            "Tag der Städtebauförderung am 8. Mai: letzte Absprachen",
            "Aktionskasse: erste Anfragen",
            "Neue Orte für die Sprechstunde",
            "Imagekampagne: Fahrplan",
        ),
    },
)  # fmt: skip
