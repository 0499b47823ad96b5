"""What is to be seen on the drawings of actors and projects, in both languages."""

from typing import Any

ALT: dict[str, tuple[str, str]] = {
    "spielplatz-ackerstrasse": (
        "Kinder auf einem Spielplatz mit Rutsche, Schaukel und Sandfläche, zwei Erwachsene auf einer Bank",
        "Children on a playground with slide, swing and sand, two adults on a bench",
    ),
    "bernburger-strasse": (
        "Ein altes Schulhaus; auf dem Hof malen Kinder Wünsche mit Kreide, zwei Frauen halten einen Plan",
        "An old school; children draw wishes with chalk in the yard, two women hold a plan",
    ),
    "leipziger-torhaus": (
        "Das Leipziger Torhaus mit großem Bogen, davor Menschen auf dem Weg, auf einer Bank und auf dem Rad",
        "The Leipziger Torhaus with its big arch, people in front of it on foot, on a bench and on a bicycle",
    ),
    "barrierefreiheit": (
        "Menschen mit Rollstuhl, Rollator und Langstock queren die Straße an einem abgesenkten Bordstein",
        "People with wheelchair, walking frame and white cane cross the street at a dropped kerb",
    ),
    "wiesen": (
        "Eine Familie und zwei Ältere spazieren auf einem Weg durch eine weite Blumenwiese",
        "A family and two older people walk on a path through a wide flowering meadow",
    ),
    "aktionskasse": (
        "Drei Menschen an einem Tisch mit Setzlingen, Farbtöpfen, Münzglas, kleiner Bank und Nistkasten",
        "Three people at a table with seedlings, paint, a jar of coins, a small bench and a nesting box",
    ),
    "imagekampagne": (
        "Menschen vor einer Wand mit Entwürfen für ein Logo, auf dem Tisch Stifte und Farben",
        "People in front of a wall of logo sketches, pens and paints on the table",
    ),
    "quartiersspaziergang": (
        "Eine kleine Gruppe geht mit der Quartiersmanagerin durch die Straßen",
        "A small group walks through the streets with the neighbourhood manager",
    ),
    "quartiersgespraech": (
        "Menschen an zwei Tischen, hinter ihnen eine Wand voller Karten",
        "People at two tables, behind them a wall full of cards",
    ),
    "cleanup-day": (
        "Menschen in gelben Westen sammeln mit Greifern Müll auf einer Wiese",
        "People in yellow vests collect litter on a meadow with grabbers",
    ),
    "stadtnatur": (
        "Eine alte Eiche, ein Insektenhotel, Bienen und Sonnenblumen; ein Kind schaut durch eine Lupe",
        "An old oak, an insect hotel, bees and sunflowers; a child looks through a magnifying glass",
    ),
    "ostern": (
        "Kinder und Erwachsene schmücken einen Baum mit bunten Eiern",
        "Children and adults decorate a tree with coloured eggs",
    ),
    "postkarten": (
        "Eine Frau wirft eine Karte in einen gelben Briefkasten, große Postkarten fliegen im Wind",
        "A woman posts a card in a yellow letter box, large postcards fly in the wind",
    ),
    "infostand": (
        "Ein Informationsstand mit gestreiftem Dach bei einem Fest im Park",
        "An information stand with a striped roof at a festival in the park",
    ),
    "buero": (
        "Das Quartiersbüro: Die Quartiersmanagerin am Schreibtisch begrüßt eine Frau mit Kind, "
        "eine Ältere kommt zur Tür herein",
        "The neighbourhood office: the manager at her desk greets a woman with a child, "
        "an older woman comes in at the door",
    ),
    "jugendclub": (
        "Jugendliche spielen Tischtennis und Gitarre vor einer bunt bemalten Wand",
        "Young people play table tennis and guitar in front of a brightly painted wall",
    ),
    "frauenzentrum": (
        "Frauen auf einem Sofa beim Tee, eine näht, eine liest, ein Kind spielt",
        "Women having tea on a sofa, one sews, one reads, a child plays",
    ),
    "urbane-farm": (
        "Menschen gärtnern an Hochbeeten, daneben ein Gewächshaus und Hühner",
        "People garden at raised beds, beside them a greenhouse and hens",
    ),
    "franztreff": (
        "Ein Café mit rot-weißen Markisen, Gäste an Tischen vor dem Haus",
        "A café with red and white awnings, guests at tables outside",
    ),
    "apotheke": (
        "In der Apotheke: zwei Fachleute hinter dem Tresen, davor Kundinnen und ein Kind",
        "In the pharmacy: two experts behind the counter, customers and a child in front of it",
    ),
    "wohnen": (
        "Ein Wohnhaus mit bunten Balkonen, von denen Menschen winken, davor eine Bank und ein Baum",
        "A house with colourful balconies from which people wave, a bench and a tree in front of it",
    ),
    "stadtarchiv": (
        "Im Archiv: Regale voller Kartons, Menschen beugen sich über einen alten Stadtplan",
        "In the archive: shelves full of boxes, people bend over an old map of the town",
    ),
    "landmeisterinnen": (
        "Frauen mit Hacke, Spaten und Schubkarre auf einem Feld",
        "Women with hoe, spade and wheelbarrow in a field",
    ),
    "netzwerk": (
        "Menschen im Kreis halten bunte Fäden, die sie miteinander verbinden",
        "People in a circle hold coloured threads that connect them",
    ),
}


def drawn(story: Any, name: str) -> Any:
    """The picture of this name, with what it shows in German and English."""
    return story.pictures(name, *ALT[name])
