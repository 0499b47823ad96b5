"""Cases by mail: a mail opens one or is threaded to its own.

Only mail from the address of the person who asked speaks in a case. A sender can be forged; but who answers our
mail or knows the code could reply on the website too. Everybody else's words are a note for the office.
"""

from datetime import timedelta

from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import translation

from ..accounts.models import Person
from ..journal.actions import record
from ..kernel import dates
from ..kernel.locking import lock
from ..mailbox.models import IncomingMail
from ..outbox.models import Mail
from ..sockets.incoming import Receiver, Reception
from .actions import Report, file_case, reply_to_case, say, subject_of
from .conversation import bare_subject, case_meant, case_of, forwarding_meant
from .enums import CaseKind, Channel, MessageKind
from .forwarding import answer_forwarding
from .models import Case, CaseMail, CaseMessage
from .states import WITHDRAWN

LONGEST_REPORT, LONGEST_REPLY = 4900, 7500
FRESH = timedelta(
    days=3
)  # older mail was written before the mailbox was connected: nobody expects a confirmation
NO_WORDS = "(Die Mail enthält keinen lesbaren Text.)"
CUT = "\n\n(gekürzt, der ganze Text steht bei der E-Mail)"


def receive(mail: IncomingMail, *, code: str = "") -> Reception:
    """Thread a letter to the case it is about, or open one (`code`: see `file_case`)."""
    if (forwarding := forwarding_meant(mail)) is not None:
        line = answer_forwarding(forwarding, _within(mail, LONGEST_REPLY))
        CaseMail.objects.create(mail=mail, case=forwarding.case, message=line)
        return _reception(forwarding.case)
    case = case_meant(mail)
    if case is None or case.cleaned_at is not None:
        return _reception(_open(mail, by=None, code=code))
    if mail.sender_address.casefold() != case.reporter_email.casefold() or not mail.sender_address:
        _keep_as_note(case, mail)
        return _reception(case)
    if case.state == WITHDRAWN:
        return Reception(
            waits_because="Die Mail gehört zu einem zurückgezogenen Anliegen. Soll ein neues daraus werden?"
        )
    line = reply_to_case(case, _within(mail, LONGEST_REPLY))
    CaseMail.objects.create(mail=mail, case=case, message=line)
    return _reception(case)


def take_over(mail: IncomingMail, by: Person) -> Reception:
    """Somebody at the desk makes a case of a mail."""
    return _reception(_open(mail, by=by))


def note_bounce(mail: IncomingMail, bounced: Mail) -> Reception | None:
    """Our answer came back: the office must find another way to the person."""
    case = case_of(bounced, bounced.neighbourhood)
    if case is None:
        return None
    text = f"Unsere Mail „{bounced}“ kam zurück. {bounced.last_error}".strip()
    _wake(case, text, "Mail kam zurück")
    return _reception(case)


def _open(mail: IncomingMail, *, by: Person | None, code: str = "") -> Case:
    assert mail.neighbourhood is not None
    words = _within(mail, LONGEST_REPORT)
    picture = next((found for found in mail.attachments.all() if found.is_picture), None)
    written_at = mail.sent_at or mail.received_at
    report = Report(
        description=words,
        kind=CaseKind.QUESTION if "?" in mail.words else CaseKind.NOTICE,
        channel=Channel.MAIL,
        subject=bare_subject(mail.subject)[:120] or subject_of(words),
        picture=ContentFile(picture.file.read(), name=picture.name) if picture else None,
        name=mail.sender_name,
        email=mail.sender_address,
        wants_confirmation=mail.may_be_answered and written_at > dates.now() - FRESH,
        message_id=mail.message_id,
    )
    case = file_case(mail.neighbourhood, report, by=by, code=code)
    CaseMail.objects.create(mail=mail, case=case)
    return case


def _keep_as_note(case: Case, mail: IncomingMail) -> None:
    sender = mail.sender_address or "unbekannter Adresse"
    text = f"Mail von {sender}. Das ist nicht die Adresse der Person, die gefragt hat; nur das Team liest sie:\n\n"
    line = _wake(case, text + _within(mail, LONGEST_REPLY - 300), "Mail von anderer Adresse vermerkt")
    CaseMail.objects.create(mail=mail, case=case, message=line)


def _wake(case: Case, text: str, verb: str) -> CaseMessage:
    """A note that somebody should look at: the case lies with us again if it is open."""
    case = lock(case)
    case.waits_for_us = case.waits_for_us or case.is_open
    case.save()
    record(case, verb, by=None, keep_snapshot=False)
    return say(case, MessageKind.NOTE, text, by=None)


def _within(mail: IncomingMail, limit: int) -> str:
    words = mail.words.strip() or NO_WORDS
    return words if len(words) <= limit else words[:limit].rstrip() + CUT


def _reception(case: Case) -> Reception:
    with translation.override("de"):
        return Reception(title=case.subject, desk_url=reverse("cases:detail", args=[case.pk]))


RECEIVER = Receiver("cases", "Anliegen", receive, take_over, note_bounce, order=90)
