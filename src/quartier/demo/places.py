"""What the plan does not draw: how to get to the places, and how one gets in. Invented for the demonstration."""

from typing import Any

DETAILS: dict[str, dict[str, Any]] = {
    "buero": {
        "way_there": "Eingang von der Heidestraße, im Erdgeschoss gleich rechts. Vom Halt „Leipziger Tor“ sind es "
        "fünf Minuten zu Fuß. Fahrräder können Sie vor dem Haus anschließen.",
        "is_step_free": True,
        "accessibility": "Rampe am Haupteingang, breite Türen, rollstuhlgerechtes WC im Erdgeschoss. Bitte klingeln "
        "Sie, wir kommen Ihnen entgegen.",
        "translations": {
            "en": {
                "name": "Neighbourhood office in the Grone education centre",
                "way_there": "Enter from Heidestraße, ground floor, first door on the right. It is a five-minute walk "
                "from the stop “Leipziger Tor”. You can lock your bicycle in front of the house.",
                "accessibility": "Ramp at the main entrance, wide doors, wheelchair-accessible toilet on the ground "
                "floor. Please ring the bell and we will come and meet you.",
            }
        },
    },
    "spielplatz": {
        "is_step_free": True,
        "accessibility": "Ebene Wege, der Sandbereich liegt eine Stufe tiefer.",
        "translations": {
            "en": {
                "name": "Playground Ackerstraße/Gartenstraße",
                "accessibility": "Level paths; the sand area lies one step lower.",
            }
        },
    },
    "schulgelaende": {"translations": {"en": {"name": "Former school ground Bernburger Straße"}}},
    "torhaus": {
        "is_step_free": False,
        "accessibility": "Zwei Stufen am Eingang, eine mobile Rampe liegt bereit.",
        "translations": {
            "en": {
                "name": "Leipziger Torhaus",
                "accessibility": "Two steps at the entrance; a mobile ramp is at hand.",
            }
        },
    },
    "pollingpark": {"is_step_free": True},
    "wagnerpassage": {"is_step_free": True},
}

# Places of which only the name is said in English.
NAMES = {
    "kastanie": "Old chestnut tree",
    "apotheke": "Pharmacy “Am Leipziger Tor”",
    "bolzplatz": "Football pitch",
    "landmeisterinnen": "Field of the Landmeisterinnen",
    "frauenzentrum": "Women’s centre",
    "briefkasten": "Yellow letter box in the square",
    "grosse-wiese": "Great meadow",
    "grundschule": "Primary school",
    "haltestelle-tor": "Leipziger Tor stop",
    "jugendclub": "Youth club",
    "kita": "Nursery",
    "kleingaerten": "Allotments by the railway",
    "bordstein-heidestrasse": "Crossing at Heidestraße (lowered kerb)",
    "seniorenheim": "Retirement home",
    "stadtarchiv": "Town archive",
    "wildnis-bernburger": "Urban wilderness Bernburger Straße",
    "wildnis-sued": "Urban wilderness south",
    "urbane-farm": "Urban farm",
    "wohnen": "Housing cooperative, service office",
}
DETAILS |= {slug: {"translations": {"en": {"name": name}}} for slug, name in NAMES.items()}
