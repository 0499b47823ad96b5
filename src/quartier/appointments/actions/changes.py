"""What becomes of an appointment: moved, cancelled, attended or missed."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from ...accounts.models import Person
from ...kernel import dates
from ...kernel.errors import DomainError
from ...kernel.locking import lock
from .. import mails
from ..models import Booking
from ..states import BOOKING, HELD
from .book import lock_book
from .calling import call_off
from .claiming import in_words, release
from .taking import demand_ahead, find_slot, take, take_step


@transaction.atomic
def move_booking(
    booking: Booking, starts_at: datetime, *, host: Person | None = None, by: Person | None = None
) -> Booking:
    """Another time for the same appointment: the new one is taken and the old one freed, or nothing happens.

    `by` None is the guest. The code stays; calendars are told by `sequence`.
    """
    lock_book(booking.neighbourhood)
    booking = lock(booking)
    BOOKING.step("move", booking.state)
    demand_ahead(booking)
    if starts_at == booking.starts_at and (host is None or host.pk == booking.host_id):
        raise DomainError(_("Das ist die bisherige Zeit. Bitte wählen Sie eine andere."), field="slot")
    slot = find_slot(booking.offer, starts_at, is_staff=by is not None, host=host, leaving=booking)
    before = booking.starts_at
    release(booking)
    booking.sequence += 1
    booking.is_arranged, booking.reminded_at = False, None
    take(booking, slot)
    return take_step(booking, "move", by=by, note=f"bisher {in_words(before)}", mail=mails.moved)


@transaction.atomic
def cancel_booking(
    booking: Booking, *, by: Person | None = None, reason: str = "", is_guests_wish: bool = False
) -> Booking:
    """Cancelled by the guest (`by` None, or a member of the team on their wish) or by the office.

    The time is free again at once. Whom the office cancels is told by mail or stands on the call list.
    """
    lock_book(booking.neighbourhood)
    booking = lock(booking)
    BOOKING.step("cancel_by_guest", booking.state)
    demand_ahead(booking)
    if by is not None and not is_guests_wish:
        call_off([booking], reason=reason.strip()[:160], by=by)
        return booking
    booking.sequence += 1
    release(booking)
    return take_step(booking, "cancel_by_guest", by=by, mail=mails.cancelled_by_guest)


@transaction.atomic
def release_hold(booking: Booking) -> None:
    """The guest went back and takes another time: what was held is free at once. A confirmed one stays."""
    Booking.objects.filter(pk=booking.pk, state=HELD).delete()


@transaction.atomic
def mark_attended(booking: Booking, *, by: Person) -> Booking:
    """The guest came. May be said from the day of the appointment on, and corrected."""
    booking = lock(booking)
    if dates.local(booking.starts_at).date() > dates.today():
        raise DomainError("Dieser Termin ist erst noch. Sie können ihn an seinem Tag abhaken.")
    return take_step(booking, "attend", by=by)


@transaction.atomic
def mark_missed(booking: Booking, *, by: Person) -> Booking:
    """The guest did not come. May be said once it has begun, and corrected."""
    booking = lock(booking)
    if booking.starts_at > dates.now():
        raise DomainError("Dieser Termin hat noch nicht begonnen.")
    return take_step(booking, "miss", by=by)
