"""2018: the quarter is talked about before it has an office."""

from ..enums import Format
from .telling import Held, Told

EVENTS = (
    Told(
        slug="werkstattgespraech-stadtbezirksbeirat-2018",
        format=Format.WORKSHOP_TALK,
        begins=(2018, 5, 23, 17, 0),
        ends=(2018, 5, 23, 19, 30),
        place="grundschule",
        title="Werkstattgespräch Stadtbezirksbeirat/StadtteilAG",
        lead="Stadtbezirksbeirat und Stadtteil-AG sitzen zum ersten Mal an einem Tisch und legen den Plan des "
        "Quartiers vor sich aus.",
        body="Wo verläuft das Quartier eigentlich? Was ist gelungen, was liegt brach, und wer müsste mit am Tisch "
        "sitzen? Mit Stiften, Fähnchen und einem großen Plan tragen wir zusammen, was die Runde weiß.\n\n"
        "Das Ergebnis geht in das Quartierskonzept ein, das in diesem Jahr entsteht.",
        english={
            "title": "Workshop of the district council and the neighbourhood working group",
            "lead": "For the first time the district council and the working group sit at one table, with the plan of "
            "the neighbourhood between them.",
            "body": "Where does the neighbourhood begin and end? What works, what lies idle, and who else should be "
            "here? With pens, flags and a large plan we gather what everyone knows.\n\nThe result becomes part of the "
            "neighbourhood concept that is being written this year.",
            "target_group": "Members of the two bodies and guests",
        },
        picture=(
            "quartiersgespraech",
            "Zeichnung: Menschen verschiedenen Alters sitzen im Kreis und sprechen miteinander.",
            "Drawing: people of different ages sit in a circle and talk.",
        ),
        held=Held(
            18,
            "Sechzehn Fähnchen stehen für Orte, an denen es klemmt, elf für Orte, auf die man stolz ist. Am häufigsten "
            "genannt: die Wiesen, die niemandem zu gehören scheinen, und der Weg von der Passage zur Haltestelle.\n\n"
            "Verabredet wurde, die Runde um die Wohnungsgenossenschaften und den Jugendclub zu erweitern.",
            "Sixteen flags mark places that need care, eleven mark places people are proud of. Named most often: the "
            "meadows that seem to belong to nobody, and the way from the arcade to the tram stop.\n\nThe group decided "
            "to invite the housing cooperatives and the youth club.",
        ),
        organisers=("stadtbezirksbeirat", "stadtteil-ag"),
        more={"target_group": "Mitglieder beider Gremien und Gäste"},
    ),
    Told(
        slug="seniorenwoche-2018",
        format=Format.SENIOR_WEEK,
        begins=(2018, 9, 6, 14, 0),
        ends=(2018, 9, 6, 17, 0),
        place="seniorenheim",
        title="Seniorenwoche",
        lead="Ein Nachmittag für die Älteren im Quartier: Kaffee, alte Fotos und die Frage, wie man hier gut alt wird.",
        body="Wer kennt das Leipziger Tor noch mit Straßenbahn und Bäckerei an jeder Ecke? Wir schauen gemeinsam "
        "Fotos an und sprechen darüber, was heute fehlt: Bänke, Geländer, längere Grünphasen, ein Ort zum Reden.",
        english={
            "title": "Seniors' Week",
            "lead": "An afternoon for older residents: coffee, old photographs and the question of how to grow old well "
            "here.",
            "body": "Who remembers Leipziger Tor with a tram and a bakery on every corner? We look at photographs "
            "together and talk about what is missing today: benches, handrails, longer green lights, a place to talk.",
            "target_group": "Older residents and their families",
        },
        picture=(
            "seniorenwoche",
            "Zeichnung: ältere Menschen an einer Kaffeetafel im Grünen.",
            "Drawing: older people at a coffee table in the green.",
        ),
        held=Held(
            60,
            "Die Stühle reichten nicht. Auf der Wunschliste ganz oben: eine Bank auf halber Strecke zwischen Apotheke "
            "und Haltestelle, und ein Ort, an dem man auch ohne Anlass sitzen kann.",
            "There were not enough chairs. First on the wish list: a bench halfway between the pharmacy and the tram "
            "stop, and a place to sit without needing a reason.",
            is_estimated=True,
        ),
        more={"target_group": "Ältere Menschen und ihre Angehörigen", "cost": "frei"},
    ),
    Told(
        slug="expertengespraech-stadt-natuerlich-2018",
        format=Format.EXPERT_TALK,
        begins=(2018, 10, 25, 16, 0),
        ends=(2018, 10, 25, 18, 30),
        place="stadtarchiv",
        title="Expertengespräch „Stadt natürlich“",
        lead="Fachleute für Stadtgrün, Wohnen und Naturschutz beraten: Was wird aus den Flächen, auf denen einmal "
        "Häuser standen?",
        body="Zwischen den Wohnblöcken liegen heute weite Wiesen. Manche sehen darin eine Lücke, andere den größten "
        "Schatz des Quartiers. Wir vergleichen drei Wege: mähen wie bisher, seltener mähen, wachsen lassen.",
        english={
            "title": "Expert talk “City, naturally”",
            "lead": "Specialists in urban green, housing and nature conservation discuss what becomes of the land where "
            "houses once stood.",
            "body": "Wide meadows now lie between the housing blocks. Some see a gap, others the greatest treasure of "
            "the neighbourhood. We compare three ways: mow as before, mow less often, let it grow.",
            "target_group": "Professionals and interested residents",
        },
        picture=(
            "stadtnatur",
            "Zeichnung: hohe Wiesenblumen vor Wohnhäusern.",
            "Drawing: tall meadow flowers in front of blocks of flats.",
        ),
        held=Held(
            24,
            "Einigkeit bestand darin, klein anzufangen: zwei Flächen werden ein Jahr lang nur zweimal gemäht, ein "
            "Streifen am Weg bleibt kurz. So sieht man, dass es gewollt ist.",
            "Everyone agreed to start small: two areas will be mown only twice in a year, and a strip along the path "
            "stays short, so that people see it is intended.",
        ),
        projects=("stadtwildnis",),
        organisers=("landmeisterinnen",),
        more={"target_group": "Fachleute und Interessierte"},
    ),
    Told(
        slug="vortrag-stadtwildnis-flaechen-2018",
        format=Format.LECTURE,
        begins=(2018, 12, 12, 18, 0),
        ends=(2018, 12, 12, 19, 30),
        place="frauenzentrum",
        title="Vortragsveranstaltung „Stadtwildnis-Flächen“",
        lead="Wildnis mitten in der Stadt: Bilder und Zahlen aus einem Sommer auf zwei Flächen im Quartier.",
        body="Was passiert, wenn man eine Wiese lässt? Der Vortrag zeigt Heuschrecken, Stieglitze und Natternkopf, und "
        "er zeigt auch, wo Müll liegen blieb. Danach ist Zeit für Fragen und heißen Tee.",
        english={
            "title": "Lecture “Urban wilderness areas”",
            "lead": "Wilderness in the middle of the city: pictures and figures from one summer on two plots.",
            "body": "What happens when a meadow is left alone? The lecture shows grasshoppers, goldfinches and viper's "
            "bugloss, and also where litter was left. Afterwards there is time for questions and hot tea.",
        },
        picture=(
            "wiesen",
            "Zeichnung: eine weite Wiese mit Bäumen, dahinter Häuser.",
            "Drawing: a wide meadow with trees, houses behind.",
        ),
        held=Held(
            41,
            "Gezählt wurden 38 Pflanzenarten auf kaum einem Hektar. Viele Fragen drehten sich um Zecken, Hunde und "
            "Müll; die Antworten hängen als Aushang in der Passage.",
            "Thirty-eight plant species were counted on barely a hectare. Many questions were about ticks, dogs and "
            "litter; the answers are posted in the arcade.",
        ),
        projects=("stadtwildnis",),
        more={"cost": "frei"},
    ),
)
