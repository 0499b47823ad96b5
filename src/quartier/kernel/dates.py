"""The one clock of the domain, and the spans of time the office counts in.

Nothing else may ask the system for the time, so that the demonstration can play on its own day and
tests can travel. Sign-in and tokens keep real time; they belong to libraries.
"""

import json
import time as system_time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

LOCAL = ZoneInfo("Europe/Berlin")

_offset_seconds = 0.0
_frozen_at: datetime | None = None


def now() -> datetime:
    """The moment at which the domain stands, aware, in UTC."""
    if _frozen_at is not None:
        return _frozen_at
    return datetime.fromtimestamp(system_time.time() + _offset_seconds, UTC)


def today() -> date:
    """The day at which the domain stands, in Germany."""
    return now().astimezone(LOCAL).date()


def system_now() -> datetime:
    """The moment by the machine's own clock, in UTC: for rows of libraries, which know no demonstration."""
    return datetime.fromtimestamp(system_time.time(), UTC)


def years_before(day: date, years: int) -> date:
    """The same day so many years earlier; 29 February becomes the 28th."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def months_before(day: date, months: int) -> date:
    """The same day some months earlier; a day that month does not have becomes its last."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    last = Period.month(year, month + 1).last
    return min(last, last.replace(day=min(last.day, day.day)))


def local(moment: datetime) -> datetime:
    """The same moment on a German wall clock."""
    return moment.astimezone(LOCAL)


def at(day: date, clock: time = time.min) -> datetime:
    """The moment at which a German wall clock shows this day and time."""
    return datetime.combine(day, clock, LOCAL)


def set_offset(offset: timedelta) -> None:
    """Let the domain's clock run beside the real one by a fixed distance (demonstration only)."""
    global _offset_seconds
    _offset_seconds = offset.total_seconds()


def offset() -> timedelta:
    """How far the domain's clock stands from the real one; zero outside the demonstration."""
    return timedelta(seconds=_offset_seconds)


def begin_story(file: Path, opening: datetime) -> None:
    """Let the demonstration play from `opening` on, starting now; remembered in `file`."""
    distance = opening - datetime.fromtimestamp(system_time.time(), UTC)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"offset_seconds": distance.total_seconds()}))
    set_offset(distance)


def resume_story(file: Path) -> bool:
    """Take up the clock of a demonstration begun earlier; False when there is none yet."""
    if not file.exists():
        return False
    set_offset(timedelta(seconds=json.loads(file.read_text())["offset_seconds"]))
    return True


@contextmanager
def standing_at(moment: datetime) -> Iterator[None]:
    """Hold the domain's clock still at one moment: for tests and for telling the demonstration."""
    global _frozen_at
    before, _frozen_at = _frozen_at, moment.astimezone(UTC)
    try:
        yield
    finally:
        _frozen_at = before


@dataclass(frozen=True, order=True)
class Period:
    """A span of whole days, both ends included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("a period ends on or after the day it begins")

    @classmethod
    def year(cls, year: int) -> "Period":
        return cls(date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def month(cls, year: int, month: int) -> "Period":
        following = date(year + month // 12, month % 12 + 1, 1)
        return cls(date(year, month, 1), following - timedelta(days=1))

    @classmethod
    def week_of(cls, day: date) -> "Period":
        """The week from Monday to Sunday that contains the day."""
        monday = day - timedelta(days=day.weekday())
        return cls(monday, monday + timedelta(days=6))

    @property
    def begins_at(self) -> datetime:
        """First moment of the span on a German wall clock."""
        return at(self.first)

    @property
    def ends_at(self) -> datetime:
        """First moment after the span: use with `<`."""
        return at(self.last + timedelta(days=1))

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def days(self) -> Iterator[date]:
        day = self.first
        while day <= self.last:
            yield day
            day += timedelta(days=1)

    def is_year(self) -> bool:
        return self == Period.year(self.first.year)

    def __str__(self) -> str:
        if self.is_year():
            return str(self.first.year)
        return f"{self.first:%d.%m.%Y} bis {self.last:%d.%m.%Y}"


@lru_cache(maxsize=256)
def next_midnight(day: date) -> datetime:
    """The moment at which the day after `day` begins in Germany."""
    return at(day + timedelta(days=1))
