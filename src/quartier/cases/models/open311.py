"""Who else may hand cases in: keys of other systems of the town, and what came in by them."""

from django.db import models

from ...accounts.models import Person
from ...kernel import dates
from ...places.models import Neighbourhood
from ...sockets.personal_data import holds_no_personal_data, holds_personal_data
from .case import Case


@holds_personal_data(
    label="Schlüssel anderer Systeme",
    fields=("by",),
    purpose="Nachvollziehen, wer im Team einem anderen System der Stadt das Einreichen von Anliegen erlaubt hat",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO",
    retention="Wer einen Schlüssel ausgab, ist vermerkt, solange der Zugang der Person besteht; der Schlüssel bleibt als "
    "Herkunft der Anliegen.",
    goes_with="accounts.Person",
)
class ApiKey(models.Model):
    """Schlüssel für Open311: lets one system hand in cases of one quarter. Only a hash of it is kept."""

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="api_keys")
    name = models.CharField("Welches System?", max_length=80)
    key_hash = models.CharField(max_length=64, unique=True, editable=False)
    hint = models.CharField("Beginnt mit", max_length=8, editable=False)
    by = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+", editable=False)
    created_at = models.DateTimeField("Angelegt", default=dates.now, editable=False)
    revoked_at = models.DateTimeField("Gesperrt", null=True, editable=False)

    class Meta:
        ordering = ["created_at", "pk"]
        verbose_name, verbose_name_plural = "Schlüssel", "Schlüssel"
        constraints = [
            models.UniqueConstraint(
                fields=["neighbourhood", "name"],
                name="api_key_name_once",
                violation_error_message="Für dieses System gibt es schon einen Schlüssel.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_valid(self) -> bool:
        return self.revoked_at is None


@holds_no_personal_data
class HandedIn(models.Model):
    """Eingereicht über Open311: the token another system got for a case; it becomes a number when released."""

    case = models.OneToOneField(Case, models.CASCADE, related_name="handed_in")
    key = models.ForeignKey(ApiKey, models.PROTECT, related_name="handed_in")
    token = models.CharField(max_length=43, unique=True, editable=False)
    account_id = models.CharField(max_length=64, blank=True, editable=False)
    at = models.DateTimeField(default=dates.now, editable=False)

    class Meta:
        ordering = ["at", "pk"]
        verbose_name, verbose_name_plural = "Eingereichtes Anliegen", "Eingereichte Anliegen"

    def __str__(self) -> str:
        return f"{self.case} ({self.key})"

    @property
    def neighbourhood(self) -> Neighbourhood:
        return self.case.neighbourhood
