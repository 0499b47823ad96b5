"""When the office is closed, and who has to be told by telephone."""

from datetime import date, datetime, time, timedelta

from django.db import models
from django.db.models import F, Q

from ...accounts.models import Person
from ...kernel import dates
from ...places.models import Neighbourhood
from ...places.translation import Translatable
from ...publishing.models import Notice
from ...sockets.personal_data import holds_no_personal_data, holds_personal_data
from ..enums import ClosureKind
from .bookings import Booking


class ClosureQuerySet(models.QuerySet["Closure"]):
    def of(self, neighbourhood: Neighbourhood) -> "ClosureQuerySet":
        return self.filter(neighbourhood=neighbourhood)

    def effective(self) -> "ClosureQuerySet":
        """Without those that were lifted before they began."""
        return self.exclude(lifted_at__lte=F("begins_at"))

    def touching(self, begins_at: datetime, ends_at: datetime) -> "ClosureQuerySet":
        return self.effective().filter(
            Q(ends_at__isnull=True) | Q(ends_at__gt=begins_at), begins_at__lt=ends_at
        )


@holds_no_personal_data
class Closure(Translatable):
    """Schließung, Pause: a span in which nobody is there, with its reason for everybody.

    `ends_at` is the first moment after it; None while the end is open. A closure that was lifted keeps what was
    its effect until then: `ends_at` is that moment, or it has no effect at all when it had not begun.
    `notice` is the banner that it published.
    """

    translated_fields = ("reason", "text")

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="closures")
    kind = models.CharField("Art", max_length=8, choices=ClosureKind, default=ClosureKind.CLOSURE)
    begins_at = models.DateTimeField("geschlossen ab")
    ends_at = models.DateTimeField("geschlossen bis", null=True, blank=True)
    reason = models.CharField("Warum?", max_length=80)
    text = models.CharField("Hinweis für alle", max_length=400, blank=True)
    notice = models.ForeignKey(
        Notice, models.SET_NULL, null=True, editable=False, related_name="+", verbose_name="Hinweis"
    )
    # A break is asked for again next year, until somebody says no.
    asks_again = models.BooleanField("nächstes Jahr wieder fragen", default=True, editable=False)
    lifted_at = models.DateTimeField("aufgehoben", null=True, editable=False)
    created_at = models.DateTimeField(default=dates.now, editable=False)
    updated_at = models.DateTimeField(default=dates.now, editable=False)

    objects = ClosureQuerySet.as_manager()

    class Meta:
        ordering = ["-begins_at", "-pk"]
        verbose_name, verbose_name_plural = "Schließung", "Schließungen"
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__isnull=True)
                | Q(ends_at__gt=F("begins_at"))
                | Q(lifted_at__isnull=False),
                name="closure_ends_after_it_begins",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.reason}"

    @property
    def is_over(self) -> bool:
        return self.is_without_effect or (self.ends_at is not None and self.ends_at <= dates.now())

    @property
    def is_in_force(self) -> bool:
        return self.begins_at <= dates.now() and not self.is_over

    @property
    def is_of_whole_days(self) -> bool:
        """From midnight to midnight, so that its span is told without times of day."""
        return all(dates.local(at).time() == time() for at in (self.begins_at, self.ends_at) if at)

    @property
    def last_day(self) -> date | None:
        """The day on which it still holds; None while the end is open."""
        return dates.local(self.ends_at - timedelta(microseconds=1)).date() if self.ends_at else None

    @property
    def is_without_effect(self) -> bool:
        """Lifted before it began."""
        return self.lifted_at is not None and self.lifted_at <= self.begins_at


@holds_personal_data(
    label="Anrufliste",
    fields=("booking", "done_by", "note"),
    purpose="Menschen ohne E-Mail sagen, dass ihr Termin ausfällt oder woanders ist",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO",
    retention="Drei Monate nach dem Termin werden Name, Telefonnummer und Bemerkung gelöscht.",
    carried_out_by=("appointments.forgetting",),
)
class Call(models.Model):
    """Anruf: somebody without e-mail who has to be told; done when somebody ticked it off.

    Whoever gave no number either stands here too, so that the team knows who may come in vain.
    """

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="calls")
    booking = models.ForeignKey(Booking, models.CASCADE, related_name="calls")
    closure = models.ForeignKey(
        Closure, models.SET_NULL, null=True, related_name="calls", verbose_name="Schließung"
    )
    message = models.CharField("Was zu sagen ist", max_length=300)
    created_at = models.DateTimeField(default=dates.now, editable=False)
    done_at = models.DateTimeField("erledigt", null=True, editable=False)
    done_by = models.ForeignKey(Person, models.SET_NULL, null=True, editable=False, related_name="+")
    note = models.CharField("Bemerkung", max_length=200, blank=True)

    class Meta:
        ordering = ["booking__starts_at", "pk"]
        verbose_name, verbose_name_plural = "Anruf", "Anrufliste"

    def __str__(self) -> str:
        return f"Anruf: {self.booking}"

    @property
    def is_done(self) -> bool:
        return self.done_at is not None
