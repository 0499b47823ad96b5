"""Input about cases from the public."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ..places.models import LATITUDE, LONGITUDE
from ..ui.forms import FileInput, RadioTiles
from ..ui.protection import ProtectedForm
from .enums import CaseKind
from .subjects import SUBJECTS

KIND_ICONS: dict[str, str] = {
    CaseKind.QUESTION: "circle-help",
    CaseKind.NOTICE: "megaphone",
    CaseKind.SUGGESTION: "message-circle",
    CaseKind.IDEA: "lightbulb",
    CaseKind.COMPLAINT: "triangle-alert",
    CaseKind.OFFER: "handshake",
}


def coordinate(settings: dict[str, Any], label: Any) -> forms.DecimalField:
    return forms.DecimalField(
        label=label,
        required=False,
        max_digits=None,
        widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
        validators=settings["validators"],
    )


class PointField:
    """Cleans a pair of coordinates: both or none, six decimals."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}  # type: ignore[misc]
        latitude, longitude = cleaned.get("latitude"), cleaned.get("longitude")
        if (latitude is None) != (longitude is None) and not self.errors:  # type: ignore[attr-defined]
            self.add_error(None, _("Ein Punkt auf der Karte braucht Breite und Länge."))  # type: ignore[attr-defined]
        for name in ("latitude", "longitude"):
            if cleaned.get(name) is not None:
                cleaned[name] = round(cleaned[name], 6)
        return cleaned


class SubjectForm(forms.Form):
    """What is it about? One tap, or none."""

    subject = forms.ChoiceField(
        label=_("Was passt am besten?"),
        help_text=_("Sie sind nicht sicher? Dann einfach weiter."),
        choices=[(subject.key, subject.label) for subject in SUBJECTS],
        required=False,
        widget=RadioTiles(icons={subject.key: subject.icon for subject in SUBJECTS}, narrow=True),
    )


class AboutForm(forms.Form):
    """A few words about it: all that is demanded."""

    description = forms.CharField(
        label=_("Was ist los, oder was wünschen Sie sich?"),
        help_text=_("Schreiben Sie so, wie Sie sprechen. Ein Satz genügt."),
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": _("Bitte schreiben Sie in einem Satz, worum es geht.")},
    )


class WhereForm(PointField, forms.Form):
    """Where? Nothing is allowed."""

    place_text = forms.CharField(
        label=_("Wo ist das?"),
        help_text=_("Straße und Hausnummer oder eine Beschreibung, zum Beispiel „an der Haltestelle“. "
                    "Wenn Sie es nicht wissen: einfach weiter."),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"list": "known-places", "autocomplete": "off"}),
    )  # fmt: skip
    latitude = coordinate(LATITUDE, _("Breite"))
    longitude = coordinate(LONGITUDE, _("Länge"))


class PictureForm(forms.Form):
    """A picture, if there is one: from the camera of the phone, or one that is there already."""

    photo = forms.FileField(
        label=_("Foto aufnehmen"),
        required=False,
        widget=FileInput(attrs={"accept": "image/*", "capture": "environment"}),
    )
    picture = forms.FileField(
        label=_("Ein vorhandenes Bild wählen"),
        help_text=_("JPEG, PNG oder WebP, höchstens 15 MB. Bitte keine erkennbaren Personen und keine "
                    "Autokennzeichen. Aufnahmeort und Kameradaten entfernen wir."),
        required=False,
        widget=FileInput(attrs={"accept": "image/*"}),
    )  # fmt: skip
    remove = forms.BooleanField(label=_("Bild wieder entfernen"), required=False)


class ContactForm(forms.Form):
    """How may we reach you? Nothing at all is allowed."""

    name = forms.CharField(
        label=_("Name oder Spitzname"),
        max_length=120,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    phone = forms.CharField(
        label=_("Telefon"),
        max_length=40,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "tel", "type": "tel"}),
    )
    email = forms.EmailField(label=_("E-Mail"), required=False, max_length=254,
                             help_text=_("Dann schicken wir Ihnen die Antwort auch per E-Mail."),
                             widget=forms.EmailInput(attrs={"autocomplete": "email"}))  # fmt: skip


class SendForm(ProtectedForm):
    """Check and send. Its token was issued with the first page."""

    scope = "cases.report"


class CodeForm(forms.Form):
    """Follow a case by its code."""

    code = forms.CharField(
        label=_("Ihr Code"),
        help_text=_("Er steht auf Ihrer Bestätigung, zum Beispiel K7M-4TQ-9XB. Groß oder klein ist gleich."),
        max_length=40,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        ),
        error_messages={"required": _("Bitte geben Sie Ihren Code ein.")},
    )
    surname = forms.CharField(
        label=_("Nachname"),
        help_text=_(
            "Hilft, wenn ein Zeichen im Code schlecht zu lesen ist und Sie uns Ihren Namen genannt haben."
        ),
        max_length=80,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
    )


class ReplyForm(ProtectedForm):
    """The person who asked writes again."""

    scope = "cases.reply"

    text = forms.CharField(
        label=_("Möchten Sie noch etwas sagen?"),
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": _("Bitte schreiben Sie, was Sie uns sagen möchten.")},
    )


class StatementForm(ProtectedForm):
    """Those to whom a case was forwarded answer."""

    scope = "cases.statement"

    text = forms.CharField(
        label=_("Ihre Stellungnahme"),
        help_text=_("Sie geht an das Quartiersbüro. Es antwortet der Person, die gefragt hat."),
        max_length=8000,
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": _("Bitte schreiben Sie Ihre Stellungnahme.")},
    )


class WithdrawForm(ProtectedForm):
    """The person who asked does not need it any more."""

    scope = "cases.withdraw"
    minimum_seconds = 0
