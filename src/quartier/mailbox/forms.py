"""What the office types about a mail."""

from django import forms


class DiscardForm(forms.Form):
    reason = forms.CharField(
        label="Warum wird nichts daraus?", max_length=200, help_text="Zum Beispiel: Werbung, Irrläufer, telefonisch geklärt.",
        error_messages={"required": "Bitte nennen Sie den Grund, zum Beispiel: Werbung."},
    )  # fmt: skip
