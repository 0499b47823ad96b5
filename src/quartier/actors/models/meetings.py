"""Groups that meet again and again, and what came of each meeting."""

from datetime import date, timedelta

from django.core.validators import MaxValueValidator
from django.db import models
from django.urls import reverse

from ...kernel import dates
from ...places.models import Neighbourhood, Place
from ...places.translation import Translatable
from ...sockets.personal_data import holds_no_personal_data
from ..enums import GroupKind
from ..states import MeetingState
from .actor import Actor

USUAL_LENGTH = timedelta(minutes=90)


@holds_no_personal_data
class WorkingGroup(Translatable):
    """Arbeitsgruppe: actors who meet regularly; also the Jour fixe and the Stadtbezirksbeirat.

    `actor` is the group's own entry in the directory, if it has one. Members are organisations, not people.
    """

    translated_fields = ("name", "purpose", "rhythm")

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="working_groups")
    name = models.CharField("Name", max_length=120)
    slug = models.SlugField("Adresszeile", max_length=80, blank=True)
    kind = models.CharField("Art", max_length=16, choices=GroupKind, default=GroupKind.WORKING_GROUP)
    purpose = models.TextField("Worum geht es?", max_length=600, blank=True)
    rhythm = models.CharField("Wie oft?", max_length=120, blank=True)
    actor = models.ForeignKey(
        Actor,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="groups",
        verbose_name="Eintrag im Verzeichnis",
    )
    members = models.ManyToManyField(Actor, blank=True, related_name="memberships", verbose_name="Mitglieder")
    place = models.ForeignKey(
        Place, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Üblicher Ort"
    )
    is_public = models.BooleanField("auf der Website zeigen", default=False)
    is_active = models.BooleanField("trifft sich noch", default=True)

    class Meta:
        ordering = ["name"]
        verbose_name, verbose_name_plural = "Arbeitsgruppe", "Arbeitsgruppen"
        constraints = [
            models.UniqueConstraint(fields=["neighbourhood", "slug"], name="working_group_slug_once"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("actors:group", args=[self.slug])


@holds_no_personal_data
class RegularMeeting(models.Model):
    """Sitzung: one meeting of a group with agenda, minutes (Protokoll) and decisions.

    Who was there is kept as organisations and a counted number, never as a list of names. Agenda and decisions
    hold one point per line.
    """

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="meetings")
    group = models.ForeignKey(WorkingGroup, models.PROTECT, related_name="meetings", verbose_name="Gruppe")
    starts_at = models.DateTimeField("Beginn")
    ends_at = models.DateTimeField("Ende", null=True, blank=True)
    place = models.ForeignKey(
        Place, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Ort"
    )
    is_online = models.BooleanField("als Telefon- oder Videokonferenz", default=False)
    state = models.CharField(
        "Stand", max_length=10, choices=MeetingState, default=MeetingState.PLANNED, editable=False
    )
    agenda = models.TextField("Tagesordnung (ein Punkt je Zeile)", blank=True, max_length=4000)
    minutes = models.TextField("Protokoll", blank=True)
    decisions = models.TextField("Beschlüsse und Verabredungen (eine je Zeile)", blank=True, max_length=4000)
    attending = models.ManyToManyField(Actor, blank=True, related_name="meetings", verbose_name="Dabei waren")
    attendee_count = models.PositiveSmallIntegerField(
        "Gezählte Personen", null=True, blank=True, validators=[MaxValueValidator(500)]
    )
    are_minutes_public = models.BooleanField("Protokoll auf der Website zeigen", default=False)
    created_at = models.DateTimeField(default=dates.now, editable=False)
    updated_at = models.DateTimeField(default=dates.now, editable=False)

    class Meta:
        ordering = ["-starts_at"]
        verbose_name, verbose_name_plural = "Sitzung", "Sitzungen"
        constraints = [
            models.UniqueConstraint(
                fields=["group", "starts_at"],
                name="meeting_once_at_a_time",
                violation_error_message="Zu dieser Zeit ist für die Gruppe schon eine Sitzung eingetragen.",
            ),
            models.CheckConstraint(
                condition=models.Q(ends_at__isnull=True) | models.Q(ends_at__gt=models.F("starts_at")),
                name="meeting_ends_after_it_begins",
                violation_error_message="Das Ende liegt vor dem Beginn.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.group.name} am {self.held_on:%d.%m.%Y}"

    @property
    def held_on(self) -> date:
        """The day of the meeting in Germany."""
        return dates.local(self.starts_at).date()

    @property
    def duration_minutes(self) -> int:
        """Length as planned; an hour and a half when no end is known."""
        return int(((self.ends_at - self.starts_at) if self.ends_at else USUAL_LENGTH).total_seconds() // 60)

    @property
    def tone(self) -> str:
        """How loud its state is shown."""
        return {MeetingState.HELD: "success", MeetingState.CANCELLED: "warning"}.get(
            MeetingState(self.state), "info"
        )

    @property
    def is_held(self) -> bool:
        return self.state == MeetingState.HELD

    @property
    def shows_minutes(self) -> bool:
        """Whether visitors may read the minutes."""
        return self.is_held and self.are_minutes_public and bool(self.minutes)

    @property
    def agenda_items(self) -> list[str]:
        return _lines(self.agenda)

    @property
    def decision_items(self) -> list[str]:
        return _lines(self.decisions)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
