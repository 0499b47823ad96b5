"""Whom somebody has to call."""

from django.db.models import QuerySet

from ...places.models import Neighbourhood
from ..models import Call, Closure

WITH = ("booking__offer", "booking__host", "done_by", "closure")


def open_calls(neighbourhood: Neighbourhood) -> list[Call]:
    """The call list: who is still to be told, the earliest appointment first."""
    return list(_of(neighbourhood).filter(done_at__isnull=True))


def calls_of(closure: Closure) -> list[Call]:
    """Everybody whom a closure put on the list, told or not."""
    return list(_of(closure.neighbourhood).filter(closure=closure))


def _of(neighbourhood: Neighbourhood) -> QuerySet[Call]:
    return Call.objects.filter(neighbourhood=neighbourhood).select_related(*WITH)


def done_calls(neighbourhood: Neighbourhood) -> QuerySet[Call]:
    """What was ticked off, latest first."""
    return _of(neighbourhood).filter(done_at__isnull=False).order_by("-done_at")
