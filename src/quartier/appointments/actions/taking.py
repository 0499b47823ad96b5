"""Finding a free time and taking it, and a step of a booking with its mail. Call these with the book in hand."""

from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from ...accounts.models import Person
from ...journal.actions import move
from ...kernel import dates
from ...kernel.dates import Period
from ...kernel.errors import DomainError
from ...outbox.actions import post_mail
from .. import mails
from ..models import Booking, Offer
from ..queries import free_slots, next_free
from ..queries.free_times import shape_of
from ..slots import Opening, Slot
from ..states import BOOKING
from .claiming import SlotTaken, claim, release

HOLD = timedelta(minutes=10)


def find_slot(
    offer: Offer,
    starts_at: datetime,
    *,
    is_staff: bool,
    host: Person | None = None,
    leaving: Booking | None = None,
) -> Slot:
    """The free time that begins at a moment, read with the book in hand."""
    day = dates.local(starts_at).date()
    found = free_slots(offer, Period(day, day), is_staff=is_staff, host=host, leaving=leaving)
    slot = next((slot for slot in found if slot.begins_at == starts_at), None)
    if slot is None:
        raise SlotTaken(next_free(offer, after=starts_at, is_staff=is_staff))
    return slot


def take(booking: Booking, slot: Slot) -> None:
    """Write the booking and its claims for the first host of a slot."""
    one: Opening = slot.openings[0]
    kind, pk = one.host
    booking.starts_at, booking.ends_at = slot.begins_at, slot.ends_at
    booking.host_id = pk if kind == "person" else None
    booking.place_id = one.place_id
    booking.office_hour_id, booking.window_id = one.office_hour_id, one.window_id
    booking.updated_at = dates.now()
    booking.save()
    try:
        claim(booking, one, shape_of(booking.offer, booking.minutes))
    except SlotTaken:
        raise SlotTaken(next_free(booking.offer, after=booking.starts_at)) from None


def hold_again(booking: Booking, by: Person | None) -> None:
    booking.held_until = dates.now() + HOLD
    slot = find_slot(booking.offer, booking.starts_at, is_staff=by is not None, leaving=booking)
    release(booking)
    take(booking, slot)


def take_step(booking: Booking, name: str, *, by: Person | None, note: str = "", mail: mails.Writer | None = None) -> Booking:  # fmt: skip
    booking.updated_at = dates.now()
    move(booking, BOOKING, name, by=by, note=note, keep_snapshot=False)
    if mail is not None and booking.email:
        kind = mail.__name__
        post_mail(
            mail(booking),
            neighbourhood=booking.neighbourhood,
            to=booking.email,
            kind=f"appointments.{kind}",
            key=f"appointments.{kind}:{booking.pk}:{booking.sequence}",
        )
    return booking


def demand_ahead(booking: Booking) -> None:
    if booking.starts_at <= dates.now():
        raise DomainError(
            _("Dieser Termin hat schon begonnen oder ist vorbei. Er lässt sich nicht mehr ändern.")
        )
