"""What is to be seen in the drawings of the demonstration, in German and English."""

PICTURES = {
    "logo": (
        "Zeichen des Quartiers: Torhaus mit Bogen, Häuser, Hügel und Sonne",
        "Sign of the neighbourhood: gatehouse",
    ),
    "hero": (
        "Das Quartier als Zeichnung: Gründerzeithäuser, das Torhaus, Wohnblocks und davor eine Wiese voller Menschen",
        "Drawing of the neighbourhood: old town houses, the gatehouse, blocks of flats and a meadow full of people",
    ),
    "buero": (
        "Im Quartiersbüro berät eine Frau am Schreibtisch eine Mutter mit Kind, ein Mann mit Rollator kommt herein",
        "In the office a woman at a desk advises a mother with her child; a man with a walking frame comes in",
    ),
    "quartiersgespraech": (
        "Menschen sitzen um Tische und sprechen über Zettel an einer Pinnwand",
        "People sit around tables and talk about notes on a board",
    ),
    "quartiersspaziergang": (
        "Eine Gruppe mit Kindern, Rollator und Rollstuhl geht an alten und neuen Häusern vorbei",
        "A group with children, a walking frame and a wheelchair walks past old and new houses",
    ),
    "wiesen": (
        "Spaziergängerinnen und Spaziergänger auf einem Weg durch eine hohe, blühende Wiese",
        "People walking on a path through a tall meadow in bloom",
    ),
    "postkarten": (
        "Menschen werfen Postkarten in einen gelben Kasten, darüber große Karten mit Bildern aus dem Quartier",
        "People drop postcards into a yellow box; above them large cards with pictures of the neighbourhood",
    ),
    "cleanup-day": (
        "Nachbarinnen und Nachbarn sammeln mit Zangen Müll in blaue Säcke",
        "Neighbours collect litter into blue bags",
    ),
    "spielplatz-ackerstrasse": (
        "Kinder klettern, rutschen und schaukeln auf einem Spielplatz, auch ein Kind im Rollstuhl spielt im Sand",
        "Children climb, slide and swing on a playground; a child in a wheelchair plays in the sand too",
    ),
    "aktionskasse": (
        "An einem Gartentisch werfen Menschen Münzen in ein Glas, bauen ein Vogelhaus und topfen Pflanzen um",
        "At a garden table people put coins into a jar, build a bird house and pot plants",
    ),
    "netzwerk": (
        "Menschen stehen im Kreis auf einer Wiese und halten ein Netz aus Fäden",
        "People stand in a circle on a meadow and hold a net of threads",
    ),
    "ostern": (
        "Kinder und Erwachsene schmücken einen Baum mit bunten Eiern",
        "Children and adults decorate a tree with coloured eggs",
    ),
    "staedtebaufoerderung": (
        "Vor einer Baustelle mit Kran zeigt eine Frau mit Helm Kindern und Erwachsenen ein Modell",
        "In front of a building site with a crane a woman in a helmet shows a model to children and adults",
    ),
    "imagekampagne": (
        "Menschen malen an einem Tisch Entwürfe für ein Logo, an der Wand hängen fertige Blätter",
        "People paint designs for a logo at a table; finished sheets hang on the wall",
    ),
    "infostand": (
        "Ein Informationsstand mit gestreiftem Dach, davor Familien mit Luftballons",
        "An information stand with a striped roof; in front of it families with balloons",
    ),
    "barrierefreiheit": (
        "Menschen mit Rollstuhl, Blindenstock und Rollator überqueren eine Straße an einer Ampel",
        "People with a wheelchair, a white cane and a walking frame cross a street at traffic lights",
    ),
}
