"""What held from outside: no office hours in the spring of 2020, and again since November."""

from datetime import date
from typing import Any

from .actions import save_condition, switch_on
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
)


def tell(story: Any) -> None:
    for told in CONDITIONS:
        with story.at(*told["at"]):
            rules = {name: value for name, value in told.items() if name != "at"}
            condition = Condition(neighbourhood=story.neighbourhood, **rules)
            switch_on(save_condition(condition, by=story.coordinator), by=story.coordinator)
