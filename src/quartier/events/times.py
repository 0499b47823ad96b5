"""From what was typed into the fields of a form to moments, with a clear sentence when that fails."""

from datetime import date, datetime, time, timedelta

from ..kernel import dates
from ..kernel.errors import DomainError
from .actions.events import EARLIEST, LATEST
from .timing import usual_end


def wall_clock(day: date, clock: time, *, field: str = "starts_time") -> datetime:
    """The moment a German clock shows this; in the night of summer time one hour does not exist."""
    moment = dates.at(day, clock)
    if dates.local(moment.astimezone(dates.UTC)).time() != clock:
        raise DomainError(
            f"Am {day:%d.%m.%Y} gibt es {clock:%H:%M} Uhr nicht: In dieser Nacht beginnt die Sommerzeit.",
            field=field,
        )
    return moment


def check_day(day: date, *, field: str) -> date:
    """A day in a year people live in: 0021 and 20211 are slips of the finger."""
    if not EARLIEST <= day.year <= LATEST:
        raise DomainError(f"Bitte prüfen Sie das Jahr: {day.year}?", field=field)
    return day


def span(
    kind: str, first: date, starts: time | None, last: date | None, ends: time | None, *, is_whole_day: bool
) -> tuple[datetime, datetime, bool]:
    """Begin, end, and whether the end is open."""
    check_day(first, field="starts_on")
    last = check_day(last, field="ends_on") if last else first
    if last < first:
        raise DomainError(
            "Der letzte Tag liegt vor dem ersten. Bitte prüfen Sie die beiden Tage.", field="ends_on"
        )
    if is_whole_day:
        return dates.at(first), dates.at(last + timedelta(days=1)), False
    if starts is None:
        raise DomainError(
            "Bitte geben Sie an, wann es beginnt, oder wählen Sie „ganztägig“.", field="starts_time"
        )
    begin = wall_clock(first, starts)
    if ends is None:
        if last > first:
            raise DomainError("Bitte geben Sie auch an, wann es am letzten Tag endet.", field="ends_time")
        return begin, usual_end(kind, begin), True
    end = wall_clock(last, ends, field="ends_time")
    if end <= begin:
        raise DomainError(
            f"Das Ende ({ends:%H:%M} Uhr) liegt vor dem Beginn ({starts:%H:%M} Uhr).", field="ends_time"
        )
    return begin, end, False
