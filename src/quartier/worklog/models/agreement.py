"""What is agreed on, and what an evaluation of the hours found."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q

from ...accounts.models import Person
from ...kernel.words import number
from ...places.models import Neighbourhood
from ...sockets.personal_data import holds_no_personal_data, holds_personal_data

MOST_WEEKLY = 60 * 60  # sixty hours: what the law allows at the very most


@holds_personal_data(
    label="Vertraglicher Stundenumfang",
    fields=("person", "weekly_minutes", "valid_from", "valid_to"),
    purpose="Vergleich der geleisteten mit den vereinbarten Stunden",
    legal_basis="Art. 6 Abs. 1 lit. b DSGVO und § 26 BDSG",
    retention="Wird mit dem Zugang der Person gelöscht.",
    goes_with="accounts.Person",
)
class WorkContract(models.Model):
    """Arbeitsvertrag: how many minutes a week a person owes the quarter, from a day to a day."""

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="work_contracts")
    person = models.ForeignKey(Person, models.CASCADE, related_name="work_contracts", verbose_name="Person")
    weekly_minutes = models.PositiveSmallIntegerField(
        "Minuten je Woche", validators=[MinValueValidator(1), MaxValueValidator(MOST_WEEKLY)]
    )
    valid_from = models.DateField("gilt ab")
    valid_to = models.DateField("gilt bis", null=True, blank=True)
    note = models.CharField("Anmerkung", max_length=200, blank=True)

    class Meta:
        ordering = ["person__name", "-valid_from"]
        verbose_name, verbose_name_plural = "Stundenumfang", "Stundenumfänge"
        constraints = [
            models.CheckConstraint(
                condition=Q(weekly_minutes__gte=1, weekly_minutes__lte=MOST_WEEKLY),
                name="work_contract_hours_are_possible",
            ),
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")),
                name="work_contract_span_is_forward",
                violation_error_message="Das Ende liegt vor dem Beginn.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}, ab {self.valid_from:%d.%m.%Y}"


@holds_no_personal_data
class HoursReview(models.Model):
    """Stundenevaluierung: what an evaluation of the hours found, and which volume is aimed at.

    Times of the aim are weekly minutes; both are empty when the review asks for nothing.
    """

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="hours_reviews")
    title = models.CharField("Titel", max_length=120)
    held_on = models.DateField("Abgeschlossen am")
    finding = models.TextField("Ergebnis", max_length=600)
    aim_weekly_minutes_from = models.PositiveSmallIntegerField(
        "Ziel je Woche, von", null=True, blank=True, validators=[MaxValueValidator(MOST_WEEKLY * 4)]
    )
    aim_weekly_minutes_to = models.PositiveSmallIntegerField(
        "Ziel je Woche, bis", null=True, blank=True, validators=[MaxValueValidator(MOST_WEEKLY * 4)]
    )
    aim_year = models.PositiveSmallIntegerField(
        "Ziel ab Jahr", null=True, blank=True, validators=[MinValueValidator(2000), MaxValueValidator(2100)]
    )

    class Meta:
        ordering = ["-held_on"]
        verbose_name, verbose_name_plural = "Stundenevaluierung", "Stundenevaluierungen"
        constraints = [
            models.CheckConstraint(
                condition=Q(aim_weekly_minutes_from__isnull=True)
                | Q(aim_weekly_minutes_to__isnull=True)
                | Q(aim_weekly_minutes_to__gte=F("aim_weekly_minutes_from")),
                name="hours_review_aim_is_forward",
                violation_error_message="Der obere Wert liegt unter dem unteren.",
            )
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def aim_text(self) -> str:
        """„Ziel ab 2022: wöchentlicher Stundenumfang von 25 bis 30 Std.“, empty without an aim."""
        known = [m for m in (self.aim_weekly_minutes_from, self.aim_weekly_minutes_to) if m]
        if not known:
            return ""
        since = f" ab {self.aim_year}" if self.aim_year else ""
        amounts = " bis ".join(number(minutes / 60) for minutes in dict.fromkeys(known))
        return f"Ziel{since}: wöchentlicher Stundenumfang von {amounts} Stunden"
