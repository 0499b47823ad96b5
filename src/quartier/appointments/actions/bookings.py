"""Appointments: held while the form is filled, confirmed, moved, cancelled, attended or missed."""

from dataclasses import dataclass, fields
from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from ...accounts.models import Person
from ...journal.actions import move
from ...kernel import dates
from ...kernel.codes import new_code
from ...kernel.dates import Period
from ...kernel.errors import DomainError
from ...kernel.locking import lock
from ...outbox.actions import address as check_address
from ...outbox.actions import post_mail
from ...places.models import Place
from .. import mails
from ..enums import BookingChannel, OfferMode, Topic
from ..models import Booking, Offer
from ..queries import closures_in, free_slots, next_free
from ..queries.free_times import shape_of, taken_cells
from ..slots import Opening, Slot, opening
from ..states import BOOKING, CONFIRMED, HELD
from .book import lock_book
from .calling import call_off
from .claiming import SlotTaken, claim, in_words, release

HOLD = timedelta(minutes=10)
RAN_OUT = "Die zehn Minuten sind um, und die Zeit ist wieder frei. Bitte wählen Sie noch einmal."


@dataclass(frozen=True)
class Wish:
    """What the guest said. Nothing is demanded but what the offer needs: a number for a call, a place for a visit."""

    name: str = ""
    topic: str = Topic.OTHER
    interpreter_language: str = ""
    needs_wheelchair_access: bool = False
    email: str = ""
    phone: str = ""
    address: str = ""
    note: str = ""
    language: str = "de"


@transaction.atomic
def hold_slot(
    offer: Offer,
    starts_at: datetime,
    *,
    channel: str = BookingChannel.WEB,
    host: Person | None = None,
    by: Person | None = None,
) -> Booking:
    """Take a free time for ten minutes, while the form is filled. Whoever comes second gets a `SlotTaken`.

    Without `host` anybody who is free gives the time. `by` is the member of the team who does it; they are not
    bound by the offer's notice and horizon.
    """
    lock_book(offer.neighbourhood)
    slot = _find(offer, starts_at, is_staff=by is not None, host=host)
    booking = Booking(
        neighbourhood=offer.neighbourhood, offer=offer, code=new_code(), channel=channel,
        held_until=dates.now() + HOLD,
    )  # fmt: skip
    _take(booking, slot)
    return booking


@transaction.atomic
def confirm_booking(booking: Booking, wish: Wish, *, by: Person | None = None) -> Booking:
    """Turn a held time into an appointment. Sending the form twice has no second effect.

    A hold that ran out is renewed when nobody took the time meanwhile; otherwise `SlotTaken`.
    """
    lock_book(booking.neighbourhood)
    offer = booking.offer
    fresh = Booking.objects.select_related("offer", "neighbourhood").filter(pk=booking.pk).first()
    if fresh is None:
        _find(offer, booking.starts_at, is_staff=by is not None)
        raise DomainError(RAN_OUT)
    if fresh.state == CONFIRMED:
        return fresh
    if fresh.is_hold_over:
        _hold_again(fresh, by)
    _check(fresh.offer, wish)
    for own in fields(wish):
        setattr(fresh, own.name, getattr(wish, own.name))
    fresh.held_until = None
    return _step(fresh, "confirm", by=by, mail=mails.confirmed)


@transaction.atomic
def book_slot(
    offer: Offer,
    starts_at: datetime,
    wish: Wish,
    *,
    channel: str,
    host: Person | None = None,
    by: Person | None = None,
) -> Booking:
    """Hold and confirm in one go: for callers and for who stands at the desk."""
    return confirm_booking(hold_slot(offer, starts_at, channel=channel, host=host, by=by), wish, by=by)


@transaction.atomic
def arrange_booking(
    offer: Offer,
    starts_at: datetime,
    wish: Wish,
    *,
    host: Person,
    by: Person,
    channel: str = BookingChannel.PHONE,
    minutes: int | None = None,
    place: Place | None = None,
) -> Booking:
    """„Nach Vereinbarung“: the team gives any time of `host`, outside of hours and windows too.

    Only while nothing is closed, and only what the host has not given away already.
    """
    neighbourhood = offer.neighbourhood
    lock_book(neighbourhood)
    length = timedelta(minutes=minutes or offer.minutes)
    if starts_at <= dates.now():
        raise DomainError("Diese Zeit ist schon vorbei.", field="starts_at")
    if length % timedelta(minutes=5) or not timedelta(minutes=5) <= length <= timedelta(hours=8):
        raise DomainError(
            "Bitte geben Sie eine Dauer in vollen fünf Minuten an, zum Beispiel 30.", field="minutes"
        )
    if dates.local(starts_at).minute % 5 or starts_at.second:
        raise DomainError(
            "Bitte wählen Sie eine Zeit in vollen fünf Minuten, zum Beispiel 9:30.", field="starts_at"
        )
    _demand_open(offer, starts_at, starts_at + length)
    one = opening(starts_at, starts_at + length, person_id=host.pk, place_id=place.pk if place else None)
    booking = Booking(
        neighbourhood=neighbourhood, offer=offer, code=new_code(), channel=channel, is_arranged=True,
        held_until=dates.now() + HOLD,
    )  # fmt: skip
    shape = shape_of(offer, minutes)
    if not taken_cells([one], shape).get(one.host, set()).isdisjoint(shape.claims(one.first)):
        raise SlotTaken(message=f"{host} hat zu dieser Zeit schon einen Termin.")
    _take(booking, Slot(one.first, shape.length, (one,)))
    return confirm_booking(booking, wish, by=by)


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
    _demand_ahead(booking)
    if starts_at == booking.starts_at and (host is None or host.pk == booking.host_id):
        raise DomainError(_("Das ist die bisherige Zeit. Bitte wählen Sie eine andere."), field="slot")
    slot = _find(booking.offer, starts_at, is_staff=by is not None, host=host, leaving=booking)
    before = booking.starts_at
    release(booking)
    booking.sequence += 1
    booking.is_arranged, booking.reminded_at = False, None
    _take(booking, slot)
    return _step(booking, "move", by=by, note=f"bisher {in_words(before)}", mail=mails.moved)


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
    _demand_ahead(booking)
    if by is not None and not is_guests_wish:
        call_off([booking], reason=reason.strip()[:160], by=by)
        return booking
    booking.sequence += 1
    release(booking)
    return _step(booking, "cancel_by_guest", by=by, mail=mails.cancelled_by_guest)


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
    return _step(booking, "attend", by=by)


@transaction.atomic
def mark_missed(booking: Booking, *, by: Person) -> Booking:
    """The guest did not come. May be said once it has begun, and corrected."""
    booking = lock(booking)
    if booking.starts_at > dates.now():
        raise DomainError("Dieser Termin hat noch nicht begonnen.")
    return _step(booking, "miss", by=by)


def _find(
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


def _take(booking: Booking, slot: Slot) -> None:
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


def _hold_again(booking: Booking, by: Person | None) -> None:
    booking.held_until = dates.now() + HOLD
    slot = _find(booking.offer, booking.starts_at, is_staff=by is not None, leaving=booking)
    release(booking)
    _take(booking, slot)


def _step(booking: Booking, name: str, *, by: Person | None, note: str = "", mail: mails.Writer | None = None) -> Booking:  # fmt: skip
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


def _check(offer: Offer, wish: Wish) -> None:
    if wish.email:
        check_address(wish.email)
    if offer.mode == OfferMode.PHONE and not wish.phone.strip():
        raise DomainError("Bitte nennen Sie die Nummer, unter der wir Sie anrufen sollen.", field="phone")
    if offer.mode == OfferMode.VIDEO and not wish.email:
        raise DomainError(
            "Bitte nennen Sie Ihre E-Mail-Adresse: Dorthin schicken wir den Link.", field="email"
        )
    if offer.mode == OfferMode.HOME and not wish.address.strip():
        raise DomainError("Bitte sagen Sie uns, wohin wir kommen sollen.", field="address")


def _demand_ahead(booking: Booking) -> None:
    if booking.starts_at <= dates.now():
        raise DomainError(
            _("Dieser Termin hat schon begonnen oder ist vorbei. Er lässt sich nicht mehr ändern.")
        )


def _demand_open(offer: Offer, begins_at: datetime, ends_at: datetime) -> None:
    day = dates.local(begins_at).date()
    for closure in closures_in(offer.neighbourhood, Period(day, dates.local(ends_at).date())):
        if closure.begins_at < ends_at and (closure.ends_at is None or begins_at < closure.ends_at):
            raise DomainError(f"Zu dieser Zeit ist geschlossen: {closure.reason}.", field="starts_at")
