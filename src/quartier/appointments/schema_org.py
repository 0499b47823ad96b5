"""Opening hours as search engines read them (https://schema.org/openingHoursSpecification)."""

from datetime import date, timedelta
from typing import Any

from ..kernel import dates
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from .models import OfficeHour
from .occurrences import Occurrence, occurrences
from .queries import hours_in_force, suspensions

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SPECIAL_HOURS_AHEAD = timedelta(days=60)


def opening_hours(neighbourhood: Neighbourhood) -> dict[str, Any]:
    """The two properties of a place that say when it is open; `office` pages merge them into their data."""
    ahead = Period(dates.today(), dates.today() + SPECIAL_HOURS_AHEAD)
    rules = [rule for rule in hours_in_force(neighbourhood, ahead) if rule.place.is_office]
    weekly = [rule for rule in rules if rule.every_n_weeks == 1]
    held = occurrences(rules, ahead, suspensions(neighbourhood, ahead, with_withdrawn=False))
    return {
        "openingHoursSpecification": [_rule(rule) for rule in weekly],
        "specialOpeningHoursSpecification": [_closed(day) for day in _closed_days(weekly, held, ahead)],
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
    open_days = {one.day for one in held if not one.is_suspended}
    return [
        day
        for day in ahead.days
        if day not in open_days
        and any(
            rule.weekday == day.weekday() and rule.valid_from <= day <= (rule.valid_to or day)
            for rule in weekly
        )
    ]
