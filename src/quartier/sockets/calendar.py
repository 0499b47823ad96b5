"""Calendar: everything that happens at a time, whoever keeps it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from .registry import Label, Registry


@dataclass(frozen=True)
class CalendarItem:
    """One date as calendars, feeds and „Heute“ show it. Times are aware."""

    uid: str
    title: str
    starts_at: datetime
    ends_at: datetime | None
    url: str  # public address, or "" for dates only staff sees
    desk_url: str
    place: str = ""
    kind: str = ""
    summary: str = ""
    is_cancelled: bool = False
    is_public: bool = True
    desk_permission: str = ""  # needed to open `desk_url`; "" for every member of staff


@dataclass(frozen=True)
class CalendarSource:
    """`items(neighbourhood, begins_at, ends_at, is_staff)` yields what overlaps the span."""

    key: str
    label: Label
    items: Callable[[Any, datetime, datetime, bool], Iterable[CalendarItem]]
    order: int = 50


calendar: Registry[CalendarSource] = Registry("calendar")


def openable(items: Iterable[CalendarItem], may: Callable[[str], bool]) -> list[CalendarItem]:
    """The items without links that somebody may not open; `may(permission)` knows."""
    return [
        item if not item.desk_permission or may(item.desk_permission) else replace(item, desk_url="")
        for item in items
    ]


def items_between(
    neighbourhood: Any, begins_at: datetime, ends_at: datetime, *, is_staff: bool
) -> list[CalendarItem]:
    """All items of every source in the span, earliest first."""
    found = [
        item for source in calendar for item in source.items(neighbourhood, begins_at, ends_at, is_staff)
    ]
    return sorted(found, key=lambda item: (item.starts_at, item.title))
