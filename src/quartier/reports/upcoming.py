"""Dates of the coming year, from the calendar."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ..kernel import dates
from ..kernel.dates import Period
from ..kernel.words import short_day
from ..places.models import Neighbourhood
from ..sockets.calendar import CalendarItem, items_between
from ..sockets.sections import Bullets, Item, Slide, Table

REGULAR_FROM = 6  # so often in a year, a date is a routine and not worth a line each
HEADER = ("Datum", "Termin", "Ort")


def dates_ahead(
    neighbourhood: Neighbourhood, period: Period, chapter: str, told: Sequence[Slide]
) -> Iterator[Slide]:
    """The public dates of a year that nobody has told yet; routine ones and cancelled ones left out."""
    found = [
        item
        for item in items_between(neighbourhood, period.begins_at, period.ends_at, is_staff=False)
        if item.is_public and not item.is_cancelled and dates.local(item.starts_at).date() in period
    ]
    often = Counter(item.title for item in found)
    known = _words(told)
    rows = tuple(_row(item) for item in found if often[item.title] < REGULAR_FROM and item.title not in known)
    if rows:
        year = period.first.year
        yield Slide(
            f"Termine {year}", (Table(f"Termine im Jahr {year}", HEADER, rows),), chapter,
            notes=("Quelle: öffentlicher Kalender des Quartiersbüros.",), key="outlook.dates",
        )  # fmt: skip


def _row(item: CalendarItem) -> tuple[str, ...]:
    return short_day(dates.local(item.starts_at).date()), item.title, item.place or "–"


def _words(slides: Sequence[Slide]) -> str:
    def texts(items: Sequence[Item]) -> Iterator[str]:
        for item in items:
            yield item.text
            yield from texts(item.children)

    lists = (block for slide in slides for block in slide.blocks if isinstance(block, Bullets))
    return "\n".join(text for block in lists for text in texts(block.items))
