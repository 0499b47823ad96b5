"""The map of the quarter, with everything on it also as a list."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from ...accounts.gate import PublicView
from ...places.models import Neighbourhood
from ...sockets.map import MapFeature, MapLayer, layers
from ...ui.views import Page
from ..plan import drawing, plan_of

# The pins the map knows how to draw, by the key of the layer.
PIN = {"places": "place", "projects": "project", "actors": "actor", "events": "event", "cases": "case"}


def chosen_layer(request: HttpRequest) -> str:
    """The key of the layer the visitor wants alone; empty for all of them."""
    wish = request.GET.get("ebene", "")
    return wish if wish in layers else ""


def shown_layers(chosen: str) -> list[MapLayer]:
    return [layers[chosen]] if chosen else list(layers)


class Map(PublicView, Page, TemplateView):
    """Places, projects, actors and dates: as pins and as a list that can be filtered alike."""

    template_name = "website/public/map.html"
    title = _("Karte des Quartiers")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        chosen = chosen_layer(self.request)
        groups = [_group(layer, self.neighbourhood) for layer in shown_layers(chosen)]
        own = {
            "description": _(
                "Orte, Projekte, Akteure und Termine im Quartier auf einer Karte und als Liste."
            ),
            "chosen": chosen,
            "layers": list(layers),
            "groups": [group for group in groups if group["features"]],
            "items_url": reverse("website:map_items") + (f"?ebene={chosen}" if chosen else ""),
        }
        return super().get_context_data(**(own | kwargs))


class MapItems(PublicView):
    """The same as GeoJSON (RFC 7946), for the map and for everybody who wants to work with it."""

    def get(self, request: HttpRequest) -> HttpResponse:
        found = [
            _geojson(feature, PIN.get(layer.key, "place"))
            for layer in shown_layers(chosen_layer(request))
            for feature in layer.features(self.neighbourhood)
        ]
        collection = {"type": "FeatureCollection", "features": found}
        return JsonResponse(
            collection, content_type="application/geo+json", json_dumps_params={"ensure_ascii": False}
        )


class Plan(PublicView):
    """The ground the pins stand on: outline, streets, green and water as shipped vectors."""

    def get(self, request: HttpRequest) -> HttpResponse:
        plan = plan_of(self.neighbourhood)
        return JsonResponse(
            plan, content_type="application/geo+json", json_dumps_params={"ensure_ascii": False}
        )


class Picture(PublicView):
    """The plan as a picture, for pages that only point to the map."""

    def get(self, request: HttpRequest) -> HttpResponse:
        pins = [
            feature.geometry["coordinates"]
            for layer in layers
            for feature in layer.features(self.neighbourhood)
            if feature.geometry["type"] == "Point"
        ]
        return HttpResponse(drawing(plan_of(self.neighbourhood), pins), content_type="image/svg+xml")


def _group(layer: MapLayer, neighbourhood: Neighbourhood) -> dict[str, Any]:
    features = sorted(layer.features(neighbourhood), key=lambda feature: str(feature.title))
    return {"key": layer.key, "label": layer.label, "icon": layer.icon, "features": features}


def _geojson(feature: MapFeature, kind: str) -> dict[str, Any]:
    properties = {
        "id": feature.uid,
        "title": str(feature.title),
        "text": str(feature.note),
        "url": feature.url,
    }
    return {
        "type": "Feature",
        "id": feature.uid,
        "geometry": feature.geometry,
        "properties": properties | {"kind": kind},
    }
