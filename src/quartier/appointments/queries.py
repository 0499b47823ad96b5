"""Reads of office hours."""

from datetime import date, datetime, timedelta
from typing import Any

from django.utils.translation import gettext as _

from ..kernel import dates
from ..kernel.dates import Period
from ..places.holidays import holiday_name
from ..places.models import Neighbourhood
from ..places.queries import WITHOUT_PLANS, office_of
from ..publishing.models import NoticeReach
from ..publishing.queries import shown_in
from .models import OfficeHour, clock_text
from .occurrences import Occurrence, Suspension, occurrences

LOOKS_AHEAD = timedelta(days=60)


def hours_in_force(neighbourhood: Neighbourhood, period: Period) -> list[OfficeHour]:
    """The rules that matter in a period, with their places."""
    rules = OfficeHour.objects.of(neighbourhood).in_force(period.first, period.last)
    return list(rules.select_related("place", "neighbourhood").defer(*WITHOUT_PLANS))


def suspensions(
    neighbourhood: Neighbourhood, period: Period, *, with_withdrawn: bool = True
) -> list[Suspension]:
    """When no hours were, are or will be held in a period: the notices at the office, past ones too."""
    found = shown_in(neighbourhood, period, NoticeReach.OFFICE, with_withdrawn=with_withdrawn)
    return [Suspension(begins, ends, n.local.title, n.local.text) for n, begins, ends in found]


def occurrences_in(neighbourhood: Neighbourhood, period: Period) -> list[Occurrence]:
    """All office hours of a period with their suspensions; public holidays left out."""
    return occurrences(hours_in_force(neighbourhood, period), period, suspensions(neighbourhood, period))


def over_in(neighbourhood: Neighbourhood, period: Period) -> list[Occurrence]:
    """The office hours of a period whose time is over, held or not."""
    now = dates.now()
    return [one for one in occurrences_in(neighbourhood, period) if one.ends_at <= now]


def office_card(neighbourhood: Neighbourhood) -> dict[str, Any]:
    """What the help band of every page shows: where, when and how the office can be reached."""
    office = office_of(neighbourhood)
    today, now = dates.today(), dates.now()
    ahead = Period(today, today + LOOKS_AHEAD)
    rules = hours_in_force(neighbourhood, ahead)
    closings = suspensions(neighbourhood, ahead, with_withdrawn=False)
    held = [one for one in occurrences(rules, ahead, closings) if not one.is_suspended]
    return {
        "place": office,
        "address": office.address if office else "",
        "phone": neighbourhood.phone,
        "email": neighbourhood.email,
        "hours_lines": [_line(rule, office) for rule in _valid_on(rules, today)],
        "is_open": any(one.begins_at <= now < one.ends_at for one in held),
        "opens_next": next((dates.local(one.begins_at) for one in held if one.begins_at > now), None),
        "suspended_by": _suspended_by(neighbourhood, closings, today, now),
    }


def next_boundary(neighbourhood: Neighbourhood, after: datetime) -> datetime | None:
    """The next moment of this day or the next at which the office opens or closes."""
    day = dates.local(after).date()
    found = occurrences_in(neighbourhood, Period(day, day + timedelta(days=1)))
    moments = (moment for one in found for moment in (one.begins_at, one.ends_at))
    return min((moment for moment in moments if moment > after), default=None)


def _line(rule: OfficeHour, office: Any) -> tuple[str, str]:
    """„Dienstag“, „8:30 bis 10:30 Uhr“; another place and a slower rhythm are named."""
    days = str(rule.get_weekday_display())
    if rule.every_n_weeks > 1:
        days = _("%(day)s, alle %(number)s Wochen") % {"day": days, "number": rule.every_n_weeks}
    span = {"start": clock_text(rule.opens), "end": clock_text(rule.closes)}
    times = _("%(start)s bis %(end)s Uhr") % span
    return days, times if office and rule.place_id == office.pk else f"{times}, {rule.place.local.name}"


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
