"""Projects in which something is built or grows. Sums are invented and say so."""

from typing import Any

BUILDING: dict[str, dict[str, Any]] = {
    "spielplatz-ackerstrasse": {
        "title": "Spielplatz Ackerstraße/Gartenstraße",
        "posts": ("wuensche-fuer-den-spielplatz", "baustart-spielplatz",),
        "began": (2019, 10, 9),
        "stages": ((2020, 3, 4, "prepare", "Planung beauftragt"),),
        "field": "open-space",
        "is_investive": True,
        "place": "spielplatz",
        "drawn_as": "Spielplatz Ackerstraße/Gartenstraße",
        "picture": "spielplatz-ackerstrasse",
        "partners": ("jugendclub", "wohnungsgenossenschaften", "architekturbueros", "stadtbezirksbeirat"),
        "lead": "Aus der müden Sandkiste an der Ecke Ackerstraße/Gartenstraße wird ein Platz zum Toben, Sitzen und Plaudern.",
        "body": "<p>Klettern, balancieren, im Schatten sitzen: Das wünschen sich die Kinder, die wir gefragt haben, und ihre "
        "Großeltern gleich mit. Der Entwurf nimmt beides auf, mit einer Rutsche am Hang und Bänken, von denen man "
        "den ganzen Platz sieht.</p><p>Gebaut wird ab Sommer 2021. Ob wir den Baustart gemeinsam feiern können, hängt "
        "davon ab, was dann erlaubt ist.</p>",
        "period_text": "Baustart im Sommer 2021",
        "office_role": "Wünsche sammeln, Kinder und Nachbarschaft beteiligen, über den Bau auf dem Laufenden halten",
        "cost_cents": 18_600_000,
        "funding_cents": 12_400_000,
        "money_source": "Städtebauförderung; Kostenschätzung zum Entwurf, Beträge für die Vorführung erfunden",
        "en": {
            "title": "Playground Ackerstraße/Gartenstraße",
            "lead": "The tired sandpit at the corner of Ackerstraße and Gartenstraße becomes a place to romp, sit and chat.",
            "body": "<p>Climbing, balancing, sitting in the shade: that is what the children we asked want, and their "
            "grandparents too. The design takes up both, with a slide on the slope and benches from which one sees the "
            "whole place.</p><p>Building begins in summer 2021. Whether we can celebrate the start together depends on "
            "what will be allowed then.</p>",
            "period_text": "building starts in summer 2021",
            "office_role": "Collecting wishes, involving children and neighbours, keeping everybody informed",
            "money_source": "Urban development grant; estimate for the design, sums invented for the demonstration",
        },
    },
    "bernburger-strasse": {
        "title": "Ehemaliges Schulgelände Bernburger Straße",
        "began": (2019, 11, 13),
        "stages": ((2020, 6, 10, "prepare", "Wünsche werden gesammelt"),),
        "field": "open-space",
        "is_investive": True,
        "place": "schulgelaende",
        "drawn_as": "Ehemaliges Schulgelände Bernburger Straße",
        "picture": "bernburger-strasse",
        "partners": ("urbane-farm", "architekturbueros", "stadtbezirksbeirat", "stadtarchiv"),
        "lead": "Wo früher Pause war, ist heute Platz: Was soll auf dem alten Schulgelände entstehen?",
        "body": "<p>Das Gelände ist groß, liegt mittendrin und steht leer. Garten, Werkhof, Wohnen, Sport? In Gesprächen haben "
        "wir über sechzig Vorschläge gehört, von der Streuobstwiese bis zur Freilichtbühne.</p>"
        "<p>2021 sollen alle mitreden können, die hier leben: erst im Netz, dann in kleinen Gruppen vor Ort.</p>",
        "period_text": "Beteiligung ab 2021",
        "office_role": "Wünsche sammeln und ordnen, Beteiligung vorbereiten, zwischen Stadt und Nachbarschaft vermitteln",
        "en": {
            "title": "Former school ground Bernburger Straße",
            "lead": "Where there used to be break time there is room now: what should become of the old school ground?",
            "body": "<p>The ground is large, central and empty. Garden, workshop, flats, sports? In conversations we heard more "
            "than sixty suggestions, from an orchard to an open-air stage.</p><p>In 2021 everybody who lives here should "
            "have a say: first online, then in small groups on the spot.</p>",
            "period_text": "participation from 2021",
            "office_role": "Collecting and sorting wishes, preparing participation, mediating between town and neighbours",
        },
    },
    "leipziger-torhaus": {
        "title": "Leipziger Torhaus",
        "began": (2019, 10, 16),
        "stages": ((2019, 12, 11, "prepare", "Nutzungskonzept des Vereins"),),
        "field": "together",
        "is_investive": True,
        "place": "torhaus",
        "picture": "leipziger-torhaus",
        "partners": ("buergerzentrum-leipziger-torhaus", "architekturbueros", "stadtarchiv"),
        "lead": "Das alte Torhaus soll ein Bürgerzentrum werden. Wir begleiten den Verein auf dem Weg dorthin.",
        "body": "<p>Ein Raum zum Feiern, einer zum Tagen, eine Küche, ein Hof: So stellt sich der Verein Bürgerzentrum das "
        "Torhaus vor. Bis dahin braucht es Pläne, Geld und Geduld. Geöffnet wird schon jetzt, sooft es geht.</p>",
        "period_text": "fortlaufend",
        "office_role": "den Verein beraten, Kontakte herstellen, Fördermöglichkeiten suchen",
        "en": {
            "lead": "The old gatehouse is to become a community centre. We accompany the association on its way.",
            "body": "<p>A room to celebrate, one to meet, a kitchen, a yard: that is how the association imagines the gatehouse. "
            "Until then it needs plans, money and patience. It already opens as often as possible.</p>",
            "period_text": "ongoing",
            "office_role": "Advising the association, making contacts, looking for grants",
        },
    },
    "barrierefreiheit": {
        "title": "Ohne Stufen durchs Quartier",
        "began": (2020, 8, 19),
        "stages": ((2021, 3, 24, "prepare", "Prüfung durch die Verwaltung zugesagt"),),
        "field": "access",
        "is_investive": True,
        "place": "bordstein-heidestrasse",
        "picture": "barrierefreiheit",
        "partners": ("stadtbezirksbeirat", "wohnungsgenossenschaften", "amt-fuer-stadtentwicklung"),
        "lead": "Zu hohe Bordsteine, zu kurze Ampeln, zu wenig Bänke: Wir sammeln, wo es hakt, und bleiben dran.",
        "body": "<p>Beim Rundgang mit dem Stadtbezirksbeirat wurde gezählt und gemessen. Ganz oben steht die Querung an der "
        "Heidestraße. Kennen Sie eine Stelle, an der Sie nicht weiterkommen? Melden Sie sie uns.</p>",
        "period_text": "erster Umbau frühestens 2022",
        "office_role": "Hindernisse sammeln, melden und nachfragen, bis etwas passiert",
        "en": {
            "title": "Step-free through the neighbourhood",
            "lead": "Kerbs too high, lights too short, benches too few: we collect what hinders people and keep at it.",
            "body": "<p>On the walk with the district council things were counted and measured. First on the list is the crossing "
            "at Heidestraße. Do you know a spot where you cannot get on? Report it to us.</p>",
            "period_text": "first rebuilding in 2022 at the earliest",
            "office_role": "Collecting obstacles, reporting them and asking until something happens",
        },
    },
    "stadtwildnis": {
        "title": "Stadt natürlich: unsere Stadtwildnis",
        "posts": ("warum-die-wiesen-bluehen-duerfen",),
        "began": (2019, 11, 27),
        "stages": ((2019, 12, 4, "realise", "Pflegeplan mit der AG Freiraumpflege"),),
        "field": "nature",
        "is_investive": False,
        "place": "wildnis-bernburger",
        "drawn_as": "Stadtwildnis Bernburger Straße",
        "picture": "stadtnatur",
        "partners": ("ag-freiraumpflege", "urbane-farm", "landmeisterinnen"),
        "lead": "Nicht vergessen, sondern mit Absicht: Auf einigen Flächen darf die Natur machen, was sie will.",
        "body": "<p>Seit dem Expertengespräch „Stadt natürlich“ und dem Vortrag zur Stadtwildnis im Jahr 2018 wächst das "
        "Verständnis dafür, was hier wächst. Die AG Freiraumpflege schreibt gerade Tafeln, die erklären, warum an der "
        "Bernburger Straße nicht gemäht wird.</p>",
        "period_text": "fortlaufend",
        "office_role": "die AG begleiten, durch die Wiesen führen, Fragen beantworten",
        "en": {
            "title": "Naturally town: our urban wilderness",
            "lead": "Not forgotten but intended: on some plots nature may do as it likes.",
            "body": "<p>Since the expert talk “Stadt natürlich” and the lecture on urban wilderness in 2018 people have come to "
            "understand what grows here. The working group is writing boards that explain why there is no mowing at "
            "Bernburger Straße.</p>",
            "period_text": "ongoing",
            "office_role": "Accompanying the group, guiding people through the meadows, answering questions",
        },
    },
}  # fmt: skip
