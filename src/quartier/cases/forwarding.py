"""The verbs around a forwarded case: lay it before somebody, call it back, take the statement, remind, give up."""

from datetime import timedelta

from django.db import models, transaction
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _

from ..accounts.models import Person
from ..actors.models import Actor
from ..journal.actions import move, record
from ..kernel import dates
from ..kernel.errors import DomainError
from ..kernel.locking import lock
from ..outbox.actions import plain, post_mail
from . import mails
from .actions import say
from .enums import MessageKind
from .links import address_of, hash_of, token_of
from .merging import OFFICE
from .models import Case, CaseMessage, Forwarding
from .states import CASE, FORWARDED, OPEN

LINK_HOLDS = timedelta(days=14)
REMINDS_AFTER = timedelta(days=7)
UNSET = ("case", "by", "actor", "mail", "reminded_at", "answered_at", "recalled_at", "statement")


@transaction.atomic
def forward_case(
    case: Case, *, recipient: str, email: str, question: str, by: Person, actor: Actor | None = None,
    shows_contact: bool = False,
) -> Forwarding:  # fmt: skip
    """Ask somebody outside the office; a mail with a secret link goes out. Contact only when `shows_contact`."""
    case = lock(case)
    if actor is not None:
        recipient, email = recipient.strip() or actor.name, email.strip() or actor.email
    _check(case, recipient, email, question)
    seed = get_random_string(32)
    now = dates.now()
    forwarding = Forwarding(
        case=case, recipient=recipient.strip(), actor=actor, email=email.strip(), question=plain(question).strip(),
        shows_contact=shows_contact, seed=seed, token_hash=hash_of(token_of(seed)), by=by, sent_at=now,
        expires_at=now + LINK_HOLDS,
    )  # fmt: skip
    forwarding.clean_fields(exclude=UNSET)
    forwarding.save()
    if not address_of(forwarding):
        raise DomainError(
            "Für das Quartier ist noch kein Name im Netz eingetragen: der Link hätte kein Ziel."
        )
    forwarding.mail = post_mail(
        mails.forwarded(forwarding, address_of(forwarding)), neighbourhood=case.neighbourhood,
        to=forwarding.email, kind="cases.forwarded", key=f"forwarding:{forwarding.pk}:first", is_automatic=False,
    )  # fmt: skip
    forwarding.save()
    case.waits_for_us = False
    move(case, CASE, "forward", by=by, keep_snapshot=False)
    say(case, MessageKind.FORWARDING, forwarding.recipient, by=by, author=OFFICE)
    return forwarding


def _check(case: Case, recipient: str, email: str, question: str) -> None:
    if case.state not in OPEN:
        raise DomainError("Das Anliegen ist abgeschlossen. Nehmen Sie es erst wieder auf.")
    if not recipient.strip():
        raise DomainError("Bitte sagen Sie, an wen es geht: ein Amt oder einen Akteur.", field="recipient")
    if not email.strip():
        raise DomainError("Bitte geben Sie die E-Mail-Adresse der Stelle an.", field="email")
    if not plain(question).strip():
        raise DomainError("Bitte schreiben Sie, was Sie wissen möchten.", field="question")


@transaction.atomic
def recall_forwarding(forwarding: Forwarding, *, by: Person) -> Forwarding:
    """Take it back: the link is dead at once."""
    forwarding = lock(forwarding)
    if not forwarding.is_waiting:
        raise DomainError("Diese Weitergabe ist schon beantwortet oder zurückgeholt.")
    forwarding.recalled_at = dates.now()
    _end_link(forwarding)
    say(forwarding.case, MessageKind.NOTE, f"Weitergabe an {forwarding.recipient} zurückgeholt.", by=by)
    _lies_with_us(forwarding, by)
    return forwarding


@transaction.atomic
def answer_forwarding(forwarding: Forwarding, text: str) -> CaseMessage:
    """What the other place says, for the team only; staff passes it on in its own words."""
    words = plain(text).strip()
    if not words:
        raise DomainError(_("Bitte schreiben Sie Ihre Stellungnahme."), field="text")
    forwarding = lock(forwarding)
    if not forwarding.is_live:
        raise DomainError(_("Dieser Link gilt nicht mehr. Bitte rufen Sie das Quartiersbüro an."))
    line = say(forwarding.case, MessageKind.STATEMENT, words, by=None, author=forwarding.recipient[:60])
    forwarding.answered_at, forwarding.statement = dates.now(), line
    _end_link(forwarding)
    _lies_with_us(forwarding, None)
    return line


def _end_link(forwarding: Forwarding) -> None:
    forwarding.seed, forwarding.token_hash = "", None
    forwarding.save()


def _lies_with_us(forwarding: Forwarding, by: Person | None) -> None:
    """The next step is ours; while another place is still asked the case stays forwarded."""
    case = lock(forwarding.case)
    case.waits_for_us = case.is_open
    others = case.forwardings.filter(answered_at__isnull=True, recalled_at__isnull=True).exclude(
        pk=forwarding.pk
    )
    if case.state == FORWARDED and not others.exists():
        move(case, CASE, "take_back", by=by, keep_snapshot=False)
    else:
        case.save()
        record(case, "Weitergabe beendet", by=by, keep_snapshot=False)


def remind_and_give_up() -> int:
    """The duty: remind who was silent for a week; when a link has ended unanswered, put the case before us."""
    silent = _silent().filter(reminded_at__isnull=True, sent_at__lte=dates.now() - REMINDS_AFTER)
    reminded = sum(_remind(one) for one in silent.filter(expires_at__gt=dates.now()))
    return reminded + sum(_give_up(one) for one in _silent().filter(expires_at__lte=dates.now()))


def _silent() -> models.QuerySet[Forwarding]:
    return Forwarding.objects.filter(
        token_hash__isnull=False, answered_at__isnull=True, recalled_at__isnull=True, case__state__in=OPEN
    )


@transaction.atomic
def _remind(forwarding: Forwarding) -> int:
    forwarding = lock(forwarding)
    if forwarding.reminded_at or not forwarding.is_live:
        return 0
    post_mail(
        mails.forward_reminder(forwarding, address_of(forwarding)), neighbourhood=forwarding.neighbourhood,
        to=forwarding.email, kind="cases.forward_reminder", key=f"forwarding:{forwarding.pk}:reminder",
    )  # fmt: skip
    forwarding.reminded_at = dates.now()
    forwarding.save()
    return 1


@transaction.atomic
def _give_up(forwarding: Forwarding) -> int:
    forwarding = lock(forwarding)
    if not forwarding.token_hash or not forwarding.is_waiting:
        return 0
    _end_link(forwarding)
    case = lock(forwarding.case)
    case.waits_for_us = True
    case.save()
    say(
        case,
        MessageKind.NOTE,
        f"{forwarding.recipient} hat nicht geantwortet. Der Link ist abgelaufen.",
        by=None,
    )
    record(case, "Weitergabe ohne Antwort abgelaufen", by=None, keep_snapshot=False)
    return 1
