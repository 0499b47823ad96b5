"""Map: everything that lies somewhere, whoever keeps it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from .registry import Label, Registry


@dataclass(frozen=True)
class MapFeature:
    """A pin or an area. `geometry` is a GeoJSON geometry (EPSG:4326); `note` one line for list and popup."""

    uid: str
    title: str
    url: str
    geometry: dict[str, Any]
    note: str = ""
    icon: str = "pin"
    place: str = ""


@dataclass(frozen=True)
class MapLayer:
    """`features(neighbourhood)` yields what the public may see."""

    key: str
    label: Label
    features: Callable[[Any], Iterable[MapFeature]]
    icon: str = "pin"
    order: int = 50


layers: Registry[MapLayer] = Registry("map")


def point(latitude: float, longitude: float) -> dict[str, Any]:
    """A GeoJSON point; GeoJSON names the longitude first (RFC 7946, 3.1.1)."""
    return {"type": "Point", "coordinates": [float(longitude), float(latitude)]}
