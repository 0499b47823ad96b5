"""Input of the inbox: what to see, under which name to keep that, and one step for many cases."""

from datetime import date
from typing import Any

from django import forms
from django.db import models

from ..accounts.models import Person
from ..kernel import dates
from ..places.models import Neighbourhood
from ..ui.forms import DateInput
from .bulk import MOST
from .enums import CaseKind, Channel, Topic
from .inbox import MINE, NOBODY, SORTS, Search
from .models import Case
from .queries import team_of


class InboxFilter(forms.Form):
    """Narrow the inbox; unknown values are left out."""

    stand = forms.CharField(required=False, widget=forms.HiddenInput)
    q = forms.CharField(label="Suchen", required=False, widget=forms.TextInput(attrs={"type": "search"}))
    thema = forms.ChoiceField(label="Thema", required=False, choices=[("", "alle"), *Topic.choices])
    art = forms.ChoiceField(label="Art", required=False, choices=[("", "alle"), *CaseKind.choices])
    weg = forms.ChoiceField(label="Weg", required=False, choices=[("", "alle"), *Channel.choices])
    wer = forms.ChoiceField(label="Zuständig", required=False)
    sort = forms.ChoiceField(label="Reihenfolge", required=False, choices=list(SORTS.items()))

    def __init__(self, search: Search, *, team: models.QuerySet[Person]) -> None:
        super().__init__({name: getattr(search, name) for name in self.base_fields})
        people = [(str(person.pk), str(person)) for person in team]
        self.fields["wer"].choices = [("", "alle"), (MINE, "ich"), (NOBODY, "niemand"), *people]  # type: ignore[attr-defined]


class FilterName(forms.Form):
    name = forms.CharField(label="Name des Filters", max_length=40)


class BulkForm(forms.Form):
    """Which cases, which step, and what the step needs; the rest is left alone."""

    ASSIGN, LOOK_AGAIN, SORT, FINISH, REFUSE = (
        "zuteilen",
        "wiedervorlage",
        "thema",
        "erledigt",
        "nicht-moeglich",
    )
    STEPS = (
        (ASSIGN, "zuteilen"),
        (LOOK_AGAIN, "Wiedervorlage setzen"),
        (SORT, "einem Thema zuordnen"),
        (FINISH, "mit einem Satz als erledigt abschließen"),
        (REFUSE, "mit Begründung als nicht möglich abschließen"),
    )

    once = forms.CharField(widget=forms.HiddenInput, required=False)
    cases = forms.ModelMultipleChoiceField(
        queryset=Case.objects.none(),
        error_messages={
            "required": "Bitte kreuzen Sie oben mindestens ein Anliegen an.",
            "invalid_choice": "Ein angekreuztes Anliegen gibt es nicht mehr. Bitte laden Sie die Seite neu.",
        },
    )
    step = forms.ChoiceField(
        label="Was soll mit den angekreuzten geschehen?",
        choices=STEPS,
        widget=forms.RadioSelect,
        error_messages={"required": "Bitte wählen Sie, was geschehen soll."},
    )
    assignee = forms.ModelChoiceField(
        label="Zuständig (zum Zuteilen)",
        queryset=Person.objects.none(),
        required=False,
        empty_label="niemand",
    )
    follow_up_on = forms.DateField(label="Tag der Wiedervorlage", required=False, widget=DateInput())
    topic = forms.ChoiceField(label="Thema", required=False, choices=[("", "noch offen"), *Topic.choices])
    text = forms.CharField(
        label="Ihr Satz (zum Abschließen)",
        help_text="Alle, die ihr Anliegen verfolgen, lesen ihn; wer eine E-Mail-Adresse hinterlassen hat, bekommt ihn als Mail.",
        max_length=4000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, neighbourhood: Neighbourhood, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["cases"].queryset = Case.objects.filter(neighbourhood=neighbourhood)  # type: ignore[attr-defined]
        self.fields["assignee"].queryset = team_of(neighbourhood)  # type: ignore[attr-defined]
        self.fields["follow_up_on"].widget.attrs["min"] = f"{dates.today():%Y-%m-%d}"

    @property
    def ticked(self) -> set[str]:
        """The numbers that were ticked, as typed: they stay ticked when something is missing."""
        return set(self.data.getlist("cases")) if hasattr(self.data, "getlist") else set()

    def clean_cases(self) -> list[Case]:
        cases = list(self.cleaned_data["cases"])
        if len(cases) > MOST:
            raise forms.ValidationError(f"Bitte höchstens {MOST} auf einmal.")
        return cases

    def clean_follow_up_on(self) -> date | None:
        day: date | None = self.cleaned_data["follow_up_on"]
        if self.data.get("step") == self.LOOK_AGAIN and day is None:
            raise forms.ValidationError("Bitte nennen Sie den Tag der Wiedervorlage.")
        return day

    def clean_text(self) -> str:
        text = str(self.cleaned_data["text"]).strip()
        if not text and self.data.get("step") in {self.FINISH, self.REFUSE}:
            raise forms.ValidationError("Bitte schreiben Sie, was daraus wurde oder warum es nicht geht.")
        return text
