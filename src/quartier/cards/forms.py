"""Input about cases that come on cards, and about the cards to be printed."""

from typing import Any

from django import forms
from django.conf import settings

from ..cases.actions import Report
from ..cases.enums import CaseKind
from ..cases.forms import KIND_ICONS
from ..ui.forms import FileInput, RadioTiles
from .actions import Order
from .enums import HEADINGS, MOST_SHEETS, CardSize
from .models import CardBatch


class OrderForm(forms.Form):
    """What the cards ask, how many, and for which occasion."""

    once = forms.CharField(widget=forms.HiddenInput, required=False)
    kind = forms.ChoiceField(
        label="Was soll auf den Karten stehen?",
        help_text="Beim Eintragen lässt sich die Art für jede Karte ändern.",
        choices=CaseKind.choices,
        initial=CaseKind.IDEA,
        widget=RadioTiles(icons=KIND_ICONS, narrow=True),
    )
    heading = forms.CharField(label="Frage auf der Karte", max_length=60, required=False)
    occasion = forms.CharField(
        label="Anlass",
        help_text="Zum Beispiel „Quartiersspaziergang, Mai 2021“. Steht auf der Karte.",
        max_length=80,
        required=False,
    )
    place_text = forms.CharField(
        label="Ort",
        help_text="Wenn alle Karten denselben Ort betreffen. Er steht beim Eintragen schon da.",
        max_length=200,
        required=False,
    )
    language = forms.ChoiceField(label="Sprache der Karte", choices=settings.LANGUAGES, initial="de")
    size = forms.TypedChoiceField(
        label="Größe", choices=CardSize.choices, coerce=int, initial=CardSize.A6, widget=forms.RadioSelect
    )
    sheets = forms.IntegerField(
        label="Wie viele Blätter A4?",
        help_text=f"1 bis {MOST_SHEETS}. Fünf Blätter sind 20 Karten in A6 oder 10 in A5.",
        min_value=1,
        max_value=MOST_SHEETS,
        initial=5,
        widget=forms.NumberInput(attrs={"inputmode": "numeric", "class": "input-short"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        usual = " ".join(f"{kind.label}: „{heading}“" for kind, heading in HEADINGS.items())
        self.fields["heading"].help_text = f"Leer lassen für die übliche Frage. {usual}"

    def order(self) -> Order:
        return Order(**{name: value for name, value in self.cleaned_data.items() if name != "once"})


class CodeForm(forms.Form):
    """The code of a card that came back."""

    code = forms.CharField(
        label="Code der Karte",
        help_text="Groß oder klein ist gleich, Striche können Sie weglassen.",
        max_length=40,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        ),
        error_messages={"required": "Bitte geben Sie den Code ein, der auf der Karte steht."},
    )

    def __init__(self, *args: Any, is_alone: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if is_alone:
            self.fields["code"].widget.attrs["autofocus"] = True


class CardForm(forms.Form):
    """What is written on a card; only the text is demanded."""

    description = forms.CharField(
        label="Was steht auf der Karte?",
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4, "autofocus": True}),
        error_messages={"required": "Bitte schreiben Sie ab, was auf der Karte steht."},
    )
    kind = forms.ChoiceField(
        label="Art", choices=CaseKind.choices, widget=RadioTiles(icons=KIND_ICONS, narrow=True)
    )
    place_text = forms.CharField(label="Wo?", max_length=200, required=False)
    name = forms.CharField(label="Name", max_length=120, required=False)
    phone = forms.CharField(
        label="Telefon", max_length=40, required=False, widget=forms.TextInput(attrs={"type": "tel"})
    )
    email = forms.EmailField(label="E-Mail", max_length=254, required=False)
    picture = forms.FileField(
        label="Foto der Karte",
        help_text="Zum Beispiel von einer Zeichnung. Bitte ohne Name und Kontakt: Wer den Code hat, sieht das Bild.",
        required=False,
        widget=FileInput(attrs={"accept": "image/*", "capture": "environment"}),
    )

    def __init__(self, *args: Any, batch: CardBatch, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].initial, self.fields["place_text"].initial = batch.kind, batch.place_text

    def contact_is_given(self) -> bool:
        """Whether the fold with the contact has to stand open."""
        return any(self[name].value() or self[name].errors for name in ("name", "phone", "email"))

    def report(self) -> Report:
        return Report(**self.cleaned_data)
