"""Who has booked what, and the time that is taken up by it."""

from datetime import timedelta

from django.db import models
from django.db.models import F, Q

from ...accounts.models import Person
from ...kernel import dates
from ...places.models import Neighbourhood, Place
from ...sockets.personal_data import holds_no_personal_data, holds_personal_data
from ..enums import BookingChannel, Topic
from ..states import BOOKING, CONFIRMED, HELD, TAKES_TIME, BookingState
from .offers import AppointmentWindow, Offer
from .timetable import OfficeHour

KEPT_MONTHS = 3


@holds_no_personal_data
class AppointmentBook(models.Model):
    """Terminbuch: one row per quarter. Who gives time away holds it until the transaction ends."""

    neighbourhood = models.OneToOneField(Neighbourhood, models.CASCADE, related_name="appointment_book")

    def __str__(self) -> str:
        return f"Terminbuch {self.neighbourhood_id}"


class BookingQuerySet(models.QuerySet["Booking"]):
    def of(self, neighbourhood: Neighbourhood) -> "BookingQuerySet":
        return self.filter(neighbourhood=neighbourhood)

    def live(self) -> "BookingQuerySet":
        """Those that take up time at this moment: a hold that ran out does not."""
        return self.filter(state__in=TAKES_TIME).exclude(state=HELD, held_until__lte=dates.now())

    def made(self) -> "BookingQuerySet":
        """All that ever were booked, cancelled ones too; no mere holds."""
        return self.exclude(state=HELD)


@holds_personal_data(
    label="Gebuchte Termine",
    fields=("name", "email", "phone", "address", "note", "interpreter_language", "needs_wheelchair_access"),
    purpose="Einen Termin im Quartiersbüro vereinbaren, vorbereiten und bei Änderungen Bescheid sagen",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO; freiwillige Angaben Art. 6 Abs. 1 lit. a DSGVO",
    retention="Drei Monate nach dem Termin werden Name, Kontakt, Anschrift und Bemerkung gelöscht; gezählt wird weiter.",
    carried_out_by=("appointments.forgetting",),
)
class Booking(models.Model):
    """Termin, Buchung: one talk at one time. Without account; even the name may be a nickname.

    `host` is who gives the time; None when the place does. `held_until` counts while the form is being filled.
    `sequence` rises with each move, for calendars.
    """

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="bookings")
    offer = models.ForeignKey(Offer, models.PROTECT, related_name="bookings", verbose_name="Angebot")
    code = models.CharField("Code", max_length=20, unique=True)
    state = models.CharField("Stand", max_length=14, choices=BookingState, default=HELD, editable=False)
    channel = models.CharField("Weg", max_length=5, choices=BookingChannel, default=BookingChannel.WEB)
    starts_at = models.DateTimeField("Beginn")
    ends_at = models.DateTimeField("Ende")
    host = models.ForeignKey(
        Person, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Bei wem"
    )
    place = models.ForeignKey(
        Place, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="Ort"
    )
    office_hour = models.ForeignKey(OfficeHour, models.SET_NULL, null=True, editable=False, related_name="+")
    window = models.ForeignKey(
        AppointmentWindow, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    is_arranged = models.BooleanField("frei vereinbart", default=False, editable=False)
    held_until = models.DateTimeField(null=True, editable=False)

    name = models.CharField("Name", max_length=80, blank=True)
    topic = models.CharField("Thema", max_length=14, choices=Topic, default=Topic.OTHER)
    interpreter_language = models.CharField("Dolmetschen in", max_length=40, blank=True)
    needs_wheelchair_access = models.BooleanField("kommt mit Rollstuhl", default=False)
    email = models.EmailField("E-Mail", max_length=254, blank=True)
    phone = models.CharField("Telefon", max_length=40, blank=True)
    address = models.CharField("Wo wir uns treffen", max_length=200, blank=True)
    note = models.TextField("Bemerkung", max_length=500, blank=True)
    language = models.CharField("Sprache der Nachrichten", max_length=10, default="de")

    reason = models.CharField("Grund der Absage", max_length=160, blank=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, editable=False)
    created_at = models.DateTimeField(default=dates.now, editable=False)
    updated_at = models.DateTimeField(default=dates.now, editable=False)
    reminded_at = models.DateTimeField(null=True, editable=False)
    forgotten_at = models.DateTimeField("Kontakt gelöscht", null=True, editable=False)

    objects = BookingQuerySet.as_manager()

    class Meta:
        ordering = ["starts_at", "pk"]
        verbose_name, verbose_name_plural = "Termin", "Termine"
        indexes = [models.Index(fields=["neighbourhood", "starts_at"], name="booking_by_day")]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")), name="booking_ends_after_it_starts"
            ),
            models.CheckConstraint(
                condition=~Q(state=HELD) | Q(held_until__isnull=False), name="a_hold_runs_out"
            ),
        ]

    def __str__(self) -> str:
        """Without the guest: this stands in the history."""
        begins = dates.local(self.starts_at)
        return f"{self.offer.title}, {begins:%d.%m.%Y}, {begins.hour}:{begins:%M} Uhr"

    @property
    def minutes(self) -> int:
        return (self.ends_at - self.starts_at) // timedelta(minutes=1)

    @property
    def is_hold_over(self) -> bool:
        """Held, but longer ago than the form may take: its time is free again."""
        return self.state == HELD and self.held_until is not None and self.held_until <= dates.now()

    @property
    def is_changeable(self) -> bool:
        """Whether the guest may still move or cancel it."""
        return self.state == CONFIRMED and self.starts_at > dates.now()

    @property
    def staff_label(self) -> str:
        return BOOKING.staff_label(self.state)

    @property
    def public_label(self) -> str:
        return BOOKING.public_label(self.state)

    @property
    def guest(self) -> str:
        """Who comes, as the team calls them."""
        return self.name or "ohne Namen"


@holds_no_personal_data
class Claim(models.Model):
    """Belegung: five minutes of one person (or, where nobody is named, of one place) that a booking takes up.

    The second line behind the lock: the database itself refuses the same five minutes twice. `cell` counts five
    minutes since 1970 (UTC); buffers are claimed too.
    """

    booking = models.ForeignKey(Booking, models.CASCADE, related_name="claims")
    person = models.ForeignKey(Person, models.CASCADE, null=True, related_name="+")
    place = models.ForeignKey(Place, models.CASCADE, null=True, related_name="+")
    cell = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "cell"], condition=Q(person__isnull=False), name="nobody_is_booked_twice"
            ),
            models.UniqueConstraint(
                fields=["place", "cell"], condition=Q(person__isnull=True), name="no_place_is_booked_twice"
            ),
            models.CheckConstraint(
                condition=Q(person__isnull=False) | Q(place__isnull=False), name="somebody_gives_the_time"
            ),
        ]

    def __str__(self) -> str:
        return str(self.cell)


@holds_no_personal_data
class WalkIn(models.Model):
    """Besuch ohne Termin: somebody came in, counted by topic and nothing else."""

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="walk_ins")
    day = models.DateField("Tag")
    topic = models.CharField("Thema", max_length=14, choices=Topic)
    office_hour = models.ForeignKey(
        OfficeHour, models.SET_NULL, null=True, blank=True, related_name="walk_ins", verbose_name="Sprechzeit"
    )
    created_at = models.DateTimeField(default=dates.now, editable=False)

    class Meta:
        ordering = ["-day", "-pk"]
        verbose_name, verbose_name_plural = "Besuch ohne Termin", "Besuche ohne Termin"
        indexes = [models.Index(fields=["neighbourhood", "day"], name="walk_in_by_day")]

    def __str__(self) -> str:
        return f"Besuch ohne Termin, {self.day:%d.%m.%Y}"
