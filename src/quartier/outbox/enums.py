"""Choices of the outbox."""

from django.db import models


class MailState(models.TextChoices):
    QUEUED = "queued", "wartet"
    SENT = "sent", "versandt"
    FAILED = "failed", "gescheitert"
