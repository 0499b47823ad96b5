"""Tiles fetched from the configured server and kept on disk.

The address is built from three whole numbers that were checked; nothing a visitor types reaches it otherwise.
"""

import math
import os
from http.client import HTTPException
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any
from urllib.request import HTTPRedirectHandler, Request, build_opener

from django.conf import settings

from ..places.models import Neighbourhood

LARGEST_TILE = 400_000  # bytes
MOST_TILES = 20_000
ZOOMS = range(11, 20)
REACH = 0.06  # degrees around the quarter's middle, about four to six kilometres
SECONDS = 4
TYPES = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"RIFF": "image/webp"}


class TileUnavailable(Exception):
    """The tile server does not answer, or not with a picture."""


class _NoRedirects(HTTPRedirectHandler):
    """A tile lies where the configuration says, nowhere else."""

    def redirect_request(self, *args: Any) -> None:
        return None


_opener = build_opener(_NoRedirects)


def is_near(neighbourhood: Neighbourhood, zoom: int, x: int, y: int) -> bool:
    """Whether the tile shows the quarter or its surroundings: this is no tile server for the world."""
    if zoom not in ZOOMS or x >= 2**zoom or y >= 2**zoom:
        return False
    latitude, longitude = float(neighbourhood.latitude), float(neighbourhood.longitude)
    west, north = _numbers(latitude + REACH, longitude - REACH, zoom)
    east, south = _numbers(latitude - REACH, longitude + REACH, zoom)
    return west <= x <= east and north <= y <= south


def _numbers(latitude: float, longitude: float, zoom: int) -> tuple[int, int]:
    """The tile at a place (Web Mercator)."""
    across = (longitude + 180) / 360
    down = (1 - math.asinh(math.tan(math.radians(latitude))) / math.pi) / 2
    return int(across * 2**zoom), int(down * 2**zoom)


def tile(zoom: int, x: int, y: int) -> tuple[bytes, str]:
    """The picture and its type, from disk or from the tile server."""
    folder = Path(settings.DATA) / "tiles"
    file = folder / f"{zoom}-{x}-{y}"
    if file.exists():
        picture = file.read_bytes()
    else:
        picture = _fetch(zoom, x, y)
        _keep(folder, file, picture)
    return picture, type_of(picture)


def type_of(picture: bytes) -> str:
    """What a picture is by its first bytes; empty for what is none."""
    return next((told for magic, told in TYPES.items() if picture.startswith(magic)), "")


def _fetch(zoom: int, x: int, y: int) -> bytes:
    address = settings.MAP_TILES_URL.format(z=zoom, x=x, y=y)
    request = Request(address, headers={"User-Agent": "Quartiersbuero (tile proxy)"})  # noqa: S310  (configured)
    try:
        with _opener.open(request, timeout=SECONDS) as answer:
            picture: bytes = answer.read(LARGEST_TILE + 1)
    except (OSError, HTTPException, ValueError) as error:
        raise TileUnavailable from error
    if len(picture) > LARGEST_TILE or not type_of(picture):
        raise TileUnavailable
    return picture


def _keep(folder: Path, file: Path, picture: bytes) -> None:
    """Write beside it and move, so that nobody ever reads half a tile. When the folder is full, nothing is kept."""
    folder.mkdir(parents=True, exist_ok=True)
    if sum(1 for _entry in os.scandir(folder)) >= MOST_TILES:
        return
    with NamedTemporaryFile(dir=folder, delete=False) as draft:
        draft.write(picture)
    Path(draft.name).replace(file)
