"""The page behind the link of a forwarded case: what it is about, and a field for the statement.

The link is a secret: the page is never kept, never indexed, wrong links are counted and never logged.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import FormView, TemplateView

from ...accounts.gate import PublicView
from ...ui.limits import Limit, RateLimit
from ...ui.protection import ProtectedView
from ...ui.views import Page
from ..forms import StatementForm
from ..forwarding import answer_forwarding
from ..links import forwarding_with_token
from ..models import Forwarding

MISSES = RateLimit("cases.statement", per_address=Limit(20, 900), per_network=Limit(100, 900))


@method_decorator(csrf_exempt, name="dispatch")
class Statement(Page, PublicView, ProtectedView, FormView):
    """Shows only what is needed to answer; who asked only when staff allowed it."""

    title = gettext_lazy("Bitte um Ihre Stellungnahme")
    template_name = "cases/public/statement.html"
    form_class = StatementForm
    forwarding: Forwarding

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if MISSES.is_exceeded(request):
            return self.keep_secret(self.refuse_link(429))
        found = forwarding_with_token(self.neighbourhood, kwargs["token"])
        if found is None:
            # A replay of what was just sent finds its confirmation, not an error.
            if request.method == "POST" and (earlier := StatementForm(request.POST).earlier_result()):
                return self.keep_secret(HttpResponseRedirect(earlier))
            MISSES.hit(request)
            return self.keep_secret(self.refuse_link(404))
        self.forwarding = found
        return self.keep_secret(super().dispatch(request, *args, **kwargs))

    def refuse_link(self, status: int) -> HttpResponse:
        """Unknown, ended and recalled links look alike."""
        context = {"title": gettext_lazy("Dieser Link gilt nicht mehr"), "is_ended": True, "status": status}
        return self.render_to_response(context, status=status)

    def keep_secret(self, response: HttpResponseBase) -> HttpResponseBase:
        response["Cache-Control"] = "no-store"
        response["X-Robots-Tag"] = "noindex, nofollow"
        response["Referrer-Policy"] = "no-referrer"
        response._has_been_logged = True  # type: ignore[attr-defined]  # Django would log the address
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(forwarding=self.forwarding, case=self.forwarding.case, **kwargs)

    def carry_out(self, form: Any) -> str:
        answer_forwarding(self.forwarding, form.cleaned_data["text"])
        return reverse("cases:statement_thanks")


class Thanks(Page, PublicView, TemplateView):
    """After the statement; holds no secret."""

    title = gettext_lazy("Vielen Dank. Ihre Stellungnahme ist angekommen.")
    template_name = "cases/public/statement_thanks.html"
