"""Rules by which the office is open."""

from collections.abc import Sequence
from datetime import datetime, time

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from ...accounts.models import Person
from ...kernel import dates
from ...places.models import Place
from ...publishing.models import Publishable
from ...sockets.personal_data import holds_personal_data
from ..enums import Weekday, WeekOfMonth

RHYTHM = "Entweder alle … Wochen oder an einem bestimmten Wochentag im Monat: Bitte lassen Sie eines von beiden weg."


class HourRule(models.Model):
    """Abstract: a weekday, a time, a rhythm and a time of validity. Its days are computed, see `occurrences`.

    In the rhythm of several weeks the week of `valid_from` is the first one. With `week_of_month` it is the
    n-th (or last) such weekday of each month. `person` is who sits there; without one the place itself takes
    one appointment at a time.
    """

    weekday = models.PositiveSmallIntegerField("Wochentag", choices=Weekday)
    opens = models.TimeField("von")
    closes = models.TimeField("bis")
    every_n_weeks = models.PositiveSmallIntegerField(
        "alle … Wochen", default=1, validators=[MinValueValidator(1), MaxValueValidator(12)]
    )
    week_of_month = models.SmallIntegerField("nur", choices=WeekOfMonth, null=True, blank=True)
    person = models.ForeignKey(
        Person, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Wer da ist"
    )
    valid_from = models.DateField("gilt ab")
    valid_to = models.DateField("gilt bis", null=True, blank=True)

    # Spans in which it was taken off the website (begin, end or None): set by `queries.hours_in_force`.
    off_times: Sequence[tuple[datetime, datetime | None]] = ()
    place: models.ForeignKey
    place_id: int | None

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(closes__gt=F("opens")),
                name="%(class)s_closes_after_it_opens",
                violation_error_message="Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Zeiten.",
            ),
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")),
                name="%(class)s_validity_is_forward",
                violation_error_message="Der letzte Tag liegt vor dem ersten.",
            ),
            models.CheckConstraint(
                condition=Q(week_of_month__isnull=True) | Q(every_n_weeks=1),
                name="%(class)s_has_one_rhythm",
                violation_error_message=RHYTHM,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()}, {clock_text(self.opens)} bis {clock_text(self.closes)} Uhr"

    @property
    def minutes(self) -> int:
        return (self.closes.hour - self.opens.hour) * 60 + self.closes.minute - self.opens.minute

    @property
    def is_ended(self) -> bool:
        return self.valid_to is not None and self.valid_to < dates.today()

    @property
    def rhythm(self) -> str:
        """„jede Woche“, „alle 2 Wochen“, „am letzten im Monat“."""
        if self.week_of_month is not None:
            return str(self.get_week_of_month_display())
        return "jede Woche" if self.every_n_weeks == 1 else f"alle {self.every_n_weeks} Wochen"


@holds_personal_data(
    label="Sprechzeiten",
    fields=("person",),
    purpose="Wer in einer Sprechzeit da ist",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO in Verbindung mit dem Auftrag der Stadt",
    retention="Wird der Zugang gelöscht, bleibt die Sprechzeit ohne Namen.",
    goes_with="accounts.Person",
)
class OfficeHour(HourRule, Publishable):
    """Sprechstunde: a rule by which the office, or a place it visits, is open.

    Open to whoever comes (`takes_walk_ins`), for appointments (`takes_appointments`), or both. The rule is kept
    as data and its days are computed, so that a holiday, a closing or an end changes everything at once.
    Visitors see it while it is published; a draft counts nowhere.
    """

    title_field = "title"
    translated_fields = ("note", "languages")

    place = models.ForeignKey(Place, models.PROTECT, related_name="office_hours", verbose_name="Ort")
    takes_walk_ins = models.BooleanField("offen ohne Anmeldung", default=True)
    takes_appointments = models.BooleanField("Termine können gebucht werden", default=False)
    languages = models.CharField("Sprachen", max_length=120, blank=True)
    note = models.CharField("Hinweis", max_length=200, blank=True)

    class Meta(Publishable.Meta):
        ordering = ["weekday", "opens", "pk"]
        verbose_name, verbose_name_plural = "Sprechzeit", "Sprechzeiten"
        constraints = [
            *Publishable.Meta.constraints,
            *HourRule.Meta.constraints,
            models.CheckConstraint(
                condition=Q(takes_walk_ins=True) | Q(takes_appointments=True),
                name="officehour_is_open_to_somebody",
                violation_error_message="Bitte wählen Sie: offen ohne Anmeldung, mit Termin oder beides.",
            ),
        ]

    def __str__(self) -> str:
        return HourRule.__str__(self)

    def get_absolute_url(self) -> str:
        return reverse("website:office")

    @property
    def title(self) -> str:
        """Named by its time; nobody types a title."""
        return str(self)

    def local_text(self, field: str) -> tuple[str, str]:
        """The title is computed and needs no translation."""
        return (str(self), "de") if field == self.title_field else super().local_text(field)


def clock_text(clock: time) -> str:
    """„8:30“"""
    return f"{clock.hour}:{clock.minute:02d}"
