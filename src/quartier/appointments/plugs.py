"""What office hours plug into the sockets."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from ..kernel import dates
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..publishing import freshness
from ..sockets.calendar import CalendarItem, CalendarSource, calendar
from ..sockets.figures import Figure, Record, figures
from ..sockets.sections import Contribution, Item, Section, sections
from ..sockets.work import WorkProposal, WorkSource, work
from .models import clock_text
from .occurrences import Occurrence
from .queries import hours_in_force, next_boundary, occurrences_in


def calendar_items(
    neighbourhood: Neighbourhood, begins_at: datetime, ends_at: datetime, is_staff: bool
) -> Iterator[CalendarItem]:
    last = dates.local(ends_at - timedelta(seconds=1)).date()
    for one in occurrences_in(neighbourhood, Period(dates.local(begins_at).date(), last)):
        if one.begins_at < ends_at and one.ends_at > begins_at:
            yield CalendarItem(
                uid=one.uid,
                title=_("Sprechzeit"),
                starts_at=one.begins_at,
                ends_at=one.ends_at,
                url=reverse("website:office"),
                desk_url=reverse("appointments:desk_list"),
                place=one.office_hour.place.local.name,
                kind=_("Sprechzeit"),
                summary=one.reason or one.office_hour.local.note,
                is_cancelled=one.is_suspended,
            )


def work_proposals(
    neighbourhood: Neighbourhood, person: Any, first: date, last: date
) -> Iterator[WorkProposal]:
    """Each office hour that was held and is over offers its entry."""
    for one in _over(neighbourhood, Period(first, last)):
        if not one.is_suspended:
            yield WorkProposal(
                source=f"office-hour:{one.office_hour.pk}:{one.day:%Y-%m-%d}",
                day=one.day,
                minutes=one.office_hour.minutes,
                text=f"Sprechstunde, {one.office_hour.place.name}",
                area="office",
                url=reverse("appointments:desk_list"),
            )


def _over(neighbourhood: Neighbourhood, period: Period) -> list[Occurrence]:
    now = dates.now()
    return [one for one in occurrences_in(neighbourhood, period) if one.ends_at <= now]


def _offered(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    """What was suspended stays in the list with the reason and adds nothing: offered, not missing."""
    return [_record(one, 1) for one in _over(neighbourhood, period)]


def _minutes(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    return [_record(one, one.office_hour.minutes) for one in _over(neighbourhood, period)]


def _record(one: Occurrence, amount: float) -> Record:
    note = f"entfallen: {one.reason}" if one.is_suspended else one.office_hour.place.name
    return Record(
        str(one.office_hour),
        reverse("appointments:desk_list"),
        one.day,
        0 if one.is_suspended else amount,
        note,
    )


def looking_back(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """The talks of the office hours: how many, how long, and what fell out why."""
    over = _over(neighbourhood, period)
    if not over:
        return None
    held = [one for one in over if not one.is_suspended]
    hours = sum(one.office_hour.minutes for one in held) / 60
    number = f"{len(held)} Sprechzeit{'en' if len(held) != 1 else ''} angeboten"
    children = [Item(f"{number} ({hours:g} Stunden)".replace(".", ","))]
    if fallen := [one for one in over if one.is_suspended]:
        reasons = ", ".join(dict.fromkeys(f"„{one.reason}“" for one in fallen))
        children.append(Item(f"{len(fallen)} entfallen: {reasons}"))
    return Contribution(
        items=(Item("Gespräche und Sprechstunden", tuple(children), reverse("website:office")),),
        figures=("office_hours", "office_minutes"),
        notes=(
            f"Sprechzeiten {period} ohne gesetzliche Feiertage: {len(over)} vorgesehen, {len(held)} angeboten",
        ),
    )


def looking_ahead(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    rules = hours_in_force(
        neighbourhood, Period(max(period.first, min(dates.today(), period.last)), period.last)
    )
    if not rules:
        return None
    times = "; ".join(
        f"{rule.get_weekday_display()} {clock_text(rule.opens)} bis {clock_text(rule.closes)} Uhr"
        for rule in rules
    )
    return Contribution(items=(Item(f"Sprechzeiten: {times}, sowie nach Vereinbarung"),))


PERMISSION = "appointments.view_officehour"
calendar.register(CalendarSource("office_hours", "Sprechzeiten", calendar_items, order=20))
work.register(WorkSource("office_hours", "Sprechzeiten", work_proposals, order=10))
figures.register(
    Figure(
        "office_hours", "angebotene Sprechzeiten", _offered, area="office", permission=PERMISSION, order=10
    )
)
figures.register(
    Figure("office_minutes", "Stunden Sprechzeit", _minutes, unit="minutes", area="office", permission=PERMISSION,
           order=20)
)  # fmt: skip
sections.register(Section("office_hours", "retrospect", "office", looking_back, order=10))
sections.register(Section("office_hours_outlook", "outlook", "office", looking_ahead, order=10))
freshness.register(next_boundary)
