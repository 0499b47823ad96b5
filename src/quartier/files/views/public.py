"""Files. Names of public ones hold the digest of their content, so browsers may keep them for ever.

Private ones are handed out under a signed address and kept by nobody.
"""

import re

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponseNotModified
from django.http.response import HttpResponseBase

from ...accounts.gate import public
from ..signing import name_in

NAME = re.compile(
    r"bilder/[a-z0-9-]{1,60}/[0-9a-f]{24}(-[0-9]{1,4}|-karte-[0-9]{1,3}-[0-9]{1,3})?\.(webp|jpg|png)"
)
PRIVATE_NAME = re.compile(r"privat/[a-z0-9-]{1,60}/[0-9a-f]{32}-[0-9]{1,4}\.(webp|jpg|png)")
TYPES = {"webp": "image/webp", "jpg": "image/jpeg", "png": "image/png"}


@public
def serve(request: HttpRequest, name: str) -> HttpResponseBase:
    """One picture, and nothing else of the folder."""
    if not NAME.fullmatch(name) or not default_storage.exists(name):
        raise Http404("no such picture")
    etag = f'"{name.rpartition("/")[2]}"'
    if request.headers.get("If-None-Match") == etag:
        response: HttpResponseBase = HttpResponseNotModified()
        response["X-Content-Type-Options"] = "nosniff"
    else:
        response = _handed_out(name)
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    response["ETag"] = etag
    return response


@public
def serve_private(request: HttpRequest, token: str) -> HttpResponseBase:
    """One picture for whom a page signed its address, in the quarter that keeps it."""
    name = name_in(token) or ""
    quarter = getattr(request, "neighbourhood", None)
    if (
        quarter is None
        or not PRIVATE_NAME.fullmatch(name)
        or name.split("/")[1] != quarter.slug
        or not default_storage.exists(name)
    ):
        raise Http404("no such picture, or no longer under this address")
    response = _handed_out(name)
    response["Cache-Control"] = "private, no-store"
    response["X-Robots-Tag"] = "noindex"
    return response


def _handed_out(name: str) -> FileResponse:
    response = FileResponse(default_storage.open(name), content_type=TYPES[name.rpartition(".")[2]])
    response["X-Content-Type-Options"] = "nosniff"
    return response
