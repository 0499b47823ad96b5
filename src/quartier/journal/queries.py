"""Reads of the history."""

from django.contrib.contenttypes.models import ContentType
from django.db import models

from .models import Entry


def history_of(subject: models.Model) -> models.QuerySet[Entry]:
    """All entries of an object, latest first, with the people who made them."""
    content_type = ContentType.objects.get_for_model(subject)
    return Entry.objects.filter(content_type=content_type, object_id=subject.pk).select_related("by")


def latest_version(subject: models.Model) -> Entry | None:
    """The entry that holds the record as it stands."""
    return history_of(subject).filter(snapshot__isnull=False).first()
