"""From open time to bookable times: pure functions on cells of five minutes, counted since 1970 in UTC.

Counting in cells keeps summer time out and makes one rule of it: a time is free when all of its cells are.
"""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

CELL_MINUTES = 5
CELL_SECONDS = CELL_MINUTES * 60
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Host = tuple[str, int]
"""Whose time it is: `("person", pk)`, or `("place", pk)` where nobody is named."""


def cell_of(moment: datetime) -> int:
    """The cell in which a moment lies."""
    return int(moment.timestamp() // CELL_SECONDS)


def cell_after(moment: datetime) -> int:
    """The first cell that begins at or after a moment."""
    return -int(-moment.timestamp() // CELL_SECONDS)


def moment_of(cell: int) -> datetime:
    """When a cell begins, in UTC."""
    return EPOCH + timedelta(seconds=cell * CELL_SECONDS)


def host_of(person_id: int | None, place_id: int | None) -> Host:
    if person_id is not None:
        return "person", person_id
    if place_id is not None:
        return "place", place_id
    raise ValueError("time without a person and without a place belongs to nobody")


@dataclass(frozen=True)
class Shape:
    """How many cells a talk takes: before it, itself, after it."""

    before: int
    length: int
    after: int

    @classmethod
    def of(cls, minutes: int, buffer_before: int = 0, buffer_after: int = 0) -> "Shape":
        return cls(*(-(-m // CELL_MINUTES) for m in (buffer_before, minutes, buffer_after)))

    @property
    def step(self) -> int:
        return self.before + self.length + self.after

    def claims(self, first: int) -> range:
        """All cells that a talk beginning with `first` takes up, buffers included."""
        return range(first - self.before, first + self.length + self.after)


@dataclass(frozen=True)
class Opening:
    """A stretch of open time of one host, cells `first` up to and without `end`, and where it comes from."""

    host: Host
    first: int
    end: int
    place_id: int | None = None
    office_hour_id: int | None = None
    window_id: int | None = None


@dataclass(frozen=True)
class Slot:
    """A free time; with several `openings` any of their hosts can give it."""

    first: int
    length: int
    openings: tuple[Opening, ...]

    @property
    def begins_at(self) -> datetime:
        return moment_of(self.first)

    @property
    def ends_at(self) -> datetime:
        return moment_of(self.first + self.length)


def opening(
    begins_at: datetime,
    ends_at: datetime,
    *,
    person_id: int | None,
    place_id: int | None,
    office_hour_id: int | None = None,
    window_id: int | None = None,
) -> Opening:
    """Only whole cells are open: who opens at 8:32 gives appointments from 8:35 on."""
    host = host_of(person_id, place_id)
    return Opening(host, cell_after(begins_at), cell_of(ends_at), place_id, office_hour_id, window_id)


def without(openings: Iterable[Opening], spans: Iterable[tuple[datetime, datetime | None]]) -> list[Opening]:
    """What is left of the openings when spans are taken out; None means for ever."""
    left = list(openings)
    for begins_at, ends_at in spans:
        first = cell_of(begins_at)
        end = None if ends_at is None else cell_after(ends_at)
        left = [piece for one in left for piece in _cut(one, first, end)]
    return [one for one in left if one.first < one.end]


def starts(one: Opening, taken: Set[int], shape: Shape) -> list[int]:
    """Every cell with which a talk may begin in an opening, one after the other, as many as fit.

    Each gap between taken times keeps the undisturbed rhythm of the opening where that loses nothing; otherwise it
    is packed from its beginning. The talk lies in the opening; its buffers may lie outside, but never on time that
    is taken.
    """
    found: list[int] = []
    for first, last in _gaps(one, taken, shape):
        rhythm_from = first + (one.first - first) % shape.step
        in_rhythm = range(rhythm_from, last + 1, shape.step)
        packed = range(first, last + 1, shape.step)
        found += in_rhythm if len(in_rhythm) == len(packed) else packed
    return found


def free_slots(
    openings: Iterable[Opening],
    taken: Mapping[Host, Set[int]],
    shape: Shape,
    *,
    earliest: datetime | None = None,
    latest: datetime | None = None,
) -> list[Slot]:
    """All free times, earliest first; a time that several hosts can give stands there once with all of them.

    Whoever has most time left comes first in `openings` of a slot.
    """
    found: dict[int, dict[Host, Opening]] = {}
    for one in openings:
        for first in starts(one, taken.get(one.host, frozenset()), shape):
            found.setdefault(first, {}).setdefault(one.host, one)
    lower = cell_after(earliest) if earliest else None
    upper = cell_of(latest) if latest else None
    return [
        Slot(first, shape.length, tuple(sorted(hosts.values(), key=lambda one: _load(one, taken))))
        for first, hosts in sorted(found.items())
        if (lower is None or first >= lower) and (upper is None or first <= upper)
    ]


def _gaps(one: Opening, taken: Set[int], shape: Shape) -> Iterator[tuple[int, int]]:
    """First and last possible beginning of each undisturbed stretch."""
    begin: int | None = None
    last = one.end - shape.length
    for first in range(one.first, last + 1):
        if _is_free(first, taken, shape):
            begin = first if begin is None else begin
        elif begin is not None:
            yield begin, first - 1
            begin = None
    if begin is not None:
        yield begin, last


def _is_free(first: int, taken: Set[int], shape: Shape) -> bool:
    return taken.isdisjoint(shape.claims(first))


def _load(one: Opening, taken: Mapping[Host, Set[int]]) -> tuple[int, Host]:
    return len(taken.get(one.host, frozenset())), one.host


def _cut(one: Opening, first: int, end: int | None) -> list[Opening]:
    if one.end <= first or (end is not None and one.first >= end):
        return [one]
    pieces = [replace(one, end=first)] if one.first < first else []
    if end is not None and end < one.end:
        pieces.append(replace(one, first=end))
    return pieces
