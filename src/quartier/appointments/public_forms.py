"""What visitors type to book, find, move or cancel an appointment."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from ..ui.forms import RadioTiles
from ..ui.interpreting import interpreting
from ..ui.protection import ProtectedForm
from .enums import OfferMode, Topic
from .models import Offer
from .slots import EPOCH

TOPIC_ICONS: dict[str, str] = {
    Topic.QUESTION: "circle-help", Topic.HOUSING: "house", Topic.SURROUNDINGS: "sprout", Topic.NEIGHBOURS: "users",
    Topic.FAMILY: "heart", Topic.WORK: "wallet", Topic.IDEA: "lightbulb", Topic.FUNDING: "euro",
    Topic.CLUB: "handshake", Topic.OTHER: "message-circle",
}  # fmt: skip

NO_TIME = _("Bitte wählen Sie eine Uhrzeit.")


class TimeTiles(RadioTiles):
    """Times as tiles, under a heading for each half of the day."""

    template_name = "ui/forms/tile_groups.html"


class SlotField(forms.ChoiceField):
    """A free time. Whether it is still free is not known here: whoever gives it away says so."""

    def valid_value(self, value: Any) -> bool:
        return True

    def clean(self, value: Any) -> Any:
        typed = super().clean(value)
        try:
            return EPOCH + timedelta(minutes=int(typed))
        except (ValueError, OverflowError) as error:
            raise ValidationError(NO_TIME) from error


def slot_key(moment: datetime) -> str:
    """How a form names a time: minutes since 1970."""
    return str(int(moment.timestamp()) // 60)


def _slot_field() -> SlotField:
    return SlotField(
        label=_("Um wie viel Uhr?"), widget=TimeTiles(narrow=True), error_messages={"required": NO_TIME}
    )


class TimeForm(forms.Form):
    """One time of the day that is shown."""

    slot = _slot_field()

    def __init__(self, *args: Any, times: Sequence[Any] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["slot"]
        field.choices = times


class BookingForm(ProtectedForm):
    """Who comes, and what is needed for it. Nothing is demanded but what the offer cannot do without."""

    scope = "appointments.book"

    topic = forms.ChoiceField(
        label=_("Worum geht es ungefähr?"), choices=Topic.choices, required=False, widget=RadioTiles(icons=TOPIC_ICONS)
    )  # fmt: skip
    name = forms.CharField(
        label=_("Name oder Spitzname"), max_length=80, required=False,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        help_text=_("Damit wir Sie ansprechen können. Mit Code und Nachname finden Sie den Termin wieder."),
    )  # fmt: skip
    interpreter_language = forms.ChoiceField(label=_("Soll jemand dolmetschen?"), required=False)
    needs_wheelchair_access = forms.BooleanField(
        label=_("Ich komme mit Rollstuhl oder Rollator"), required=False
    )
    phone = forms.CharField(
        label=_("Telefon"), max_length=40, required=False,
        widget=forms.TextInput(attrs={"autocomplete": "tel", "type": "tel"}),
        help_text=_("Dann rufen wir an, wenn etwas dazwischenkommt."),
    )  # fmt: skip
    email = forms.EmailField(
        label=_("E-Mail"), max_length=254, required=False,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        help_text=_("Dann schicken wir Ihnen die Bestätigung, und am Tag davor eine Erinnerung."),
    )  # fmt: skip
    address = forms.CharField(
        label=_("Wohin sollen wir kommen?"), max_length=200, required=False,
        widget=forms.TextInput(attrs={"autocomplete": "street-address"}),
        help_text=_("Straße, Hausnummer, Name an der Klingel."),
    )  # fmt: skip
    note = forms.CharField(
        label=_("Noch etwas, das wir vorher wissen sollten?"), max_length=500, required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )  # fmt: skip

    def __init__(self, *args: Any, offer: Offer, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        languages: Any = self.fields["interpreter_language"]
        languages.choices = interpreting()
        if not offer.can_have_interpreter:
            del self.fields["interpreter_language"]
        if offer.mode not in (OfferMode.OFFICE, OfferMode.WALK):
            del self.fields["needs_wheelchair_access"]
        if offer.mode == OfferMode.PHONE:
            self._demand("phone", _("Bitte nennen Sie die Nummer, unter der wir Sie anrufen sollen."),
                         _("Unter dieser Nummer rufen wir Sie zur vereinbarten Zeit an."))  # fmt: skip
        if offer.mode == OfferMode.VIDEO:
            self._demand("email", _("Bitte nennen Sie Ihre E-Mail-Adresse: Dorthin schicken wir den Link."),
                         _("Dorthin schicken wir den Link für das Gespräch."))  # fmt: skip
        if offer.mode == OfferMode.HOME:
            self._demand("address", _("Bitte sagen Sie uns, wohin wir kommen sollen."))
        else:
            del self.fields["address"]

    def clean_topic(self) -> str:
        return self.cleaned_data["topic"] or Topic.OTHER

    def _demand(self, name: str, message: Any, hint: Any = "") -> None:
        field = self.fields[name]
        field.required = True
        field.widget.is_required = True
        field.error_messages["required"] = message
        field.help_text = hint or field.help_text


class MoveForm(ProtectedForm):
    """Another time for the same appointment."""

    scope = "appointments.move"
    minimum_seconds = 0

    slot = _slot_field()

    def __init__(self, *args: Any, times: Sequence[Any] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["slot"]
        field.choices = times


class CancelForm(ProtectedForm):
    """The guest does not come."""

    scope = "appointments.cancel"
    minimum_seconds = 0
