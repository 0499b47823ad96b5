"""Shapes on the map: what may be drawn, and where a shape lies."""

from collections.abc import Iterator
from typing import Any

from ..kernel.errors import DomainError
from ..sockets.map import point
from .models import Project

# How deep the coordinates of each kind are nested (RFC 7946, 3.1).
DEPTHS = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
MOST_POINTS = 2000


def check_geometry(geometry: Any) -> None:
    """A GeoJSON geometry of a sensible size on this globe, or nothing; otherwise a DomainError."""
    if geometry is None:
        return
    if not isinstance(geometry, dict) or str(geometry.get("type")) not in DEPTHS:
        raise DomainError(
            "Das ist keine GeoJSON-Form. Möglich sind Punkte, Linien und Flächen.", field="geometry"
        )
    try:
        points = list(_points(geometry.get("coordinates"), DEPTHS[geometry["type"]]))
    except (TypeError, ValueError) as error:
        raise DomainError("Die Koordinaten der Form sind nicht lesbar.", field="geometry") from error
    if not points or len(points) > MOST_POINTS:
        raise DomainError(f"Eine Form hat zwischen einem und {MOST_POINTS} Punkten.", field="geometry")
    if any(not (-180 <= lng <= 180 and -90 <= lat <= 90) for lng, lat in points):
        raise DomainError(
            "Die Form liegt nicht auf der Erde: bitte zuerst Länge, dann Breite.", field="geometry"
        )


def shape_of(project: Project) -> dict[str, Any] | None:
    """Where a project lies: its own shape, or the point of its place; None when nothing is known."""
    if project.geometry:
        return project.geometry  # type: ignore[no-any-return]
    place = project.place
    if place is None or place.latitude is None or place.longitude is None:
        return None
    return point(float(place.latitude), float(place.longitude))


def _points(coordinates: Any, depth: int) -> Iterator[tuple[float, float]]:
    if not isinstance(coordinates, list):
        raise TypeError("coordinates are lists")
    if depth == 0:
        longitude, latitude = coordinates[:2]
        yield float(longitude), float(latitude)
        return
    for part in coordinates:
        yield from _points(part, depth - 1)
