"""Texts of records in other languages: German stands in the columns, the others beside it.

Languages are data, so that a new one needs no migration. What is not translated is shown in German and
marked as German (WCAG 2.2, 3.1.2).
"""

from typing import ClassVar

from django.db import models
from django.utils.translation import get_language


class Translatable(models.Model):
    """Abstract. `translated_fields` may be said in other languages under `translations[language][field]`."""

    translated_fields: ClassVar[tuple[str, ...]] = ()
    translations = models.JSONField("Übersetzungen", default=dict, blank=True)

    class Meta:
        abstract = True

    def local_text(self, field: str) -> tuple[str, str]:
        """The text in the active language and the language it really is in."""
        language = (get_language() or "de").partition("-")[0]
        if language != "de" and (translated := self.translations.get(language, {}).get(field)):
            return translated, language
        return getattr(self, field), "de"

    @property
    def local(self) -> "LocalTexts":
        """`event.local.title`: the text alone, for attributes, feeds and mails."""
        return LocalTexts(self)


class LocalTexts:
    def __init__(self, record: Translatable) -> None:
        self._record = record

    def __getattr__(self, field: str) -> str:
        if field.startswith("_") or field not in self._record.translated_fields:
            raise AttributeError(field)
        return self._record.local_text(field)[0]
