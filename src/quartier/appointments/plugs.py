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
from ..sockets.work import WorkProposal, WorkSource, work
from . import report_parts  # noqa: F401  (plugs in the report sections)
from .occurrences import Occurrence
from .queries import next_boundary, occurrences_in, over_in


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
    for one in over_in(neighbourhood, Period(first, last)):
        if not one.is_suspended:
            yield WorkProposal(
                source=f"office-hour:{one.office_hour.pk}:{one.day:%Y-%m-%d}",
                day=one.day,
                minutes=one.office_hour.minutes,
                text=f"Sprechstunde, {one.office_hour.place.name}",
                area="office",
                url=reverse("appointments:desk_list"),
            )


def _offered(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    """What was suspended stays in the list with the reason and adds nothing: offered, not missing."""
    return [_record(one, 1) for one in over_in(neighbourhood, period)]


def _minutes(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    return [_record(one, one.office_hour.minutes) for one in over_in(neighbourhood, period)]


def _record(one: Occurrence, amount: float) -> Record:
    note = f"entfallen: {one.reason}" if one.is_suspended else one.office_hour.place.name
    return Record(
        str(one.office_hour),
        reverse("appointments:desk_list"),
        one.day,
        0 if one.is_suspended else amount,
        note,
    )


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
freshness.register(next_boundary)
