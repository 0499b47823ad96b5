"""Appointments: held while the form is filled, then confirmed; or arranged by the team."""

from dataclasses import dataclass, fields
from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from ...accounts.models import Person
from ...kernel import dates
from ...kernel.codes import new_code
from ...kernel.dates import Period
from ...kernel.errors import DomainError
from ...outbox.actions import address as check_address
from ...places.models import Place
from .. import mails
from ..enums import BookingChannel, OfferMode, Topic
from ..models import Booking, Offer
from ..queries import closures_in
from ..queries.free_times import shape_of, taken_cells
from ..slots import Slot, opening
from ..states import CONFIRMED
from .book import lock_book
from .claiming import SlotTaken
from .taking import HOLD, find_slot, hold_again, take, take_step


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
    slot = find_slot(offer, starts_at, is_staff=by is not None, host=host)
    booking = Booking(
        neighbourhood=offer.neighbourhood, offer=offer, code=new_code(), channel=channel,
        held_until=dates.now() + HOLD,
    )  # fmt: skip
    take(booking, slot)
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
        find_slot(offer, booking.starts_at, is_staff=by is not None)
        raise DomainError(
            _("Die zehn Minuten sind um, und die Zeit ist wieder frei. Bitte wählen Sie noch einmal.")
        )
    if fresh.state == CONFIRMED:
        return fresh
    if fresh.is_hold_over:
        hold_again(fresh, by)
    _check(fresh.offer, wish)
    for own in fields(wish):
        setattr(fresh, own.name, getattr(wish, own.name))
    fresh.held_until = None
    return take_step(fresh, "confirm", by=by, mail=mails.confirmed)


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
        raise DomainError(_("Diese Zeit ist schon vorbei."), field="starts_at")
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
        raise SlotTaken(message=_("%(host)s hat zu dieser Zeit schon einen Termin.") % {"host": host})
    take(booking, Slot(one.first, shape.length, (one,)))
    return confirm_booking(booking, wish, by=by)


def _check(offer: Offer, wish: Wish) -> None:
    if wish.email:
        check_address(wish.email)
    if offer.mode == OfferMode.PHONE and not wish.phone.strip():
        raise DomainError(_("Bitte nennen Sie die Nummer, unter der wir Sie anrufen sollen."), field="phone")
    if offer.mode == OfferMode.VIDEO and not wish.email:
        raise DomainError(
            _("Bitte nennen Sie Ihre E-Mail-Adresse: Dorthin schicken wir den Link."), field="email"
        )
    if offer.mode == OfferMode.HOME and not wish.address.strip():
        raise DomainError(_("Bitte sagen Sie uns, wohin wir kommen sollen."), field="address")


def _demand_open(offer: Offer, begins_at: datetime, ends_at: datetime) -> None:
    day = dates.local(begins_at).date()
    for closure in closures_in(offer.neighbourhood, Period(day, dates.local(ends_at).date())):
        if closure.begins_at < ends_at and (closure.ends_at is None or begins_at < closure.ends_at):
            raise DomainError(f"Zu dieser Zeit ist geschlossen: {closure.reason}.", field="starts_at")
