"""Conditions in force: what holds between two dates and changes what the office does."""

from datetime import date, datetime

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q

from ..kernel import dates
from ..places.models import Neighbourhood
from ..places.translation import Translatable
from ..publishing.models import Notice
from ..sockets.personal_data import holds_no_personal_data
from .enums import ConditionState, Protection, Status


class ConditionQuerySet(models.QuerySet["Condition"]):
    def seen_from(self, neighbourhood: Neighbourhood) -> "ConditionQuerySet":
        """Those of one quarter, and those that hold everywhere."""
        return self.filter(Q(neighbourhood=neighbourhood) | Q(neighbourhood=None))

    def switched_on(self) -> "ConditionQuerySet":
        """Those that act or acted between their moments; drafts do not."""
        return self.filter(switched_on_at__isnull=False)

    def touching(self, first: date, last: date) -> "ConditionQuerySet":
        """Those whose days meet a span of days, both ends included."""
        return self.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=first), begins_on__lte=last)


@holds_no_personal_data
class Condition(Translatable):
    """Rahmenbedingung: a rule from outside that holds between two days, e.g. „höchstens 10 Personen“.

    Without a neighbourhood it holds in every quarter of the installation. Its effects are computed from these
    fields by whoever is affected, and never copied: it begins with `begins_at`, ends before `ends_at`, and leaves
    nothing to undo. Once it is switched on its rules stay as they are, because what was must remain true.
    """

    translated_fields = ("title", "text")

    neighbourhood = models.ForeignKey(
        Neighbourhood, models.CASCADE, null=True, blank=True, related_name="conditions", verbose_name="Wo"
    )
    title = models.CharField("Überschrift", max_length=120)
    text = models.TextField("Hinweis für alle", max_length=600)
    begins_on = models.DateField("gilt ab")
    ends_on = models.DateField("gilt bis", null=True, blank=True)
    largest_group = models.PositiveSmallIntegerField(
        "Höchstens so viele Personen", null=True, blank=True, validators=[MinValueValidator(1)]
    )
    outdoors_only = models.BooleanField("nur im Freien", default=False)
    no_walks = models.BooleanField("keine Quartiersspaziergänge", default=False)
    no_office_hours = models.BooleanField("keine Sprechzeiten", default=False)
    no_walk_in = models.BooleanField("nur mit Termin, nicht ohne Anmeldung", default=False)
    protection = models.CharField(
        "Was mitzubringen ist", max_length=14, choices=Protection, default=Protection.NONE
    )

    state = models.CharField(
        "Stand", max_length=8, choices=ConditionState, default=ConditionState.DRAFT, editable=False
    )
    switched_on_at = models.DateTimeField("eingeschaltet", null=True, editable=False)
    lifted_at = models.DateTimeField("aufgehoben", null=True, editable=False)
    notices = models.ManyToManyField(
        Notice, editable=False, related_name="conditions", verbose_name="Hinweis auf der Website"
    )
    created_at = models.DateTimeField(default=dates.now, editable=False)
    updated_at = models.DateTimeField(default=dates.now, editable=False)

    objects = ConditionQuerySet.as_manager()

    class Meta:
        ordering = ["-begins_on", "-pk"]
        verbose_name, verbose_name_plural = "Rahmenbedingung", "Rahmenbedingungen"
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("begins_on")),
                name="condition_ends_after_it_begins",
                violation_error_message="Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Tage.",
            ),
            models.CheckConstraint(
                condition=Q(largest_group__isnull=True) | Q(largest_group__gte=1),
                name="condition_group_of_one_at_least",
                violation_error_message="Eine Gruppe hat mindestens eine Person.",
            ),
            models.CheckConstraint(
                condition=Q(state=ConditionState.DRAFT, switched_on_at__isnull=True, lifted_at__isnull=True)
                | Q(state=ConditionState.IN_FORCE, switched_on_at__isnull=False, lifted_at__isnull=True)
                | Q(state=ConditionState.LIFTED, switched_on_at__isnull=False, lifted_at__isnull=False),
                name="condition_moments_match_its_state",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def is_everywhere(self) -> bool:
        return self.neighbourhood_id is None

    @property
    def concerns_dates(self) -> bool:
        """Whether who comes to a date or a walk has to know of it."""
        return bool(
            self.largest_group or self.outdoors_only or self.no_walks or self.protection != Protection.NONE
        )

    @property
    def concerns_office(self) -> bool:
        """Whether who comes to the office has to know of it."""
        return bool(
            self.no_office_hours
            or self.no_walk_in
            or self.largest_group
            or self.protection != Protection.NONE
        )

    @property
    def begins_at(self) -> datetime:
        """The moment from which it acts: midnight of its first day, or later when it was switched on later."""
        midnight = dates.at(self.begins_on)
        return max(midnight, self.switched_on_at) if self.switched_on_at else midnight

    @property
    def ends_at(self) -> datetime | None:
        """The first moment after it: the midnight after its last day, or that of its lifting. None: open."""
        midnight = dates.next_midnight(self.ends_on) if self.ends_on else None
        return min((moment for moment in (midnight, self.lifted_at) if moment), default=None)

    @property
    def has_effect(self) -> bool:
        """Switched on, and not lifted before it began."""
        return self.switched_on_at is not None and (self.ends_at is None or self.begins_at < self.ends_at)

    def acts_between(self, begins_at: datetime, ends_at: datetime) -> bool:
        """Whether it acts at any moment of a span whose end is the first moment after it."""
        return (
            self.has_effect
            and self.begins_at < ends_at
            and (self.ends_at is None or begins_at < self.ends_at)
        )

    def acts_at(self, moment: datetime) -> bool:
        return (
            self.has_effect and self.begins_at <= moment and (self.ends_at is None or moment < self.ends_at)
        )

    @property
    def is_in_force(self) -> bool:
        return self.acts_at(dates.now())

    @property
    def is_ahead(self) -> bool:
        """Switched on, and its first moment is still to come."""
        return self.has_effect and self.begins_at > dates.now()

    @property
    def status(self) -> Status:
        """Where it stands at this moment, as the desk shows it."""
        if self.state != ConditionState.IN_FORCE:
            return Status(self.state)
        if self.is_in_force:
            return Status.IN_FORCE
        return Status.COMING if self.is_ahead else Status.PAST
