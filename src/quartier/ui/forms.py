"""Form rendering in KERN's markup, and the few fields and widgets Django does not have."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.renderers import TemplatesSetting
from django.forms.widgets import Script
from django.utils.html import escape
from django.utils.translation import gettext_lazy as _

from quartier.kernel.errors import DomainError
from quartier.kernel.html import sanitise
from quartier.kernel.money import euro, read_euro


class FormRenderer(TemplatesSetting):
    form_template_name = "ui/forms/form.html"
    formset_template_name = "ui/forms/formset.html"
    field_template_name = "ui/forms/field.html"


# --- dates and times in the browser's own controls ----------------------------------------------------------


class DateInput(forms.DateInput):
    input_type = "date"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%Y-%m-%d")


class TimeInput(forms.TimeInput):
    input_type = "time"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%H:%M")


class DateTimeInput(forms.DateTimeInput):
    input_type = "datetime-local"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%Y-%m-%dT%H:%M")


# --- choices ------------------------------------------------------------------------------------------------


class RadioTiles(forms.RadioSelect):
    """Big tiles for one choice, for thumbs; `icons` maps a value to the name of an icon."""

    template_name = "ui/forms/tiles.html"

    def __init__(
        self, attrs: Any = None, choices: Any = (), icons: dict[str, str] | None = None, narrow: bool = False
    ) -> None:
        super().__init__(attrs, choices)
        self.icons = icons or {}
        self.narrow = narrow

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().create_option(name, value, *args, **kwargs) | {"icon": self.icons.get(str(value), "")}

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"]["narrow"] = self.narrow
        return context


class CheckboxTiles(forms.CheckboxSelectMultiple):
    template_name = "ui/forms/tiles.html"


# --- files --------------------------------------------------------------------------------------------------


class FileInput(forms.ClearableFileInput):
    template_name = "ui/forms/file.html"
    initial_text = _("Bisher")  # type: ignore[assignment]
    input_text = _("Ersetzen durch")  # type: ignore[assignment]
    clear_checkbox_label = _("Entfernen")  # type: ignore[assignment]


# --- rich text ----------------------------------------------------------------------------------------------


class RichTextWidget(forms.Textarea):
    """A text area that JavaScript turns into an editor; without it plain paragraphs are understood."""

    template_name = "ui/forms/rich_text.html"

    class Media:
        js = [Script("vendor/tiptap/tiptap.js", defer=True), Script("ui/js/rich-text.js", type="module")]


class RichTextField(forms.CharField):
    """HTML of the few elements the editor knows, sanitised here."""

    widget = RichTextWidget

    def to_python(self, value: Any) -> str:
        text = super().to_python(value) or ""
        markup = text if re.search(r"</?(p|h[2-4]|ul|ol|li|blockquote|br)\b", text) else as_paragraphs(text)
        return sanitise(markup)


def as_paragraphs(text: str) -> str:
    """Plain text as paragraphs: an empty line parts two of them."""
    parts = [part.strip() for part in re.split(r"\n\s*\n", text.replace("\r\n", "\n")) if part.strip()]
    return "".join(f"<p>{escape(part).replace(chr(10), '<br>')}</p>" for part in parts)


# --- sums of money ------------------------------------------------------------------------------------------


class EuroField(forms.CharField):
    """Typed as „250“ or „1.234,50 €“, kept as whole cents."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.TextInput(
            attrs={"inputmode": "decimal", "class": "input-short", "autocomplete": "off"}
        )
        super().__init__(**({"widget": widget} | kwargs))

    def prepare_value(self, value: Any) -> Any:
        return euro(value) if isinstance(value, int) else value

    def to_python(self, value: Any) -> int | None:  # type: ignore[override]
        if value in self.empty_values:
            return None
        try:
            return read_euro(str(value))
        except DomainError as error:
            raise ValidationError(str(error)) from error

    def validate(self, value: Any) -> None:
        forms.Field.validate(self, value)

    def run_validators(self, value: Any) -> None:
        forms.Field.run_validators(self, value) if value is not None else None
