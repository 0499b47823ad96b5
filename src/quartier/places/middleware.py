"""Which quarter a request is about."""

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from ..kernel.reading import one_page
from .queries import neighbourhood_at


class NeighbourhoodMiddleware:
    """Sets `request.neighbourhood` by host name; None when no quarter answers under it.

    A page that is only read (GET, HEAD) asks for each thing once.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        request.neighbourhood = neighbourhood_at(request.get_host())  # type: ignore[attr-defined]
        if request.method not in {"GET", "HEAD"}:
            return self.get_response(request)
        with one_page():
            return self.get_response(request)
