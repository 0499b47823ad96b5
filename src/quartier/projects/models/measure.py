"""Measures: the single things done or intended in a project."""

from django.db import models
from django.db.models import F, Q

from ...places.translation import Translatable
from ...sockets.personal_data import holds_no_personal_data
from ..states import MeasureState
from .project import Project


@holds_no_personal_data
class Measure(Translatable):
    """Maßnahme: one action within a project, with the span in which it is meant to happen.

    The outlook of a year is told from what is still to be done in it, the retrospect from what was.
    `is_tentative` says „gegebenenfalls“: nobody promises it yet.
    """

    translated_fields = ("title", "period_text")

    project = models.ForeignKey(Project, models.CASCADE, related_name="measures")
    title = models.CharField("Was geschieht?", max_length=200)
    planned_from = models.DateField("Von")
    planned_to = models.DateField("Bis")
    period_text = models.CharField("Zeitraum in Worten", max_length=80, blank=True)
    is_tentative = models.BooleanField("gegebenenfalls", default=False)
    is_investive = models.BooleanField("investiv", default=False)
    state = models.CharField(
        "Stand", max_length=10, choices=MeasureState, default=MeasureState.PLANNED, editable=False
    )
    done_on = models.DateField("Erledigt am", null=True, blank=True, editable=False)

    class Meta:
        ordering = ["planned_from", "pk"]
        verbose_name, verbose_name_plural = "Maßnahme", "Maßnahmen"
        constraints = [
            models.CheckConstraint(
                condition=Q(planned_to__gte=F("planned_from")),
                name="measure_ends_after_it_begins",
                violation_error_message="Das Ende liegt vor dem Beginn.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def neighbourhood(self):  # type: ignore[no-untyped-def]
        """The quarter of its project: it decides about permissions."""
        return self.project.neighbourhood

    @property
    def is_over(self) -> bool:
        return self.state in (MeasureState.DONE, MeasureState.DROPPED)
