"""What is typed about office hours."""

from typing import Any

from django import forms

from ..places.models import Neighbourhood
from ..places.queries import office_of
from ..ui import forms as ui
from .models import OfficeHour


class OfficeHourForm(forms.ModelForm):
    note_en = forms.CharField(label="Hinweis auf Englisch", max_length=200, required=False)

    class Meta:
        model = OfficeHour
        fields = ("weekday", "opens", "closes", "place", "every_n_weeks", "valid_from", "valid_to", "note")
        widgets = {
            "opens": ui.TimeInput(),
            "closes": ui.TimeInput(),
            "valid_from": ui.DateInput(),
            "valid_to": ui.DateInput(),
            "every_n_weeks": forms.NumberInput(attrs={"inputmode": "numeric", "class": "input-short"}),
        }
        help_texts = {
            "every_n_weeks": "1 heißt jede Woche. Bei 2 oder mehr ist die Woche von „gilt ab“ die erste.",
            "valid_to": "Leer lassen, wenn kein Ende feststeht. Feiertage fallen von selbst aus.",
        }

    def __init__(self, *args: Any, neighbourhood: Neighbourhood, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.neighbourhood = neighbourhood
        self.fields["place"].queryset = neighbourhood.places.all()  # type: ignore[attr-defined]
        self.fields["place"].empty_label = None  # type: ignore[attr-defined]
        if self.instance.pk is None and (office := office_of(neighbourhood)):
            self.initial.setdefault("place", office.pk)
        self.initial.setdefault("note_en", self.instance.translations.get("en", {}).get("note", ""))

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        english = given.get("note_en", "")
        others = {code: texts for code, texts in self.instance.translations.items() if code != "en"}
        self.instance.translations = others | ({"en": {"note": english}} if english else {})
        return given


class EndForm(forms.Form):
    last_on = forms.DateField(
        label="Letzter Tag", widget=ui.DateInput(), help_text="An diesem Tag gilt die Sprechzeit noch."
    )
