"""Forms of everything that can be public: one base for all features, and those of this one."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.forms.boundfield import BoundField

from ..files.forms import PictureChoice
from ..files.models import Picture
from ..places.models import Neighbourhood
from ..ui import forms as ui
from .models import Identity, Notice, Page, Post
from .new_pictures import NewPictures

LONGEST_TEXT = 60_000
BLANK_LABEL = "---------"  # what Django writes
TOO_LONG = "Der Text ist länger als 60.000 Zeichen. Bitte kürzen Sie ihn."


class PublishableForm(NewPictures, forms.ModelForm):
    """Base of the forms of publishable records. Name `model` and `fields` in Meta; `rich` lists rich texts.

    What it does by itself: rich texts are cleaned, records to choose from are those of the quarter only,
    dates get the browser's controls, and each translated field has an optional twin per language
    (`title_en`) that is kept in `translations`, and a picture can be uploaded where one can be chosen.
    """

    rich: ClassVar[tuple[str, ...]] = ("body",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.neighbourhood: Neighbourhood = self.instance.neighbourhood
        for name in list(self.fields):
            self.fields[name] = self._fitted(name, self.fields[name])
        self.add_upload_fields()
        self._twins: dict[str, list[str]] = {}
        for code, _label in settings.LANGUAGES:
            if code != settings.LANGUAGE_CODE:
                self._twins[code] = [self._add_twin(code, name) for name in self._translated()]

    def related(self) -> dict[str, Iterable[Any]]:
        """Many-to-many fields and what was chosen: for `save_publishable(related=…)`."""
        names = {relation.name for relation in self.instance._meta.many_to_many}
        return {name: value for name, value in self.cleaned_data.items() if name in names}

    def main_fields(self) -> list[BoundField]:
        """What stands in the form in German, in order."""
        twins = {name for names in self._twins.values() for name in names}
        return [field for field in self.visible_fields() if field.name not in twins]

    def translation_groups(self) -> list[tuple[str, str, list[BoundField], bool]]:
        """Per further language: code, name, its fields, and whether the group should stand open."""
        labels = dict(settings.LANGUAGES)
        groups = [
            (code, str(labels[code]), [self[name] for name in names]) for code, names in self._twins.items()
        ]
        return [
            (code, label, twins, any(twin.errors for twin in twins)) for code, label, twins in groups if twins
        ]

    def further_open(self) -> bool:
        """Whether something beyond the first translation is to be corrected."""
        return any(is_open for *_group, is_open in self.translation_groups()[1:])

    def _translated(self) -> list[str]:
        return [name for name in self.instance.translated_fields if name in self.fields]

    def _add_twin(self, code: str, name: str) -> str:
        own = self.instance._meta.get_field(name)
        twin = self._fitted(name, own.formfield(required=False, help_text=""))
        twin.widget.attrs |= {"lang": code}
        twin.initial = self.instance.translations.get(code, {}).get(name, "")
        self.fields[f"{name}_{code}"] = twin
        return f"{name}_{code}"

    def _fitted(self, name: str, field: forms.Field) -> forms.Field:
        if name in self.rich:
            field = ui.RichTextField(
                label=field.label, required=field.required, help_text=field.help_text, max_length=LONGEST_TEXT
            )
        elif isinstance(field, forms.ModelChoiceField):
            field = self._of_the_quarter(name, field)
        elif isinstance(field, forms.DateTimeField):
            field.widget = ui.DateTimeInput()
        elif isinstance(field, forms.DateField):
            field.widget = ui.DateInput()
        elif isinstance(field, forms.TimeField):
            field.widget = ui.TimeInput()
        elif isinstance(field, forms.CharField) and field.max_length is None:
            field = _limited(field)
        return _with_plain_empty(field)

    def _of_the_quarter(self, name: str, field: forms.ModelChoiceField) -> forms.ModelChoiceField:
        rows: Any = field.queryset
        if rows.model is Picture:
            rows = rows.filter(is_private=False)
        if rows.model is Picture and not isinstance(field, forms.ModelMultipleChoiceField):
            field = PictureChoice(
                label=field.label, required=field.required, help_text=field.help_text, queryset=rows
            )
        if any(own.name == "neighbourhood" for own in rows.model._meta.fields):
            field.queryset = rows.filter(neighbourhood=self.neighbourhood)
        return field

    def _post_clean(self) -> None:
        translations = {code: dict(texts) for code, texts in self.instance.translations.items()}
        for code, names in self._twins.items():
            kept = translations.setdefault(code, {})
            for twin in names:
                kept[twin.removesuffix(f"_{code}")] = self.cleaned_data.get(twin, "")
            translations[code] = {name: text for name, text in kept.items() if text}
        self.instance.translations = {code: texts for code, texts in translations.items() if texts}
        super()._post_clean()  # type: ignore[misc]


def _with_plain_empty(field: forms.Field) -> forms.Field:
    """„keine Angabe“ instead of a row of hyphens where nothing is chosen."""
    words = "bitte auswählen" if field.required else "keine Angabe"
    if isinstance(field, forms.ModelChoiceField):
        if field.empty_label == BLANK_LABEL:
            field.empty_label = words
    elif isinstance(field, forms.ChoiceField):
        choices: Any = field.choices
        field.choices = [(value, words if label == BLANK_LABEL else label) for value, label in choices]
    return field


def _limited(field: forms.CharField) -> forms.CharField:
    """A text field of a model without limit still has one: 10 MB of text are a mistake or malice."""
    field.validators.append(MaxLengthValidator(LONGEST_TEXT, TOO_LONG))
    return field


class PostForm(PublishableForm):
    class Meta:
        model = Post
        fields = ("kind", "title", "lead", "body", "picture")


class PageForm(PublishableForm):
    class Meta:
        model = Page
        fields = ("title", "lead", "body", "picture", "is_easy_language")


class NoticeForm(PublishableForm):
    class Meta:
        model = Notice
        fields = ("title", "text", "reach")
        widgets = {"reach": forms.RadioSelect}


class IdentityForm(PublishableForm):
    rich = ()

    class Meta:
        model = Identity
        fields = ("motto", "introduction", "primary_colour", "accent_colour", "logo", "hero")
        widgets = {
            "primary_colour": forms.TextInput(attrs={"type": "color"}),
            "accent_colour": forms.TextInput(attrs={"type": "color"}),
            "introduction": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {
            "primary_colour": "Für Überschriften, Schaltflächen und Links: dunkel genug für weiße Schrift.",
            "accent_colour": "Für Hervorhebungen: hell genug für dunkle Schrift.",
        }
