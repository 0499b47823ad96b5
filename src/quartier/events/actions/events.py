"""What is done with dates; nothing else writes them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from ...accounts.models import Person
from ...journal.actions import move
from ...journal.models import Entry
from ...kernel import dates
from ...kernel.codes import slug_of
from ...kernel.errors import DomainError
from ...kernel.locking import lock
from ...publishing import search
from ...publishing.actions import restore_version, save_publishable
from .. import mails
from ..models import Event
from ..showing import when
from ..states import HOLDING
from .registering import fill_places
from .telling import tell_everybody

# Address parts that mean something else below /termine/.
RESERVED_SLUGS = {"archiv"}
# A change of these is news to every calendar that holds the date.
MATTERS_TO_CALENDARS = ("starts_at", "ends_at", "is_whole_day", "place_id", "place_text", "held_state")
# A change of these is told to everybody who has registered.
MATTERS_TO_ATTENDEES = ("starts_at", "ends_at", "place_id", "place_text", "meeting_point", "online_url")
EARLIEST, LATEST = 1990, 2100


@transaction.atomic
def save_event(
    event: Event, *, by: Person | None, related: Mapping[str, Iterable[Any]] | None = None, note: str = ""
) -> Event:
    """Create or change a date. Its times must make sense; calendars are told when they changed."""
    check_times(event.starts_at, event.ends_at)
    if not event.slug and slug_of(event.title) in RESERVED_SLUGS:
        event.slug = f"termin-{slug_of(event.title)}"
    _check_registration(event)
    before = lock(event) if event.pk is not None else None
    if before is not None:
        _raise_sequence(event, before)
    saved = save_publishable(event, by=by, related=related, note=note)
    if before is not None:
        _tell_of_change(before, saved)
        fill_places(saved)
    return saved


@transaction.atomic
def restore_event(event: Event, entry: Entry, *, by: Person | None) -> Event:
    """Bring an earlier version back; calendars and attendees are told as of any other change."""
    before = lock(event)
    restored = restore_version(event, entry, by=by)
    _raise_sequence(restored, before)
    restored.save(update_fields=["sequence"])
    _tell_of_change(before, restored)
    fill_places(restored)
    return restored


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
    was_ahead = event.starts_at > dates.now()
    _step(event, "cancel", by=by, note=event.held_reason)
    if was_ahead:
        tell_everybody(event, mails.called_off, f"Der Termin am {when(event)} fällt aus: {event.held_reason}")
    return event


@transaction.atomic
def postpone_event(event: Event, *, by: Person | None, reason: str) -> Event:
    """It is put off and the new date is still open."""
    event = lock(event)
    event.held_reason = _demand_reason(reason)
    _step(event, "postpone", by=by, note=event.held_reason)
    tell_everybody(event, mails.postponed, f"Der Termin am {when(event)} ist verschoben: {event.held_reason}")
    return event


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
    if event.registration_ends_at is not None:
        event.registration_ends_at += starts_at - event.starts_at
    event.starts_at, event.ends_at = starts_at, ends_at
    event.held_reason = reason.strip()
    _step(event, "reschedule", by=by, note=event.held_reason)
    tell_everybody(event, mails.changed, f"Neuer Tag für den Termin: {when(event)}")
    fill_places(event)
    return event


@transaction.atomic
def reopen_event(event: Event, *, by: Person | None) -> Event:
    """It was marked by mistake, or takes place after all."""
    event = lock(event)
    was_cancelled = event.is_cancelled
    event.held_reason = ""
    event.attendee_count, event.is_count_estimated = None, False
    _step(event, "reopen", by=by)
    if was_cancelled and event.is_ahead:
        tell_everybody(event, mails.takes_place, f"Der Termin findet doch statt: {when(event)}")
        fill_places(event)
    return event


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


def _raise_sequence(event: Event, before: Event) -> None:
    if any(getattr(event, field) != getattr(before, field) for field in MATTERS_TO_CALENDARS):
        event.sequence = before.sequence + 1


def _tell_of_change(before: Event, event: Event) -> None:
    if event.is_ahead and any(getattr(event, f) != getattr(before, f) for f in MATTERS_TO_ATTENDEES):
        where = f", {event.where}" if event.where else ""
        tell_everybody(
            event, mails.changed, f"Der Termin hat sich geändert. Jetzt gilt: {when(event)}{where}"
        )


def _check_registration(event: Event) -> None:
    if event.registration_ends_at is not None and event.registration_ends_at > event.starts_at:
        raise DomainError(
            "Die Anmeldung endet spätestens mit dem Beginn des Termins.", field="registration_ends_at"
        )


def _demand_reason(reason: str) -> str:
    if not reason.strip():
        raise DomainError(
            "Bitte nennen Sie den Grund. Er steht für alle sichtbar beim Termin.", field="reason"
        )
    return reason.strip()
