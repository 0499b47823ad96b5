"""Incoming mail: what was read of it and what became of it. The original stays in the mailbox on its server."""

from django.db import models

from ..accounts.models import Person
from ..files.models import Attachment
from ..kernel import dates
from ..kernel.codes import hide_codes
from ..outbox.models import Mail
from ..places.models import Neighbourhood
from ..sockets.personal_data import holds_personal_data
from .enums import Fate, MailKind


@holds_personal_data(
    label="Posteingang",
    fields=(
        "sender_name",
        "sender_address",
        "subject",
        "words",
        "quoted",
        "signature",
        "attachments",
        "decided_by",
    ),
    purpose="E-Mails an das Quartiersbüro dem richtigen Anliegen zuordnen und beantworten",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO",
    retention="Mit dem Anliegen, zu dem die Mail gehört (12 Monate nach dem Abschluss). Automatische und verworfene Mails "
    "30 Tage, nicht zugeordnete 12 Monate nach dem Eingang. Das Original im Postfach 90 Tage.",
    carried_out_by=("mailbox.forget", "mailbox.clear", "cases.forget"),
)
class IncomingMail(models.Model):
    """Eingegangene Mail: one mail, read into plain text.

    `fingerprint` says which mail it is, so that the same one is never taken in twice. A mail for no quarter of
    this installation (`neighbourhood` is empty) keeps nothing but that it came. `desk_url` is the record it
    belongs to, `receiver` who took it. `may_be_answered`: a confirmation may go to the sender.
    """

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, null=True, related_name="incoming_mails")
    fingerprint = models.CharField(max_length=64, unique=True, editable=False)
    kind = models.CharField("Art", max_length=12, choices=MailKind)
    fate = models.CharField("Stand", max_length=12, choices=Fate)
    reason = models.CharField("Grund", max_length=250, blank=True)
    sender_name = models.CharField("Name", max_length=120, blank=True)
    sender_address = models.EmailField("Von", max_length=254, blank=True)
    subject = models.CharField("Betreff", max_length=200, blank=True)
    words = models.TextField("Text", blank=True)
    quoted = models.TextField("Zitierter Text", blank=True)
    signature = models.TextField("Signatur", blank=True)
    attachments = models.ManyToManyField(Attachment, blank=True, related_name="+", verbose_name="Anhänge")
    notes = models.JSONField("Hinweise", default=list)
    message_id = models.CharField("Nachrichten-ID", max_length=250, blank=True, db_index=True)
    answers = models.JSONField("Antwort auf", default=list)
    answered_mail = models.ForeignKey(Mail, models.SET_NULL, null=True, related_name="incoming")
    may_be_answered = models.BooleanField(default=False)
    is_whole = models.BooleanField(default=True)
    size = models.PositiveBigIntegerField("Größe")
    sent_at = models.DateTimeField("geschrieben", null=True)
    received_at = models.DateTimeField("eingegangen", default=dates.now)
    receiver = models.CharField(max_length=40, blank=True)
    desk_url = models.CharField(max_length=200, blank=True)
    erased_at = models.DateTimeField("Inhalt gelöscht", null=True, editable=False)
    decided_by = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")
    decided_at = models.DateTimeField("entschieden", null=True)

    class Meta:
        ordering = ["-received_at", "-pk"]
        verbose_name, verbose_name_plural = "Eingegangene Mail", "Posteingang"
        indexes = [models.Index(fields=["neighbourhood", "fate", "received_at"], name="incoming_by_fate")]

    def __str__(self) -> str:
        return "Inhalt gelöscht" if self.erased_at else hide_codes(self.subject) or "ohne Betreff"

    @property
    def sender(self) -> str:
        """As the desk shows it; the address always stands there, as a name is easily made up."""
        if not self.sender_address:
            return "–" if self.erased_at else "unbekannt"
        return f"{self.sender_name} <{self.sender_address}>" if self.sender_name else self.sender_address
