"""Reads of pictures."""

from dataclasses import dataclass

from django.apps import apps
from django.db import models

from .models import Picture


@dataclass(frozen=True)
class Use:
    """A record that shows a picture."""

    kind: str
    title: str
    subject: models.Model


def uses_of(picture: Picture) -> list[Use]:
    """Every record that shows it, whatever feature keeps it."""
    return [
        Use(str(own.model._meta.verbose_name), str(subject), subject)
        for own in _fields_showing_pictures()
        for subject in own.model._default_manager.filter(**{own.name: picture})
    ]


def _fields_showing_pictures() -> list[models.Field]:  # type: ignore[type-arg]
    return [
        own
        for model in apps.get_models()
        for own in (*model._meta.local_fields, *model._meta.local_many_to_many)
        if own.related_model is Picture and not model._meta.auto_created
    ]
