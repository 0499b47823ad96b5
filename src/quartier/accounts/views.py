"""Pages around sign-in that the library does not have."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from ..kernel import dates
from ..ui.views import Page
from .actions import choose_week_mail
from .gate import DeskView, PublicView
from .queries import has_second_factor
from .roles import Role


class SignUpClosed(PublicView, Page, TemplateView):
    """Nobody signs up; residents never need an account."""

    template_name = "account/signup_closed.html"
    title = _("Zugänge vergibt das Quartiersbüro")


class Overview(DeskView, Page, TemplateView):
    """„Mein Konto“: who I am in which quarter, password, second factor, signing out."""

    permission = "accounts.view_own"
    template_name = "accounts/overview.html"
    title = _("Mein Konto")
    parents = ((_("Heute"), "desk:today"),)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        today = dates.today()
        memberships = self.person.memberships.select_related("neighbourhood")
        return super().get_context_data(
            memberships=[m for m in memberships if m.is_current(today)],
            gets_week_mail=Role.COORDINATOR in self.person.roles_in(self.neighbourhood),
            is_second_factor_set=has_second_factor(self.person),
            **kwargs,
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """The choices on this page, saved."""
        choose_week_mail(self.person, is_wanted="wants_week_mail" in request.POST)
        messages.success(request, _("Gespeichert."))
        return redirect("accounts:overview")
