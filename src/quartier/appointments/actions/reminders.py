"""What the house does by itself: reminding guests the day before, forgetting them three months later."""

from datetime import datetime, timedelta

from django.db import transaction

from ...journal.actions import record
from ...kernel import dates
from ...kernel.dates import Period
from ...kernel.locking import lock
from ...outbox.actions import post_mail
from .. import mails
from ..models import Booking
from ..models.bookings import KEPT_MONTHS
from ..states import CONFIRMED
from .claiming import forget_expired_holds

AT_ONCE = 200


def remind_guests() -> int:
    """A mail for every appointment of tomorrow whose guest left an address; each once, also after a move.

    Who booked only today has just been written to.
    """
    tomorrow = dates.today() + timedelta(days=1)
    span = Period(tomorrow, tomorrow)
    due = Booking.objects.filter(
        state=CONFIRMED, starts_at__gte=span.begins_at, starts_at__lt=span.ends_at, reminded_at__isnull=True,
        updated_at__lt=dates.at(dates.today()),
    ).exclude(email="")  # fmt: skip
    return sum(_remind(booking) for booking in due[:AT_ONCE])


@transaction.atomic
def _remind(booking: Booking) -> bool:
    booking = lock(booking)
    if booking.state != CONFIRMED or booking.reminded_at is not None:
        return False
    post_mail(
        mails.reminder(booking),
        neighbourhood=booking.neighbourhood,
        to=booking.email,
        kind="appointments.reminder",
        key=f"appointments.reminder:{booking.pk}:{booking.sequence}",
    )
    Booking.objects.filter(pk=booking.pk).update(reminded_at=dates.now())
    return True


def forget_contacts() -> int:
    """Three months after its day a booking loses name, contact and note; it is counted for ever.

    Holds that ran out go at once.
    """
    old = Booking.objects.filter(forgotten_at__isnull=True, starts_at__lt=_keeps_since())
    return sum(_forget(booking) for booking in old[:AT_ONCE]) + forget_expired_holds()


@transaction.atomic
def _forget(booking: Booking) -> bool:
    booking = lock(booking)
    if booking.forgotten_at is not None:
        return False
    for name in ("name", "email", "phone", "address", "note", "interpreter_language", "reason"):
        setattr(booking, name, "")
    booking.needs_wheelchair_access = False
    booking.forgotten_at = dates.now()
    booking.save()
    booking.calls.update(note="", message="")
    record(booking, "Kontakt gelöscht", by=None, keep_snapshot=False)
    return True


def _keeps_since() -> datetime:
    return dates.at(dates.months_before(dates.today(), KEPT_MONTHS))
