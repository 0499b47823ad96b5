"""A case laid before somebody outside the office."""

from django.db import models
from django.db.models import F, Q

from ...accounts.models import Person
from ...actors.models import Actor
from ...kernel import dates
from ...outbox.models import Mail
from ...places.models import Neighbourhood
from ...sockets.personal_data import holds_personal_data
from .case import Case, CaseMessage


@holds_personal_data(
    label="Weitergaben von Anliegen",
    fields=("recipient", "email", "question"),
    purpose="Die zuständige Stelle um eine Stellungnahme bitten; Kontaktdaten der meldenden Person sieht sie nur, "
    "wenn das Team es ausdrücklich erlaubt",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO",
    retention="Der Link endet nach 14 Tagen. 12 Monate nach dem Abschluss des Anliegens werden Adresse, Frage und "
    "Stellungnahme gelöscht.",
    carried_out_by=("cases.forget",),
)
class Forwarding(models.Model):
    """Weitergabe: a question about a case to a department or an actor, answered by a link without login.

    The link's token is not stored: it is derived from `seed` and the installation's secret key (so that a
    reminder can name it again) and recognised by `token_hash`. Both are emptied when the link has ended.
    """

    case = models.ForeignKey(Case, models.CASCADE, related_name="forwardings")
    recipient = models.CharField("An wen?", max_length=120)
    actor = models.ForeignKey(
        Actor, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Akteur"
    )
    email = models.EmailField("E-Mail", blank=True)
    question = models.TextField("Ihre Frage", max_length=4000, blank=True)
    shows_contact = models.BooleanField("Name und Kontakt zeigen", default=False)
    seed = models.CharField(max_length=32, blank=True, editable=False)
    token_hash = models.CharField(max_length=64, unique=True, null=True, editable=False)  # noqa: DJ001
    by = models.ForeignKey(
        Person, models.SET_NULL, null=True, related_name="+", verbose_name="Weitergegeben von"
    )
    mail = models.ForeignKey(Mail, models.SET_NULL, null=True, related_name="+")
    sent_at = models.DateTimeField("Weitergegeben", default=dates.now)
    expires_at = models.DateTimeField("Link gilt bis")
    reminded_at = models.DateTimeField("Erinnert", null=True)
    answered_at = models.DateTimeField("Beantwortet", null=True)
    recalled_at = models.DateTimeField("Zurückgeholt", null=True)
    statement = models.OneToOneField(CaseMessage, models.SET_NULL, null=True, related_name="forwarding")

    class Meta:
        ordering = ["sent_at", "pk"]
        verbose_name, verbose_name_plural = "Weitergabe", "Weitergaben"
        constraints = [
            models.CheckConstraint(condition=Q(expires_at__gt=F("sent_at")), name="forwarding_link_ends_later"),
            models.CheckConstraint(
                condition=Q(answered_at__isnull=True) | Q(recalled_at__isnull=True),
                name="forwarding_is_answered_or_recalled",
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.recipient}: {self.case}"

    @property
    def neighbourhood(self) -> Neighbourhood:
        return self.case.neighbourhood

    @property
    def is_waiting(self) -> bool:
        """Nobody has answered yet and nobody called it back; the link may have ended."""
        return self.answered_at is None and self.recalled_at is None

    @property
    def is_live(self) -> bool:
        """Whether the link opens its page."""
        return self.is_waiting and self.case.is_open and dates.now() < self.expires_at
