"""The doors of the outbox: post a mail, send again what failed."""

import unicodedata
import uuid
from collections.abc import Sequence
from email.utils import parseaddr

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import models, transaction

from ..kernel import dates
from ..kernel.errors import DomainError
from ..kernel.locking import lock
from ..places.models import Neighbourhood
from ..sockets.messages import Message
from .enums import MailState
from .models import Mail

LONGEST_BODY = 100_000
MOST_REFERENCES = 20


def post_mail(
    message: Message,
    *,
    neighbourhood: Neighbourhood,
    to: str,
    kind: str,
    key: str | None = None,
    in_reply_to: str = "",
    references: Sequence[str] = (),
    is_automatic: bool = True,
) -> Mail:
    """Write a mail into the outbox, in the transaction of its cause. A cause (`key`) is told once.

    Subject and body are finished words: nothing in them is evaluated, whatever people typed into it.
    `references` are the ids of the conversation so far, the oldest first; without them `in_reply_to` stands alone.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("a mail is a row in the transaction of its cause")
    if key and (earlier := Mail.objects.filter(key=key).first()):
        return earlier
    return Mail.objects.create(
        neighbourhood=neighbourhood,
        kind=kind,
        key=key,
        to_address=address(to),
        subject=one_line(message.subject)[:200],
        body=plain(message.body)[:LONGEST_BODY],
        reply_to=neighbourhood.email,
        message_id=new_message_id(),
        in_reply_to=one_line(in_reply_to)[:250],
        references=one_line(" ".join(references[-MOST_REFERENCES:])),
        is_automatic=is_automatic,
    )


@transaction.atomic
def resend(mail: Mail) -> Mail:
    """Put a failed mail back into the queue, at once and with all its attempts."""
    mail = lock(mail)
    if mail.state != MailState.FAILED:
        raise DomainError("Diese Mail wartet schon oder ist bereits versandt.")
    if mail.is_forgotten:
        raise DomainError(
            "Adresse und Text dieser Mail sind nach Ablauf der Frist gelöscht. Bitte schreiben Sie eine neue."
        )
    mail.state, mail.attempts, mail.due_at, mail.last_error = MailState.QUEUED, 0, dates.now(), ""
    mail.leased_until, mail.lease = None, ""
    mail.save()
    return mail


@transaction.atomic
def note_return(mail: Mail, reason: str) -> Mail:
    """A mail that had left came back: it counts as failed, with the words of the other server."""
    mail = lock(mail)
    if mail.state == MailState.SENT:
        mail.state, mail.last_error = (
            MailState.FAILED,
            f"Die Mail kam zurück. {one_line(reason)}".strip()[:250],
        )
        mail.save()
    return mail


def erase_mails(mails: models.QuerySet[Mail]) -> int:
    """Empty address and text of mails whose cause was erased; that a mail went stays. What waits is not sent."""
    return mails.exclude(to_address="").update(
        to_address="", subject="", body="", in_reply_to="", references="", reply_to="", lease="", leased_until=None,
        state=models.Case(models.When(state=MailState.QUEUED, then=models.Value(MailState.FAILED)), default="state"),
        last_error=models.Case(
            models.When(state=MailState.QUEUED, then=models.Value("Die Angaben wurden gelöscht.")), default=models.Value("")
        ),
    )  # fmt: skip


def address(typed: str) -> str:
    """One e-mail address and nothing else, or a DomainError."""
    try:
        validate_email(typed)
    except ValidationError as error:
        raise DomainError("Bitte prüfen Sie die E-Mail-Adresse.", field="email") from error
    return typed


def one_line(text: str) -> str:
    """Text for a header: no line can follow it, so no header can be smuggled in."""
    visible = "".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in text)
    return " ".join(visible.split())


def plain(text: str) -> str:
    """Text for a body: line breaks of one kind, no other control characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in "\n\t" or unicodedata.category(c) != "Cc").strip() + "\n"


def new_message_id() -> str:
    """An own id that tells nothing about the case and survives every new attempt."""
    domain = parseaddr(settings.MAIL_FROM)[1].rpartition("@")[2] or "localhost"
    return f"<{uuid.uuid4().hex}@{domain}>"
