"""2020: one talk before everything changed, and a picnic that had to be called off."""

from ..enums import Format
from .summer_2020 import EVENTS as OF_SUMMER
from .summer_2020 import OUTSIDE
from .telling import Held, Told
from .year_2019 import TALK

EVENTS = (
    Told(
        slug="quartiersgespraech-2020-03",
        format=Format.NEIGHBOURHOOD_TALK,
        begins=(2020, 3, 11, 17, 0),
        ends=(2020, 3, 11, 19, 0),
        place="torhaus",
        title="Quartiersgespräch",
        lead="Spielplatz, Schulgelände, Aktionskasse: Wo stehen die Vorhaben, und wie können Sie mitreden?",
        body="Nach einem kurzen Überblick gehen wir an drei Tische. Am ersten wird der Spielplatz gezeichnet, am zweiten "
        "geht es um das alte Schulgelände, am dritten um kleine Ideen, die man sofort anfangen kann.",
        english={
            "title": "Neighbourhood talk",
            "lead": "Playground, school ground, action fund: where do the plans stand, and how can you have a say?",
            "body": "After a short overview we move to three tables. At the first the playground is drawn, the second is "
            "about the old school ground, the third about small ideas that can start at once.",
        },
        picture=TALK,
        held=Held(
            27,
            "Am Spielplatztisch entstanden neun Zeichnungen, alle mit Wasser. Für das Schulgelände wünschen sich die "
            "meisten einen offenen, grünen Ort statt neuer Mauern.\n\nEs war das letzte Treffen in einem Raum für lange "
            "Zeit; die Zeichnungen gingen danach per Post an die Planerinnen.",
            "Nine drawings were made at the playground table, all of them with water. For the school ground most people "
            "want an open, green place instead of new walls.\n\nIt was the last indoor meeting for a long time; the "
            "drawings were then posted to the planners.",
        ),
        projects=("quartiersgespraeche", "spielplatz-ackerstrasse", "bernburger-strasse", "aktionskasse"),
    ),
    Told(
        slug="tag-der-staedtebaufoerderung-2020",
        format=Format.URBAN_DAY,
        begins=(2020, 5, 16, 11, 0),
        ends=(2020, 5, 16, 15, 0),
        place="schulgelaende",
        title="Tag der Städtebauförderung: Picknick auf dem Schulgelände",
        lead="Einmal über den Zaun schauen: Das ehemalige Schulgelände öffnet für einen Nachmittag.",
        body="Decken mitbringen, Ideen dalassen: Wir sitzen dort, wo früher der Schulhof war, und sprechen darüber, was "
        "hier wachsen könnte.",
        english={
            "title": "Urban Development Support Day: picnic on the school ground",
            "lead": "A look over the fence: the former school ground opens for one afternoon.",
            "body": "Bring a blanket, leave an idea: we sit where the schoolyard used to be and talk about what could "
            "grow here.",
        },
        picture=(
            "bernburger-strasse",
            "Zeichnung: das ehemalige Schulgelände mit alten Bäumen und viel freier Fläche.",
            "Drawing: the former school ground with old trees and much open space.",
        ),
        announced=(2020, 2, 20, 10, 0),
        cancelled=(
            (2020, 3, 19, 9, 30),
            "Wegen der Corona-Pandemie sind Veranstaltungen zurzeit nicht möglich. Wir holen das Picknick nach, sobald "
            "es geht.",
            "Because of the coronavirus pandemic events are not possible at present. We will make up for the picnic as "
            "soon as we can.",
        ),
        projects=("bernburger-strasse",),
        more=OUTSIDE,
    ),
    *OF_SUMMER,
)
