"""Input of working time; nothing here saves."""

import re
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from ..accounts.models import Person
from ..accounts.roles import TEAM
from ..actors.models import Actor
from ..places.models import Neighbourhood
from ..projects.enums import TaskArea
from ..projects.models import Project
from ..ui.forms import DateInput, RadioTiles, TimeInput
from .activities import BY_KEY, ICONS, grouped_choices
from .models import DAY_MINUTES, HoursReview, TimeEntry, WorkContract
from .reading.durations import MISSING, read_duration

NO_AREA = "Zu welchem Bereich gehört das? Bitte wählen Sie."
BAD_DAY = "Diesen Tag gibt es nicht. Bitte geben Sie ein Datum wie 12.04.2021 an."
# On narrow tiles the long words break where a person would break them.
AREA_TILES = [
    (key, label.replace("keitsarbeit", "keits\u00adarbeit").replace("tkoord", "t\u00adkoord"))
    for key, label in TaskArea.choices
]
DAYS = ["%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y"]


class DurationField(forms.CharField):
    """How long: typed as „45“, „1:30“, „1,5 Std.“; kept as whole minutes."""

    def __init__(self, *, longest: int = DAY_MINUTES, is_in_hours: bool = False, **kwargs: Any) -> None:
        mode = "decimal" if is_in_hours else "text"
        widget = forms.TextInput(attrs={"inputmode": mode, "class": "input-short", "autocomplete": "off"})
        self.longest, self.is_in_hours = longest, is_in_hours
        given: dict[str, Any] = {"widget": widget, "max_length": 40} | kwargs
        super().__init__(**given)
        self.error_messages["required"] = MISSING.sentence

    def prepare_value(self, value: Any) -> Any:
        return f"{value // 60}:{value % 60:02d}" if isinstance(value, int) else value

    def to_python(self, value: Any) -> int | None:  # type: ignore[override]
        if value in self.empty_values or isinstance(value, int):
            return value or None
        minutes = self._read(str(value).strip())
        if not 1 <= minutes <= self.longest:
            raise ValidationError(f"Möglich sind 1 Minute bis {self.longest // 60} Stunden.")
        return minutes

    def _read(self, typed: str) -> int:
        if match := re.fullmatch(r"([0-9]{1,3}):([0-5][0-9])(?:\s*h)?", typed):
            return int(match[1]) * 60 + int(match[2])
        if re.fullmatch(r"[0-9]{1,4}(?:[.,][0-9]{1,2})?", typed):
            typed += " Std" if self.is_in_hours or re.search(r"[.,]", typed) else " min"
        if self.is_in_hours and (
            match := re.fullmatch(r"([0-9]{1,3})(?:[.,]([0-9]{1,2}))?\s*(?:h|Std\.?|Stunden)", typed)
        ):
            return (int(match[1]) * 6000 + int((match[2] or "0").ljust(2, "0")) * 60 + 50) // 100
        found = read_duration(typed)
        if found.minutes is None:
            raise ValidationError((found.problem or MISSING).sentence)
        return found.minutes

    def validate(self, value: Any) -> None:
        forms.Field.validate(self, value)

    def run_validators(self, value: Any) -> None:
        """Length limits are for what is typed; it has become a number here."""


class EntryForm(forms.ModelForm):
    """One entry with everything that can be said about it."""

    area = forms.ChoiceField(
        label="Bereich", choices=AREA_TILES, widget=RadioTiles(icons=ICONS),
        error_messages={"required": NO_AREA, "invalid_choice": NO_AREA},
    )  # fmt: skip
    minutes = DurationField(label="Dauer", help_text="Zum Beispiel 45 min, 1:30 oder 1,5 Std.")
    activity = forms.ChoiceField(label="Tätigkeit", required=False)

    class Meta:
        model = TimeEntry
        fields = ("text", "area", "minutes", "day", "starts_at", "activity", "project", "actor")
        widgets = {"day": DateInput(), "starts_at": TimeInput()}
        error_messages = {"day": {"required": "An welchem Tag war das?", "invalid": BAD_DAY}}

    def __init__(self, *args: Any, neighbourhood: Neighbourhood, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        fields["day"].input_formats = DAYS
        fields["activity"].choices = [("", "–"), *grouped_choices()]
        fields["project"].queryset = Project.objects.of(neighbourhood).order_by("title")
        fields["actor"].queryset = Actor.objects.of(neighbourhood).order_by("name")
        for name in ("project", "actor"):
            fields[name].empty_label = "–"

    def clean(self) -> dict[str, Any]:
        """An activity of another area is dropped: the area is what sums are made of."""
        values = super().clean() or self.cleaned_data
        activity = BY_KEY.get(values.get("activity", ""))
        if activity and activity.area != values.get("area"):
            values["activity"] = ""
        return values


class TapForm(forms.Form):
    """The two taps: an area, a duration; the day is today unless said otherwise."""

    area = forms.ChoiceField(
        label="Was haben Sie gemacht?", choices=AREA_TILES, widget=RadioTiles(icons=ICONS),
        error_messages={"required": NO_AREA, "invalid_choice": NO_AREA},
    )  # fmt: skip
    minutes = forms.IntegerField(
        label="Dauer", min_value=1, max_value=DAY_MINUTES, widget=forms.HiddenInput,
        error_messages={"required": "Wie lange hat es gedauert? Bitte tippen Sie auf eine Dauer.",
                        "invalid": "Bitte tippen Sie auf eine Dauer."},
    )  # fmt: skip
    day = forms.DateField(
        label="Tag", widget=DateInput(), input_formats=DAYS,
        error_messages={"required": "An welchem Tag war das?", "invalid": BAD_DAY},
    )  # fmt: skip
    text = forms.CharField(label="Was?", max_length=200, required=False)


class ContractForm(forms.ModelForm):
    """Hours a week of one person of the team."""

    weekly_minutes = DurationField(
        label="Stunden je Woche", help_text="Zum Beispiel 20 oder 19,5.", longest=3600, is_in_hours=True
    )

    class Meta:
        model = WorkContract
        fields = ("person", "weekly_minutes", "valid_from", "valid_to", "note")
        widgets = {"valid_from": DateInput(), "valid_to": DateInput()}

    def __init__(self, *args: Any, neighbourhood: Neighbourhood, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        team = Person.objects.filter(memberships__neighbourhood=neighbourhood, memberships__role__in=TEAM)
        if self.instance.person_id:
            team = team | Person.objects.filter(pk=self.instance.person_id)
        person: Any = self.fields["person"]
        person.queryset = team.distinct().order_by("name")


class ReviewForm(forms.ModelForm):
    """What an evaluation of the hours found."""

    aim_weekly_minutes_from = DurationField(
        label="Ziel: Stunden je Woche, von", required=False, longest=14400, is_in_hours=True
    )
    aim_weekly_minutes_to = DurationField(
        label="Ziel: Stunden je Woche, bis", required=False, longest=14400, is_in_hours=True
    )

    class Meta:
        model = HoursReview
        fields = (
            "title",
            "held_on",
            "finding",
            "aim_weekly_minutes_from",
            "aim_weekly_minutes_to",
            "aim_year",
        )
        widgets = {"held_on": DateInput(), "finding": forms.Textarea(attrs={"rows": 5})}


class PeriodForm(forms.Form):
    """From when to when the table goes."""

    first = forms.DateField(
        label="Von", widget=DateInput(), input_formats=DAYS, error_messages={"invalid": BAD_DAY}
    )
    last = forms.DateField(
        label="Bis", widget=DateInput(), input_formats=DAYS, error_messages={"invalid": BAD_DAY}
    )

    def clean(self) -> dict[str, Any]:
        values = super().clean() or self.cleaned_data
        first, last = values.get("first"), values.get("last")
        if isinstance(first, date) and isinstance(last, date) and last < first:
            self.add_error("last", "Das Ende liegt vor dem Beginn.")
        return values
