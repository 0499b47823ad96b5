"""What is typed about dates."""

from datetime import timedelta
from typing import Any

from django import forms

from ..kernel import dates
from ..kernel.errors import DomainError
from ..places.models import Place
from ..publishing.forms import PublishableForm
from ..ui import forms as ui
from .links import read_link
from .models import Event
from .times import span


class TimesMixin(forms.Form):
    """Day and clock as people say them; `starts_at` and `ends_at` are made of them."""

    starts_on = forms.DateField(label="Tag", widget=ui.DateInput())
    starts_time = forms.TimeField(label="Beginn", required=False, widget=ui.TimeInput())
    ends_time = forms.TimeField(
        label="Ende", required=False, widget=ui.TimeInput(), help_text="Leer lassen, wenn das Ende offen ist."
    )
    ends_on = forms.DateField(
        label="Letzter Tag",
        required=False,
        widget=ui.DateInput(),
        help_text="Nur bei Terminen über mehrere Tage.",
    )

    def read_times(self, kind: str, *, is_whole_day: bool) -> tuple[Any, Any, bool] | None:
        """The moments, or None with the reason at the field."""
        given = self.cleaned_data
        if self.errors.keys() & {"starts_on", "starts_time", "ends_time", "ends_on"} or not given.get(
            "starts_on"
        ):
            return None
        try:
            return span(
                kind,
                given["starts_on"],
                given.get("starts_time"),
                given.get("ends_on"),
                given.get("ends_time"),
                is_whole_day=is_whole_day,
            )
        except DomainError as error:
            self.add_error(error.field, error.message)
            return None


class EventForm(PublishableForm, TimesMixin):
    online_url = forms.URLField(
        label="Link zur Teilnahme im Netz", required=False, max_length=300, assume_scheme="https"
    )
    field_order = (
        "format",
        "title",
        "lead",
        "starts_on",
        "starts_time",
        "ends_time",
        "ends_on",
        "is_whole_day",
        "place",
        "place_text",
        "meeting_point",
        "online_url",
        "body",
        "picture",
        "is_outdoors",
        "group_limit",
        "needs_registration",
        "registration_ends_at",
        "party_limit",
    )

    class Meta:
        model = Event
        fields = (
            "format",
            "title",
            "lead",
            "is_whole_day",
            "place",
            "place_text",
            "meeting_point",
            "online_url",
            "body",
            "picture",
            "is_outdoors",
            "group_limit",
            "needs_registration",
            "registration_ends_at",
            "party_limit",
            "target_group",
            "languages",
            "cost",
            "accessibility",
            "contact",
            "organisers",
            "projects",
            "area",
        )
        help_texts = {
            "place_text": "Wenn der Ort nicht in der Liste steht oder genauer beschrieben werden soll.",
            "meeting_point": "Zum Beispiel: am Brunnen vor der Wagnerpassage.",
            "group_limit": "So viele Plätze gibt es; steht auf der Website. Leer lassen, wenn es keine Grenze gibt.",
            "needs_registration": "Wenn Plätze knapp sind: Man meldet sich auf der Website oder bei Ihnen an; "
            "ist alles vergeben, gibt es eine Warteliste.",
            "registration_ends_at": "Leer lassen: bis zum Beginn. Danach können nur Sie noch jemanden anmelden.",
            "party_limit": "Auf der Website; Sie selbst können auch größere Gruppen anmelden. Leer heißt 8.",
            "area": "Leer lassen: Dann entscheidet das Format, wo der Termin im Rückblick steht.",
            "contact": "Name der Stelle, Telefon oder E-Mail. Ohne Angabe gilt das Quartiersbüro.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        event = self.instance
        if event.starts_at and event.ends_at:
            self.initial["starts_on"] = event.starts_on
            if not event.is_one_day:
                self.initial["ends_on"] = event.ends_on
            if not event.is_whole_day:
                self.initial["starts_time"] = dates.local(event.starts_at).time()
                self.initial["ends_time"] = None if event.is_end_open else dates.local(event.ends_at).time()

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        moments = self.read_times(
            given.get("format") or self.instance.format, is_whole_day=given["is_whole_day"]
        )
        if moments is not None:
            self.instance.starts_at, self.instance.ends_at, self.instance.is_end_open = moments
        return given


class HoldForm(forms.Form):
    """It took place: how many, and what came of it."""

    attendee_count = forms.IntegerField(
        label="Wie viele waren da?",
        required=False,
        min_value=0,
        max_value=100_000,
        help_text="Leer lassen, wenn niemand gezählt hat.",
        widget=forms.NumberInput(attrs={"inputmode": "numeric", "class": "input-short"}),
    )
    is_count_estimated = forms.BooleanField(label="Die Zahl ist geschätzt", required=False)
    documentation = ui.RichTextField(
        label="Was kam dabei heraus?",
        required=False,
        max_length=60_000,
        help_text="Steht danach auf der Website. Bitte keine Namen von Teilnehmenden.",
    )
    links = forms.CharField(
        label="Links dazu",
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Je Zeile ein Link: erst der Name, dann die Adresse mit https://",
    )

    def clean_links(self) -> list[dict[str, str]]:
        lines = [line.strip() for line in self.cleaned_data["links"].splitlines() if line.strip()]
        return [read_link(line) for line in lines]


class ReasonForm(forms.Form):
    reason = forms.CharField(
        label="Grund",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Ein Satz für alle; er steht beim Termin auf der Website und in den Kalendern.",
    )


class ClearForm(forms.Form):
    reason = forms.CharField(
        label="Warum kann er so stattfinden?",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Ein Satz für das Team. Er steht im Verlauf, nicht auf der Website.",
    )


class AdaptForm(forms.Form):
    """What can be changed so that a date fits what holds."""

    group_limit = forms.IntegerField(
        label="Höchstens so viele Personen",
        required=False,
        min_value=1,
        max_value=32_767,
        widget=forms.NumberInput(attrs={"inputmode": "numeric", "class": "input-short"}),
        help_text="Steht auf der Website.",
    )
    is_outdoors = forms.BooleanField(label="im Freien", required=False)
    place = forms.ModelChoiceField(Place.objects.none(), label="Ort", required=False)
    place_text = forms.CharField(label="Ort in Worten", required=False, max_length=200)

    def __init__(self, *args: Any, event: Event, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["place"].queryset = Place.objects.filter(neighbourhood=event.neighbourhood)  # type: ignore[attr-defined]
        for name in self.fields:
            self.initial.setdefault(name, getattr(event, name))


class RescheduleForm(TimesMixin):
    reason = forms.CharField(
        label="Hinweis zum neuen Termin",
        required=False,
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: Any, event: Event, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.event = event

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        moments = self.read_times(self.event.format, is_whole_day=self.event.is_whole_day)
        if moments is not None:
            given["starts_at"], given["ends_at"], _is_open = moments
            if not given.get("ends_time") and not self.event.is_whole_day:
                given["ends_at"] = given["starts_at"] + _length(self.event)
        return given


def _length(event: Event) -> timedelta:
    return event.ends_at - event.starts_at
