"""Pages around sign-in that the library does not have."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from ..kernel import dates
from ..ui.views import Page
from .gate import DeskView, PublicView
from .queries import has_second_factor


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
            is_second_factor_set=has_second_factor(self.person),
            **kwargs,
        )
