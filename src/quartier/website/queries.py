"""Reads for the pages that gather from all features."""

from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from ..actors.queries import public_actors
from ..events.models import Event
from ..events.queries import coming
from ..events.reviews import with_reviews
from ..kernel import dates
from ..places.models import Neighbourhood
from ..publishing.models import SearchEntry


def next_events(neighbourhood: Neighbourhood, number: int) -> list[Event]:
    """What is on next."""
    return with_reviews(neighbourhood, list(coming(neighbourhood)[:number]))


def numbers(neighbourhood: Neighbourhood) -> list[dict[str, Any]]:
    """The quarter in a few numbers, each with the list it was counted from; what is not known is left out."""
    actors = public_actors(neighbourhood).count()
    residents = (
        number_format(neighbourhood.residents, force_grouping=True) if neighbourhood.residents else None
    )
    found: list[dict[str, Any]] = [
        {"figure": residents, "label": _("Menschen wohnen hier")},
        {"figure": actors, "label": _("Akteure machen mit"), "url": reverse("actors:list")},
    ]
    return [number for number in found if number["figure"]]


def everything_public(neighbourhood: Neighbourhood) -> list[SearchEntry]:
    """Each record visitors may see now, once per language, with its address."""
    now = dates.now()
    entries = SearchEntry.objects.filter(neighbourhood=neighbourhood, visible_from__lte=now)
    entries = entries.filter(Q(visible_until__isnull=True) | Q(visible_until__gt=now))
    return list(entries.order_by("kind", "title").only("kind", "title", "url", "language"))
