"""What is done with dates; nothing else writes them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from ..accounts.models import Person
from ..journal.actions import move
from ..kernel import dates
from ..kernel.codes import slug_of
from ..kernel.errors import DomainError
from ..kernel.locking import lock
from ..publishing import search
from ..publishing.actions import save_publishable
from .models import Event
from .states import HOLDING

# Address parts that mean something else below /termine/.
RESERVED_SLUGS = {"archiv"}
# A change of these is news to every calendar that holds the date.
MATTERS_TO_CALENDARS = ("starts_at", "ends_at", "is_whole_day", "place_id", "place_text", "held_state")
EARLIEST, LATEST = 1990, 2100


@transaction.atomic
def save_event(
    event: Event, *, by: Person | None, related: Mapping[str, Iterable[Any]] | None = None, note: str = ""
) -> Event:
    """Create or change a date. Its times must make sense; calendars are told when they changed."""
    check_times(event.starts_at, event.ends_at)
    if not event.slug and slug_of(event.title) in RESERVED_SLUGS:
        event.slug = f"termin-{slug_of(event.title)}"
    if event.pk is not None:
        _raise_sequence(event)
    return save_publishable(event, by=by, related=related, note=note)


@transaction.atomic
def hold_event(
    event: Event,
    *,
    by: Person | None,
    attendee_count: int | None = None,
    is_count_estimated: bool = False,
    documentation: str | None = None,
    links: Sequence[Mapping[str, str]] | None = None,
) -> Event:
    """It took place: how many came, counted or estimated, and what came out of it. May be corrected later."""
    event = lock(event)
    if event.starts_at > dates.now():
        raise DomainError("Dieser Termin hat noch nicht begonnen. Teilnehmende können Sie danach eintragen.")
    if attendee_count is not None and attendee_count < 0:
        raise DomainError("Weniger als niemand kann nicht gekommen sein.", field="attendee_count")
    event.attendee_count = attendee_count
    event.is_count_estimated = is_count_estimated and attendee_count is not None
    event.held_reason = ""
    if documentation is not None:
        event.documentation = documentation
    if links is not None:
        event.documentation_links = [dict(link) for link in links]
    return _step(event, "hold", by=by)


@transaction.atomic
def cancel_event(event: Event, *, by: Person | None, reason: str) -> Event:
    """It does not take place. It stays on the website, with the reason, so that nobody comes in vain."""
    event = lock(event)
    event.held_reason = _demand_reason(reason)
    return _step(event, "cancel", by=by, note=event.held_reason)


@transaction.atomic
def postpone_event(event: Event, *, by: Person | None, reason: str) -> Event:
    """It is put off and the new date is still open."""
    event = lock(event)
    event.held_reason = _demand_reason(reason)
    return _step(event, "postpone", by=by, note=event.held_reason)


@transaction.atomic
def reschedule_event(
    event: Event, *, by: Person | None, starts_at: datetime, ends_at: datetime, reason: str = ""
) -> Event:
    """It gets a new date; the first one stays known."""
    event = lock(event)
    check_times(starts_at, ends_at)
    if starts_at <= dates.now():
        raise DomainError("Der neue Termin liegt in der Vergangenheit.", field="starts_on")
    if starts_at == event.starts_at:
        raise DomainError("Das ist der bisherige Termin. Bitte wählen Sie einen anderen.", field="starts_on")
    event.previous_starts_at = event.previous_starts_at or event.starts_at
    event.starts_at, event.ends_at = starts_at, ends_at
    event.held_reason = reason.strip()
    return _step(event, "reschedule", by=by, note=event.held_reason)


@transaction.atomic
def reopen_event(event: Event, *, by: Person | None) -> Event:
    """It was marked by mistake, or takes place after all."""
    event = lock(event)
    event.held_reason = ""
    event.attendee_count, event.is_count_estimated = None, False
    return _step(event, "reopen", by=by)


def check_times(starts_at: datetime, ends_at: datetime) -> None:
    """A date lies in a year people live in, and ends after it begins."""
    for moment, field in ((starts_at, "starts_on"), (ends_at, "ends_on")):
        if not EARLIEST <= dates.local(moment).year <= LATEST:
            raise DomainError(f"Bitte prüfen Sie das Jahr: {dates.local(moment).year}?", field=field)
    if ends_at <= starts_at:
        raise DomainError(
            "Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Zeiten.", field="ends_time"
        )


def _step(event: Event, name: str, *, by: Person | None, note: str = "") -> Event:
    event.updated_at = dates.now()
    before = Event.objects.get(pk=event.pk)
    if (
        HOLDING.step(name, event.held_state).target != before.held_state
        or event.starts_at != before.starts_at
    ):
        event.sequence = before.sequence + 1
    move(event, HOLDING, name, by=by, note=note)
    search.keep(event)
    return event


def _raise_sequence(event: Event) -> None:
    before = Event.objects.get(pk=event.pk)
    if any(getattr(event, field) != getattr(before, field) for field in MATTERS_TO_CALENDARS):
        event.sequence = before.sequence + 1


def _demand_reason(reason: str) -> str:
    if not reason.strip():
        raise DomainError(
            "Bitte nennen Sie den Grund. Er steht für alle sichtbar beim Termin.", field="reason"
        )
    return reason.strip()
