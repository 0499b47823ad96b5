"""Choices of a condition in force."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ConditionState(models.TextChoices):
    """Where a condition stands; whether it acts at a moment is decided by its days as well."""

    DRAFT = "draft", "Entwurf"
    IN_FORCE = "in_force", "eingeschaltet"
    LIFTED = "lifted", "aufgehoben"


class Status(models.TextChoices):
    """The state seen from this moment."""

    DRAFT = "draft", "Entwurf"
    COMING = "coming", "gilt später"
    IN_FORCE = "in_force", "gilt jetzt"
    PAST = "past", "beendet"
    LIFTED = "lifted", "aufgehoben"


class Protection(models.TextChoices):
    """What people have to bring or wear."""

    NONE = "none", _("nichts Besonderes")
    MASK = "mask", _("Maske")
    TEST = "test", _("negativer Test")
    MASK_AND_TEST = "mask_and_test", _("Maske und negativer Test")
