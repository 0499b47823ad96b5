"""Reads of conditions in force."""

from datetime import date

from django.db.models import Q

from ..kernel import dates
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from .models import Condition


def conditions_in(neighbourhood: Neighbourhood, period: Period) -> list[Condition]:
    """The conditions that act, acted or will act at some moment of a period, earliest first; one query.

    Those of the quarter and those that hold everywhere. Drafts are left out, and so are those lifted before they
    began; one that was lifted counts until that moment. Ask `condition.begins_at` and `condition.ends_at` (the
    first moment after it, None while open) for the exact span, `condition.acts_between(begins, ends)` for one date.
    """
    rows = (
        Condition.objects.seen_from(neighbourhood)
        .switched_on()
        .touching(period.first, period.last)
        .filter(Q(lifted_at__isnull=True) | Q(lifted_at__gt=period.begins_at))
        .order_by("begins_on", "pk")
    )
    return [condition for condition in rows if condition.acts_between(period.begins_at, period.ends_at)]


def conditions_on(neighbourhood: Neighbourhood, day: date) -> list[Condition]:
    """The conditions that act at some moment of a day."""
    return conditions_in(neighbourhood, Period(day, day))


def conditions_now(neighbourhood: Neighbourhood) -> list[Condition]:
    """The conditions in force at this moment."""
    return [condition for condition in conditions_on(neighbourhood, dates.today()) if condition.is_in_force]
