"""Map features as the map component reads them, with the addresses it needs."""

from collections.abc import Iterable
from typing import Any

from django.http import JsonResponse

from ..sockets.map import MapFeature


def as_collection(features: Iterable[MapFeature], kind: str) -> dict[str, Any]:
    """A GeoJSON FeatureCollection (RFC 7946); `kind` chooses the look of the pins."""
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "id": feature.uid,
                "geometry": feature.geometry,
                "properties": {
                    "id": feature.uid,
                    "title": feature.title,
                    "text": feature.note,
                    "url": feature.url,
                    "kind": kind,
                },
            }
            for feature in features
        ],
    }


def map_response(features: Iterable[MapFeature], kind: str) -> JsonResponse:
    """The answer to the map's request: kept by caches, but asked again whether it still holds."""
    response = JsonResponse(as_collection(features, kind), json_dumps_params={"ensure_ascii": False})
    response["Content-Type"] = "application/geo+json"
    response["Cache-Control"] = "public, no-cache"
    return response
