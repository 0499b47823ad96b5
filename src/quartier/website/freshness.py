"""Whether what was read or made a moment ago still holds, asked at every request and in every process.

Two things make it old: a change (the stamp has another value) and the clock (a moment has passed at which
something appears, begins or ends). Pages are kept by both, and so is what stands on every page.
"""

from collections.abc import Callable, Hashable
from datetime import datetime
from typing import Any, TypeVar

from django.db import connections

from ..kernel import dates
from ..places.models import Neighbourhood
from ..publishing.freshness import next_boundary
from .stamp_watch import Watch, watch_of

T = TypeVar("T")
Boundary = Callable[[Any, datetime], datetime]


class Freshness:
    """The stamp, and for each quarter the next moment at which a page may look different."""

    def __init__(self, watch: Watch, boundary: Boundary) -> None:
        self.stamp = watch.value
        self._boundary = boundary
        self._known: dict[int, tuple[int, datetime]] = {}

    def until(self, neighbourhood: Neighbourhood | None, stamp: int, now: datetime) -> datetime:
        """Midnight at the latest: „heute“ and the like are never a day old. Computed once per stamp."""
        if neighbourhood is None:
            return dates.next_midnight(dates.local(now).date())
        known = self.known_until(neighbourhood, stamp, now)
        if known is None:
            midnight = dates.next_midnight(dates.local(now).date())
            known = min(self._boundary(neighbourhood, now), midnight)
            self._known[neighbourhood.pk] = stamp, known
        return known

    def known_until(self, neighbourhood: Neighbourhood, stamp: int, now: datetime) -> datetime | None:
        """The same if it was computed already; looking for it costs more than it saves a single page."""
        known_stamp, moment = self._known.get(neighbourhood.pk, (None, now))
        return moment if known_stamp == stamp and moment > now else None


class Kept:
    """Values that many pages need alike, read anew as soon as they may be old."""

    def __init__(self, freshness: Freshness) -> None:
        self.freshness = freshness
        self._values: dict[Hashable, tuple[int, datetime, Any]] = {}

    def get(self, neighbourhood: Neighbourhood, key: Hashable, read: Callable[[], T]) -> T:
        """The value of `read()`, from memory while it is sure to be the same."""
        stamp, now = self.freshness.stamp(), dates.now()
        place = neighbourhood.pk, key
        known = self._values.get(place)
        if known is not None and known[0] == stamp and now < known[1]:
            return known[2]  # type: ignore[no-any-return]
        value = read()
        if stamp is not None and (until := self.freshness.known_until(neighbourhood, stamp, now)):
            self._values[place] = stamp, until, value
        return value


# One per process, shared by the page cache and the frame of the pages.
FRESHNESS = Freshness(watch_of(connections["default"]), next_boundary)
KEPT = Kept(FRESHNESS)
