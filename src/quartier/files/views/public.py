"""Public files. Their names hold the digest of their content, so browsers may keep them for ever."""

import re

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponseNotModified
from django.http.response import HttpResponseBase

from ...accounts.gate import public

NAME = re.compile(
    r"bilder/[a-z0-9-]{1,60}/[0-9a-f]{24}(-[0-9]{1,4}|-karte-[0-9]{1,3}-[0-9]{1,3})?\.(webp|jpg|png)"
)
TYPES = {"webp": "image/webp", "jpg": "image/jpeg", "png": "image/png"}


@public
def serve(request: HttpRequest, name: str) -> HttpResponseBase:
    """One picture, and nothing else of the folder."""
    if not NAME.fullmatch(name) or not default_storage.exists(name):
        raise Http404("no such picture")
    etag = f'"{name.rpartition("/")[2]}"'
    if request.headers.get("If-None-Match") == etag:
        response: HttpResponseBase = HttpResponseNotModified()
    else:
        response = FileResponse(default_storage.open(name), content_type=TYPES[name.rpartition(".")[2]])
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    response["X-Content-Type-Options"] = "nosniff"
    response["ETag"] = etag
    return response
