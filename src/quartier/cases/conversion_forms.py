"""Input for making something of a case."""

from typing import Any

from django import forms

from ..sockets.conversions import Conversion
from .conversion import TEXT_LENGTH, TITLE_LENGTH, hints_for, without_people
from .models import Case
from .public_forms import CHECK_LABEL


class ConversionForm(forms.Form):
    """Words for the draft, prefilled from the case without what seems to point to a person."""

    once = forms.CharField(widget=forms.HiddenInput, required=False)
    title = forms.CharField(
        label="Überschrift", max_length=TITLE_LENGTH,
        error_messages={"required": "Bitte geben Sie dem Entwurf eine Überschrift."},
    )  # fmt: skip
    text = forms.CharField(
        label="Worum geht es?", max_length=TEXT_LENGTH, widget=forms.Textarea(attrs={"rows": 6}),
        help_text="In Ihren Worten. Keine Namen, keine Telefonnummern, keine Hausnummern.",
        error_messages={"required": "Bitte schreiben Sie in ein, zwei Sätzen, worum es geht."},
    )  # fmt: skip
    is_checked = forms.BooleanField(label=CHECK_LABEL, required=False)

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        words = {"title": without_people(case, case.subject), "text": without_people(case, case.description)}
        super().__init__(*args, **(kwargs | {"initial": words | kwargs.get("initial", {})}))
        asked = [name for name in self.fields if name not in ("once", "title", "text", "is_checked")]
        self.order_fields(["once", "title", "text", *asked, "is_checked"])
        typed = [str(self[name].value() or "") for name in ("title", "text")]
        hints = hints_for(case, *typed)
        named = "; ".join(str(hint) for hint in hints[:8])
        if hints:
            self.fields["is_checked"].help_text = f"Bitte prüfen, der Text enthält vielleicht {named}."
        else:
            del self.fields["is_checked"]


def form_class_of(conversion: Conversion) -> type[ConversionForm]:
    """The form of one kind: title, text and what the kind asks for besides."""
    if conversion.form is None:
        return ConversionForm
    return type("ConversionFormWithMore", (ConversionForm, conversion.form), {})
