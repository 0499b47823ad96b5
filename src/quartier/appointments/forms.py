"""What is typed about office hours and offers."""

from typing import Any

from django import forms

from ..places.queries import office_of
from ..publishing.forms import PublishableForm
from ..ui import forms as ui
from .models import OfficeHour
from .queries import team_of


class OfficeHourForm(PublishableForm):
    rich = ()

    class Meta:
        model = OfficeHour
        fields = (
            "weekday", "opens", "closes", "place", "takes_walk_ins", "takes_appointments", "person", "every_n_weeks",
            "week_of_month", "valid_from", "valid_to", "languages", "note",
        )  # fmt: skip
        widgets = {
            "every_n_weeks": forms.NumberInput(attrs={"inputmode": "numeric", "class": "input-short"}),
        }
        labels = {"week_of_month": "Oder nur"}
        help_texts = {
            "person": "Ohne Angabe gibt der Ort die Termine: einen zur selben Zeit.",
            "every_n_weeks": "1 heißt jede Woche. Bei 2 oder mehr ist die Woche von „gilt ab“ die erste.",
            "week_of_month": "Zum Beispiel nur am ersten Dienstag im Monat. Dann bleibt bei den Wochen die 1.",
            "valid_to": "Leer lassen, wenn kein Ende feststeht. Feiertage fallen von selbst aus.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        team = [person.pk for person in team_of(self.neighbourhood)]
        people: Any = self.fields["person"]
        people.queryset = people.queryset.filter(pk__in=team)
        places: Any = self.fields["place"]
        places.empty_label = None
        if self.instance.pk is None and (office := office_of(self.neighbourhood)):
            self.initial.setdefault("place", office.pk)


class EndForm(forms.Form):
    last_on = forms.DateField(
        label="Letzter Tag", widget=ui.DateInput(), help_text="An diesem Tag gilt die Sprechzeit noch."
    )
