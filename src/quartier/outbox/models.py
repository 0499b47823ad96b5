"""Mail as rows: written in the transaction of its cause, sent by a worker afterwards."""

from django.db import models
from django.db.models import Q

from ..kernel import dates
from ..kernel.codes import hide_codes
from ..places.models import Neighbourhood
from ..sockets.personal_data import holds_personal_data
from .enums import MailState


@holds_personal_data(
    label="Postausgang",
    fields=("to_address", "subject", "body"),
    purpose="Antworten und Benachrichtigungen, um die jemand unter Angabe einer E-Mail-Adresse gebeten hat",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO; bei freiwilliger Angabe Art. 6 Abs. 1 lit. a DSGVO",
    retention="90 Tage nach dem Versand oder dem letzten vergeblichen Versuch werden Adresse, Betreff und Text gelöscht; "
    "dass eine Mail ging, bleibt vermerkt.",
    carried_out_by=("outbox.forget_mails",),
)
class Mail(models.Model):
    """Mail im Postausgang: plain text to one address.

    `key` names the cause, so that one cause sends one mail. A worker holds a row by `leased_until`; when it
    dies, the next one takes the row over after that moment, with the same `message_id`.
    """

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="mails")
    kind = models.CharField("Art", max_length=60)
    key = models.CharField(max_length=120, unique=True, null=True, editable=False)  # noqa: DJ001
    to_address = models.EmailField("An", max_length=254)
    subject = models.CharField("Betreff", max_length=200)
    body = models.TextField("Text")
    reply_to = models.EmailField("Antwort an", max_length=254, blank=True)
    message_id = models.CharField("Nachrichten-ID", max_length=120, unique=True, editable=False)
    in_reply_to = models.CharField("Antwort auf", max_length=250, blank=True)
    references = models.TextField("Gesprächsfaden", blank=True, editable=False)
    is_automatic = models.BooleanField("automatisch", default=True)
    state = models.CharField("Stand", max_length=10, choices=MailState, default=MailState.QUEUED)
    attempts = models.PositiveSmallIntegerField("Versuche", default=0)
    due_at = models.DateTimeField("fällig", default=dates.now)
    leased_until = models.DateTimeField(null=True, editable=False)
    lease = models.CharField(max_length=32, blank=True, editable=False)
    last_error = models.CharField("Grund", max_length=250, blank=True)
    created_at = models.DateTimeField("geschrieben", default=dates.now, editable=False)
    sent_at = models.DateTimeField("versandt", null=True, editable=False)

    class Meta:
        ordering = ["-created_at", "-pk"]
        verbose_name, verbose_name_plural = "Mail", "Postausgang"
        indexes = [models.Index(fields=["state", "due_at"], name="outbox_due")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state=MailState.SENT) | Q(sent_at__isnull=False), name="sent_mail_has_a_time"
            ),
        ]

    def __str__(self) -> str:
        return "Inhalt gelöscht" if self.is_forgotten else hide_codes(self.subject)

    @property
    def is_forgotten(self) -> bool:
        """Whether its time is over: address, subject and text are deleted."""
        return not self.to_address
