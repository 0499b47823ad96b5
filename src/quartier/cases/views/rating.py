"""Saying whether it helped."""

from typing import Any

from django.utils.translation import gettext_lazy
from django.views.generic import FormView

from ...ui.protection import ProtectedView
from ..rating import rate_case
from ..rating_forms import RateForm
from .follow import FOLLOW, SecretPage


class RateCase(SecretPage, ProtectedView, FormView):
    """The question on a page of its own; the life line posts to it."""

    title = gettext_lazy("Hat das geholfen?")
    template_name = "cases/public/rate.html"
    form_class = RateForm

    def get_parents(self) -> Any:
        return (FOLLOW, (self.case.subject, self.case.get_absolute_url()))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(case=self.case, **kwargs)

    def carry_out(self, form: Any) -> str:
        rate_case(self.case, has_helped=form.cleaned_data["has_helped"] == "yes")
        return self.case.get_absolute_url() + "#bewertung"
