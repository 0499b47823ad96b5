"""What the worker does: take a mail that is due, send it, write down what happened.

A row is leased in a transaction of its own before the first byte leaves the house. Two workers therefore never
hold the same mail; one that is killed leaves a lease that runs out, and the mail is tried again under the same
Message-ID. Without a crash a mail goes out exactly once. A worker killed in the instant between the server's
"OK" and our mark may send it a second time: receivers know it by its id.
"""

import logging
import smtplib
import uuid
from datetime import timedelta

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.db import models, transaction
from django.db.models import F, Q

from ..kernel import dates
from .enums import MailState
from .models import Mail

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
WAITS = tuple(timedelta(minutes=m) for m in (1, 5, 15, 60, 240, 720))


def can_deliver() -> bool:
    """Without a mail server mail stays in the outbox; the demonstration writes it to files."""
    return bool(settings.EMAIL_HOST) or settings.IS_DEMO


def deliver_due(limit: int = 50) -> int:
    """Send what is due, at most `limit` mails; returns how many left the house."""
    if not can_deliver():
        return 0
    sent = 0
    for _attempt in range(limit):
        mail = take_next()
        if mail is None:
            break
        sent += deliver(mail)
    return sent


@transaction.atomic
def take_next() -> Mail | None:
    """Lease the next mail that is due and free; None when nothing waits."""
    now = dates.now()
    free = Q(leased_until__isnull=True) | Q(leased_until__lte=now)
    due = Mail.objects.filter(free, state=MailState.QUEUED, due_at__lte=now).order_by("due_at", "pk")
    for candidate in due.values_list("pk", flat=True)[:5]:
        lease = uuid.uuid4().hex
        # One statement decides: whoever changes the row holds it.
        taken = Mail.objects.filter(free, pk=candidate, state=MailState.QUEUED).update(
            lease=lease, leased_until=now + LEASE, attempts=F("attempts") + 1
        )
        if taken:
            return Mail.objects.get(pk=candidate)
    return None


def deliver(mail: Mail) -> bool:
    """One attempt with a leased mail; True when the server took it."""
    try:
        letter(mail).send()
    except Exception as error:  # whatever the network does, the row must say so and the worker go on
        _note_failure(mail, error)
        return False
    _held(mail).update(state=MailState.SENT, sent_at=dates.now(), leased_until=None, lease="", last_error="")
    return True


def letter(mail: Mail) -> EmailMessage:
    """The row as a message on the wire."""
    headers = {"Message-ID": mail.message_id}
    if mail.in_reply_to:
        headers |= {"In-Reply-To": mail.in_reply_to, "References": mail.references or mail.in_reply_to}
    if mail.is_automatic:
        headers |= {"Auto-Submitted": "auto-generated"}
    return EmailMessage(
        mail.subject,
        mail.body,
        settings.MAIL_FROM,
        [mail.to_address],
        reply_to=[mail.reply_to] if mail.reply_to else None,
        headers=headers,
        connection=get_connection(),
    )


def _note_failure(mail: Mail, error: Exception) -> None:
    """Later again, or never when the server said so for good."""
    log.warning("mail %s: attempt %s failed: %s", mail.pk, mail.attempts, type(error).__name__)
    told = {"last_error": reason_of(error)[:250], "leased_until": None, "lease": ""}
    if is_final(error) or mail.attempts > len(WAITS):
        _held(mail).update(state=MailState.FAILED, **told)
    else:
        _held(mail).update(due_at=dates.now() + WAITS[mail.attempts - 1], **told)


def _held(mail: Mail) -> models.QuerySet[Mail]:
    """The row as long as this worker still holds it."""
    return Mail.objects.filter(pk=mail.pk, lease=mail.lease, state=MailState.QUEUED)


def is_final(error: Exception) -> bool:
    """Whether the server refused this address or letter for good (a 5xx answer)."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= 500 for code, _words in error.recipients.values())
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return False  # a wrong password of ours is mended, the mail is not to blame
    return isinstance(error, smtplib.SMTPResponseException) and error.smtp_code >= 500


def reason_of(error: Exception) -> str:
    """A sentence for the desk."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return "Der Mailserver nimmt diese Adresse nicht an."
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return "Der Mailserver hat die Anmeldung abgelehnt. Bitte die Einstellungen prüfen lassen."
    if isinstance(error, smtplib.SMTPResponseException):
        return f"Der Mailserver hat mit {error.smtp_code} geantwortet."
    return "Der Mailserver war nicht zu erreichen."
