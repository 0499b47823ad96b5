"""Telling those who have registered: by mail, or on the call list."""

from django.db import transaction

from ...accounts.models import Person
from ...journal.actions import record
from ...kernel import dates
from ...kernel.errors import DomainError
from ...kernel.locking import lock, lock_all
from ...outbox.actions import post_mail
from .. import mails
from ..models import AttendeeCall, Event, Registration
from ..states import REGISTERED, WAITLISTED


def tell_everybody(event: Event, writer: mails.Writer, message: str) -> list[Registration]:
    """All who mean to come, those who wait too. `message` is what the team says on the telephone."""
    rows = Registration.objects.filter(event=event, state__in=(REGISTERED, WAITLISTED))
    found = lock_all(rows)
    for registration in found:
        registration.event = event
        registration.sequence += 1
        registration.reminded_at = None
        registration.updated_at = dates.now()
        registration.save(update_fields=["sequence", "reminded_at", "updated_at"])
        tell(registration, writer, message)
    return found


def tell(registration: Registration, writer: mails.Writer, message: str) -> None:
    """By mail, or else as a line of the call list; what was to be said before and is out of date is taken off it."""
    if registration.email:
        write(registration, writer)
        return
    registration.calls.filter(done_at__isnull=True).delete()  # type: ignore[attr-defined]
    AttendeeCall.objects.create(
        neighbourhood=registration.neighbourhood, registration=registration, message=message[:300]
    )


def write(registration: Registration, writer: mails.Writer) -> None:
    """A mail, if there is an address; each cause once."""
    if registration.email:
        kind = writer.__name__
        post_mail(
            writer(registration),
            neighbourhood=registration.neighbourhood,
            to=registration.email,
            kind=f"events.{kind}",
            key=f"events.{kind}:{registration.pk}:{registration.sequence}",
        )


@transaction.atomic
def tick_off_call(call: AttendeeCall, *, by: Person, note: str = "") -> AttendeeCall:
    """Somebody was told (or could not be reached, see the note). Ticking twice has no second effect."""
    call = lock(call)
    if call.is_done:
        return call
    call.done_at, call.done_by, call.note = dates.now(), by, note.strip()[:200]
    call.save()
    record(call, "angerufen", by=by, keep_snapshot=False)
    return call


@transaction.atomic
def reopen_call(call: AttendeeCall, *, by: Person) -> AttendeeCall:
    """It was ticked off by mistake."""
    call = lock(call)
    if not call.is_done:
        raise DomainError("Dieser Anruf steht noch auf der Liste.")
    call.done_at = call.done_by = None
    call.save()
    record(call, "wieder offen", by=by, keep_snapshot=False)
    return call
