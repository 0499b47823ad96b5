"""What is typed about conditions."""

from typing import Any

from django import forms

from ..publishing.forms import PublishableForm
from ..ui.forms import DateInput
from .models import Condition

RULES = ("largest_group", "outdoors_only", "no_walks", "no_office_hours", "no_walk_in", "protection")


class ConditionForm(PublishableForm):
    """A draft. `may_everywhere` offers every quarter of the installation besides the own one."""

    is_everywhere = forms.BooleanField(
        label="gilt in allen Quartieren dieser Installation",
        required=False,
        help_text="Sonst gilt sie nur in diesem Quartier.",
    )

    class Meta:
        model = Condition
        fields = (*RULES, "begins_on", "ends_on", "title", "text")
        widgets = {
            "largest_group": forms.NumberInput(attrs={"inputmode": "numeric", "class": "input-short"}),
            "protection": forms.RadioSelect,
            "text": forms.Textarea(attrs={"rows": 4}),
        }
        labels = {
            "outdoors_only": "Veranstaltungen nur im Freien",
            "no_walk_in": "Sprechzeiten nur mit Termin",
        }
        help_texts = {
            "largest_group": "Leer lassen, wenn es keine Grenze gibt.",
            "begins_on": "Sie gilt ab Mitternacht; ist der Tag schon da, ab dem Einschalten.",
            "ends_on": "Der letzte Tag. Leer lassen, wenn das Ende noch offen ist.",
            "title": "Zum Beispiel: Zurzeit höchstens 10 Personen.",
            "text": "Ein oder zwei einfache Sätze: warum, und was man jetzt tun kann. Steht als Hinweis auf der Website.",
        }

    def __init__(self, *args: Any, may_everywhere: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if may_everywhere or self.instance.is_everywhere:
            self.fields["is_everywhere"].initial = self.instance.is_everywhere
        else:
            del self.fields["is_everywhere"]

    def rule_fields(self) -> list[Any]:
        return [self[name] for name in RULES]

    def day_fields(self) -> list[Any]:
        names = ("begins_on", "ends_on", *(["is_everywhere"] if "is_everywhere" in self.fields else []))
        return [self[name] for name in names]

    def text_fields(self) -> list[Any]:
        return [self["title"], self["text"]]

    def validate_constraints(self) -> None:
        """Left to the action, which names the field."""


class WordsForm(PublishableForm):
    """Better words for what is switched on already."""

    class Meta:
        model = Condition
        fields = ("title", "text")
        widgets = {"text": forms.Textarea(attrs={"rows": 4})}


class EndForm(forms.Form):
    ends_on = forms.DateField(
        label="Letzter Tag",
        required=False,
        widget=DateInput(),
        help_text="Leer lassen, wenn das Ende offen ist.",
    )


class LiftForm(forms.Form):
    reason = forms.CharField(
        label="Warum gilt sie nicht mehr?",
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Steht nur im Verlauf, nicht auf der Website.",
    )
