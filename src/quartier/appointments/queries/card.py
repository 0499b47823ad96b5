"""What every page tells of the office."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.utils.translation import gettext as _

from ...kernel import dates
from ...kernel.dates import Period
from ...places.holidays import holiday_name
from ...places.models import Neighbourhood
from ...places.queries import office_of
from ..models import OfficeHour, clock_text
from ..occurrences import Occurrence, Suspension, occurrences, would_be_on
from .closures import suspensions
from .hours import exceptions_in, hours_in_force

LOOKS_AHEAD = timedelta(days=60)


@dataclass(frozen=True)
class Timetable:
    """What visitors can count on in a period: read once, looked at from several sides."""

    period: Period
    rules: list[OfficeHour]
    closings: list[Suspension]
    days: list[Occurrence]
    # Public holidays on which an hour would have been held, with their German names.
    holidays: list[tuple[date, str]]


def timetable(neighbourhood: Neighbourhood, period: Period) -> Timetable:
    """The public rules of a period, what suspends them, and their days."""
    rules = hours_in_force(neighbourhood, period, with_past=False)
    closings = suspensions(neighbourhood, period)
    exceptions = exceptions_in(neighbourhood, period)
    days = occurrences(rules, period, neighbourhood.state_code, closings, exceptions)
    return Timetable(
        period, rules, closings, days, _holidays(rules, period, neighbourhood.state_code, closings)
    )


def _holidays(
    rules: list[OfficeHour], period: Period, state_code: str, closings: list[Suspension]
) -> list[tuple[date, str]]:
    """Where something else keeps the office shut anyway, the holiday is no news."""
    return [
        (day, name)
        for day in period.days
        if (name := holiday_name(day, state_code))
        and any(
            would_be_on(rule, day) and not any(one.covers(dates.at(day, rule.opens)) for one in closings)
            for rule in rules
        )
    ]


def office_card(neighbourhood: Neighbourhood) -> dict[str, Any]:
    """What the help band of every page shows: where, when and how the office can be reached."""
    today, now = dates.today(), dates.now()
    known = timetable(neighbourhood, Period(today, today + LOOKS_AHEAD))
    places = (rule.place for rule in known.rules if rule.place.is_office)
    office = next(places, None) or office_of(neighbourhood)
    held = [one for one in known.days if not one.is_suspended and one.takes_walk_ins]
    is_shut = any(one.is_closure and one.covers(now) for one in known.closings)
    return {
        "place": office,
        "address": office.address if office else "",
        "phone": neighbourhood.phone,
        "email": neighbourhood.email,
        "hours_lines": [_line(rule, office) for rule in _valid_on(known.rules, today)],
        "is_open": not is_shut and any(one.begins_at <= now < one.ends_at for one in held),
        "opens_next": next((dates.local(one.begins_at) for one in held if one.begins_at > now), None),
        "suspended_by": _suspended_by(neighbourhood, known.closings, today, now),
        "timetable": known,
    }


def next_boundary(neighbourhood: Neighbourhood, after: datetime) -> datetime | None:
    """The next moment of this day or the next at which the office opens or closes, or a closing begins or ends."""
    day = dates.local(after).date()
    known = timetable(neighbourhood, Period(day, day + timedelta(days=1)))
    found: list[Occurrence | Suspension] = [*known.days, *known.closings]
    moments = (moment for one in found for moment in (one.begins_at, one.ends_at) if moment is not None)
    return min((moment for moment in moments if moment > after), default=None)


def _line(rule: OfficeHour, office: Any) -> tuple[str, str]:
    """„Dienstag“, „8:30 bis 10:30 Uhr“; another place, a slower rhythm, and hours by appointment are named."""
    days = str(rule.get_weekday_display())
    if rule.week_of_month is not None:
        days = f"{days}, {rule.get_week_of_month_display()}"
    elif rule.every_n_weeks > 1:
        days = _("%(day)s, alle %(number)s Wochen") % {"day": days, "number": rule.every_n_weeks}
    span = {"start": clock_text(rule.opens), "end": clock_text(rule.closes)}
    times = _("%(start)s bis %(end)s Uhr") % span
    if not (office and rule.place_id == office.pk):
        times = f"{times}, {rule.place.local.name}"
    by_appointment = _("nur mit Termin")
    return days, times if rule.takes_walk_ins else f"{times} ({by_appointment})"


def _valid_on(rules: list[OfficeHour], day: date) -> list[OfficeHour]:
    """The rules of a day; before the first one begins, those to come."""
    return [rule for rule in rules if rule.valid_from <= day] or rules


def _suspended_by(
    neighbourhood: Neighbourhood, closings: list[Suspension], today: date, now: datetime
) -> Suspension | None:
    """Why nothing is open at this moment; None when everything goes its way."""
    if closing := next((closing for closing in closings if closing.covers(now)), None):
        return closing
    if holiday := holiday_name(today, neighbourhood.state_code):
        title = _("Heute ist %(holiday)s") % {"holiday": _(holiday)}
        text = _("Am Feiertag finden keine Sprechzeiten statt.")
        return Suspension(dates.at(today), dates.next_midnight(today), title, text)
    return None
