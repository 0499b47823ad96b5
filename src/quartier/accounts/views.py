"""Pages around sign-in that the library does not have."""

from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from ..ui.views import Page
from .gate import PublicView


class SignUpClosed(PublicView, Page, TemplateView):
    """Nobody signs up; residents never need an account."""

    template_name = "account/signup_closed.html"
    title = _("Zugänge vergibt das Quartiersbüro")
