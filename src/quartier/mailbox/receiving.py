"""What happens with a mail that was read: whose it is, what it is about, and who takes it in.

One transaction each. The same mail once more (a crash between keeping and putting away) gives the row that is
there already.
"""

import hashlib
import logging
from collections.abc import Iterable

from django.db import DatabaseError, IntegrityError, transaction

from ..files.attachments import keep_attachment
from ..files.models import Attachment
from ..kernel.errors import DomainError
from ..outbox.actions import note_return
from ..outbox.models import Mail
from ..places.models import Neighbourhood
from ..sockets.incoming import Receiver, Reception, receivers
from .enums import Fate, MailKind
from .models import IncomingMail
from .queries import is_flooding, is_ours, mail_of_ours, may_confirm_more, quarter_for
from .reading.mail import ReadMail
from .reading.parts import Leaf

log = logging.getLogger(__name__)

MOST_ATTACHMENTS = 10
SMALL_PICTURE = 10_000  # bytes; smaller ones inside the text are logos of signatures
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
    try:
        return _take_in(mail, among)
    except IntegrityError:  # another worker kept the same mail at this moment
        return _take_in(mail, among)


@transaction.atomic
def _take_in(mail: ReadMail, among: Iterable[Receiver]) -> IncomingMail:
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
    row = _kept(mail, neighbourhood, ours, fingerprint)
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


def _kept(mail: ReadMail, neighbourhood: Neighbourhood, ours: Mail | None, fingerprint: str) -> IncomingMail:
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
    row.notes = [
        *mail.notes,
        *(f"„{name}“ wurde nicht geöffnet; sie liegt im Original im Postfach." for name in mail.unread),
    ]
    if row.kind == MailKind.LETTER:
        row.notes += _keep_attachments(row, mail.leaves)
    row.save()
    return row


def _keep_attachments(row: IncomingMail, leaves: tuple[Leaf, ...]) -> list[str]:
    """Keep what is a picture or a PDF; a note names everything else."""
    notes: list[str] = []
    kept: list[Attachment] = []
    assert row.neighbourhood is not None
    logos = [leaf for leaf in leaves if leaf.is_inline and len(leaf.content) < SMALL_PICTURE and leaf.content_type.startswith("image/")]  # fmt: skip
    for leaf in leaves:
        if leaf in logos:
            continue
        if len(kept) == MOST_ATTACHMENTS:
            notes.append(
                f"Es sind mehr als {MOST_ATTACHMENTS} Anhänge; die übrigen liegen im Original im Postfach."
            )
            break
        try:
            kept.append(keep_attachment(row.neighbourhood, leaf.content, leaf.name))
        except DomainError as error:
            is_file = leaf.content_type.startswith("image/") or "pdf" in leaf.content_type
            why = error.message if is_file else "Nur Bilder und PDF-Dateien werden übernommen."
            notes.append(f"Anhang „{leaf.name}“ nicht übernommen: {why} Er liegt im Original im Postfach.")
        except DatabaseError:
            raise
        except Exception as error:  # a decoder met a file nobody foresaw
            log.warning("an attachment could not be read: %s", type(error).__name__)
            notes.append(f"Anhang „{leaf.name}“ ließ sich nicht lesen. Er liegt im Original im Postfach.")
    if logos:
        notes.append("Kleine Bilder aus der Signatur wurden weggelassen.")
    row.attachments.set(kept)
    return notes[: MOST_ATTACHMENTS + 2]


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
