"""What held from outside: no office hours in the spring of 2020 and since November, no walks for a winter, then small
groups outdoors, as the presentation names them."""

from datetime import date
from typing import Any

from .actions import save_condition, set_end, switch_on
from .models import Condition

CONDITIONS: tuple[dict[str, Any], ...] = (
    {
        "at": (2020, 3, 17, 9),
        "begins_on": date(2020, 3, 17),
        "ends_on": date(2020, 5, 24),
        "no_office_hours": True,
        "title": "Keine Sprechzeiten",
        "text": "Zum Schutz aller bleibt das Quartiersbüro geschlossen. Telefonisch und per E-Mail sind wir für Sie da.",
        "translations": {
            "en": {
                "title": "No office hours",
                "text": "To protect everybody the office stays closed. You can reach us by telephone and e-mail.",
            }
        },
    },
    {
        "at": (2020, 11, 2, 8),
        "begins_on": date(2020, 11, 2),
        "no_office_hours": True,
        "title": "Zurzeit keine Sprechzeiten",
        "text": "Aufgrund der aktuellen Situation können keine Sprechzeiten angeboten werden. "
        "Rufen Sie uns an oder schreiben Sie uns: Wir melden uns an jedem Werktag zurück.",
        "translations": {
            "en": {
                "title": "No office hours at present",
                "text": "Because of the present situation there are no office hours. "
                "Please call or write to us: we answer on every working day.",
            }
        },
    },
    {
        "at": (2020, 11, 2, 8),
        "begins_on": date(2020, 11, 2),
        "no_walks": True,
        "title": "Zurzeit keine Quartiersspaziergänge",
        "text": "Aufgrund der aktuellen Situation finden keine Quartiersspaziergänge statt. "
        "Sobald es wieder möglich ist, lesen Sie es hier zuerst.",
        "translations": {
            "en": {
                "title": "No neighbourhood walks at present",
                "text": "Because of the present situation there are no neighbourhood walks. "
                "As soon as they are possible again you will read it here first.",
            }
        },
        # When the walks of the year were announced, the end was known.
        "ends": ((2021, 4, 12, 9), date(2021, 5, 16)),
    },
    {
        "at": (2021, 1, 11, 9),
        "begins_on": date(2021, 1, 11),
        "ends_on": date(2021, 6, 30),
        "largest_group": 10,
        "outdoors_only": True,
        "title": "Kleine Gruppen, an der frischen Luft",
        "text": "Wir treffen uns zu zehnt und draußen oder im Netz. Größere Runden wie das Quartiersgespräch "
        "planen wir, sobald sie wieder möglich sind.",
        "translations": {
            "en": {
                "title": "Small groups in the open air",
                "text": "We meet in groups of ten, outdoors or on the net. Larger rounds such as the neighbourhood "
                "talk will be planned as soon as they are possible again.",
            }
        },
    },
)


def tell(story: Any) -> None:
    for told in CONDITIONS:
        with story.at(*told["at"]):
            rules = {name: value for name, value in told.items() if name not in ("at", "ends")}
            condition = Condition(neighbourhood=story.neighbourhood, **rules)
            condition = switch_on(save_condition(condition, by=story.coordinator), by=story.coordinator)
        if "ends" in told:
            moment, ends_on = told["ends"]
            with story.at(*moment):
                set_end(condition, ends_on=ends_on, by=story.coordinator)
