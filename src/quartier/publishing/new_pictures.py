"""A picture uploaded in the form of a record: beside the choice of one that is there already."""

from typing import Any

from django import forms

from ..accounts.models import Person
from ..files.actions import NO_ALT, add_picture
from ..files.forms import PictureChoice
from ..kernel.errors import DomainError
from ..ui.forms import FileInput

FILE, ALT = "_file", "_alt"


class NewPictures(forms.Form):
    """Mixin: next to each choice of a picture there is room for a new one with its description."""

    def add_upload_fields(self) -> None:
        """Put the two fields behind each choice."""
        arranged: dict[str, forms.Field] = {}
        for name, field in self.fields.items():
            arranged[name] = field
            if isinstance(field, PictureChoice):
                arranged[f"{name}{FILE}"] = forms.FileField(
                    label="Oder ein neues Bild hochladen",
                    required=False,
                    widget=FileInput(attrs={"accept": "image/*"}),
                    help_text="JPEG, PNG oder WebP, höchstens 15 MB. Aufnahmeort und Kameradaten werden entfernt.",
                )
                arranged[f"{name}{ALT}"] = forms.CharField(
                    label="Was ist auf dem neuen Bild zu sehen?",
                    required=False,
                    max_length=250,
                    help_text="Nur für ein neues Bild: ein Satz für Menschen, die es nicht sehen.",
                )
        self.fields = arranged

    def clean(self) -> dict[str, Any]:
        values: dict[str, Any] = super().clean() or self.cleaned_data
        for name in self._choices():
            if values.get(f"{name}{FILE}") and not values.get(f"{name}{ALT}", "").strip():
                self.add_error(f"{name}{ALT}", NO_ALT)
        return values

    def keep_new_pictures(self, by: Person) -> None:
        """Add what was uploaded to the library and show it; called inside the transaction that saves."""
        for name in self._choices():
            upload = self.cleaned_data.get(f"{name}{FILE}")
            if not upload:
                continue
            record: Any = self.instance  # type: ignore[attr-defined]
            try:
                picture = add_picture(
                    record.neighbourhood, upload, alt=self.cleaned_data[f"{name}{ALT}"], by=by
                )
            except DomainError as error:
                raise DomainError(error.message, field=f"{name}{FILE}") from error
            setattr(record, name, picture)

    def _choices(self) -> list[str]:
        return [name for name, field in self.fields.items() if isinstance(field, PictureChoice)]
