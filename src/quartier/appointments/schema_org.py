"""Opening hours as search engines read them (https://schema.org/openingHoursSpecification)."""

from datetime import date, time
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
    held: dict[date, list[Occurrence]] = {}
    for one in known.days:
        if one.place.is_office and one.takes_walk_ins and not one.is_suspended:
            held.setdefault(one.day, []).append(one)
    return {
        "openingHoursSpecification": [_rule(rule) for rule in weekly],
        "specialOpeningHoursSpecification": [
            special
            for day in known.period.days
            if _usual(weekly, day) != _spans(held.get(day, []))
            for special in _instead(day, held.get(day, []))
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


def _usual(weekly: list[OfficeHour], day: date) -> list[tuple[time, time]]:
    """What the weekly rules say of a day."""
    return sorted(
        (rule.opens, rule.closes)
        for rule in weekly
        if rule.weekday == day.weekday() and rule.valid_from <= day <= (rule.valid_to or day)
    )


def _spans(held: list[Occurrence]) -> list[tuple[time, time]]:
    return sorted((one.opens, one.closes) for one in held)


def _instead(day: date, held: list[Occurrence]) -> list[dict[str, str]]:
    """All hours of a day on which something is different (a public holiday, a closure, an exception): special hours
    stand in place of all the usual ones of their day."""
    return [_special(one) for one in held] or [_closed(day)]


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
