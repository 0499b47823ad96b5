"""When nothing is open, and why."""

from django.db.models import F

from ...conditions.models import Condition
from ...conditions.queries import conditions_in
from ...kernel import dates
from ...kernel.dates import Period
from ...places.models import Neighbourhood
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


def suspensions(neighbourhood: Neighbourhood, period: Period) -> list[Suspension]:
    """When no hours were, are or will be held in a period: closures first, then conditions in force.

    A notice is only a text: it suspends nothing.
    """
    conditions = conditions_in(neighbourhood, period)
    return [
        *closure_suspensions(neighbourhood, period),
        *(_of(c) for c in conditions if c.no_office_hours or c.no_walk_in),
    ]


def closure_suspensions(neighbourhood: Neighbourhood, period: Period) -> list[Suspension]:
    """The closures of a period alone."""
    return [
        Suspension(c.begins_at, c.ends_at, c.local.reason, c.local.text, is_closure=True)
        for c in closures_in(neighbourhood, period)
    ]


def _of(condition: Condition) -> Suspension:
    return Suspension(
        condition.begins_at,
        condition.ends_at,
        condition.local.title,
        condition.local.text,
        spares_appointments=not condition.no_office_hours,
    )
