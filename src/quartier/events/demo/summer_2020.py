"""Summer 2020: outdoors and in small groups."""

from ..enums import Format
from .telling import Held, Told

WALK = (
    "quartiersspaziergang",
    "Zeichnung: eine kleine Gruppe mit Kinderwagen und Rollator spaziert durch das Quartier.",
    "Drawing: a small group with a pram and a walking frame strolls through the neighbourhood.",
)
OUTSIDE = {"is_outdoors": True, "cost": "frei"}

EVENTS = (
    Told(
        slug="begegnungsrundgang-2020",
        format=Format.WALK,
        begins=(2020, 6, 25, 16, 0),
        ends=(2020, 6, 25, 17, 30),
        place="franztreff",
        title="Begegnungsrundgang",
        lead="Endlich wieder sehen: ein Rundgang zu Menschen und Orten, die das Quartier zusammenhalten.",
        body="Wir gehen mit Abstand und ohne Eile: vom Franztreff über den Jugendclub zur Urbanen Farm. An jeder Station "
        "erzählt jemand fünf Minuten, wie es in den letzten Monaten ging.",
        english={
            "title": "Meeting walk",
            "lead": "Seeing each other again at last: a walk to people and places that hold the neighbourhood together.",
            "body": "We walk at a distance and without hurry: from Franztreff past the youth club to the Urban Farm. At "
            "each stop someone tells us for five minutes how the last months have been.",
        },
        picture=WALK,
        held=Held(
            12,
            "Vier Stationen, zwölf Leute, ein Gewitter. Der Jugendclub sucht Fahrräder zum Reparieren, die Urbane Farm "
            "gibt im Herbst Ableger ab.",
            "Four stops, twelve people, one thunderstorm. The youth club is looking for bicycles to repair; the Urban "
            "Farm will give away cuttings in autumn.",
        ),
        projects=("quartiersspaziergaenge",),
        organisers=("franztreff", "jugendclub", "urbane-farm"),
        more=OUTSIDE | {"meeting_point": "Vor dem Franztreff", "group_limit": 15},
    ),
    Told(
        slug="wiesenspaziergang-2020",
        format=Format.WALK,
        begins=(2020, 7, 15, 17, 30),
        ends=(2020, 7, 15, 19, 0),
        place="grosse-wiese",
        title="Wiesenspaziergang",
        lead="Barfuß erlaubt: Wir schauen, was auf den großen Wiesen blüht, seit sie seltener gemäht werden.",
        body="Mit Lupe und Bestimmungsbuch durch Schafgarbe und Flockenblume. Wer mag, bringt ein Glas für einen "
        "Wiesenstrauß mit. Der Weg ist eben, an zwei Stellen aber nicht befestigt.",
        english={
            "title": "Meadow walk",
            "lead": "Bare feet welcome: we look at what blooms on the large meadows now that they are mown less often.",
            "body": "With a magnifying glass and a field guide through yarrow and knapweed. Bring a jar for a bunch of "
            "flowers if you like. The path is level but unpaved in two places.",
        },
        picture=(
            "wiesen",
            "Zeichnung: eine weite Wiese mit Bäumen, dahinter Häuser.",
            "Drawing: a wide meadow with trees, houses behind.",
        ),
        held=Held(
            9,
            "31 Arten auf einer Stunde Weg. Die Kinder fanden eine Gottesanbeterin; das Foto ging durch alle Telefone. "
            "Gewünscht wurde ein gemähter Pfad, damit auch Rollatoren durchkommen.",
            "Thirty-one species in an hour's walk. The children found a praying mantis; the photo went round every "
            "phone. People asked for a mown path so that walking frames can get through.",
        ),
        projects=("quartiersspaziergaenge", "stadtwildnis"),
        organisers=("landmeisterinnen",),
        more=OUTSIDE | {"meeting_point": "An der alten Kastanie", "group_limit": 12},
    ),
    Told(
        slug="rundgang-stadtbezirksbeirat-2020",
        format=Format.WALK,
        begins=(2020, 8, 18, 17, 0),
        ends=(2020, 8, 18, 18, 45),
        place="haltestelle-tor",
        title="Rundgang mit dem Stadtbezirksbeirat",
        lead="Der Stadtbezirksbeirat geht mit: von der Haltestelle bis zum Spielplatz, mit Notizblock und Zollstock.",
        body="Wo ist der Bordstein zu hoch, wo fehlt Licht, wo eine Bank? Wir messen nach und schreiben auf. Die Liste "
        "wird öffentlich.",
        english={
            "title": "Walk with the district council",
            "lead": "The district council walks along: from the tram stop to the playground, with notepad and folding "
            "rule.",
            "body": "Where is the kerb too high, where is light missing, where a bench? We measure and write it down. "
            "The list will be public.",
        },
        picture=(
            "barrierefreiheit",
            "Zeichnung: eine Rollstuhlfahrerin an einer abgesenkten Bordsteinkante.",
            "Drawing: a woman in a wheelchair at a lowered kerb.",
        ),
        held=Held(
            11,
            "Siebzehn Punkte stehen auf der Liste, fünf davon konnten sofort an die Verwaltung gehen. Die Querung in der "
            "Heidestraße hat Vorrang.",
            "There are seventeen points on the list; five went straight to the administration. The crossing in "
            "Heidestraße comes first.",
        ),
        projects=("quartiersspaziergaenge", "barrierefreiheit", "spielplatz-ackerstrasse"),
        organisers=("stadtbezirksbeirat",),
        more=OUTSIDE,
    ),
    *(
        Told(
            slug=f"buergergespraeche-wagnerpassage-2020-09-0{day}",
            format=Format.INFO_STAND,
            begins=(2020, 9, day, 14, 0),
            ends=(2020, 9, day, 17, 0),
            place="wagnerpassage",
            title="Bürgergespräche an der Wagnerpassage",
            lead="Ein Tisch, zwei Stühle, viel Luft: Wir sind dort, wo Sie ohnehin vorbeikommen.",
            body="Bleiben Sie einen Moment stehen und sagen Sie uns, was gut läuft und was nicht. Wer keine Zeit hat, "
            "nimmt eine Postkarte mit und wirft sie in den roten Briefkasten.",
            english={
                "title": "Street talks at the Wagnerpassage",
                "lead": "A table, two chairs, fresh air: we are where you pass by anyway.",
                "body": "Stop for a moment and tell us what goes well and what does not. If you have no time, take a "
                "postcard and drop it in the red letter box.",
            },
            picture=(
                "infostand",
                "Zeichnung: ein Infostand mit Plan und Faltblättern, Leute bleiben stehen.",
                "Drawing: an information stand with a plan and leaflets, people stopping by.",
            ),
            held=Held(count, text, text_en),
            more=OUTSIDE | {"area": "office"},
        )
        for day, count, text, text_en in (
            (
                1,
                23,
                "Viel Lob für die Ruhe im Grünen, viel Ärger über Sperrmüll. 14 Postkarten wurden gleich ausgefüllt.",
                "Much praise for the quiet green, much annoyance about bulky waste. Fourteen postcards were filled in "
                "on the spot.",
            ),
            (
                3,
                19,
                "Am zweiten Tag kamen vor allem Familien. Fast alle fragten nach dem Spielplatz und nach einem Termin "
                "für den Baustart.",
                "On the second day mostly families came. Almost all of them asked about the playground and when "
                "building would start.",
            ),
        )
    ),
    Told(
        slug="world-cleanup-day-2020",
        format=Format.CLEANUP_DAY,
        begins=(2020, 9, 19, 10, 0),
        ends=(2020, 9, 19, 13, 0),
        place="pollingpark",
        title="World Cleanup Day 2020",
        lead="Die ganze Welt räumt auf, wir auch: mit Zange, Handschuhen und guter Laune durch das Quartier.",
        body="Treffpunkt ist der Pollingpark. Handschuhe, Zangen und Säcke liegen bereit, wir teilen uns in kleine "
        "Gruppen. Um 13 Uhr wird gewogen, danach gibt es Suppe im Freien.",
        english={
            "title": "World Cleanup Day 2020",
            "lead": "The whole world cleans up, and so do we: with tongs, gloves and good cheer through the "
            "neighbourhood.",
            "body": "We meet in the Pollingpark. Gloves, tongs and sacks are ready, and we split into small groups. At 1 "
            "p.m. we weigh what we found; then there is soup in the open air.",
        },
        picture=(
            "cleanup-day",
            "Zeichnung: Kinder und Erwachsene sammeln mit Greifzangen Müll auf einer Wiese.",
            "Drawing: children and adults pick up litter on a meadow.",
        ),
        held=Held(
            64,
            "480 Kilogramm in drei Stunden, dazu elf Reifen und ein Puppenwagen, der jetzt wieder rollt. Die jüngste "
            "Helferin war drei, der älteste Helfer 84.",
            "480 kilograms in three hours, plus eleven tyres and a doll's pram that rolls again. The youngest helper "
            "was three years old, the oldest 84.",
        ),
        projects=("world-cleanup-day",),
        organisers=("team-world-cleanup-day",),
        more=OUTSIDE | {"accessibility": "Eine Strecke ist stufenlos, Zangen gibt es auch in leicht."},
    ),
)
