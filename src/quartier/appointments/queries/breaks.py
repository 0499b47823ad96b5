"""Breaks come again every year, but not on the same days: the team is asked in time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ...kernel import dates
from ...places.models import Neighbourhood
from ..enums import ClosureKind
from ..models import Closure

ASKED_BEFORE = timedelta(weeks=8)
A_YEAR = timedelta(weeks=52)  # the same weekdays
# A break that begins so near to the proposed one is that of this year.
SAME_SEASON = timedelta(weeks=6)


@dataclass(frozen=True)
class BreakAgain:
    """The break of last year, and when it would be this year. `ends_at` is the first moment after it."""

    last_time: Closure
    begins_at: datetime
    ends_at: datetime

    @property
    def number(self) -> str:
        """The key of the last one, for the address of the form."""
        return str(self.last_time.pk)


def breaks_to_confirm(neighbourhood: Neighbourhood) -> list[BreakAgain]:
    """Last year's breaks whose season begins within eight weeks and that nobody has entered or dismissed yet."""
    now = dates.now()
    earliest = now - A_YEAR - SAME_SEASON
    breaks = list(
        Closure.objects.of(neighbourhood)
        .effective()
        .filter(kind=ClosureKind.BREAK, begins_at__gte=earliest)
        .order_by("begins_at", "pk")
    )
    proposals = [
        again_of(one)
        for one in breaks
        if one.asks_again and one.lifted_at is None and one.ends_at is not None
    ]
    return [
        proposal
        for proposal in proposals
        if now < proposal.begins_at < now + ASKED_BEFORE
        and not any(abs(one.begins_at - proposal.begins_at) < SAME_SEASON for one in breaks)
    ]


def again_of(closure: Closure) -> BreakAgain:
    """The same weekdays and times a year later."""
    return BreakAgain(closure, _later(closure.begins_at), _later(closure.ends_at or closure.begins_at))


def _later(moment: datetime) -> datetime:
    """By the clock on the wall, so that midnight stays midnight."""
    local = dates.local(moment)
    return dates.at(local.date() + A_YEAR, local.time())
