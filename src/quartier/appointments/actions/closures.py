"""Closing the office: one deed with all its consequences."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import translation

from ...accounts.models import Person
from ...journal.actions import record
from ...kernel import dates
from ...kernel.errors import DomainError
from ...kernel.locking import lock
from ...places.models import Neighbourhood
from ...publishing.actions import publish, save_publishable, withdraw
from ...publishing.models import Notice, NoticeReach
from ...publishing.states import PublicationState
from .. import mails
from ..enums import ClosureKind
from ..models import Closure
from .book import lock_book
from .calling import call_off_span
from .checks import check_year

# So long before it begins the banner says that it is coming.
ANNOUNCED_BEFORE = timedelta(days=7)


@transaction.atomic
def close_office(
    neighbourhood: Neighbourhood,
    *,
    begins_at: datetime,
    ends_at: datetime | None,
    reason: str,
    by: Person | None,
    text: str = "",
    translations: Mapping[str, Mapping[str, str]] | None = None,
    kind: str = ClosureKind.CLOSURE,
    is_announced: bool = True,
) -> Closure:
    """„Geschlossen von bis, weil, mit Hinweis“. `ends_at` is the first moment after it, None is „bis auf Weiteres“.

    Everything at once: the hours stand as cancelled on the website and in calendars and count as offered 0 with the
    reason; a banner appears (a week before it begins, `is_announced`); every appointment in the span is cancelled,
    its guest told by mail or put on the call list (`queries.calls_of(closure)`). A break (`ClosureKind.BREAK`:
    Advent, summer) is the same, planned.
    """
    lock_book(neighbourhood)
    _check(begins_at, ends_at, reason)
    closure = Closure(
        neighbourhood=neighbourhood, kind=kind, begins_at=begins_at, ends_at=ends_at, reason=reason.strip(),
        text=text.strip(), translations={code: dict(texts) for code, texts in (translations or {}).items()},
    )  # fmt: skip
    closure.full_clean()
    if ends_at is None or ends_at > dates.now():
        closure.notice = _announce(closure, by) if is_announced else None
    closure.save()
    record(closure, "eingetragen", by=by)
    call_off_span(neighbourhood, begins_at, ends_at, reason=closure.reason, closure=closure, by=by)
    return closure


@transaction.atomic
def change_closure(closure: Closure, *, ends_at: datetime | None, by: Person | None) -> Closure:
    """Another end. Longer: appointments in the added time are cancelled too. Shorter: hours come back, but what was
    cancelled stays cancelled; the team may call those people and book anew."""
    lock_book(closure.neighbourhood)
    closure = lock(closure)
    _demand_running(closure)
    _check(closure.begins_at, ends_at, closure.reason)
    if ends_at is not None and ends_at <= dates.now():
        raise DomainError(
            "Das neue Ende ist schon vorbei. Heben Sie die Schließung auf, wenn wieder geöffnet ist.",
            field="ends_at",
        )
    closure.ends_at, closure.updated_at = ends_at, dates.now()
    closure.save()
    _republish(closure, by)
    record(closure, "Ende geändert", by=by)
    call_off_span(
        closure.neighbourhood, closure.begins_at, ends_at, reason=closure.reason, closure=closure, by=by
    )
    return closure


@transaction.atomic
def lift_closure(closure: Closure, *, by: Person | None) -> Closure:
    """Open again from now on; what had not begun has no effect at all. What was cancelled stays cancelled."""
    lock_book(closure.neighbourhood)
    closure = lock(closure)
    _demand_running(closure)
    now = dates.now()
    closure.lifted_at = closure.updated_at = now
    if closure.begins_at < now:
        closure.ends_at = now
    closure.save()
    if closure.notice is not None and closure.notice.state == PublicationState.PUBLISHED:
        withdraw(closure.notice, by=by, reason="Schließung aufgehoben")
    record(closure, "aufgehoben", by=by)
    return closure


@transaction.atomic
def stop_asking(closure: Closure, *, by: Person | None) -> Closure:
    """This break does not come again next year."""
    closure = lock(closure)
    if closure.kind != ClosureKind.BREAK:
        raise DomainError("Nur Pausen kehren wieder.")
    closure.asks_again, closure.updated_at = False, dates.now()
    closure.save(update_fields=["asks_again", "updated_at"])
    record(closure, "kehrt nicht wieder", by=by)
    return closure


def _check(begins_at: datetime, ends_at: datetime | None, reason: str) -> None:
    check_year(dates.local(begins_at).date(), "begins_at")
    check_year(dates.local(ends_at).date() if ends_at else None, "ends_at")
    if ends_at is not None and ends_at <= begins_at:
        raise DomainError(
            "Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Zeiten.", field="ends_at"
        )
    if not reason.strip():
        raise DomainError(
            "Bitte sagen Sie, warum geschlossen ist. Es steht für alle auf der Website.", field="reason"
        )


def _demand_running(closure: Closure) -> None:
    if closure.is_over:
        raise DomainError("Diese Schließung ist schon vorbei.")


def _announce(closure: Closure, by: Person | None) -> Notice:
    """The banner of a closure, in every language of the house."""
    notice = Notice(neighbourhood=closure.neighbourhood, reach=NoticeReach.EVERYWHERE, is_banner=True)
    _word(notice, closure)
    save_publishable(notice, by=by)
    at = max(dates.now(), closure.begins_at - ANNOUNCED_BEFORE)
    return publish(notice, by=by, at=at, until=closure.ends_at)


def _republish(closure: Closure, by: Person | None) -> None:
    notice = closure.notice
    if notice is None or notice.state != PublicationState.PUBLISHED:
        return
    _word(notice, closure)
    save_publishable(notice, by=by)
    publish(notice, by=by, at=notice.publish_at, until=closure.ends_at)


def _word(notice: Notice, closure: Closure) -> None:
    texts: dict[str, dict[str, Any]] = {}
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            texts[code] = {
                "title": mails.closed_title(closure)[:120],
                "text": mails.closed_text(closure)[:600],
            }
    german = texts.pop(settings.LANGUAGE_CODE)
    notice.title, notice.text, notice.translations = german["title"], german["text"], texts
