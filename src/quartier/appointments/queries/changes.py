"""What is different in the coming weeks: the days and spans that visitors should know before they set out."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ...kernel import dates
from ...places.models import Place
from ..enums import ExceptionKind
from ..occurrences import Occurrence
from .card import Timetable


@dataclass(frozen=True)
class Change:
    """A span or one day. `last` is None while the end is open; hours and `place` are those that are held."""

    kind: str
    first: date
    last: date | None
    begins_at: datetime | None = None
    ends_at: datetime | None = None
    place: Place | None = None
    text: str = ""


CLOSED_SPAN = "closed_span"
HOLIDAY = "holiday"


def coming_changes(known: Timetable, within: timedelta = timedelta(weeks=6)) -> list[Change]:
    """Closures, public holidays and single days of a timetable that has been read already, earliest first."""
    until = dates.today() + within
    spans = [
        Change(CLOSED_SPAN, dates.local(one.begins_at).date(), _last_day(one.ends_at), text=one.title)
        for one in known.closings
        if one.is_closure and dates.local(one.begins_at).date() <= until
    ]
    days = [_of(one) for one in known.days if one.exception is not None and one.day <= until]
    holidays = [Change(HOLIDAY, day, day, text=name) for day, name in known.holidays if day <= until]
    return sorted(spans + holidays + days, key=lambda change: change.first)


def _of(one: Occurrence) -> Change:
    kind = ExceptionKind.CLOSED if one.is_suspended or one.exception is None else one.exception.kind
    return Change(kind, one.day, one.day, one.begins_at, one.ends_at, one.place, one.reason or one.note)


def _last_day(ends_at: datetime | None) -> date | None:
    return None if ends_at is None else dates.local(ends_at - timedelta(seconds=1)).date()
