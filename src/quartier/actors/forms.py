"""Input about actors, contacts, groups and meetings."""

from typing import Any

from django import forms

from ..places.models import Neighbourhood
from ..publishing.forms import PublishableForm
from ..ui import forms as ui
from .models import Actor, Contact, RegularMeeting, WorkingGroup

LONGEST_MINUTES = 60_000


class ActorForm(PublishableForm):
    website = forms.URLField(label="Website", required=False, assume_scheme="https")

    class Meta:
        model = Actor
        fields = (
            "kind", "name", "lead", "body", "offers", "place", "address", "accessibility", "website",
            "phone", "email", "contact_released_on", "picture", "partner_since", "partner_until",
        )  # fmt: skip
        help_texts = {
            "contact_released_on": "Erst ab diesem Tag stehen Telefon und E-Mail auf der Website. "
            "Das Datum trägt ein, wer die Freigabe vom Akteur bekommen hat.",
            "partner_since": "Leer lassen, wenn der Akteur nicht zum Netzwerk gehört.",
            "address": "Nur nötig, wenn der Ort nicht in der Liste steht.",
        }

    def clean(self) -> dict[str, Any]:
        values: dict[str, Any] = super().clean() or {}
        if values.get("partner_until") and not values.get("partner_since"):
            self.add_error("partner_since", "Bitte geben Sie auch an, seit wann der Akteur dazugehört.")
        return values


class QuarterForm(forms.ModelForm):  # type: ignore[type-arg]
    """Base: records to choose from are those of the quarter only; dates get the browser's controls."""

    def __init__(self, *args: Any, neighbourhood: Neighbourhood, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if isinstance(field, forms.ModelChoiceField) and field.queryset is not None:
                field.queryset = field.queryset.filter(neighbourhood=neighbourhood)
            elif isinstance(field, forms.DateField):
                field.widget = ui.DateInput()
            elif isinstance(field, forms.DateTimeField):
                field.widget = ui.DateTimeInput()


class ContactForm(QuarterForm):
    class Meta:
        model = Contact
        fields = ("name", "role", "phone", "email", "consent_given_on", "consent_note", "is_public")
        help_texts = {
            "consent_given_on": "Nur nötig, wenn die Person auf der Website stehen soll.",
            "consent_note": "Zum Beispiel „schriftlich, liegt im Ordner Einwilligungen“.",
            "is_public": "Nur mit Einwilligung. Ein Widerruf wirkt sofort.",
        }


class GroupForm(QuarterForm):
    class Meta:
        model = WorkingGroup
        fields = ("name", "kind", "purpose", "rhythm", "place", "actor", "members", "is_public", "is_active")
        widgets = {"members": forms.CheckboxSelectMultiple, "purpose": forms.Textarea(attrs={"rows": 3})}
        help_texts = {"actor": "Wenn die Gruppe selbst im Verzeichnis der Akteure steht."}


class MeetingForm(QuarterForm):
    """Planning a meeting: when, where, what about."""

    class Meta:
        model = RegularMeeting
        fields = ("starts_at", "ends_at", "place", "is_online", "agenda")
        widgets = {"agenda": forms.Textarea(attrs={"rows": 6})}


class MinutesForm(QuarterForm):
    """After a meeting: who was there, what was said, what was agreed."""

    minutes = ui.RichTextField(
        label="Protokoll", required=False, max_length=LONGEST_MINUTES,
        help_text="Bitte ohne Namen von Bürgerinnen und Bürgern.",
    )  # fmt: skip

    class Meta:
        model = RegularMeeting
        fields = ("attendee_count", "attending", "minutes", "decisions", "are_minutes_public")
        widgets = {"attending": forms.CheckboxSelectMultiple, "decisions": forms.Textarea(attrs={"rows": 5})}


class CancelForm(forms.Form):
    reason = forms.CharField(label="Warum fällt sie aus?", required=False, max_length=300)
