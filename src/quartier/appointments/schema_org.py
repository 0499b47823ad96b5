"""Opening hours as search engines read them (https://schema.org/openingHoursSpecification)."""

from datetime import date
from typing import Any

from ..kernel import dates
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from .models import OfficeHour
from .occurrences import Occurrence
from .queries.card import LOOKS_AHEAD, Timetable, timetable

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def opening_hours(neighbourhood: Neighbourhood, known: Timetable | None = None) -> dict[str, Any]:
    """The two properties of a place that say when it is open; `office` pages merge them into their data.

    `known` is the timetable of the office card, when a page has read it already.
    """
    if known is None:
        known = timetable(neighbourhood, Period(dates.today(), dates.today() + LOOKS_AHEAD))
    rules = [rule for rule in known.rules if rule.place.is_office and rule.takes_walk_ins]
    weekly = [rule for rule in rules if rule.every_n_weeks == 1 and rule.week_of_month is None]
    held = [one for one in known.days if one.place.is_office or one.office_hour in rules]
    ahead = known.period
    return {
        "openingHoursSpecification": [_rule(rule) for rule in weekly],
        "specialOpeningHoursSpecification": [
            *(_closed(day) for day in _closed_days(weekly, held, ahead)),
            *(_special(one) for one in held if _is_special(one, weekly)),
        ],
    }


def _rule(rule: OfficeHour) -> dict[str, Any]:
    found = {
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": f"https://schema.org/{DAYS[rule.weekday]}",
        "opens": f"{rule.opens:%H:%M}",
        "closes": f"{rule.closes:%H:%M}",
        "validFrom": rule.valid_from.isoformat(),
    }
    return found | ({"validThrough": rule.valid_to.isoformat()} if rule.valid_to else {})


def _is_special(one: Occurrence, weekly: list[OfficeHour]) -> bool:
    """Held at the office, but not as the weekly rules say."""
    if one.is_suspended or not one.place.is_office or not one.takes_walk_ins:
        return False
    return one.exception is not None or one.office_hour not in weekly


def _special(one: Occurrence) -> dict[str, str]:
    return {
        "@type": "OpeningHoursSpecification",
        "opens": f"{one.opens:%H:%M}",
        "closes": f"{one.closes:%H:%M}",
        "validFrom": one.day.isoformat(),
        "validThrough": one.day.isoformat(),
    }


def _closed(day: date) -> dict[str, str]:
    """Opening and closing at the same minute means closed all day."""
    return {
        "@type": "OpeningHoursSpecification",
        "opens": "00:00",
        "closes": "00:00",
        "validFrom": day.isoformat(),
        "validThrough": day.isoformat(),
    }


def _closed_days(weekly: list[OfficeHour], held: list[Occurrence], ahead: Period) -> list[date]:
    """Days of a weekly rule on which nothing is held: public holidays and suspensions."""
    open_days = {
        one.day for one in held if not one.is_suspended and one.takes_walk_ins and one.place.is_office
    }
    return [
        day
        for day in ahead.days
        if day not in open_days
        and any(
            rule.weekday == day.weekday() and rule.valid_from <= day <= (rule.valid_to or day)
            for rule in weekly
        )
    ]
