"""The verbs of the office: make something of a mail nobody could place, or discard it; and forgetting."""

from django.db import models, transaction

from ..accounts.models import Person
from ..files.attachments import delete_attachments
from ..files.models import Attachment
from ..journal.actions import record
from ..kernel import dates
from ..kernel.errors import DomainError
from ..kernel.locking import lock
from ..sockets.incoming import Reception, receivers
from .enums import Fate
from .models import IncomingMail
from .receiving import settle

DECIDED = "Über diese Mail wurde schon entschieden."


@transaction.atomic
def take_over(mail: IncomingMail, receiver_key: str, *, by: Person) -> Reception:
    """Let a receiver open a record from a mail that waits or was put aside."""
    mail = _undecided(mail)
    receiver = next((each for each in receivers if each.key == receiver_key), None)
    if receiver is None or receiver.take_over is None:
        raise DomainError("Bitte wählen Sie, was aus der Mail werden soll.")
    reception = receiver.take_over(mail, by)
    settle(mail, reception, receiver.key)
    _decide(mail, "zugeordnet", by)
    return reception


@transaction.atomic
def discard_mail(mail: IncomingMail, reason: str, *, by: Person) -> IncomingMail:
    """Nothing is made of this mail; the reason stays beside it until both are forgotten."""
    mail, reason = _undecided(mail), " ".join(reason.split())
    if not reason:
        raise DomainError("Bitte nennen Sie den Grund, zum Beispiel: Werbung.", field="reason")
    mail.fate, mail.reason = Fate.DISCARDED, reason[:250]
    _decide(mail, "verworfen", by)
    return mail


def _undecided(mail: IncomingMail) -> IncomingMail:
    mail = lock(mail)
    if mail.fate not in (Fate.WAITING, Fate.ASIDE):
        raise DomainError(DECIDED)
    return mail


def _decide(mail: IncomingMail, verb: str, by: Person) -> None:
    mail.decided_by, mail.decided_at = by, dates.now()
    mail.save()
    record(mail, verb, by=by, keep_snapshot=False)


@transaction.atomic
def erase_mails(mails: models.QuerySet[IncomingMail]) -> int:
    """Empty mails whose record was erased: that one came and how large it was stays."""
    delete_attachments(Attachment.objects.filter(pk__in=list(mails.values_list("attachments", flat=True))))
    return mails.update(
        sender_name="", sender_address="", subject="", words="", quoted="", signature="", notes=[], answers=[],
        message_id="", reason="", sent_at=None, erased_at=dates.now(),
    )  # fmt: skip


@transaction.atomic
def delete_mails(mails: models.QuerySet[IncomingMail]) -> int:
    """Remove mails nothing was made of, with their attachments."""
    delete_attachments(Attachment.objects.filter(pk__in=list(mails.values_list("attachments", flat=True))))
    return mails.delete()[1].get("mailbox.IncomingMail", 0)
