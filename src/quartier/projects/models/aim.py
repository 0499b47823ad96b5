"""Aims: what the office wants to reach in a year, and whether it did."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse

from ...publishing.models import Publishable
from ...sockets.personal_data import holds_no_personal_data
from .project import FieldOfAction


@holds_no_personal_data
class Aim(Publishable):
    """Ziel: one aim of a year. The main one stands first („vorrangiges Ziel“).

    Indicator and target say beforehand how it will be judged, the result says afterwards what came of it.
    """

    translated_fields = ("title", "text", "indicator", "target", "result")

    year = models.PositiveSmallIntegerField(
        "Jahr", validators=[MinValueValidator(2000), MaxValueValidator(2100)]
    )
    title = models.CharField("Ziel in einem Satz", max_length=160)
    text = models.TextField("Was damit gemeint ist", max_length=1500)
    is_main = models.BooleanField("vorrangiges Ziel", default=False)
    position = models.PositiveSmallIntegerField("Reihenfolge", default=10)
    field_of_action = models.ForeignKey(
        FieldOfAction,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="aims",
        verbose_name="Handlungsfeld",
    )
    indicator = models.CharField("Woran man es erkennt", max_length=200, blank=True)
    target = models.CharField("Zielwert", max_length=120, blank=True)
    result = models.TextField("Was daraus wurde", max_length=800, blank=True)

    class Meta(Publishable.Meta):
        ordering = ["-year", "-is_main", "position", "pk"]
        verbose_name, verbose_name_plural = "Ziel", "Ziele"
        constraints = [
            *Publishable.Meta.constraints,
            models.UniqueConstraint(
                fields=["neighbourhood", "year"],
                condition=models.Q(is_main=True),
                name="one_main_aim_a_year",
                violation_error_message="Für dieses Jahr gibt es schon ein vorrangiges Ziel.",
            ),
        ]

    def get_absolute_url(self) -> str:
        return f"{reverse('projects:aims', args=[self.year])}#{self.slug}"
