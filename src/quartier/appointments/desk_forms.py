"""What the team types about appointments, closures and single days."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms

from ..accounts.models import Person
from ..kernel import dates
from ..places.models import Neighbourhood, Place
from ..publishing.forms import PublishableForm
from ..ui import forms as ui
from .actions import Wish
from .enums import BookingChannel, ClosureKind, OfferMode, Topic
from .models import AppointmentWindow, ExceptionalDay, Offer, OfficeHour
from .queries import BreakAgain, team_of
from .slots import Slot

MODE_ICONS: dict[str, str] = {
    OfferMode.OFFICE: "door", OfferMode.PHONE: "phone", OfferMode.VIDEO: "camera", OfferMode.HOME: "home",
    OfferMode.WALK: "walk",
}  # fmt: skip


class TeamChoice(forms.ModelChoiceField):
    """One of those who sit in the office hours."""

    def __init__(self, neighbourhood: Neighbourhood, **kwargs: Any) -> None:
        team = Person.objects.filter(pk__in=[person.pk for person in team_of(neighbourhood)])
        super().__init__(queryset=team.order_by("name"), **kwargs)


class GuestForm(forms.Form):
    """Who comes and why. Nothing is demanded but what the offer needs; the action says so."""

    once = forms.CharField(widget=forms.HiddenInput, required=False)
    name = forms.CharField(label="Name oder Spitzname", max_length=80, required=False)
    phone = forms.CharField(
        label="Telefon", max_length=40, required=False, widget=forms.TextInput(attrs={"type": "tel"}),
        help_text="Damit wir anrufen können, wenn etwas dazwischenkommt.",
    )  # fmt: skip
    email = forms.EmailField(label="E-Mail", max_length=254, required=False)
    topic = forms.ChoiceField(label="Thema", choices=Topic, initial=Topic.OTHER)
    interpreter_language = forms.CharField(label="Dolmetschen in", max_length=40, required=False)
    needs_wheelchair_access = forms.BooleanField(label="kommt mit Rollstuhl", required=False)
    address = forms.CharField(
        label="Wo wir uns treffen", max_length=200, required=False,
        help_text="Nur bei einem Besuch zu Hause oder einem Spaziergang.",
    )  # fmt: skip
    note = forms.CharField(
        label="Bemerkung", max_length=500, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    channel = forms.ChoiceField(
        label="Wie wurde der Termin gemacht?", initial=BookingChannel.PHONE, widget=forms.RadioSelect,
        choices=[(BookingChannel.PHONE, "am Telefon"), (BookingChannel.DESK, "im Büro")],
    )  # fmt: skip

    def wish(self) -> Wish:
        names = (
            "name", "phone", "email", "topic", "interpreter_language", "needs_wheelchair_access", "address", "note",
        )  # fmt: skip
        return Wish(**{name: self.cleaned_data[name] for name in names})


class SlotChoice(forms.ChoiceField):
    """One of the free times that are offered; what is not offered any more is refused by the action."""

    def __init__(self, slots: list[Slot], **kwargs: Any) -> None:
        choices = [(slot.begins_at.isoformat(), _clock(slot.begins_at)) for slot in slots]
        super().__init__(label="Uhrzeit", choices=choices, widget=ui.RadioTiles(narrow=True), **kwargs)

    def valid_value(self, value: Any) -> bool:
        """Any moment: the page may be older than the latest booking, and the action knows better."""
        return _moment(value) is not None

    def clean(self, value: Any) -> datetime:
        given = super().clean(value)
        moment = _moment(given)
        if moment is None:
            raise forms.ValidationError("Bitte wählen Sie eine Uhrzeit.")
        return moment


class BookForm(GuestForm):
    """For a caller: one of the free times of a day, and who comes."""

    field_order = ("slot",)

    def __init__(self, *args: Any, slots: list[Slot], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        required = {"required": "Bitte wählen Sie eine Uhrzeit."}
        self.fields = {"slot": SlotChoice(slots, error_messages=required)} | self.fields


class MoveForm(forms.Form):
    """Another of the free times."""

    def __init__(self, *args: Any, slots: list[Slot], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["slot"] = SlotChoice(slots, error_messages={"required": "Bitte wählen Sie eine Uhrzeit."})


class ArrangeForm(GuestForm):
    """„Nach Vereinbarung“: any time, outside of the hours too."""

    offer = forms.ModelChoiceField(queryset=Offer.objects.none(), label="Was?", empty_label=None)
    day = forms.DateField(label="Tag", widget=ui.DateInput())
    clock = forms.TimeField(label="Uhrzeit", widget=ui.TimeInput())
    minutes = forms.IntegerField(
        label="Minuten", min_value=5, max_value=480, initial=30,
        widget=forms.NumberInput(attrs={"inputmode": "numeric", "step": 5, "class": "input-short"}),
    )  # fmt: skip
    place = forms.ModelChoiceField(
        queryset=Place.objects.none(), label="Ort", required=False, empty_label="kein Ort (Telefon, Video)"
    )
    field_order = (
        "once",
        "offer",
        "day",
        "clock",
        "minutes",
        "host",
        "place",
        "name",
        "phone",
        "email",
        "topic",
    )

    def __init__(self, *args: Any, neighbourhood: Neighbourhood, offers: list[Offer], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["offer"].queryset = Offer.objects.filter(pk__in=[offer.pk for offer in offers])  # type: ignore[attr-defined]
        self.fields["place"].queryset = neighbourhood.places.all()  # type: ignore[attr-defined]
        self.fields["host"] = TeamChoice(neighbourhood, label="Bei wem?", empty_label=None)
        self.order_fields(self.field_order)

    @property
    def starts_at(self) -> datetime:
        return dates.at(self.cleaned_data["day"], self.cleaned_data["clock"])


class CancelForm(forms.Form):
    reason = forms.CharField(
        label="Grund für den Gast",
        max_length=160,
        required=False,
        help_text="Steht in der E-Mail an den Gast.",
    )


class CallForm(forms.Form):
    note = forms.CharField(
        label="Bemerkung",
        max_length=200,
        required=False,
        help_text="Zum Beispiel „auf den Anrufbeantworter gesprochen“.",
    )


class UntilForm(forms.Form):
    """The end of a closure: a day, on which it still holds, or a moment, or nothing."""

    last_on = forms.DateField(
        label="bis einschließlich", widget=ui.DateInput(), required=False,
        help_text="Leer lassen für „bis auf Weiteres“.",
    )  # fmt: skip
    until_clock = forms.TimeField(
        label="an diesem Tag nur bis",
        widget=ui.TimeInput(),
        required=False,
        help_text="Leer heißt: den ganzen Tag.",
    )

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        if given.get("until_clock") and not given.get("last_on"):
            self.add_error("last_on", "Bitte nennen Sie den Tag zu dieser Uhrzeit.")
        return given

    @property
    def ends_at(self) -> datetime | None:
        """The first moment after it; None while the end is open."""
        last_on, clock = self.cleaned_data["last_on"], self.cleaned_data["until_clock"]
        if last_on is None:
            return None
        return dates.at(last_on, clock) if clock else dates.next_midnight(last_on)

    @staticmethod
    def initial_of(ends_at: datetime | None) -> dict[str, Any]:
        """What the two fields show for a moment."""
        if ends_at is None:
            return {}
        local = dates.local(ends_at)
        if local.time() == time.min:
            return {"last_on": local.date() - timedelta(days=1)}
        return {"last_on": local.date(), "until_clock": local.time()}


class CloseForm(UntilForm):
    """„Geschlossen von bis, weil, mit Hinweis“."""

    once = forms.CharField(widget=forms.HiddenInput, required=False)
    first_on = forms.DateField(label="geschlossen ab", widget=ui.DateInput())
    from_clock = forms.TimeField(
        label="an diesem Tag erst ab",
        widget=ui.TimeInput(),
        required=False,
        help_text="Leer heißt: den ganzen Tag.",
    )
    reason = forms.CharField(
        label="Warum?", max_length=80, help_text="Ein paar Worte für alle, zum Beispiel „Fortbildung“ oder „Krankheit“.",
        error_messages={"required": "Bitte sagen Sie, warum geschlossen ist. Es steht für alle auf der Website."},
    )  # fmt: skip
    text = forms.CharField(
        label="Hinweis für alle", max_length=400, required=False, widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Zum Beispiel, wen man in dieser Zeit anrufen kann.",
    )  # fmt: skip
    reason_en = forms.CharField(label="Warum? (englisch)", max_length=80, required=False)
    text_en = forms.CharField(
        label="Hinweis (englisch)", max_length=400, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    kind = forms.ChoiceField(
        label="Was ist es?", choices=ClosureKind, initial=ClosureKind.CLOSURE, widget=forms.RadioSelect
    )
    field_order = (
        "first_on",
        "from_clock",
        "last_on",
        "until_clock",
        "reason",
        "text",
        "reason_en",
        "text_en",
        "kind",
    )

    @staticmethod
    def initial_again(proposal: BreakAgain) -> dict[str, Any]:
        """The break of last year, on this year's days."""
        last_time, begins = proposal.last_time, dates.local(proposal.begins_at)
        english = last_time.translations.get("en", {})
        return UntilForm.initial_of(proposal.ends_at) | {
            "first_on": begins.date(),
            "from_clock": begins.time() if begins.time() != time.min else None,
            "reason": last_time.reason,
            "text": last_time.text,
            "reason_en": english.get("reason", ""),
            "text_en": english.get("text", ""),
            "kind": last_time.kind,
        }

    @property
    def begins_at(self) -> datetime:
        return dates.at(self.cleaned_data["first_on"], self.cleaned_data["from_clock"] or time.min)

    @property
    def translations(self) -> dict[str, dict[str, str]]:
        english = {"reason": self.cleaned_data["reason_en"], "text": self.cleaned_data["text_en"]}
        return {"en": {name: text for name, text in english.items() if text}} if any(english.values()) else {}


class ExceptionForm(forms.ModelForm):
    """One day on which something is different."""

    reason_en = forms.CharField(label="Grund oder Hinweis (englisch)", max_length=160, required=False)

    class Meta:
        model = ExceptionalDay
        fields = (
            "kind", "day", "office_hour", "opens", "closes", "place", "person", "takes_walk_ins", "takes_appointments",
            "reason",
        )  # fmt: skip
        widgets = {
            "kind": forms.RadioSelect, "day": ui.DateInput(), "opens": ui.TimeInput(), "closes": ui.TimeInput(),
        }  # fmt: skip
        help_texts = {
            "office_hour": "Um welche geht es? Bei einer zusätzlichen Sprechzeit bleibt das leer.",
            "opens": "Nur bei anderer Zeit oder zusätzlicher Sprechzeit.",
            "place": "Nur bei anderem Ort oder zusätzlicher Sprechzeit.",
            "person": "Nur bei einer zusätzlichen Sprechzeit.",
        }

    def __init__(self, *args: Any, neighbourhood: Neighbourhood, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: dict[str, Any] = self.fields
        self.instance.neighbourhood = neighbourhood
        fields["kind"].choices = [choice for choice in fields["kind"].choices if choice[0]]
        fields["office_hour"].queryset = OfficeHour.objects.of(neighbourhood)
        fields["office_hour"].empty_label = "keine"
        fields["place"].queryset = neighbourhood.places.all()
        fields["person"].queryset = fields["person"].queryset.filter(
            pk__in=[person.pk for person in team_of(neighbourhood)]
        )
        self.initial.setdefault("reason_en", self.instance.translations.get("en", {}).get("reason", ""))

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        english = given.get("reason_en", "")
        self.instance.translations = {"en": {"reason": english}} if english else {}
        return given

    def _post_clean(self) -> None:
        """Fill the record; what must hold of it the action says, at the field it is about."""
        self.instance = forms.models.construct_instance(
            self, self.instance, self._meta.fields, self._meta.exclude
        )


class OfferForm(PublishableForm):
    rich = ()

    class Meta:
        model = Offer
        fields = (
            "title", "text", "mode", "minutes", "buffer_before", "buffer_after", "notice_hours", "ahead_days",
            "most_per_day", "languages", "can_have_interpreter", "in_office_hours", "online_url",
        )  # fmt: skip
        widgets = {
            "mode": ui.RadioTiles(icons=MODE_ICONS, narrow=True),
            **{
                name: forms.NumberInput(attrs={"inputmode": "numeric", "class": "input-short"})
                for name in ("minutes", "buffer_before", "buffer_after", "notice_hours", "ahead_days", "most_per_day")
            },
        }  # fmt: skip
        help_texts = {
            "online_url": "Nur bei Gesprächen per Video. Der Gast bekommt den Link mit der Bestätigung.",
            "in_office_hours": "Sonst nur in eigenen Terminfenstern, oder Sie vereinbaren jeden Termin selbst.",
        }


class WindowForm(forms.ModelForm):
    """Time in which one offer can be booked beside the office hours."""

    class Meta:
        model = AppointmentWindow
        fields = (
            "weekday", "opens", "closes", "person", "place", "every_n_weeks", "week_of_month", "valid_from", "valid_to",
        )  # fmt: skip
        widgets = {
            "opens": ui.TimeInput(), "closes": ui.TimeInput(), "valid_from": ui.DateInput(), "valid_to": ui.DateInput(),
            "every_n_weeks": forms.NumberInput(attrs={"inputmode": "numeric", "class": "input-short"}),
        }  # fmt: skip
        help_texts = {
            "every_n_weeks": "1 heißt jede Woche. Bei 2 oder mehr ist die Woche von „gilt ab“ die erste.",
            "valid_to": "Für einen einzelnen Tag: derselbe Tag wie „gilt ab“.",
        }

    def __init__(self, *args: Any, neighbourhood: Neighbourhood, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: dict[str, Any] = self.fields
        fields["place"].queryset = neighbourhood.places.all()
        fields["person"].queryset = fields["person"].queryset.filter(
            pk__in=[person.pk for person in team_of(neighbourhood)]
        )

    def _post_clean(self) -> None:
        """Fill the record; what must hold of it the action says, at the field it is about."""
        self.instance = forms.models.construct_instance(
            self, self.instance, self._meta.fields, self._meta.exclude
        )


class DayForm(forms.Form):
    """Which day is looked at."""

    tag = forms.DateField(label="Tag", widget=ui.DateInput(), required=False)


def first_day(text: str) -> date:
    """The day somebody asked for, from today on."""
    form = DayForm({"tag": text})
    asked = form.cleaned_data["tag"] if form.is_valid() else None
    return max(asked or dates.today(), dates.today())


def _clock(moment: datetime) -> str:
    local = dates.local(moment)
    return f"{local.hour}:{local:%M}"


def _moment(text: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
