"""The plan of the quarter: as data for the map, and drawn as a picture."""

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..places.models import Neighbourhood

WIDTH, HEIGHT = 640, 480
EMPTY: dict[str, Any] = {"type": "FeatureCollection", "features": []}

# How each kind is drawn, in the order of painting. Attributes, no styles: the content policy holds here too.
LOOKS = {
    "boundary": 'fill="#e3ecd6" stroke="#1f6f54" stroke-width="3"',
    "green": 'fill="#b5d69a"',
    "square": 'fill="#efe3c4"',
    "water": 'fill="#a9d3e4" stroke="#a9d3e4" stroke-width="4"',
    "building": 'fill="#cfc6b2"',
    "rail": 'fill="none" stroke="#8b8577" stroke-width="3" stroke-dasharray="8 5"',
    "street": 'fill="none" stroke="#ffffff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"',
}


def plan_of(neighbourhood: Neighbourhood) -> dict[str, Any]:
    """The shipped plan; where there is none, the outline of the quarter alone."""
    outline = neighbourhood.outline
    boundary = (
        [{"type": "Feature", "properties": {"kind": "boundary"}, "geometry": outline}] if outline else []
    )
    plan = neighbourhood.base_plan or EMPTY
    if any(feature["properties"].get("kind") == "boundary" for feature in plan["features"]):
        return plan
    return plan | {"features": [*boundary, *plan["features"]]}


def drawing(plan: dict[str, Any], pins: Iterable[Sequence[float]]) -> str:
    """An SVG of the plan with a dot for each pin."""
    features = [f for f in plan["features"] if f["properties"].get("kind") in LOOKS]
    frame = _Frame([point for f in features for line in _lines(f["geometry"]) for point in line])
    shapes = [
        f'<path {LOOKS[kind]} d="{"".join(frame.path(line, f["geometry"]) for line in _lines(f["geometry"]))}"/>'
        for kind in LOOKS
        for f in features
        if f["properties"]["kind"] == kind
    ]
    dots = [
        f'<circle cx="{x:.0f}" cy="{y:.0f}" r="9" fill="#f2b84b" stroke="#0f4531" stroke-width="3"/>'
        for x, y in sorted({frame.spot(pin) for pin in pins})
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#f1f0e6"/>{"".join(shapes)}{"".join(dots)}</svg>'
    )


class _Frame:
    """Fits places on the globe into the picture; over a few kilometres the earth is flat."""

    def __init__(self, points: list[Sequence[float]]) -> None:
        longitudes, latitudes = [p[0] for p in points] or [0], [p[1] for p in points] or [0]
        self.middle = (min(longitudes) + max(longitudes)) / 2, (min(latitudes) + max(latitudes)) / 2
        self.squeeze = math.cos(math.radians(self.middle[1]))
        across = (max(longitudes) - min(longitudes)) * self.squeeze or 1
        down = max(latitudes) - min(latitudes) or 1
        self.scale = max(WIDTH / across, HEIGHT / down)

    def spot(self, point: Sequence[float]) -> tuple[int, int]:
        x = WIDTH / 2 + (point[0] - self.middle[0]) * self.squeeze * self.scale
        y = HEIGHT / 2 - (point[1] - self.middle[1]) * self.scale
        return round(x), round(y)

    def path(self, line: Iterable[Sequence[float]], geometry: dict[str, Any]) -> str:
        steps = " ".join(f"{x} {y}" for x, y in (self.spot(point) for point in line))
        return f"M{steps}" + ("Z" if geometry["type"].endswith("Polygon") else "")


def _lines(geometry: dict[str, Any]) -> Iterator[list[Sequence[float]]]:
    """The lines and rings of a geometry; points have none."""
    depth = {"LineString": 0, "MultiLineString": 1, "Polygon": 1, "MultiPolygon": 2}.get(geometry["type"])
    if depth == 0:
        yield geometry["coordinates"]
    elif depth == 1:
        yield from geometry["coordinates"]
    elif depth == 2:
        for polygon in geometry["coordinates"]:
            yield from polygon
