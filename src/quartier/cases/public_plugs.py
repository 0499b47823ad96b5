"""What released cases plug into the sockets; cases themselves stay private."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _

from ..files.templatetags.files import picture
from ..places.models import Neighbourhood
from ..publishing.related import RelatedItem, RelatedSource
from ..publishing.related import sources as related_sources
from ..sockets.map import MapFeature, MapLayer, layers, point
from ..sockets.search import SearchKind, SearchText, kinds
from .models import PublicCase
from .public_queries import public_cases, related_cases

CARD_SIZES = "(min-width: 60rem) 24rem, (min-width: 40rem) 50vw, 100vw"


def feature_of(public: PublicCase) -> MapFeature | None:
    """Its pin, or None when the office shows no point."""
    if (found := public.point) is None:
        return None
    return MapFeature(
        uid=public.map_id,
        title=public.local.title,
        url=public.get_absolute_url(),
        geometry=point(float(found[0]), float(found[1])),
        note=str(public.case_state),
        icon="case",
        place=public.local.place_text,
    )


def map_features(neighbourhood: Neighbourhood) -> Iterator[MapFeature]:
    """Every released case with a point."""
    yield from filter(None, map(feature_of, public_cases(neighbourhood).filter(shows_point=True)))


def search_text(public: PublicCase) -> SearchText:
    local = public.local
    words = " ".join((local.text, local.outcome, local.place_text, str(public.get_topic_display())))
    return SearchText(title=local.title, summary=local.outcome or local.text, words=words)


def related_to_record(record: Any) -> list[RelatedItem]:
    """Other released cases of the same topic."""
    if not isinstance(record, PublicCase):
        return []
    return [
        RelatedItem(
            title=public.local.title,
            url=public.get_absolute_url(),
            kicker=str(public.case_state),
            text=public.local.outcome or public.local.text,
            picture=picture(public.picture, sizes=CARD_SIZES, alt=""),
            drawing="talk",
        )
        for public in related_cases(record)
    ]


layers.register(MapLayer("cases", _("Anliegen"), map_features, icon="case", order=50))
kinds.register(SearchKind("cases.PublicCase", _("Anliegen"), search_text, order=45))
related_sources.register(RelatedSource("cases", related_to_record, order=40))
