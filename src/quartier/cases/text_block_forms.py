"""Input about text blocks: writing one, and putting one into an answer."""

from typing import Any

from django import forms

from ..kernel.errors import DomainError
from .models import Case, TextBlock
from .text_blocks import PLACEHOLDERS, check_placeholders, offered_for


class TextBlockForm(forms.ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = TextBlock
        fields = ("title", "kind", "step", "text")
        widgets = {"text": forms.Textarea(attrs={"rows": 8})}
        help_texts = {
            "title": "So heißt er in der Auswahl.",
            "text": "Anrede, Gruß und der Link zum Verfolgen kommen in Mail und Brief von selbst dazu. Platzhalter: "
            + ", ".join(f"{{{name}}} {label}" for name, (label, _value) in PLACEHOLDERS.items())
            + ".",
        }
        error_messages = {
            "title": {"required": "Bitte geben Sie dem Textbaustein einen Namen."},
            "text": {"required": "Bitte schreiben Sie den Text."},
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("kind", "step"):
            field: Any = self.fields[name]
            field.choices = [("", "für alle"), *field.choices[1:]]

    def clean_text(self) -> str:
        text = str(self.cleaned_data["text"])
        try:
            check_placeholders(text)
        except DomainError as error:
            raise forms.ValidationError(error.message) from error
        return text

    def clean_title(self) -> str:
        title = str(self.cleaned_data["title"]).strip()
        others = TextBlock.objects.filter(neighbourhood=self.instance.neighbourhood, title__iexact=title)
        if others.exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError("Einen Textbaustein mit diesem Namen gibt es schon.")
        return title


class BlockChoice(forms.Form):
    """Which text block to put into the answer."""

    block = forms.ModelChoiceField(
        label="Textbaustein", queryset=TextBlock.objects.none(), required=False, empty_label="keiner"
    )

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["block"].queryset = offered_for(case)  # type: ignore[attr-defined]

    def chosen(self) -> TextBlock | None:
        """The chosen one, or None: nothing chosen, or no longer there."""
        return self.cleaned_data["block"] if self.is_valid() else None
