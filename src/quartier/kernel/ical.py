"""Calendar files (RFC 5545): what calendars of phones and offices can read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from icalendar import Calendar, Event, Timezone

from . import dates

PRODUCT = "-//Quartiersbuero//Kalender//DE"
# The rule since 1996 instead of a list of every change: a tenth of the size, and good beyond 2037.
BERLIN = """BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19970330T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
""".replace("\n", "\r\n")


@dataclass(frozen=True)
class CalendarEntry:
    """One date of a calendar file. Times are aware; of whole days only the dates count.

    `uid` never changes, `sequence` rises with every change of time, place or status: that is how a calendar
    knows that an entry it already holds has moved.
    """

    uid: str
    title: str
    starts_at: datetime
    ends_at: datetime
    changed_at: datetime
    sequence: int = 0
    status: str = "CONFIRMED"
    is_whole_day: bool = False
    location: str = ""
    description: str = ""
    url: str = ""
    category: str = ""
    position: tuple[float, float] | None = None


def calendar_file(name: str, entries: Iterable[CalendarEntry]) -> bytes:
    """A whole calendar with the rules of German summer time in it."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("x-published-ttl", "PT1H")
    calendar.add_component(Timezone.from_ical(BERLIN))
    for entry in entries:
        calendar.add_component(_event(entry))
    return calendar.to_ical()


def _event(entry: CalendarEntry) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", entry.changed_at.astimezone(dates.UTC))
    event.add("last-modified", entry.changed_at.astimezone(dates.UTC))
    event.add("sequence", entry.sequence)
    event.add("dtstart", _when(entry, entry.starts_at))
    event.add("dtend", _when(entry, entry.ends_at))
    event.add("summary", entry.title)
    event.add("status", entry.status)
    for name in ("location", "description", "url"):
        if value := getattr(entry, name):
            event.add(name, value)
    if entry.category:
        event.add("categories", [entry.category])
    if entry.position:
        event.add("geo", entry.position)
    return event


def _when(entry: CalendarEntry, moment: datetime) -> date | datetime:
    return dates.local(moment).date() if entry.is_whole_day else dates.local(moment)
