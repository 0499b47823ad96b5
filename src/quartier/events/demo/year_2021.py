"""2021: small, outdoors or on the net; some of it still ahead on the day the demonstration plays."""

from ..enums import Format
from .ahead_2021 import EVENTS as AHEAD
from .summer_2020 import OUTSIDE
from .telling import Held, Told

EVENTS = (
    Told(
        slug="osteraktion-2021",
        format=Format.ACTION,
        begins=(2021, 3, 29, 0, 0),
        ends=(2021, 4, 6, 0, 0),
        place="wagnerpassage",
        title="Osteraktion: Das bunte Ei am Fenster",
        lead="Malen Sie ein Ei ins Fenster, hängen Sie eines an den Baum vor der Passage: Das Quartier schmückt sich.",
        body="Der Baum an der Wagnerpassage wird zum Osterbaum. Vorlagen und Stifte liegen in der Apotheke und im Jugendclub "
        "aus. Auf jedes Ei passt ein Wunsch für das Quartier; nach Ostern lesen wir alle.",
        english={
            "title": "Easter action: a bright egg in the window",
            "lead": "Paint an egg on your window, hang one on the tree at the arcade: the neighbourhood dresses up.",
            "body": "The tree at the Wagnerpassage becomes an Easter tree. Templates and pens are at the pharmacy and the youth "
            "club. There is room for one wish on each egg; after Easter we read them all.",
        },
        picture=(
            "ostern",
            "Zeichnung: ein Baum voller bunter Ostereier zwischen Wohnhäusern.",
            "Drawing: a tree full of bright Easter eggs between blocks of flats.",
        ),
        announced=(2021, 3, 15, 9, 0),
        held=Held(
            45,
            "Am Ende hingen rund 45 Eier am Baum, 39 mit einem Wunsch. „Mehr Bänke“ steht auf sieben, „ein Eis“ auf "
            "fünf, „dass Oma wieder kommen darf“ auf einem.",
            "In the end about 45 eggs hung on the tree, 39 with a wish. “More benches” is on seven, “an ice cream” on "
            "five, “that grandma may come again” on one.",
            is_estimated=True,
        ),
        projects=("osteraktion",),
        organisers=("apotheke-am-leipziger-tor", "jugendclub"),
        more=OUTSIDE | {"is_whole_day": True, "target_group": "Familien, Kinder und alle mit einem Fenster"},
    ),
    Told(
        slug="aktionskasse-am-fenster-2021",
        format=Format.INFO_STAND,
        begins=(2021, 4, 9, 15, 0),
        ends=(2021, 4, 9, 17, 0),
        place="buero",
        title="Aktionskasse am Fenster",
        lead="Sie haben eine kleine Idee, uns fehlt nur noch Ihr Antrag: Beratung im Vorübergehen, durch das offene "
        "Fenster.",
        body="Bis zu 500 Euro gibt es für Ideen, die das Quartier schöner machen. Wir erklären den Weg, halten Vordrucke "
        "bereit und füllen sie auf Wunsch gemeinsam aus.",
        english={
            "title": "Action fund at the window",
            "lead": "You have a small idea and only the application is missing: advice in passing, through the open "
            "window.",
            "body": "Up to 500 euros are available for ideas that make the neighbourhood better. We explain the way, "
            "have the forms ready and fill them in with you if you like.",
        },
        picture=(
            "aktionskasse",
            "Zeichnung: eine bunte Sparbüchse, aus der Pflanzen, Bänke und Pinsel wachsen.",
            "Drawing: a bright money box from which plants, benches and brushes grow.",
        ),
        projects=("aktionskasse",),
        more=OUTSIDE | {"area": "projects"},
    ),
    Told(
        slug="online-treffen-akteure-2021",
        format=Format.ONLINE,
        begins=(2021, 4, 15, 16, 0),
        ends=(2021, 4, 15, 17, 30),
        place="",
        title="Online-Treffen der Akteure: Sichtbar werden",
        lead="Wer macht was im Quartier? Vereine und Einrichtungen stellen sich in je drei Minuten vor.",
        body="Wir sammeln Angebote, Kontakte und Bilder für das Verzeichnis der Akteure. Wer keine Kamera hat, wählt sich "
        "mit dem Telefon ein; die Nummer gibt das Quartiersbüro.",
        english={
            "title": "Online meeting of local groups: being seen",
            "lead": "Who does what in the neighbourhood? Clubs and institutions introduce themselves in three minutes "
            "each.",
            "body": "We collect offers, contacts and pictures for the directory. If you have no camera you can dial in "
            "by telephone; the office has the number.",
            "target_group": "Clubs, institutions, businesses",
        },
        picture=(
            "netzwerk",
            "Zeichnung: Menschen an verschiedenen Orten, durch Linien miteinander verbunden.",
            "Drawing: people in different places, connected by lines.",
        ),
        projects=("online-aktion",),
        organisers=("buergerzentrum-leipziger-torhaus",),
        more={
            "online_url": "https://treffen.example.org/leipziger-tor",
            "target_group": "Vereine, Einrichtungen, Gewerbe",
            "languages": "Deutsch",
        },
    ),
    *AHEAD,
)
