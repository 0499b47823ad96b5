"""The page for a Jour fixe: one sheet, true, on time, from the records of the weeks before it."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from ..kernel import dates
from ..kernel.dates import Period
from ..sockets.calendar import CalendarItem, items_between
from ..sockets.figures import figures
from .models import RegularMeeting
from .queries import earlier_meeting

FIRST_LOOK_BACK = timedelta(days=42)  # when there was no earlier meeting
LOOK_AHEAD = timedelta(days=42)


@dataclass(frozen=True)
class Number:
    label: str
    text: str


def sheet_of(meeting: RegularMeeting) -> dict[str, Any]:
    """Agenda, open agreements of last time, what happened since, what comes, the numbers in between."""
    before = earlier_meeting(meeting)
    since = before.starts_at if before else meeting.starts_at - FIRST_LOOK_BACK
    first = dates.local(since).date() + timedelta(days=1 if before else 0)
    span = Period(min(first, meeting.held_on), meeting.held_on)
    return {
        "earlier": before,
        "span": span,
        "happened": _items(meeting, since, meeting.starts_at),
        "coming": _items(meeting, meeting.starts_at, meeting.starts_at + LOOK_AHEAD),
        "numbers": _numbers(meeting, span),
    }


def _items(meeting: RegularMeeting, begins_at: Any, ends_at: Any) -> list[CalendarItem]:
    """Dates of the span without the meetings of the group itself."""
    found = items_between(meeting.neighbourhood, begins_at, ends_at, is_staff=True)
    own = {f"meeting-{pk}" for pk in meeting.group.meetings.values_list("pk", flat=True)}
    return [item for item in found if begins_at <= item.starts_at < ends_at and item.uid not in own]


def _numbers(meeting: RegularMeeting, span: Period) -> list[Number]:
    """Every figure of the house that is not zero in the span."""
    found = []
    for figure in figures:
        value = figure.value(meeting.neighbourhood, span)
        if value:
            found.append(Number(figure.label, _in_words(value, figure.unit)))
    return found


def _in_words(value: float, unit: str) -> str:
    if unit in ("minutes", "Minuten"):
        return f"{int(value) // 60}:{int(value) % 60:02d} h"
    number = f"{value:.1f}".replace(".", ",").removesuffix(",0")
    return f"{number} {unit}".strip()
