"""Map tiles through the own server, so that no visitor's address reaches the tile server."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse

from ...accounts.gate import PublicView
from ..tile_store import TileUnavailable, is_near, tile


class Tile(PublicView):
    """One tile near the quarter; everything else does not exist."""

    def get(self, request: HttpRequest, zoom: int, x: int, y: int) -> HttpResponse:
        if not settings.MAP_TILES_URL or not is_near(self.neighbourhood, zoom, x, y):
            raise Http404("no such tile")
        try:
            picture, content_type = tile(zoom, x, y)
        except TileUnavailable:
            return HttpResponse(status=503, headers={"Retry-After": "60", "Cache-Control": "no-store"})
        response = HttpResponse(picture, content_type=content_type)
        response["Cache-Control"] = "public, max-age=604800"
        return response
