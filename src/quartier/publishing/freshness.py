"""When the next kept page grows old by itself: the moments at which public content appears, begins or ends."""

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
    """Plug in something else that changes by time alone; None means never."""
    _sources.append(source)
    return source


def next_boundary(neighbourhood: Neighbourhood, after: datetime) -> datetime:
    """The first moment after `after` at which a public page of the quarter may look different."""
    moments = [dates.next_midnight(dates.local(after).date())]
    for model in apps.get_models():
        if issubclass(model, Publishable):
            moments += _publication_moments(model, neighbourhood, after)
    moments += [moment for source in _sources if (moment := source(neighbourhood, after)) is not None]
    return min(moments)


def _publication_moments(
    model: type[Publishable], neighbourhood: Neighbourhood, after: datetime
) -> list[datetime]:
    found = (
        model.objects.of(neighbourhood)
        .filter(state=PublicationState.PUBLISHED)
        .aggregate(
            begin=Min("publish_at", filter=Q(publish_at__gt=after)),
            end=Min("publish_until", filter=Q(publish_until__gt=after)),
        )
    )
    return [moment for moment in found.values() if moment is not None]
