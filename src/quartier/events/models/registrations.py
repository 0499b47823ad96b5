"""Who has registered for a date, and the places that are taken by it."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q

from ...accounts.models import Person
from ...kernel import dates
from ...places.models import Neighbourhood
from ...sockets.personal_data import holds_no_personal_data, holds_personal_data
from ..enums import RegistrationChannel
from ..states import COMES, REGISTRATION, WAITLISTED, RegistrationState
from .event import Event

KEPT_MONTHS = 3
LARGEST_PARTY = 200


class RegistrationQuerySet(models.QuerySet["Registration"]):
    def of(self, neighbourhood: Neighbourhood) -> "RegistrationQuerySet":
        return self.filter(neighbourhood=neighbourhood)

    def coming(self) -> "RegistrationQuerySet":
        """Those who hold places."""
        return self.filter(state__in=COMES)

    def waiting(self) -> "RegistrationQuerySet":
        """The waiting list, longest wait first."""
        return self.filter(state=WAITLISTED).order_by("waits_since", "pk")


@holds_personal_data(
    label="Anmeldungen zu Terminen",
    fields=("name", "email", "phone", "note", "interpreter_language", "needs_wheelchair_access"),
    purpose="Plätze bei Terminen vergeben, den Termin vorbereiten und bei Änderungen Bescheid sagen",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO; freiwillige Angaben Art. 6 Abs. 1 lit. a DSGVO",
    retention="Drei Monate nach dem Termin werden Name, Kontakt und Bemerkung gelöscht; gezählt wird weiter.",
    carried_out_by=("events.forget_attendees",),
)
class Registration(models.Model):
    """Anmeldung: one person, or a group that comes together, for one date. Without account; a nickname will do.

    A group gets all its places or none (`party_size`). `waits_since` orders the waiting list. `attended_count` is how
    many of them came. `sequence` rises with each change that concerns the attendee, for calendars and mails.
    """

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="registrations")
    event = models.ForeignKey(Event, models.CASCADE, related_name="registrations", verbose_name="Termin")
    code = models.CharField("Code", max_length=20, unique=True)
    state = models.CharField("Stand", max_length=10, choices=RegistrationState, editable=False)
    channel = models.CharField(
        "Weg", max_length=7, choices=RegistrationChannel, default=RegistrationChannel.WEB
    )
    party_size = models.PositiveSmallIntegerField(
        "Wie viele Personen?", default=1, validators=[MinValueValidator(1), MaxValueValidator(LARGEST_PARTY)]
    )
    attended_count = models.PositiveSmallIntegerField("gekommen", null=True, editable=False)

    name = models.CharField("Name", max_length=80, blank=True)
    email = models.EmailField("E-Mail", max_length=254, blank=True)
    phone = models.CharField("Telefon", max_length=40, blank=True)
    interpreter_language = models.CharField("Dolmetschen in", max_length=40, blank=True)
    needs_wheelchair_access = models.BooleanField("mit Rollstuhl oder Rollator", default=False)
    note = models.TextField("Bemerkung", max_length=500, blank=True)
    language = models.CharField("Sprache der Nachrichten", max_length=10, default="de")

    reason = models.CharField("Grund der Absage", max_length=160, blank=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, editable=False)
    waits_since = models.DateTimeField("wartet seit", null=True, editable=False)
    created_at = models.DateTimeField("angemeldet", default=dates.now, editable=False)
    updated_at = models.DateTimeField(default=dates.now, editable=False)
    reminded_at = models.DateTimeField(null=True, editable=False)
    forgotten_at = models.DateTimeField("Kontakt gelöscht", null=True, editable=False)

    objects = RegistrationQuerySet.as_manager()

    class Meta:
        ordering = ["created_at", "pk"]
        verbose_name, verbose_name_plural = "Anmeldung", "Anmeldungen"
        indexes = [models.Index(fields=["event", "state"], name="registration_by_event")]
        constraints = [
            models.CheckConstraint(condition=Q(party_size__gte=1), name="somebody_is_registered"),
            models.CheckConstraint(
                condition=~Q(state=WAITLISTED) | Q(waits_since__isnull=False),
                name="who_waits_waits_since_when",
            ),
        ]

    def __str__(self) -> str:
        """Without the attendee: this stands in the history."""
        return f"Anmeldung: {self.event}"

    @property
    def is_changeable(self) -> bool:
        """Whether the attendee may still change it or call it off."""
        is_open = self.state in (RegistrationState.REGISTERED, WAITLISTED)
        return is_open and self.event.awaits_attendees

    @property
    def is_waiting(self) -> bool:
        return self.state == WAITLISTED

    @property
    def staff_label(self) -> str:
        return REGISTRATION.staff_label(self.state)

    @property
    def public_label(self) -> str:
        return REGISTRATION.public_label(self.state)

    @property
    def attendee(self) -> str:
        """Who comes, as the team calls them."""
        return self.name or "ohne Namen"


@holds_no_personal_data
class Seat(models.Model):
    """Platz: one numbered place of a date that a registration takes up.

    The second line behind the lock: the database itself refuses the same place twice.
    """

    event = models.ForeignKey(Event, models.CASCADE, related_name="seats")
    registration = models.ForeignKey(Registration, models.CASCADE, related_name="seats")
    number = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["event", "number"], name="no_place_of_a_date_is_given_twice")
        ]

    def __str__(self) -> str:
        return str(self.number)


@holds_personal_data(
    label="Anrufliste zu Terminen",
    fields=("registration", "done_by", "note"),
    purpose="Menschen ohne E-Mail sagen, dass ein Termin ausfällt, sich ändert oder ein Platz frei ist",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO",
    retention="Drei Monate nach dem Termin werden Name, Telefonnummer und Bemerkung gelöscht.",
    carried_out_by=("events.forget_attendees",),
)
class AttendeeCall(models.Model):
    """Anruf: a registered person without e-mail who has to be told; done when somebody ticked it off.

    Whoever gave no number either stands here too, so that the team knows who may come in vain.
    """

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="attendee_calls")
    registration = models.ForeignKey(Registration, models.CASCADE, related_name="calls")
    message = models.CharField("Was zu sagen ist", max_length=300)
    created_at = models.DateTimeField(default=dates.now, editable=False)
    done_at = models.DateTimeField("erledigt", null=True, editable=False)
    done_by = models.ForeignKey(Person, models.SET_NULL, null=True, editable=False, related_name="+")
    note = models.CharField("Bemerkung", max_length=200, blank=True)

    class Meta:
        ordering = ["registration__event__starts_at", "pk"]
        verbose_name, verbose_name_plural = "Anruf zu einem Termin", "Anrufe zu Terminen"

    def __str__(self) -> str:
        return f"Anruf: {self.registration.event}"

    @property
    def is_done(self) -> bool:
        return self.done_at is not None
