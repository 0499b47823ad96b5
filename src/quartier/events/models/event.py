"""Dates of the quarter, before and after."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from ...actors.models import Actor
from ...conditions.models import Condition
from ...files.models import Picture
from ...kernel import dates
from ...places.models import Place
from ...projects.models import Project
from ...publishing.models import Publishable
from ...sockets.personal_data import holds_no_personal_data, holds_personal_data
from ...sockets.work import AREAS
from ..enums import FACTS, Format, FormatFacts, HeldState
from ..timing import Timing

if TYPE_CHECKING:
    from ..breaches import Review


@holds_personal_data(
    label="Termine",
    fields=("contact", "documentation"),
    purpose="Ankündigung und Dokumentation von Terminen; genannt wird nur, wer für Fragen zuständig ist",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO",
    retention="12 Monate nach dem Termin wird die Ansprechperson gelöscht, auch in alten Fassungen. Teilnehmende "
    "werden nur gezählt.",
    carried_out_by=("events.forget_contacts",),
)
class Event(Timing, Publishable):
    """Veranstaltung: a date of the quarter, from its announcement to its documentation.

    `ends_at` is the first moment after it; whole days end at midnight. Who gave no end gets the usual length
    of the format and the words „Ende offen“.
    """

    translated_fields = (
        "title",
        "lead",
        "body",
        "place_text",
        "meeting_point",
        "target_group",
        "languages",
        "cost",
        "accessibility",
        "held_reason",
        "documentation",
    )

    format = models.CharField("Format", max_length=20, choices=Format, default=Format.NEIGHBOURHOOD_TALK)
    title = models.CharField("Überschrift", max_length=120)
    lead = models.TextField("Worum geht es? (ein bis zwei Sätze)", max_length=400)
    body = models.TextField("Text", blank=True)
    starts_at = models.DateTimeField("Beginn")
    ends_at = models.DateTimeField("Ende")
    is_whole_day = models.BooleanField("ganztägig", default=False)
    is_end_open = models.BooleanField("Ende offen", default=False)
    place = models.ForeignKey(
        Place, models.SET_NULL, null=True, blank=True, related_name="events", verbose_name="Ort"
    )
    place_text = models.CharField("Ort in Worten", max_length=200, blank=True)
    meeting_point = models.CharField("Treffpunkt", max_length=200, blank=True)
    online_url = models.URLField("Link zur Teilnahme im Netz", max_length=300, blank=True)
    organisers = models.ManyToManyField(Actor, blank=True, related_name="events", verbose_name="Veranstalter")
    projects = models.ManyToManyField(Project, blank=True, related_name="events", verbose_name="Projekte")
    target_group = models.CharField("Für wen?", max_length=160, blank=True)
    languages = models.CharField("Sprachen", max_length=120, blank=True)
    cost = models.CharField("Kosten", max_length=120, blank=True)
    accessibility = models.TextField("Barrierefreiheit", max_length=600, blank=True)
    group_limit = models.PositiveSmallIntegerField(
        "Höchstens so viele Personen", null=True, blank=True, validators=[MinValueValidator(1)]
    )
    is_outdoors = models.BooleanField("im Freien", default=False)
    needs_registration = models.BooleanField("mit Anmeldung", default=False)
    registration_ends_at = models.DateTimeField("Anmeldung bis", null=True, blank=True)
    party_limit = models.PositiveSmallIntegerField(
        "Höchstens so viele Personen je Anmeldung", null=True, blank=True, validators=[MinValueValidator(1)]
    )
    contact = models.CharField("Fragen beantwortet", max_length=200, blank=True)
    picture = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Bild"
    )
    area = models.CharField(
        "Aufgabenbereich im Bericht", max_length=20, choices=list(AREAS.items()), blank=True
    )

    held_state = models.CharField(
        "Durchführung", max_length=10, choices=HeldState, default=HeldState.PLANNED, editable=False
    )
    held_reason = models.CharField("Grund", max_length=300, blank=True, editable=False)
    previous_starts_at = models.DateTimeField("ursprünglicher Beginn", null=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, editable=False)
    attendee_count = models.PositiveIntegerField(
        "Teilnehmende", null=True, blank=True, editable=False, validators=[MaxValueValidator(100_000)]
    )
    is_count_estimated = models.BooleanField("Zahl ist geschätzt", default=False, editable=False)
    documentation = models.TextField("Was dabei herauskam", blank=True)
    documentation_links = models.JSONField("Weiterführendes", default=list, blank=True)

    # Set by `queries.with_company`: only what visitors may see.
    public_organisers: list[Actor]
    public_projects: list[Project]
    # Set by `queries.with_places_taken`, for lists; else they are counted when somebody asks.
    counted_places: int | None = None
    people_waiting: int = 0  # set by `queries.with_waiting`
    # Set by `reviews.with_reviews`: what acts on it, and what of it breaks one and is not decided yet.
    conditions: Sequence[Condition] = ()
    review: "Review | None" = None

    class Meta(Publishable.Meta):
        ordering = ["starts_at", "pk"]
        verbose_name, verbose_name_plural = "Termin", "Termine"
        indexes = [models.Index(fields=["neighbourhood", "starts_at"])]
        constraints = [
            *Publishable.Meta.constraints,
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")),
                name="event_ends_after_it_starts",
                violation_error_message="Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Zeiten.",
            ),
        ]

    def get_absolute_url(self) -> str:
        return reverse("events:detail", args=[self.slug])

    def get_format_display(self) -> str:  # type: ignore[no-redef]
        """Django's own translates all the labels in order to find one, for every row of a list."""
        return str(Format(self.format).label)

    @property
    def facts(self) -> FormatFacts:
        """What the house knows of the format."""
        return FACTS[self.format]

    @property
    def area_key(self) -> str:
        """The task area it counts for: its own, else that of its format."""
        return self.area or self.facts.area

    @property
    def uid(self) -> str:
        """The name under which calendars know it; address part and quarter never change."""
        return f"{self.slug}@{self.neighbourhood.slug}.termine"

    @property
    def is_cancelled(self) -> bool:
        return self.held_state == HeldState.CANCELLED

    @property
    def is_postponed(self) -> bool:
        return self.held_state == HeldState.POSTPONED

    @property
    def is_called_off(self) -> bool:
        """Cancelled or put off: nobody should come."""
        return self.is_cancelled or self.is_postponed

    @property
    def is_rescheduled(self) -> bool:
        return self.previous_starts_at is not None and self.held_state == HeldState.PLANNED

    @property
    def is_ahead(self) -> bool:
        """It is to be held and has not begun."""
        return self.held_state == HeldState.PLANNED and self.starts_at > dates.now()

    @property
    def awaits_attendees(self) -> bool:
        """It is still to be held, even if nobody knows when."""
        return self.is_ahead or self.is_postponed

    @property
    def takes_registrations(self) -> bool:
        """Whether one can register at this moment; if all places are taken, for the waiting list."""
        is_in_time = self.registration_ends_at is None or self.registration_ends_at > dates.now()
        return self.needs_registration and self.is_public and self.is_ahead and is_in_time

    @property
    def places_taken(self) -> int:
        """How many people hold a place."""
        if self.counted_places is not None:
            return self.counted_places
        return self.seats.count() if self.pk else 0  # type: ignore[attr-defined]

    @property
    def places_offered(self) -> int | None:
        """The most people that may come; None without a limit.

        While it breaks a condition in force and nobody has decided, no more than the condition allows.
        """
        undecided = self.review.breaches if self.review else ()
        limits = [self.group_limit, *(breach.condition.largest_group for breach in undecided)]
        return min((limit for limit in limits if limit), default=None)

    @property
    def places_free(self) -> int | None:
        """None without a limit; 0 also when more have registered than may come by now."""
        offered = self.places_offered
        return None if offered is None else max(0, offered - self.places_taken)

    @property
    def places_over(self) -> int:
        """How many people hold a place beyond what is allowed by now."""
        offered = self.places_offered
        return 0 if offered is None else max(0, self.places_taken - offered)

    @property
    def is_full(self) -> bool:
        return self.needs_registration and self.places_free == 0

    @property
    def is_only_online(self) -> bool:
        """Nobody meets anybody in a room or in the street."""
        return not self.where and bool(self.online_url or self.format == Format.ONLINE)

    @property
    def where(self) -> str:
        """Its place in one line, in the active language."""
        words = [self.local.place_text] if self.place_text else []
        if self.place is not None:
            words.append(self.place.local.name)
        return ", ".join(words)


@holds_no_personal_data
class Clearance(models.Model):
    """Geprüft, findet so statt: the team decided that a date is held although it breaks a condition.

    It holds for one date and one condition, and only for the date as it was looked at: with another time, limit or
    place outdoors it lapses, and the date is to be looked at anew.
    """

    event = models.ForeignKey(Event, models.CASCADE, related_name="clearances", verbose_name="Termin")
    condition = models.ForeignKey(
        Condition, models.CASCADE, related_name="clearances", verbose_name="Rahmenbedingung"
    )
    reason = models.CharField("Warum findet er so statt?", max_length=300)
    starts_at = models.DateTimeField(editable=False)
    ends_at = models.DateTimeField(editable=False)
    group_limit = models.PositiveSmallIntegerField(null=True, editable=False)
    is_outdoors = models.BooleanField(editable=False)
    given_at = models.DateTimeField("entschieden", default=dates.now, editable=False)

    class Meta:
        ordering = ["-given_at", "-pk"]
        verbose_name, verbose_name_plural = "geprüfter Termin", "geprüfte Termine"
        constraints = [
            models.UniqueConstraint(fields=["event", "condition"], name="clearance_once_per_condition")
        ]

    def __str__(self) -> str:
        return f"{self.event}: {self.reason}"

    def fits(self, event: Event) -> bool:
        """Whether the date is still as it was when somebody decided."""
        return all(getattr(self, name) == getattr(event, name) for name in JUDGED)


# What a condition is held against; a change of these asks the question anew.
JUDGED = ("starts_at", "ends_at", "group_limit", "is_outdoors")
