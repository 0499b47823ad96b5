"""When nothing is open, and why."""

from django.db.models import F

from ...kernel import dates
from ...kernel.dates import Period
from ...places.models import Neighbourhood
from ...publishing.models import NoticeReach
from ...publishing.queries import shown_in
from ..models import Closure
from ..occurrences import Suspension


def closures_in(neighbourhood: Neighbourhood, period: Period) -> list[Closure]:
    """The closures and breaks that take anything away from a period, earliest first."""
    rows = Closure.objects.of(neighbourhood).touching(period.begins_at, period.ends_at)
    return list(rows.order_by("begins_at", "pk"))


def coming_closures(neighbourhood: Neighbourhood) -> list[Closure]:
    """Those in force now and all that are ahead, earliest first."""
    now = dates.now()
    rows = Closure.objects.of(neighbourhood).effective().order_by(F("begins_at"), "pk")
    return [
        closure for closure in rows.select_related("notice") if not closure.is_over or closure.begins_at > now
    ]


def closure_in_force(neighbourhood: Neighbourhood) -> Closure | None:
    """The closure that keeps the office shut at this moment."""
    return next((closure for closure in coming_closures(neighbourhood) if closure.is_in_force), None)


def suspensions(
    neighbourhood: Neighbourhood, period: Period, *, with_withdrawn: bool = True
) -> list[Suspension]:
    """When no hours were, are or will be held in a period: closures first, then what is in force around them."""
    closed = [
        Suspension(
            c.begins_at, c.ends_at, c.local.reason, c.local.text, is_closure=True, changed_at=c.updated_at
        )
        for c in closures_in(neighbourhood, period)
    ]
    found = shown_in(neighbourhood, period, NoticeReach.OFFICE, with_withdrawn=with_withdrawn)
    return closed + [Suspension(begins, ends, n.local.title, n.local.text) for n, begins, ends in found]
