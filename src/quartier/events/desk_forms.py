"""What the team types about those who come to a date."""

from typing import Any

from django import forms

from ..ui import forms as ui
from .actions import Signup
from .enums import RegistrationChannel
from .models import Event
from .models.registrations import LARGEST_PARTY


class PartyField(forms.IntegerField):
    """How many come; typed, because the team registers large groups too."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            min_value=1, max_value=LARGEST_PARTY,
            widget=forms.NumberInput(attrs={"inputmode": "numeric", "class": "input-short"}),
            error_messages={"required": "Bitte geben Sie an, wie viele Personen kommen."},
            **kwargs,
        )  # fmt: skip


class RegisterForm(forms.Form):
    """Somebody calls or stands at the desk: how many, who, and how to reach them."""

    once = forms.CharField(widget=forms.HiddenInput, required=False)
    channel = forms.ChoiceField(
        label="Auf welchem Weg?", initial=RegistrationChannel.PHONE,
        choices=[(one.value, one.label) for one in RegistrationChannel if one != RegistrationChannel.WEB],
        widget=ui.RadioTiles(icons={"phone": "phone", "office": "door", "other": "message-circle"}),
    )  # fmt: skip
    party_size = PartyField(label="Wie viele Personen?", initial=1)
    name = forms.CharField(label="Name oder Spitzname", max_length=80, required=False)
    phone = forms.CharField(
        label="Telefon", max_length=40, required=False, widget=forms.TextInput(attrs={"type": "tel"}),
        help_text="Ohne E-Mail steht die Nummer auf der Anrufliste, wenn der Termin ausfällt.",
    )  # fmt: skip
    email = forms.EmailField(label="E-Mail", max_length=254, required=False)
    needs_wheelchair_access = forms.BooleanField(label="mit Rollstuhl oder Rollator", required=False)
    interpreter_language = forms.CharField(label="Dolmetschen in", max_length=40, required=False)
    note = forms.CharField(
        label="Bemerkung", max_length=500, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    accepts_waiting = forms.BooleanField(
        label="Auf die Warteliste, wenn nicht für alle Platz ist", required=False
    )

    def __init__(self, *args: Any, event: Event, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if event.places_offered is None:
            del self.fields["accepts_waiting"]

    def signup(self) -> Signup:
        names = ("name", "phone", "email", "needs_wheelchair_access", "interpreter_language", "note")
        return Signup(**{name: self.cleaned_data[name] for name in names})


class PartyForm(forms.Form):
    """More or fewer people come."""

    party_size = PartyField(label="Wie viele Personen kommen?")


class DropForm(forms.Form):
    """Why the office says no."""

    reason = forms.CharField(
        label="Grund", max_length=160, help_text="Steht in der Nachricht an die angemeldete Person."
    )
