"""Input about cases in public: the filter of visitors, the text of the office."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..publishing.forms import PublishableForm
from .models import PublicCase
from .publication import hints_in

CHECK_LABEL = "Ich habe den Text gelesen: Er nennt keine Person und niemand lässt sich daraus erkennen."
STAND_LABELS = {
    "offen": gettext_lazy("In Arbeit"),
    "erledigt": gettext_lazy("Erledigt"),
    "nicht-moeglich": gettext_lazy("Nicht möglich"),
}


class PublicFilter(forms.Form):
    """What visitors narrow the list by; anything unknown counts as not chosen."""

    thema = forms.ChoiceField(label=gettext_lazy("Thema"), required=False)
    stand = forms.ChoiceField(label=gettext_lazy("Stand"), required=False)
    art = forms.ChoiceField(label=gettext_lazy("Art"), required=False)

    def __init__(
        self, *args: Any, topics: list[tuple[str, Any]], kinds: list[tuple[str, Any]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        everything: tuple[str, Any] = ("", _("Alle"))
        for name, options in (("thema", topics), ("stand", list(STAND_LABELS.items())), ("art", kinds)):
            self.fields[name].choices = [everything, *options]  # type: ignore[attr-defined]

    def values(self) -> dict[str, str]:
        """What was chosen, by the names of the address."""
        self.is_valid()
        return {name: str(self.cleaned_data.get(name, "")) for name in self.fields}

    @property
    def chosen(self) -> dict[str, str]:
        """The same by the names of the query."""
        values = self.values()
        return {"topic": values["thema"], "stand": values["stand"], "kind": values["art"]}


class PublicCaseForm(PublishableForm):
    """The text of the office. What seems to point to a person is named at the box that has to be ticked."""

    rich = ()

    is_checked = forms.BooleanField(label=CHECK_LABEL, required=False)

    class Meta:
        model = PublicCase
        fields = ("title", "text", "outcome", "topic", "place_text", "shows_point", "shows_picture")
        widgets = {"text": forms.Textarea(attrs={"rows": 6}), "outcome": forms.Textarea(attrs={"rows": 4})}
        help_texts = {
            "text": "Kurz und sachlich. Keine Namen, keine Telefonnummern, keine Hausnummern, keine Kennzeichen.",
            "outcome": "Was die Menschen davon haben. Auch „das ging nicht, weil …“ hilft.",
            "place_text": "Straße oder Platz ohne Hausnummer.",
            "shows_point": "Der Punkt wird auf etwa 100 Meter gerundet.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        case = self.instance.case
        if case.latitude is None:
            del self.fields["shows_point"]
        if case.picture_id is None:
            del self.fields["shows_picture"]
        else:
            self.fields["shows_picture"].help_text = "Nur, wenn niemand und kein Kennzeichen zu erkennen ist."
        warn(self, self.instance)

    def _post_clean(self) -> None:
        super()._post_clean()
        warn(self, self.instance)


def warn(form: forms.Form | forms.ModelForm, public: PublicCase) -> None:
    """Name what seems to point to a person, at the box to be ticked; without any, the box may stay empty."""
    hints = hints_in(public)
    named = "; ".join(str(hint) for hint in hints[:8])
    form.fields["is_checked"].help_text = (
        f"Bitte prüfen, der Text enthält vielleicht {named}." if hints
        else "Uns ist im Text nichts aufgefallen. Eine Prüfung durch Sie ersetzt das nicht."
    )  # fmt: skip
