"""Input about projects, measures, fields of action and aims."""

from typing import Any

from django import forms

from ..actors.forms import QuarterForm
from ..kernel import dates
from ..kernel.states import StateTable
from ..publishing.forms import PublishableForm
from ..ui import forms as ui
from .models import Aim, FieldOfAction, Measure, Project
from .states import STAGES


class MoneyField(ui.EuroField):
    """Whole cents; the length limit stands here because it concerns what is typed, not the number."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**({"required": False} | kwargs))
        self.max_length = 20


class ProjectForm(PublishableForm):
    cost_cents = MoneyField(label="Kosten", help_text="Zum Beispiel 180.000 €. Leer lassen, wenn noch offen.")
    funding_cents = MoneyField(label="davon Förderung")

    class Meta:
        model = Project
        fields = (
            "title", "lead", "body", "picture", "field_of_action", "area", "is_investive", "place",
            "begins_on", "ends_on", "period_text", "office_role", "partners", "cost_cents", "funding_cents",
            "money_source", "posts", "geometry",
        )  # fmt: skip
        widgets = {"partners": forms.CheckboxSelectMultiple, "posts": forms.CheckboxSelectMultiple}
        help_texts = {
            "period_text": "Zum Beispiel „ab Sommer 2021“. Steht statt der Tage auf der Website.",
            "area": "In welchem Bereich der Rückblick von diesem Projekt erzählt.",
            "money_source": "Ohne Quelle glaubt niemand einer Zahl: Bescheid, Haushalt, Kostenschätzung vom …",
            "geometry": "Nur für Flächen und Wege. Sonst genügt der Ort.",
        }

    def clean(self) -> dict[str, Any]:
        values: dict[str, Any] = super().clean() or {}
        has_money = values.get("cost_cents") is not None or values.get("funding_cents") is not None
        if has_money and not values.get("money_source"):
            self.add_error("money_source", "Bitte nennen Sie zu den Beträgen auch die Quelle.")
        return values


class StepForm(forms.Form):
    """A new stage: which, since when, why."""

    step = forms.ChoiceField(label="Wie steht es jetzt?", widget=forms.RadioSelect)
    moved_on = forms.DateField(label="Seit wann?", widget=ui.DateInput)
    note = forms.CharField(
        label="Anlass", required=False, max_length=240,
        help_text="Steht mit auf der Website, zum Beispiel „Beschluss des Stadtrates“.",
    )  # fmt: skip

    def __init__(self, *args: Any, stage: str, table: StateTable = STAGES, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["step"].choices = [(s.name, s.label) for s in table.steps_from(stage)]  # type: ignore[attr-defined]
        self.fields["moved_on"].initial = dates.today()


class MeasureForm(QuarterForm):
    class Meta:
        model = Measure
        fields = ("title", "planned_from", "planned_to", "period_text", "is_tentative", "is_investive")
        help_texts = {
            "title": "Ein Satz, wie er im Ausblick stehen soll.",
            "period_text": "Zum Beispiel „ab Sommer 2021“.",
            "is_tentative": "Dann steht „ggf.“ davor: Noch verspricht es niemand.",
        }


class FieldOfActionForm(QuarterForm):
    class Meta:
        model = FieldOfAction
        fields = ("name", "lead", "position")


class AimForm(PublishableForm):
    rich = ()

    class Meta:
        model = Aim
        fields = (
            "year", "title", "text", "is_main", "position", "field_of_action", "indicator", "target", "result",
        )  # fmt: skip
        help_texts = {
            "is_main": "Ein Ziel im Jahr steht über den anderen.",
            "indicator": "Was man zählen oder sehen kann, zum Beispiel „Zahl der Beratungen“.",
            "result": "Nach dem Jahr: Was wurde erreicht, was nicht und warum?",
        }
