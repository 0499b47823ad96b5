"""2019: the office opens in autumn; until then the town invites."""

from ..enums import Format
from .telling import Held, Told

TALK = (
    "quartiersgespraech",
    "Zeichnung: Menschen verschiedenen Alters sitzen im Kreis und sprechen miteinander.",
    "Drawing: people of different ages sit in a circle and talk.",
)

EVENTS = (
    Told(
        slug="tag-der-staedtebaufoerderung-2019",
        format=Format.URBAN_DAY,
        begins=(2019, 5, 11, 11, 0),
        ends=(2019, 5, 11, 16, 0),
        place="torhaus",
        title="Tag der Städtebauförderung",
        lead="Türen auf: Rund um das Torhaus zeigen Stadt und Vereine, was mit Fördermitteln entstanden ist und was "
        "noch kommen soll.",
        body="Führungen durch das alte Torhaus, Pläne zum Anfassen, Bratwurst vom Bürgerverein und eine Bastelecke, "
        "in der Kinder ihr Quartier aus Kartons bauen.",
        english={
            "title": "Urban Development Support Day",
            "lead": "Open doors around the old gatehouse: the town and its clubs show what public funding has made "
            "possible and what comes next.",
            "body": "Tours of the gatehouse, plans to touch, sausages from the residents' club, and a corner where "
            "children build their neighbourhood out of cardboard boxes.",
        },
        picture=(
            "staedtebaufoerderung",
            "Zeichnung: Menschen vor Plänen und einem Modell des Quartiers.",
            "Drawing: people in front of plans and a model of the neighbourhood.",
        ),
        held=Held(
            150,
            "Rund vierzig Kartonhäuser standen am Ende auf dem Pflaster, eines davon mit Rutsche. 62 Zettel wurden an "
            "die Pläne geheftet; die meisten wünschen sich Sitzplätze und einen Spielplatz für die Kleinen.",
            "In the end about forty cardboard houses stood on the pavement, one with a slide. Sixty-two notes were "
            "pinned to the plans; most ask for seats and for a playground for small children.",
            is_estimated=True,
        ),
        projects=("leipziger-torhaus",),
        organisers=("buergerzentrum-leipziger-torhaus",),
        more={"is_outdoors": True, "cost": "frei"},
    ),
    Told(
        slug="quartiersgespraech-2019-06",
        format=Format.NEIGHBOURHOOD_TALK,
        begins=(2019, 6, 3, 18, 0),
        ends=(2019, 6, 3, 20, 0),
        place="jugendclub",
        title="Quartiersgespräch",
        lead="Das Quartierskonzept liegt vor. Was soll davon zuerst kommen?",
        body="Wir stellen die wichtigsten Vorhaben kurz vor. Danach verteilen alle Anwesenden drei Punkte auf das, was "
        "ihnen am wichtigsten ist. Wer nicht gern vor vielen Menschen spricht, schreibt auf eine Karte.",
        english={
            "title": "Neighbourhood talk",
            "lead": "The neighbourhood concept is ready. What should come first?",
            "body": "We present the main plans briefly. Then everyone gives three points to what matters most. If you "
            "do not like to speak in front of many people, write a card.",
        },
        picture=TALK,
        held=Held(
            38,
            "Die meisten Punkte bekamen der Spielplatz an der Ackerstraße, die Wege ohne Stolperkanten und eine feste "
            "Anlaufstelle im Quartier. Die Anlaufstelle wird im Herbst eröffnet.",
            "Most points went to the playground at Ackerstraße, to paths without kerbs and to a permanent contact "
            "point. The contact point opens in autumn.",
        ),
        projects=("quartiersgespraeche", "spielplatz-ackerstrasse", "barrierefreiheit"),
    ),
    Told(
        slug="infostand-pollingparkfest-2019",
        format=Format.INFO_STAND,
        begins=(2019, 6, 15, 14, 0),
        ends=(2019, 6, 15, 18, 0),
        place="pollingpark",
        title="Informationsstand zum Pollingparkfest",
        lead="Zwischen Hüpfburg und Kuchentheke: der Stand zur Quartiersentwicklung mit Luftbild und Glücksrad.",
        body="Suchen Sie Ihr Haus auf dem großen Luftbild und stecken Sie eine Nadel dorthin, wo Sie am liebsten sind. "
        "Das Glücksrad stellt Fragen zum Quartier; zu gewinnen gibt es Blumensamen.",
        english={
            "title": "Information stand at the Pollingpark festival",
            "lead": "Between bouncy castle and cake counter: our stand with an aerial photograph and a wheel of fortune.",
            "body": "Find your house on the large aerial photograph and put a pin where you like it best. The wheel asks "
            "questions about the neighbourhood; you can win flower seeds.",
        },
        picture=(
            "infostand",
            "Zeichnung: ein Infostand mit Plan und Faltblättern, Leute bleiben stehen.",
            "Drawing: an information stand with a plan and leaflets, people stopping by.",
        ),
        held=Held(
            80,
            "Auf dem Luftbild steckten 71 Nadeln, die meisten im Park selbst, erstaunlich viele auf den Wiesen. "
            "Zwölf Menschen möchten bei Aktionen mit anpacken.",
            "Seventy-one pins were put into the photograph, most in the park itself, surprisingly many on the meadows. "
            "Twelve people would like to lend a hand.",
            is_estimated=True,
        ),
        more={"is_outdoors": True, "cost": "frei"},
    ),
    Told(
        slug="quartiersgespraech-2019-09",
        format=Format.NEIGHBOURHOOD_TALK,
        begins=(2019, 9, 3, 17, 30),
        ends=(2019, 9, 3, 19, 30),
        place="buero",
        title="Quartiersgespräch",
        lead="Das Quartiersmanagement stellt sich vor: Wer ist da, was macht es, und was erwarten Sie von ihm?",
        body="Bringen Sie mit, was Ihnen auf der Seele liegt: Ideen, Ärger, Angebote. Wir hören zu, sortieren und sagen "
        "ehrlich, was wir können und was nicht.",
        english={
            "title": "Neighbourhood talk",
            "lead": "The neighbourhood office introduces itself: who is there, what does it do, and what do you expect?",
            "body": "Bring what is on your mind: ideas, annoyance, offers. We listen, sort, and say honestly what we can "
            "do and what we cannot.",
        },
        picture=TALK,
        held=Held(
            42,
            "Auf 57 Karten standen Wünsche an das neue Büro. Am häufigsten: erreichbar sein, Rückmeldung geben, nicht "
            "wieder verschwinden. Die Karten hängen seitdem im Büro an der Wand.",
            "Fifty-seven cards held wishes for the new office. Most often: be reachable, give an answer, do not "
            "disappear again. The cards have been on the office wall ever since.",
        ),
        projects=("quartiersgespraeche",),
        more={"cost": "frei", "accessibility": "Stufenlos erreichbar, eine Höranlage ist vorhanden."},
    ),
)
