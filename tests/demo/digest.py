"""All rows of the database as plain values, to compare two tellings of one story."""

from collections import Counter
from typing import Any

from django.apps import apps
from django.db import models

# What must differ each time: secrets, codes drawn by lot (mails name them), moments of real time, names of files.
BY_CHANCE = {"password", "code", "token", "uid", "last_login", "object_id"}
APPS = {
    "accounts", "places", "journal", "files", "publishing", "actors", "projects", "events", "appointments", "cases", "conditions",
    "worklog",
}  # fmt: skip


def rows() -> Counter[tuple[Any, ...]]:
    """How often each row is there, whatever its keys."""
    found: Counter[tuple[Any, ...]] = Counter()
    for model in apps.get_models():
        if model._meta.app_label in APPS:
            names = [field.attname for field in model._meta.concrete_fields if _is_told(field)]
            found.update(
                (model._meta.label, *map(repr, values)) for values in model._base_manager.values_list(*names)
            )
    return found


def _is_told(field: models.Field) -> bool:
    is_key = field.primary_key or field.is_relation
    return not (is_key or field.name in BY_CHANCE or isinstance(field, models.FileField))
