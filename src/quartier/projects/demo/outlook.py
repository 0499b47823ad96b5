"""What was done, and the eleven points of the outlook for 2021, in our own words."""

from typing import Any

JANUARY = (2021, 1, 27)

DONE_MEASURES: tuple[dict[str, Any], ...] = (
    {"project": "spielplatz-ackerstrasse", "planned": (2020, 3, 4), "span": ((2020, 6, 1), (2020, 8, 31)),
     "title": "Kinder und Nachbarschaft nach ihren Wünschen gefragt", "steps": ((2020, 8, 27, "complete"),),
     "en": {"title": "Asked children and neighbours about their wishes"}},
    {"project": "bernburger-strasse", "planned": (2020, 6, 10), "span": ((2020, 6, 15), (2020, 10, 31)),
     "title": "Vorschläge aus Gesprächen und Postkarten zusammengetragen", "steps": ((2020, 10, 22, "complete"),),
     "en": {"title": "Collected suggestions from conversations and postcards"}},
    {"project": "world-cleanup-day", "planned": (2020, 6, 24), "span": ((2020, 7, 1), (2020, 9, 19)),
     "title": "Organisation mit Team, Stadt und Jugendclub", "steps": ((2020, 9, 19, "complete"),),
     "en": {"title": "Organised with the team, the town and the youth club"}},
    {"project": "aktionskasse", "planned": (2020, 2, 5), "span": ((2020, 2, 5), (2020, 11, 30)),
     "title": "Antrag im Rahmen der Städtebauförderung vorbereitet", "steps": ((2020, 11, 12, "complete"),),
     "en": {"title": "Prepared the application for the urban development grant"}},
    {"project": "postkartenaktion", "planned": (2020, 5, 20), "span": ((2020, 7, 1), (2020, 7, 31)),
     "title": "Karten im ganzen Quartier ausgelegt", "steps": ((2020, 7, 20, "complete"),),
     "en": {"title": "Laid out cards all over the neighbourhood"}},
    {"project": "postkartenaktion", "planned": (2020, 5, 20), "span": ((2020, 8, 1), (2020, 10, 31)),
     "title": "Rückmeldungen gelesen, beantwortet und ausgewertet", "steps": ((2020, 10, 28, "complete"),),
     "en": {"title": "Read, answered and evaluated what came back"}},
    {"project": "barrierefreiheit", "planned": (2021, 3, 24), "span": ((2022, 3, 1), (2022, 10, 31)),
     "title": "Umbau der Querung Heidestraße", "period_text": "frühestens 2022", "is_investive": True, "is_tentative": True,
     "en": {"title": "Rebuilding the crossing at Heidestraße", "period_text": "2022 at the earliest"}},
)  # fmt: skip

OUTLOOK: tuple[dict[str, Any], ...] = (
    {"project": "online-aktion", "planned": JANUARY, "span": ((2021, 3, 1), (2021, 7, 31)), "steps": ((2021, 3, 4, "begin"),),
     "title": "Online-Aktion für Vereine, Institutionen und andere Akteure: mehr Transparenz und Sichtbarkeit",
     "en": {"title": "Online action for clubs, institutions and others: more transparency and visibility"}},
    {"project": "osteraktion", "planned": JANUARY, "span": ((2021, 3, 1), (2021, 4, 6)),
     "steps": ((2021, 3, 29, "begin"), (2021, 4, 6, "complete")),
     "title": "Osteraktion für Anwohnerinnen und Anwohner des Quartiers",
     "en": {"title": "Easter action for the residents of the neighbourhood"}},
    {"project": "dabei-im-quartier", "planned": JANUARY, "span": ((2021, 3, 1), (2021, 5, 8)), "steps": ((2021, 3, 15, "begin"),),
     "title": "Unterstützung bei der Vorbereitung des Tags der Städtebauförderung am 8. Mai 2021",
     "en": {"title": "Support in preparing the Urban Development Support Day on 8 May 2021"}},
    {"project": "aktionskasse", "planned": JANUARY, "span": ((2021, 3, 1), (2021, 12, 31)), "steps": ((2021, 3, 1, "begin"),),
     "title": "Aktionskasse organisieren und bewerben, Antragstellende unterstützen, auch bei der Ideenfindung",
     "en": {"title": "Organise and advertise the action fund, support applicants, also in finding ideas"}},
    {"project": "spielplatz-ackerstrasse", "planned": JANUARY, "span": ((2021, 6, 1), (2021, 8, 31)), "is_tentative": True,
     "title": "Beteiligungsaktion zum Baustart des Spielplatzes Ackerstraße/Gartenstraße", "period_text": "Sommer 2021",
     "en": {"title": "Participation at the start of building the playground Ackerstraße/Gartenstraße",
            "period_text": "summer 2021"}},
    {"project": "quartiersspaziergaenge", "planned": JANUARY, "span": ((2021, 6, 1), (2021, 12, 31)),
     "title": "Quartiersspaziergänge konzipieren und etablieren",
     "en": {"title": "Design and establish neighbourhood walks"}},
    {"project": "neue-sprechstundenorte", "planned": JANUARY, "span": ((2021, 6, 1), (2021, 12, 31)),
     "title": "Sprechstunden neu gestalten und an andere Orte und Angebote im Quartier koppeln",
     "en": {"title": "Redesign office hours and couple them to other places and offers in the neighbourhood"}},
    {"project": "imagekampagne", "planned": JANUARY, "span": ((2021, 6, 1), (2021, 12, 31)),
     "title": "Beteiligungsaktion für eine Imagekampagne: Logo und Slogan für das Quartier", "period_text": "ab Sommer 2021",
     "en": {"title": "Participation for an image campaign: logo and slogan for the neighbourhood", "period_text": "from summer 2021"}},
    {"project": "bernburger-strasse", "planned": JANUARY, "span": ((2021, 6, 1), (2021, 12, 31)),
     "title": "Beteiligung zur Neugestaltung des ehemaligen Schulgeländes in der Bernburger Straße",
     "en": {"title": "Participation in redesigning the former school ground in Bernburger Straße"}},
    {"project": "leipziger-torhaus", "planned": JANUARY, "span": ((2021, 6, 1), (2021, 12, 31)),
     "title": "Entwicklung des Leipziger Torhauses begleiten",
     "en": {"title": "Accompany the development of the Leipziger Torhaus"}},
    {"project": "dabei-im-quartier", "planned": JANUARY, "span": ((2021, 6, 1), (2021, 12, 31)),
     "title": "Veranstaltungen im Quartier unterstützen und das Quartiersmanagement dort vorstellen, "
     "z. B. beim Pollingparkfest und am World Cleanup Day 2021",
     "en": {"title": "Support events in the neighbourhood and present neighbourhood management there, e.g. at the Pollingpark "
            "festival and on World Cleanup Day 2021"}},
)  # fmt: skip
