"""What was done, and what was offered and not wanted."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from ...accounts.models import Person
from ...actors.models import Actor
from ...kernel import dates
from ...places.models import Neighbourhood
from ...projects.enums import TaskArea
from ...projects.models import Project
from ...sockets.personal_data import holds_personal_data
from ..activities import ICONS, label_of

DAY_MINUTES = 1440


class TimeEntryQuerySet(models.QuerySet["TimeEntry"]):
    def of(self, neighbourhood: Neighbourhood) -> "TimeEntryQuerySet":
        return self.filter(neighbourhood=neighbourhood)

    def within(self, period: dates.Period) -> "TimeEntryQuerySet":
        return self.filter(day__range=(period.first, period.last))

    def with_names(self) -> "TimeEntryQuerySet":
        return self.select_related("project", "actor", "person")


@holds_personal_data(
    label="Arbeitszeit des Teams",
    fields=("person", "day", "minutes", "starts_at", "text"),
    purpose="Nachweis der geleisteten Stunden nach Aufgabenbereichen gegenüber Träger und Stadt",
    legal_basis="Art. 6 Abs. 1 lit. c DSGVO (Aufzeichnungspflicht des Arbeitgebers, Nachweis der Fördermittel) und "
    "§ 26 BDSG",
    retention="Fünf Jahre nach dem Verwendungsnachweis der Förderung gelöscht; mit dem Zugang der Person verschwindet "
    "schon vorher ihr Name.",
    carried_out_by=("worklog.forget_entries",),
)
class TimeEntry(models.Model):
    """Zeiteintrag: what somebody did on a day, for how long, in which area.

    `source` names the record that offered the entry (`event:17`), so that nothing is counted twice.
    """

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="time_entries")
    person = models.ForeignKey(
        Person, models.SET_NULL, null=True, related_name="time_entries", verbose_name="Person"
    )
    day = models.DateField("Tag")
    minutes = models.PositiveSmallIntegerField(
        "Minuten", validators=[MinValueValidator(1), MaxValueValidator(DAY_MINUTES)]
    )
    starts_at = models.TimeField("Beginn", null=True, blank=True)
    area = models.CharField("Bereich", max_length=16, choices=TaskArea)
    activity = models.CharField("Tätigkeit", max_length=24, blank=True)
    text = models.CharField("Was?", max_length=200, blank=True)
    project = models.ForeignKey(
        Project,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="time_entries",
        verbose_name="Projekt",
    )
    actor = models.ForeignKey(
        Actor, models.SET_NULL, null=True, blank=True, related_name="time_entries", verbose_name="Akteur"
    )
    source = models.CharField("Herkunft", max_length=60, blank=True, editable=False)
    created_at = models.DateTimeField(default=dates.now, editable=False)
    updated_at = models.DateTimeField(default=dates.now, editable=False)

    objects = TimeEntryQuerySet.as_manager()

    class Meta:
        ordering = ["-day", F("starts_at").asc(nulls_last=True), "pk"]
        verbose_name, verbose_name_plural = "Zeiteintrag", "Zeiteinträge"
        indexes = [models.Index(fields=["neighbourhood", "day"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(minutes__gte=1, minutes__lte=DAY_MINUTES), name="time_entry_fits_a_day"
            ),
            models.UniqueConstraint(
                fields=["neighbourhood", "source"],
                condition=~Q(source=""),
                name="time_entry_source_once",
                violation_error_message="Dieser Vorschlag ist schon eingetragen.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} am {self.day:%d.%m.%Y}"

    @property
    def title(self) -> str:
        """What was done, in the words there are."""
        return self.text or self.activity_label or str(self.get_area_display())

    @property
    def activity_label(self) -> str:
        return label_of(self.activity)

    @property
    def icon(self) -> str:
        return ICONS.get(self.area, "clock")

    @property
    def url(self) -> str:
        return reverse("worklog:entry", args=[self.pk])


@holds_personal_data(
    label="Verworfene Vorschläge für Zeiteinträge",
    fields=("person", "source"),
    purpose="Ein verworfener Vorschlag wird nicht noch einmal angeboten",
    legal_basis="Art. 6 Abs. 1 lit. c DSGVO und § 26 BDSG",
    retention="Wird mit dem Zugang der Person gelöscht.",
    goes_with="accounts.Person",
)
class DismissedProposal(models.Model):
    """Verworfener Vorschlag: work that a person does not want to count, so it is not offered again."""

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="+")
    person = models.ForeignKey(
        Person, models.CASCADE, related_name="dismissed_proposals", verbose_name="Person"
    )
    source = models.CharField("Herkunft", max_length=60)
    dismissed_at = models.DateTimeField(default=dates.now, editable=False)

    class Meta:
        verbose_name, verbose_name_plural = "Verworfener Vorschlag", "Verworfene Vorschläge"
        constraints = [
            models.UniqueConstraint(
                fields=["neighbourhood", "person", "source"], name="proposal_dismissed_once"
            )
        ]

    def __str__(self) -> str:
        return self.source
