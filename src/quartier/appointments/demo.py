"""The chapter of the office hours: Tuesday mornings and Thursday afternoons since autumn 2019."""

from datetime import date, time
from typing import Any

from .actions import save_office_hour
from .enums import Weekday
from .models import OfficeHour

SINCE = date(2019, 10, 1)
HOURS = (
    (Weekday.TUESDAY, time(8, 30), time(10, 30), "Sowie nach Vereinbarung.", "And by appointment."),
    (
        Weekday.THURSDAY,
        time(13, 30),
        time(15, 30),
        "Sowie nach Vereinbarung. Material von Vereinen können Sie hier auslegen.",
        "And by appointment. Clubs may leave their leaflets here.",
    ),
)


def tell(story: Any) -> None:
    """Entered in the first days of the office."""
    with story.at(2019, 9, 24, 10, 0):
        for weekday, opens, closes, note, english in HOURS:
            save_office_hour(
                OfficeHour(
                    neighbourhood=story.neighbourhood,
                    weekday=weekday,
                    opens=opens,
                    closes=closes,
                    place=story.places["buero"],
                    valid_from=SINCE,
                    note=note,
                    translations={"en": {"note": english}},
                ),
                by=story.coordinator,
            )
