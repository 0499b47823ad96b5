"""When the office is open."""

from datetime import date, time
from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from ..kernel import dates
from ..places.models import Neighbourhood, Place
from ..places.translation import Translatable
from ..sockets.personal_data import holds_no_personal_data
from .enums import Weekday


class OfficeHourQuerySet(models.QuerySet[Any]):
    def of(self, neighbourhood: Neighbourhood) -> "OfficeHourQuerySet":
        """The hours of one quarter."""
        return self.filter(neighbourhood=neighbourhood)

    def in_force(self, first: date, last: date) -> "OfficeHourQuerySet":
        """Hours whose time of validity touches a span of days."""
        return self.filter(Q(valid_to__isnull=True) | Q(valid_to__gte=first), valid_from__lte=last)


@holds_no_personal_data
class OfficeHour(Translatable):
    """Sprechstunde: a rule by which the office, or a place it visits, is open without appointment.

    The rule is kept as data and its days are computed, so that a holiday, a closing or an end changes
    everything at once. In the rhythm of several weeks the week of `valid_from` is the first one.
    """

    translated_fields = ("note",)

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="office_hours")
    weekday = models.PositiveSmallIntegerField("Wochentag", choices=Weekday)
    opens = models.TimeField("von")
    closes = models.TimeField("bis")
    every_n_weeks = models.PositiveSmallIntegerField(
        "alle … Wochen", default=1, validators=[MinValueValidator(1), MaxValueValidator(12)]
    )
    place = models.ForeignKey(Place, models.PROTECT, related_name="office_hours", verbose_name="Ort")
    valid_from = models.DateField("gilt ab")
    valid_to = models.DateField("gilt bis", null=True, blank=True)
    note = models.CharField("Hinweis", max_length=200, blank=True)
    created_at = models.DateTimeField(default=dates.now, editable=False)
    updated_at = models.DateTimeField(default=dates.now, editable=False)

    objects = OfficeHourQuerySet.as_manager()

    class Meta:
        ordering = ["weekday", "opens", "pk"]
        verbose_name, verbose_name_plural = "Sprechzeit", "Sprechzeiten"
        constraints = [
            models.CheckConstraint(
                condition=Q(closes__gt=F("opens")),
                name="office_hour_closes_after_it_opens",
                violation_error_message="Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Zeiten.",
            ),
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")),
                name="office_hour_validity_is_forward",
                violation_error_message="Der letzte Tag liegt vor dem ersten.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()}, {clock_text(self.opens)} bis {clock_text(self.closes)} Uhr"

    def get_absolute_url(self) -> str:
        return reverse("website:office")

    @property
    def minutes(self) -> int:
        return (self.closes.hour - self.opens.hour) * 60 + self.closes.minute - self.opens.minute

    @property
    def is_ended(self) -> bool:
        return self.valid_to is not None and self.valid_to < dates.today()


def clock_text(clock: time) -> str:
    """„8:30“"""
    return f"{clock.hour}:{clock.minute:02d}"
