"""What the website itself puts on the map: the door of the office."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ..places.models import Neighbourhood
from ..places.queries import office_of
from ..sockets.map import MapFeature, MapLayer, layers, point


def map_features(neighbourhood: Neighbourhood) -> Iterator[MapFeature]:
    """The office, where it sits today."""
    office = office_of(neighbourhood)
    if office is not None and office.latitude is not None and office.longitude is not None:
        yield MapFeature(
            uid=f"office-{office.pk}",
            title=office.local.name,
            url=reverse("website:office"),
            geometry=point(float(office.latitude), float(office.longitude)),
            note=office.address,
            icon="office",
            place=office.local.name,
        )


layers.register(MapLayer("office", _("Quartiersbüro"), map_features, icon="office", order=5))
