"""Input about pictures."""

from typing import Any

from django import forms

from ..ui.forms import FileInput
from .models import Picture


class PictureSelect(forms.RadioSelect):
    """Small pictures to choose from, each with its description; one of them may be „kein Bild“."""

    template_name = "files/desk/choice.html"

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        picture = getattr(value, "instance", None)
        return super().create_option(name, value, *args, **kwargs) | {"picture": picture}


class PictureChoice(forms.ModelChoiceField):
    """A picture of the quarter's library."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", PictureSelect)
        kwargs.setdefault("empty_label", "kein Bild")
        values: dict[str, Any] = {"queryset": Picture.objects.none(), "required": False} | kwargs
        super().__init__(**values, blank=not values["required"])


class PictureForm(forms.ModelForm):
    """What is said about a picture, in German and in further languages."""

    alt_en = forms.CharField(label="Was ist zu sehen? (Englisch)", max_length=250, required=False)

    class Meta:
        model = Picture
        fields = ("alt", "credit", "focus_x", "focus_y")
        help_texts = {
            "alt": "Ein Satz für Menschen, die das Bild nicht sehen: „Kinder pflanzen Kräuter in ein Hochbeet.“",
            "credit": "Wer das Bild gemacht hat. Bei erkennbaren Personen brauchen Sie deren Einwilligung.",
            "focus_x": "Dieser Punkt bleibt sichtbar, wenn das Bild beschnitten wird. 0 ist ganz links.",
            "focus_y": "0 ist ganz oben.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["alt_en"].initial = self.instance.translations.get("en", {}).get("alt", "")
        self.order_fields(["file", "alt", "alt_en", "credit", "focus_x", "focus_y"])

    def translations(self) -> dict[str, Any]:
        english = self.cleaned_data["alt_en"].strip()
        others = {code: texts for code, texts in self.instance.translations.items() if code != "en"}
        return others | ({"en": {"alt": english}} if english else {})


class NewPictureForm(PictureForm):
    """A picture on its way in; whether the file is one is decided by the action that reads it."""

    file = forms.FileField(
        label="Bilddatei",
        widget=FileInput(attrs={"accept": "image/*"}),
        help_text="JPEG, PNG oder WebP, höchstens 15 MB. Aufnahmeort und Kameradaten werden entfernt.",
    )
