"""Single days on which something is different."""

from django.db import models
from django.db.models import F, Q

from ...accounts.models import Person
from ...kernel import dates
from ...places.models import Neighbourhood, Place
from ...places.translation import Translatable
from ...sockets.personal_data import holds_personal_data
from ..enums import ExceptionKind
from .timetable import OfficeHour


@holds_personal_data(
    label="Ausnahmen von Sprechzeiten",
    fields=("person",),
    purpose="Wer in einer zusätzlichen Sprechzeit da ist",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO in Verbindung mit dem Auftrag der Stadt",
    retention="Wird der Zugang gelöscht, bleibt die Sprechzeit ohne Namen.",
    goes_with="accounts.Person",
)
class ExceptionalDay(Translatable):
    """Ausnahme: on one day an office hour falls out, is elsewhere, at another time, or there is an extra one.

    Extra hours stand for themselves (`office_hour` is None); everything else changes one rule on one of its days.
    """

    translated_fields = ("reason",)

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="exceptional_days")
    office_hour = models.ForeignKey(
        OfficeHour,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="exceptions",
        verbose_name="Sprechzeit",
    )
    day = models.DateField("Tag")
    kind = models.CharField("Was ist anders?", max_length=12, choices=ExceptionKind)
    opens = models.TimeField("von", null=True, blank=True)
    closes = models.TimeField("bis", null=True, blank=True)
    place = models.ForeignKey(
        Place, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="Ort"
    )
    person = models.ForeignKey(
        Person, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Wer da ist"
    )
    takes_walk_ins = models.BooleanField("offen ohne Anmeldung", default=True)
    takes_appointments = models.BooleanField("Termine können gebucht werden", default=False)
    reason = models.CharField("Grund oder Hinweis für alle", max_length=160, blank=True)
    created_at = models.DateTimeField(default=dates.now, editable=False)
    updated_at = models.DateTimeField(default=dates.now, editable=False)

    class Meta:
        ordering = ["day", "opens", "pk"]
        verbose_name, verbose_name_plural = "Ausnahme", "Ausnahmen"
        constraints = [
            models.UniqueConstraint(fields=["office_hour", "day"], name="one_exception_per_hour_and_day"),
            models.CheckConstraint(
                condition=Q(kind=ExceptionKind.EXTRA, office_hour__isnull=True)
                | (~Q(kind=ExceptionKind.EXTRA) & Q(office_hour__isnull=False)),
                name="only_extra_hours_stand_alone",
            ),
            models.CheckConstraint(
                condition=Q(opens__isnull=True, closes__isnull=True) | Q(closes__gt=F("opens")),
                name="exception_closes_after_it_opens",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.day:%d.%m.%Y}: {self.get_kind_display()}"
