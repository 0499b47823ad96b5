"""The one question about the end of a case."""

from django import forms
from django.utils.translation import gettext_lazy

from ..ui.protection import ProtectedForm
from .models import CaseRating


class RateForm(ProtectedForm):
    """Yes or no."""

    scope = "cases.rate"
    minimum_seconds = 0

    has_helped = forms.ChoiceField(
        label=gettext_lazy("Hat das geholfen?"),
        choices=[("yes", gettext_lazy("Ja")), ("no", gettext_lazy("Nein"))],
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Bitte wählen Sie Ja oder Nein.")},
    )


def rate_form(rating: CaseRating | None) -> RateForm:
    """The question with the answer given before, with names of its own beside the reply on the same page."""
    given = {} if rating is None else {"has_helped": "yes" if rating.has_helped else "no"}
    return RateForm(initial=given, auto_id="rate_%s")
