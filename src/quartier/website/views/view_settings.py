"""Text size and theme, without JavaScript."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.csrf import csrf_exempt

from quartier.accounts.gate import PublicView

from .. import view_settings

A_YEAR = 365 * 24 * 3600


# Nothing can be gained by changing somebody else's text size, and a token would cost every page its cache.
@method_decorator(csrf_exempt, name="dispatch")
class ChangeView(PublicView):
    """Keeps the choice in one cookie and goes back to where the visitor was."""

    def dispatch(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        response = super().dispatch(request, *args, **kwargs)
        response["Cache-Control"] = "no-store"
        return response

    def get(self, request: HttpRequest) -> HttpResponse:
        """Who comes here by the address alone has nothing to change."""
        return HttpResponseRedirect(reverse("website:home"))

    def post(self, request: HttpRequest) -> HttpResponse:
        chosen = view_settings.change(
            view_settings.read_view_settings(request),
            text_size=request.POST.get("text_size", ""),
            theme=request.POST.get("theme", ""),
        )
        response = HttpResponseRedirect(safe_address(request, request.POST.get("next", "")), status=303)
        if chosen == view_settings.ViewSettings():
            response.delete_cookie(view_settings.COOKIE, samesite="Lax")
        else:
            response.set_cookie(
                view_settings.COOKIE,
                chosen.as_cookie(),
                max_age=A_YEAR,
                samesite="Lax",
                httponly=True,
                secure=settings.SESSION_COOKIE_SECURE,
            )
        return response


def safe_address(request: HttpRequest, wish: str) -> str:
    """The wished address if it is a path of this very website; otherwise the start page."""
    is_plain = wish.startswith("/") and wish.isprintable() and len(wish) < 2000
    if is_plain and url_has_allowed_host_and_scheme(wish, allowed_hosts=None):
        return wish
    return reverse("website:home")
