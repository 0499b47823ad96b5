"""The verbs of cases: what comes in and what the person who asked does. The office's own verbs: `answering`."""

import re
import textwrap
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ..accounts.models import Person
from ..files.actions import add_picture
from ..journal.actions import move, record
from ..kernel import dates
from ..kernel.codes import new_code
from ..kernel.errors import DomainError
from ..kernel.locking import lock
from ..outbox.actions import plain, post_mail
from ..outbox.models import Mail
from ..places.models import Neighbourhood
from ..sockets.printed_codes import is_printed
from . import mails
from .enums import CaseKind, Channel, MessageKind
from .models import Case, CaseMessage
from .queries import answer_day
from .states import CASE, DUPLICATE, NEW, OPEN, WITHDRAWN

SUBJECT_LENGTH = 80
MOST_CONFIRMATIONS, CONFIRMATIONS_SPAN = 3, timedelta(days=1)


@dataclass(frozen=True)
class Report:
    """What somebody brings to the office, whatever the way; only the text is demanded."""

    description: str
    kind: str = CaseKind.NOTICE
    channel: str = Channel.WEB
    subject: str = ""
    place_text: str = ""
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    picture: Any = None
    topic: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""
    wants_confirmation: bool = True
    message_id: str = ""  # of the mail it came by
    language: str = ""  # in which it is answered, if not that of the page


@transaction.atomic
def file_case(
    neighbourhood: Neighbourhood, report: Report, *, by: Person | None = None, code: str = ""
) -> Case:
    """Take in a case; `by` is the member of the team who wrote it down, if anybody did.

    `code` is one that was printed beforehand, e.g. on a slip; otherwise a new one is drawn.
    """
    text = plain(report.description).strip()
    if not text:
        raise DomainError(_("Bitte schreiben Sie in einem Satz, worum es geht."), field="description")
    now = dates.now()
    case = Case(
        neighbourhood=neighbourhood,
        code=code or _free_code(),
        kind=report.kind,
        channel=report.channel,
        topic=report.topic,
        subject=report.subject.strip() or subject_of(text),
        description=text,
        place_text=report.place_text.strip(),
        latitude=report.latitude,
        longitude=report.longitude,
        reporter_name=report.name.strip(),
        reporter_phone=report.phone.strip(),
        reporter_email=report.email.strip(),
        language=report.language or get_language() or "de",
        received_at=now,
        taken_by=by,
    )
    case.full_clean(exclude=["neighbourhood", "taken_by", "answer_due_on"])
    case.answer_due_on = answer_day(case.kind, dates.local(now).date(), neighbourhood.state_code)
    if report.picture is not None:
        case.picture = add_picture(
            neighbourhood,
            report.picture,
            alt=f"Bild zum Anliegen: {case.subject}",
            by=by,
            is_private=True,
        )
    case.save()
    record(
        case,
        "aufgenommen" if by else "eingegangen",
        by=by,
        note=str(case.get_channel_display()),
        keep_snapshot=False,
    )
    if case.reporter_email and report.wants_confirmation and may_confirm(neighbourhood, case.reporter_email):
        post_mail(
            mails.received(case),
            neighbourhood=neighbourhood,
            to=case.reporter_email,
            kind="cases.received",
            key=f"case:{case.pk}:received",
            in_reply_to=report.message_id,
        )
    return case


def _free_code() -> str:
    """A new code that does not stand on paper already."""
    while is_printed(code := new_code()):
        pass
    return code


@transaction.atomic
def reply_to_case(case: Case, text: str) -> CaseMessage:
    """The person who asked writes again; a case that was closed comes back to the table.

    Of a merged case the main one comes back: its page shows the words too.
    """
    words = plain(text).strip()
    if not words:
        raise DomainError(_("Bitte schreiben Sie, was Sie uns sagen möchten."), field="text")
    case = lock(case)
    if case.state == WITHDRAWN:
        raise DomainError(_("Dieses Anliegen haben Sie zurückgezogen. Bitte melden Sie uns ein neues."))
    if case.state != DUPLICATE:
        _bring_back(case)
    elif case.merged_into is not None and case.merged_into.state != WITHDRAWN:
        _bring_back(lock(case.merged_into))
    return say(case, MessageKind.REPLY, words, by=None)


def _bring_back(case: Case) -> None:
    """The next word is ours."""
    case.waits_for_us = True
    case.closed_at = None
    if case.state == NEW:  # more about something nobody has looked at yet
        case.save()
        record(case, "ergänzt", by=None, keep_snapshot=False)
    else:
        move(case, CASE, "reply", by=None, keep_snapshot=False)


@transaction.atomic
def withdraw_case(case: Case, *, by: Person | None = None) -> Case:
    """The person who asked does not need it any more (`by`: told to a member of the team)."""
    case = lock(case)
    if case.state not in OPEN:
        raise DomainError(_("Dieses Anliegen ist schon abgeschlossen."))
    case.waits_for_us, case.follow_up_on, case.closed_at = False, None, dates.now()
    move(case, CASE, "withdraw", by=by, keep_snapshot=False)
    say(case, MessageKind.WITHDRAWAL, "", by=by)
    return case


def say(case: Case, kind: str, text: str, *, by: Person | None, author: str = "", way: str = "",
        mail: Any = None) -> CaseMessage:  # fmt: skip
    """Put a line into the life of a case. Called by the verbs, inside their transaction."""
    message = CaseMessage(
        case=case, kind=kind, text=text, state=case.state, by=by, author=author, way=way, mail=mail
    )
    message.full_clean(exclude=["case", "by", "mail"])
    message.save()
    return message


def may_confirm(neighbourhood: Neighbourhood, email: str) -> bool:
    """Whether an address gets another confirmation: it may be a stranger's, so a few a day are enough.

    The code stands on the page after sending all the same, so nobody loses the way to the case.
    """
    since = dates.now() - CONFIRMATIONS_SPAN
    sent = Mail.objects.filter(
        neighbourhood=neighbourhood, kind="cases.received", to_address__iexact=email, created_at__gt=since
    )
    return sent.count() < MOST_CONFIRMATIONS


def subject_of(text: str) -> str:
    """The first words of a text, cut at the end of a sentence or a word."""
    first = text.partition("\n")[0].strip()
    sentence = re.match(r"(.{8,80}?(?<!\d)[.!?])\s", first)
    if sentence:
        return sentence[1].rstrip(".")
    if len(first) <= SUBJECT_LENGTH:
        return first.rstrip(".")
    return (
        textwrap.shorten(first, SUBJECT_LENGTH, placeholder=" …")
        if " " in first[:40]
        else first[:SUBJECT_LENGTH]
    )
