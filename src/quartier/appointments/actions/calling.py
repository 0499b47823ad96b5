"""Telling people that their appointment falls out: by mail, or on the call list."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.utils import translation

from ...accounts.models import Person
from ...journal.actions import move, record
from ...kernel import dates
from ...kernel.errors import DomainError
from ...kernel.locking import lock, lock_all
from ...outbox.actions import post_mail
from ...places.models import Neighbourhood, Place
from .. import mails
from ..models import Booking, Call, Closure
from ..states import BOOKING, CONFIRMED, HELD
from .claiming import in_words, release


def call_off_span(
    neighbourhood: Neighbourhood,
    begins_at: datetime,
    ends_at: datetime | None,
    *,
    reason: str,
    closure: Closure | None = None,
    by: Person | None,
) -> list[Booking]:
    """Cancel every appointment ahead that touches a span, and let go what is just being held there."""
    rows = Booking.objects.of(neighbourhood).filter(ends_at__gt=begins_at, starts_at__gt=dates.now())
    if ends_at is not None:
        rows = rows.filter(starts_at__lt=ends_at)
    rows.filter(state=HELD).delete()
    return call_off(lock_all(rows.filter(state=CONFIRMED)), reason=reason, closure=closure, by=by)


def call_off(
    bookings: Iterable[Booking], *, reason: str, closure: Closure | None = None, by: Person | None
) -> list[Booking]:
    """Cancel appointments on the part of the office and see to it that each guest is told."""
    found = list(bookings)
    for booking in found:
        booking.reason, booking.sequence, booking.updated_at = reason, booking.sequence + 1, dates.now()
        if closure is not None:
            with translation.override(booking.language):
                booking.reason = closure.local.reason
        release(booking)
        move(booking, BOOKING, "cancel_by_office", by=by, note=reason, keep_snapshot=False)
        message = f"Der Termin am {in_words(booking.starts_at)} ist abgesagt{f': {reason}' if reason else ''}"
        tell(booking, mails.cancelled_by_office, message, closure=closure)
    return found


def relocate(bookings: Iterable[Booking], place: Place, *, by: Person | None) -> list[Booking]:
    """Appointments keep their time and get another place; each guest is told."""
    found = list(bookings)
    for booking in found:
        booking.place, booking.sequence, booking.updated_at = place, booking.sequence + 1, dates.now()
        booking.save()
        record(booking, "Ort geändert", by=by, note=place.name, keep_snapshot=False)
        message = f"Der Termin am {in_words(booking.starts_at)} ist an einem anderen Ort: {place.name}"
        tell(booking, mails.moved, message)
    return found


def tell(booking: Booking, writer: mails.Writer, message: str, *, closure: Closure | None = None) -> None:
    """By mail, or else as a line of the call list."""
    if not booking.email:
        Call.objects.create(
            neighbourhood=booking.neighbourhood, booking=booking, closure=closure, message=message[:300]
        )
        return
    post_mail(
        writer(booking),
        neighbourhood=booking.neighbourhood,
        to=booking.email,
        kind=f"appointments.{writer.__name__}",
        key=f"appointments.{writer.__name__}:{booking.pk}:{booking.sequence}",
    )


@transaction.atomic
def tick_off_call(call: Call, *, by: Person, note: str = "") -> Call:
    """Somebody was told (or could not be reached, see the note). Ticking twice has no second effect."""
    call = lock(call)
    if call.is_done:
        return call
    call.done_at, call.done_by, call.note = dates.now(), by, note.strip()[:200]
    call.save()
    record(call, "angerufen", by=by, keep_snapshot=False)
    return call


@transaction.atomic
def reopen_call(call: Call, *, by: Person) -> Call:
    """It was ticked off by mistake."""
    call = lock(call)
    if not call.is_done:
        raise DomainError("Dieser Anruf steht noch auf der Liste.")
    call.done_at = call.done_by = None
    call.save()
    record(call, "wieder offen", by=by, keep_snapshot=False)
    return call
