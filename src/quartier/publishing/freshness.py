"""Moments at which public pages change by themselves: something appears, begins, ends or goes.

The page cache asks for the next one and keeps no page beyond it. Sources of time-dependent public content
register here; publishable records are known without registering.
"""

from collections.abc import Callable
from datetime import datetime

from django.apps import apps
from django.db.models import Min, Q

from ..kernel import dates
from ..places.models import Neighbourhood
from .models import Publishable
from .states import PublicationState

Source = Callable[[Neighbourhood, datetime], datetime | None]

_sources: list[Source] = []


def register(source: Source) -> Source:
    """`source(neighbourhood, after)` gives its first moment after `after`, or None."""
    if source not in _sources:
        _sources.append(source)
    return source


def next_boundary(neighbourhood: Neighbourhood, after: datetime) -> datetime:
    """The first moment after `after` at which some public page may look different; midnight at the latest."""
    moments = [dates.next_midnight(dates.local(after).date())]
    for model in publishable_models():
        moments += _times_of(model, neighbourhood, after)
    moments += [moment for source in _sources if (moment := source(neighbourhood, after))]
    return min(moment for moment in moments if moment > after)


def publishable_models() -> list[type[Publishable]]:
    return [model for model in apps.get_models() if issubclass(model, Publishable)]


def _times_of(model: type[Publishable], neighbourhood: Neighbourhood, after: datetime) -> list[datetime]:
    times = (
        model.objects.of(neighbourhood)
        .filter(state=PublicationState.PUBLISHED)
        .aggregate(
            begins=Min("publish_at", filter=Q(publish_at__gt=after)),
            ends=Min("publish_until", filter=Q(publish_until__gt=after)),
        )
    )
    return [moment for moment in times.values() if moment]
