"""What visitors type to register for a date, to find their registration, to change it or to call it off."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ..ui.forms import RadioTiles
from ..ui.interpreting import interpreting
from ..ui.protection import ProtectedForm
from .attendees import people
from .models import Event
from .models.registrations import LARGEST_PARTY

# So many numbers fit as tiles on a phone; beyond that one types.
MOST_TILES = 8


def party_field(event: Event, *, at_least: int = 1) -> forms.TypedChoiceField | forms.IntegerField:
    """How many people come: tiles for the small numbers, because one tap is faster than a keyboard."""
    most = max(event.party_limit or MOST_TILES, at_least)
    label = _("Wie viele Personen kommen?")
    missing = _("Bitte sagen Sie, wie viele Personen kommen.")
    if most <= MOST_TILES:
        return forms.TypedChoiceField(
            label=label, coerce=int, choices=[(number, people(number)) for number in range(1, most + 1)],
            widget=RadioTiles(narrow=True), error_messages={"required": missing, "invalid_choice": missing},
        )  # fmt: skip
    return forms.IntegerField(
        label=label, min_value=1, max_value=min(most, LARGEST_PARTY),
        widget=forms.NumberInput(attrs={"inputmode": "numeric", "class": "input-short"}),
        error_messages={"required": missing, "invalid": missing},
    )  # fmt: skip


class RegistrationForm(ProtectedForm):
    """Who comes, and with how many. Nothing but the number is demanded."""

    scope = "events.register"

    name = forms.CharField(
        label=_("Name oder Spitzname"), max_length=80, required=False,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        help_text=_("Damit wir wissen, auf wen wir warten. Mit Code und Nachname finden Sie die Anmeldung wieder."),
    )  # fmt: skip
    phone = forms.CharField(
        label=_("Telefon"), max_length=40, required=False,
        widget=forms.TextInput(attrs={"autocomplete": "tel", "type": "tel"}),
        help_text=_("Dann rufen wir an, wenn der Termin ausfällt oder ein Platz frei wird."),
    )  # fmt: skip
    email = forms.EmailField(
        label=_("E-Mail"), max_length=254, required=False,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        help_text=_("Dann schicken wir Ihnen die Bestätigung, und am Tag davor eine Erinnerung."),
    )  # fmt: skip
    needs_wheelchair_access = forms.BooleanField(
        label=_("Jemand kommt mit Rollstuhl oder Rollator"), required=False
    )
    interpreter_language = forms.ChoiceField(label=_("Soll jemand dolmetschen?"), required=False)
    note = forms.CharField(
        label=_("Noch etwas, das wir vorher wissen sollten?"), max_length=500, required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )  # fmt: skip
    accepts_waiting = forms.BooleanField(
        label=_("Auf die Warteliste, wenn nicht für alle Platz ist"), required=False,
        help_text=_("Werden genug Plätze frei, rücken Sie von selbst nach, und wir sagen Ihnen Bescheid."),
    )  # fmt: skip

    field_order = ("form_token", "form_proof", "homepage", "party_size")

    def __init__(self, *args: Any, event: Event, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["party_size"] = party_field(event)
        self.fields["interpreter_language"].choices = interpreting()  # type: ignore[attr-defined]
        if event.places_offered is None or event.is_full:
            # Without a limit nobody waits; if all is taken, the page says that this is the waiting list.
            del self.fields["accepts_waiting"]
        self.order_fields(self.field_order)


class ChangeForm(ProtectedForm):
    """More or fewer people."""

    scope = "events.change_party"
    minimum_seconds = 0

    def __init__(self, *args: Any, event: Event, party_size: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["party_size"] = party_field(event, at_least=party_size)


class WithdrawForm(ProtectedForm):
    """They do not come."""

    scope = "events.withdraw"
    minimum_seconds = 0
