"""Pages whose address holds a code: who has the code is let in, without an account.

The code is a secret in the address: pages are never kept, never indexed, and what Django would log about an
unknown code is left out. Wrong codes are counted, so that nobody can try them one after another.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt

from ..kernel.codes import read_code
from ..ui.limits import RateLimit
from ..ui.views import Page
from .gate import PublicView


def keep_secret(response: HttpResponseBase) -> HttpResponseBase:
    """Nobody keeps the answer, lists it, hands its address on or logs it."""
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex, nofollow"
    response["Referrer-Policy"] = "no-referrer"
    response._has_been_logged = True  # type: ignore[attr-defined]  # Django would log the address
    return response


@method_decorator(csrf_exempt, name="dispatch")
class SecretPage(Page, PublicView):
    """A page whose address holds a `code`. A subclass says what the code opens, and how an unknown one is answered.

    `misses` counts unknown codes; it is shared by all pages behind the same kind of code. `find` returns a record
    with a `code`, kept as `found`. Without any session there is nothing a foreign page could ride on.
    """

    misses: RateLimit
    found: Any

    def find(self, code: str) -> Any | None:
        raise NotImplementedError

    def elsewhere(self, code: str) -> str:
        """The address of another page that an unknown code opens, or nothing."""
        return ""

    def refuse_code(self, typed: str, status: int) -> HttpResponse:
        """A page that helps: unknown and other people's codes look alike."""
        raise NotImplementedError

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return keep_secret(self._answer(request, *args, **kwargs))

    def _answer(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        typed: str = kwargs["code"]
        if self.misses.is_exceeded(request):
            return self.refuse_code(read_code(typed[:40]), 429)
        found = self.find(typed)
        if found is None and (address := self.elsewhere(read_code(typed[:40]))):
            return HttpResponseRedirect(address)
        if found is None:
            self.misses.hit(request)
            return self.refuse_code(read_code(typed[:40]), 404)
        if found.code != typed:
            return HttpResponseRedirect(request.path.replace(typed, found.code))
        self.found = found
        return super().dispatch(request, *args, **kwargs)
