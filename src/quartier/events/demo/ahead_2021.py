"""What lies ahead on the day the demonstration plays: outdoors, in groups of ten."""

from typing import Any

from ..enums import Format, RegistrationChannel
from .summer_2020 import OUTSIDE, WALK
from .telling import Registered, Told

PHONE, OFFICE = RegistrationChannel.PHONE, RegistrationChannel.OFFICE


def _walk(slug: str, begins: Any, place: str, meeting: str, **texts: Any) -> Told:
    """Walks of this year are alike: an hour and a half, ten people, in the open air."""
    *day, hour, minute = begins
    return Told(
        slug=slug,
        format=Format.WALK,
        begins=begins,
        ends=(*day, *divmod(hour * 60 + minute + 90, 60)),
        place=place,
        picture=WALK,
        announced=(2021, 4, 12, 10, 0),
        more=OUTSIDE
        | {"group_limit": 10, "meeting_point": meeting, "needs_registration": True, "party_limit": 4},
        **texts,
    )


EVENTS = (
    Told(
        slug="tag-der-staedtebaufoerderung-2021",
        format=Format.URBAN_DAY,
        begins=(2021, 5, 8, 10, 0),
        ends=(2021, 5, 8, 16, 0),
        place="torhaus",
        title="Tag der Städtebauförderung",
        lead="Schaufenster statt Gedränge: An sechs Orten im Quartier zeigen Tafeln, was gebaut wird und was geplant ist.",
        body="Gehen Sie die Runde, wann es Ihnen passt. An jeder Tafel hängt ein Kasten für Ihre Meinung, am Torhaus "
        "beantworten wir Fragen mit Abstand. Die Tafeln bleiben eine Woche stehen.",
        english={
            "title": "Urban Development Support Day",
            "lead": "Shop windows instead of crowds: boards at six places show what is being built and what is planned.",
            "body": "Walk the round whenever it suits you. Each board has a box for your opinion; at the gatehouse we "
            "answer questions at a distance. The boards stay up for a week.",
        },
        picture=(
            "staedtebaufoerderung",
            "Zeichnung: Menschen vor Plänen und einem Modell des Quartiers.",
            "Drawing: people in front of plans and a model of the neighbourhood.",
        ),
        announced=(2021, 4, 6, 9, 0),
        cleared=(
            (2021, 4, 6, 9, 30),
            "Alle gehen die Runde für sich; am Torhaus stehen höchstens zehn Menschen zugleich.",
        ),
        projects=("dabei-im-quartier", "leipziger-torhaus", "spielplatz-ackerstrasse", "bernburger-strasse"),
        organisers=("buergerzentrum-leipziger-torhaus",),
        more=OUTSIDE,
    ),
    _walk(
        "quartiersspaziergang-wiesen-2021",
        (2021, 5, 27, 17, 0),
        "grosse-wiese",
        "An der alten Kastanie",
        title="Quartiersspaziergang: Bunt, grün, weit",
        lead="Zehn Menschen, eine Wiese, viele Fragen: Was darf wachsen, was soll bleiben?",
        body="Wir gehen langsam und halten oft an. Was Ihnen auffällt, schreiben wir auf und sagen Ihnen später, was "
        "daraus wurde.",
        english={
            "title": "Neighbourhood walk: colourful, green, wide",
            "lead": "Ten people, one meadow, many questions: what may grow, what should stay?",
            "body": "We walk slowly and stop often. We write down what you notice and tell you later what came of it.",
        },
        projects=("quartiersspaziergaenge", "stadtwildnis"),
        registered=(
            Registered(
                "Familie Sommer", 4, (2021, 4, 12, 18, 20), note="Zwei Kinder, sechs und neun Jahre alt"
            ),
            Registered(
                "Ilse",
                1,
                (2021, 4, 13, 10, 5),
                PHONE,
                "0340 0000011",
                note="Hört schwer, bitte vorn gehen lassen",
            ),
            Registered("Samir", 3, (2021, 4, 13, 20, 41), interpreter_language="Arabisch"),
            Registered("Karla und Bernd", 2, (2021, 4, 14, 9, 30), PHONE, "0340 0000012"),
            Registered("Gartengruppe", 3, (2021, 4, 14, 16, 12)),
            Registered("Oksana", 1, (2021, 4, 14, 19, 2), interpreter_language="Ukrainisch"),
        ),
    ),
    Told(
        slug="baustart-spielplatz-2021",
        format=Format.ACTION,
        begins=(2021, 6, 12, 10, 0),
        ends=(2021, 6, 12, 13, 0),
        place="spielplatz",
        title="Baustart Spielplatz: Mein Stein im Sand",
        lead="Bevor der Bagger kommt, bemalen Kinder Steine, die später den Weg um den Spielplatz säumen.",
        body="In kleinen Gruppen zu festen Zeiten, damit sich niemand drängt. Die Planerinnen bringen ein Modell mit und "
        "zeigen, wo gebuddelt, geklettert und gematscht wird.",
        english={
            "title": "Playground start: my stone in the sand",
            "lead": "Before the digger comes, children paint stones that will later line the path round the playground.",
            "body": "In small groups at fixed times, so that nobody has to crowd. The planners bring a model and show "
            "where there will be digging, climbing and mud.",
            "target_group": "Children and their families",
        },
        picture=(
            "spielplatz-ackerstrasse",
            "Zeichnung: Kinder klettern und buddeln auf einem neuen Spielplatz.",
            "Drawing: children climb and dig on a new playground.",
        ),
        announced=(2021, 4, 13, 14, 0),
        projects=("spielplatz-ackerstrasse",),
        more=OUTSIDE | {"group_limit": 10, "target_group": "Kinder und ihre Familien"},
    ),
    Told(
        slug="pollingparkfest-2021",
        format=Format.FESTIVAL,
        begins=(2021, 6, 19, 14, 0),
        ends=(2021, 6, 19, 20, 0),
        place="pollingpark",
        title="Pollingparkfest",
        lead="Musik, Kuchen, Nachbarn: Das Fest im Park soll stattfinden, in welcher Größe, entscheidet sich im Mai.",
        body="Das Quartiersbüro ist mit einem Stand dabei: Wir sammeln Vorschläge für das Zeichen und den Spruch des "
        "Quartiers. Wer einen Kuchen mitbringen möchte, meldet sich bei uns.",
        english={
            "title": "Pollingpark festival",
            "lead": "Music, cake, neighbours: the festival is to take place; how large it may be will be decided in May.",
            "body": "The office has a stand: we collect ideas for the emblem and the slogan of the neighbourhood. If you "
            "would like to bring a cake, let us know.",
        },
        picture=(
            "imagekampagne",
            "Zeichnung: bunte Plakate mit Entwürfen für ein Zeichen des Quartiers.",
            "Drawing: bright posters with drafts of an emblem for the neighbourhood.",
        ),
        announced=(2021, 4, 8, 11, 0),
        projects=("dabei-im-quartier", "imagekampagne"),
        more=OUTSIDE,
    ),
    _walk(
        "quartiersspaziergang-barrieren-2021",
        (2021, 7, 1, 16, 30),
        "haltestelle-tor",
        "Haltestelle Leipziger Tor, Richtung Zentrum",
        title="Quartiersspaziergang: Ohne Stolpern ans Ziel",
        lead="Mit Rollstuhl, Rollator und Kinderwagen unterwegs: Wo kommt man gut durch, wo nicht?",
        body="Wer mag, setzt sich selbst einmal in den Rollstuhl. Die Strecke ist vollständig stufenlos und hat drei "
        "Bänke.",
        english={
            "title": "Neighbourhood walk: no stumbling",
            "lead": "On the way with wheelchair, walking frame and pram: where is it easy to pass, where is it not?",
            "body": "If you like, try the wheelchair yourself. The route is entirely step-free and has three benches.",
        },
        projects=("quartiersspaziergaenge", "barrierefreiheit"),
        registered=(
            Registered(
                "Renate", 1, (2021, 4, 13, 11, 15), OFFICE, "0340 0000013", needs_wheelchair_access=True
            ),
            Registered("Uwe", 2, (2021, 4, 14, 12, 0)),
        ),
    ),
    Told(
        slug="world-cleanup-day-2021",
        format=Format.CLEANUP_DAY,
        begins=(2021, 9, 18, 10, 0),
        ends=(2021, 9, 18, 13, 0),
        place="pollingpark",
        title="World Cleanup Day 2021",
        lead="Zum zweiten Mal räumt das Quartier mit der ganzen Welt auf. Schaffen wir mehr als 480 Kilogramm?",
        body="Handschuhe, Zangen und Säcke stellen wir. Gruppen aus Schulen und Vereinen dürfen sich eine Strecke "
        "aussuchen, wenn sie sich bis Ende August melden.",
        english={
            "title": "World Cleanup Day 2021",
            "lead": "For the second time the neighbourhood cleans up with the whole world. Can we beat 480 kilograms?",
            "body": "We provide gloves, tongs and sacks. Groups from schools and clubs may choose a route if they tell "
            "us by the end of August.",
        },
        picture=(
            "cleanup-day",
            "Zeichnung: Kinder und Erwachsene sammeln mit Greifzangen Müll auf einer Wiese.",
            "Drawing: children and adults pick up litter on a meadow.",
        ),
        announced=(2021, 4, 14, 15, 0),
        projects=("world-cleanup-day", "dabei-im-quartier"),
        organisers=("team-world-cleanup-day",),
        more=OUTSIDE,
    ),
)
