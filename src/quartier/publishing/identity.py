"""The quarter's colours as a stylesheet of its own: the content policy allows no style in the page."""

import re

from django.http import HttpRequest, HttpResponse

from ..accounts.gate import public
from .queries import identity_of

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


@public
def stylesheet(request: HttpRequest) -> HttpResponse:
    """`/identitaet.css`: custom properties of the quarter at hand."""
    neighbourhood = getattr(request, "neighbourhood", None)
    lines, is_current = [], False
    if neighbourhood is not None:
        identity = identity_of(neighbourhood)
        for name, colour in (("primary", identity.primary_colour), ("accent", identity.accent_colour)):
            if _HEX.fullmatch(colour):
                lines.append(f"--quarter-{name}: {colour};")
        is_current = request.GET.get("v") == identity.version
    response = HttpResponse(f":root {{ {' '.join(lines)} }}\n", content_type="text/css")
    response["Cache-Control"] = "public, max-age=31536000, immutable" if is_current else "no-cache"
    return response
