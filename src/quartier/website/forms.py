"""What visitors type on the pages of the website."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ..ui.protection import ProtectedForm


class BarrierForm(ProtectedForm):
    """A barrier somebody met on this website."""

    scope = "barrier"

    description = forms.CharField(
        label=_("Was hat Sie gehindert?"),
        help_text=_("Zum Beispiel: „Die Karte lässt sich mit der Tastatur nicht bedienen.“"),
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    place = forms.CharField(
        label=_("Auf welcher Seite war das?"),
        help_text=_("Die Überschrift der Seite oder ihre Adresse."),
        required=False,
        max_length=200,
    )
    email = forms.EmailField(
        label=_("Ihre E-Mail-Adresse"),
        help_text=_("Nur wenn Sie eine Antwort per E-Mail möchten."),
        required=False,
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    phone = forms.CharField(
        label=_("Ihre Telefonnummer"),
        help_text=_("Nur wenn wir Sie anrufen sollen."),
        required=False,
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "tel", "type": "tel"}),
    )
