"""What happens with a mail that was read: whose it is, what it is about, and who takes it in.

One transaction each. The same mail once more (a crash between keeping and putting away) gives the row that is
there already.
"""

import hashlib
import logging
from collections.abc import Iterable

from django.db import DatabaseError, IntegrityError, transaction

from ..files.attachments import keep_attachment
from ..kernel.errors import DomainError
from ..outbox.actions import note_return
from ..outbox.models import Mail
from ..places.models import Neighbourhood
from ..sockets.incoming import Receiver, Reception, receivers
from .enclosures import Enclosures, look_through
from .enums import Fate, MailKind
from .models import IncomingMail
from .queries import is_flooding, is_ours, mail_of_ours, may_confirm_more, quarter_for
from .reading.mail import ReadMail

log = logging.getLogger(__name__)

ASIDE = {
    MailKind.AUTO_REPLY: "Automatische Antwort, zum Beispiel eine Abwesenheit.",
    MailKind.LIST: "Rundmail oder Newsletter.",
    MailKind.SPAM: "Vom Mailserver als Spam gekennzeichnet.",
    MailKind.OWN: "Diese Mail kam von uns selbst.",
}
NO_QUARTER = "Die Mail nennt keine Büroadresse dieser Installation."
FLOODED = "Von dieser Adresse kamen mehr als 10 Mails in einer Stunde. Bitte sehen Sie selbst nach."
STUMBLED = "Beim Zuordnen ist ein Fehler aufgetreten. Bitte ordnen Sie die Mail selbst zu."


def take_in(mail: ReadMail, among: Iterable[Receiver] = receivers) -> IncomingMail:
    """Keep a mail and give it to whom it concerns; one that is here already is left as it is."""
    enclosures = look_through(mail)
    try:
        return _take_in(mail, enclosures, among)
    except IntegrityError:  # another worker kept the same mail at this moment
        return _take_in(mail, enclosures, among)


@transaction.atomic
def _take_in(mail: ReadMail, enclosures: Enclosures, among: Iterable[Receiver]) -> IncomingMail:
    head, bounce = mail.head, mail.bounce
    ours = mail_of_ours(bounce.ids if bounce else head.answers)
    neighbourhood = ours.neighbourhood if ours and bounce else quarter_for(head.recipients)
    if neighbourhood is None and ours:
        neighbourhood = ours.neighbourhood
    fingerprint = fingerprint_of(mail, neighbourhood)
    if earlier := IncomingMail.objects.filter(fingerprint=fingerprint).first():
        return earlier
    if neighbourhood is None:
        return IncomingMail.objects.create(
            fingerprint=fingerprint, kind=mail.kind, fate=Fate.ASIDE, reason=NO_QUARTER, size=mail.size
        )
    row = _kept(mail, enclosures, neighbourhood, ours, fingerprint)
    if bounce:
        _settle_bounce(row, ours, is_final=bounce.is_final, reason=bounce.reason)
    else:
        _settle(row, among)
    row.save()
    return row


def fingerprint_of(mail: ReadMail, neighbourhood: Neighbourhood | None) -> str:
    """Which mail it is: its own id, who sent it, what it says, and to which office."""
    parts = (neighbourhood.pk if neighbourhood else 0, mail.head.message_id, mail.head.sender_address,
             mail.head.subject, mail.digest)  # fmt: skip
    return hashlib.sha256("\n".join(map(str, parts)).encode()).hexdigest()


def _kept(
    mail: ReadMail, enclosures: Enclosures, neighbourhood: Neighbourhood, ours: Mail | None, fingerprint: str
) -> IncomingMail:
    head = mail.head
    is_own = is_ours(head.sender_address) or mail_of_ours((head.message_id,)) is not None
    row = IncomingMail.objects.create(
        neighbourhood=neighbourhood,
        fingerprint=fingerprint,
        kind=MailKind.OWN if is_own and mail.kind == MailKind.LETTER else mail.kind,
        fate=Fate.WAITING,
        sender_name=head.sender_name,
        sender_address=head.sender_address,
        subject=head.subject,
        words=mail.words,
        quoted=mail.quoted,
        signature=mail.signature,
        message_id=head.message_id,
        answers=list(head.answers),
        answered_mail=ours,
        may_be_answered=mail.may_be_answered and not is_own and may_confirm_more(neighbourhood),
        is_whole=mail.is_whole,
        size=mail.size,
        sent_at=mail.sent_at,
    )
    row.notes = [*mail.notes, *enclosures.notes]
    row.attachments.set(keep_attachment(neighbourhood, checked) for checked in enclosures.kept)
    row.save()
    return row


def _settle(row: IncomingMail, among: Iterable[Receiver]) -> None:
    """Find out what becomes of a mail that is no delivery report."""
    kind = MailKind(row.kind)
    if kind != MailKind.LETTER:
        row.fate, row.reason = Fate.ASIDE, ASIDE[kind]
    elif row.sender_address and is_flooding(row.sender_address):
        row.reason, row.may_be_answered = FLOODED, False
    else:
        row.save()
        _offer(row, among)


def _offer(row: IncomingMail, among: Iterable[Receiver]) -> None:
    """Ask the receivers in their order; a mail nobody can place waits for the office."""
    try:
        with transaction.atomic():
            for receiver in among:
                if (reception := receiver.receive(row)) is not None:
                    settle(row, reception, receiver.key)
                    return
        row.reason = "Niemand hat diese Mail zuordnen können."
    except DomainError as error:
        row.reason = error.message[:250]
    except DatabaseError:
        raise
    except Exception as error:  # whatever a feature meets, the mail must not be lost and not block the others
        log.exception("a receiver stumbled: %s", type(error).__name__)
        row.reason = STUMBLED


def settle(row: IncomingMail, reception: Reception, receiver: str) -> None:
    """Write down what a receiver made of a mail."""
    if reception.waits_because:
        row.fate, row.reason = Fate.WAITING, reception.waits_because[:250]
        return
    row.fate, row.reason = Fate.ASSIGNED, ""
    row.receiver, row.desk_url = receiver, reception.desk_url


def _settle_bounce(row: IncomingMail, ours: Mail | None, *, is_final: bool, reason: str) -> None:
    row.fate, row.words = Fate.ASIDE, row.words[:2000]
    if ours is None:
        row.reason = "Unzustellbar-Meldung zu einer Mail, die nicht von hier kam."
        return
    if not is_final:
        row.reason = "Eine unserer Mails ist verspätet; der Mailserver versucht es weiter."
        return
    row.reason = "Eine unserer Mails kam zurück. Sie steht im Postausgang als gescheitert."
    note_return(ours, reason)
    for receiver in receivers:
        reception = receiver.note_bounce(row, ours) if receiver.note_bounce else None
        if reception is not None:
            row.receiver, row.desk_url = receiver.key, reception.desk_url
            break
