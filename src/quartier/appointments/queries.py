"""Reads of office hours."""

from datetime import date, datetime, timedelta
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.utils.translation import gettext as _

from ..journal.models import Entry
from ..kernel import dates
from ..kernel.dates import Period
from ..places.holidays import holiday_name
from ..places.models import Neighbourhood
from ..places.queries import WITHOUT_PLANS, office_of
from ..publishing.models import Notice, NoticeReach
from ..publishing.states import PUBLICATION, PublicationState
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
    """When no hours were, are or will be held in a period: the notices at the office, past ones too.

    A notice that was withdrawn counts until the moment of its withdrawal, which the history knows; who only
    looks ahead may leave those out.
    """
    states = [PublicationState.PUBLISHED, *([PublicationState.WITHDRAWN] if with_withdrawn else [])]
    notices = list(
        Notice.objects.of(neighbourhood)
        .filter(reach=NoticeReach.OFFICE, state__in=states, publish_at__lt=period.ends_at)
        .filter(Q(publish_until__isnull=True) | Q(publish_until__gt=period.begins_at))
        .order_by("publish_at")
    )
    ends = _withdrawn_at([notice for notice in notices if notice.state == PublicationState.WITHDRAWN])
    found = []
    for notice in notices:
        end = min((moment for moment in (notice.publish_until, ends.get(notice.pk)) if moment), default=None)
        if end is None or end > notice.publish_at:
            found.append(Suspension(notice.publish_at, end, notice.local.title, notice.local.text))
    return found


def occurrences_in(neighbourhood: Neighbourhood, period: Period) -> list[Occurrence]:
    """All office hours of a period with their suspensions; public holidays left out."""
    return occurrences(hours_in_force(neighbourhood, period), period, suspensions(neighbourhood, period))


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


def _withdrawn_at(notices: list[Notice]) -> dict[int, datetime]:
    if not notices:
        return {}
    rows = Entry.objects.filter(
        content_type=ContentType.objects.get_for_model(Notice),
        object_id__in=[notice.pk for notice in notices],
        verb=PUBLICATION.transitions["withdraw"].label,
    ).order_by("at")
    return {row.object_id: row.at for row in rows}
