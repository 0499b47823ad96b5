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


OFTEN = 3  # what happens more often under one title becomes one line


@dataclass(frozen=True)
class Number:
    label: str
    text: str


@dataclass(frozen=True)
class Repeated:
    """Many dates of one kind, so that the sheet stays one page."""

    title: str
    number: int
    cancelled: int


def sheet_of(meeting: RegularMeeting) -> dict[str, Any]:
    """Agreements of last time, what happened since, what comes, the numbers in between."""
    before = earlier_meeting(meeting)
    since = before.starts_at if before else meeting.starts_at - FIRST_LOOK_BACK
    first = dates.local(since).date() + timedelta(days=1 if before else 0)
    span = Period(min(first, meeting.held_on), meeting.held_on)
    return {
        "earlier": before,
        "span": span,
        "happened": _gathered(_items(meeting, since, meeting.starts_at)),
        "coming": _gathered(_items(meeting, meeting.starts_at, meeting.starts_at + LOOK_AHEAD)),
        "numbers": _numbers(meeting, span),
    }


def _items(meeting: RegularMeeting, begins_at: Any, ends_at: Any) -> list[CalendarItem]:
    """Dates of the span without the meetings of the group itself, and without what concerns the team alone:
    partners read the sheet, and a talk with a guest is none of their business."""
    found = items_between(meeting.neighbourhood, begins_at, ends_at, is_staff=True)
    own = {f"meeting-{pk}" for pk in meeting.group.meetings.values_list("pk", flat=True)}
    return [
        item
        for item in found
        if begins_at <= item.starts_at < ends_at and item.uid not in own and not item.desk_permission
    ]


def _gathered(items: list[CalendarItem]) -> dict[str, Any]:
    """Single dates one by one; office hours and the like as one line with their number."""
    by_title: dict[str, list[CalendarItem]] = {}
    for item in items:
        by_title.setdefault(item.title, []).append(item)
    often = {title: same for title, same in by_title.items() if len(same) > OFTEN}
    return {
        "single": [item for item in items if item.title not in often],
        "often": [
            Repeated(title, len(same), sum(item.is_cancelled for item in same))
            for title, same in often.items()
        ],
    }


def _numbers(meeting: RegularMeeting, span: Period) -> list[Number]:
    """Every figure of the house that is not zero in the span."""
    found: dict[str, Number] = {}
    for figure in figures:
        if figure.label in found:  # the same number, told by other parts
            continue
        value = figure.value(meeting.neighbourhood, span)
        if value:
            found[figure.label] = Number(figure.label, _in_words(value, figure.unit))
    return list(found.values())


def _in_words(value: float, unit: str) -> str:
    if unit in ("minutes", "Minuten"):
        return f"{int(value) // 60}:{int(value) % 60:02d} h"
    number = f"{value:.1f}".replace(".", ",").removesuffix(",0")
    return f"{number} {unit}".strip()
