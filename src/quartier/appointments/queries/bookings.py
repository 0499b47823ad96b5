"""Reads of what was booked, and of who came without."""

from collections import Counter
from datetime import date, datetime

from django.db.models import Q, QuerySet

from ...kernel import dates
from ...kernel.codes import is_their_name, read_code
from ...kernel.dates import Period
from ...places.models import Neighbourhood
from ..models import Booking, WalkIn
from ..slots import Opening, cell_after, cell_of, host_of
from ..states import CONFIRMED
from .free_times import openings_on

WITH = ("offer", "host", "place", "neighbourhood")


def bookings_between(
    neighbourhood: Neighbourhood, begins_at: datetime, ends_at: datetime | None
) -> list[Booking]:
    """Confirmed appointments that are still ahead and touch a span: whom a closing would meet, earliest first."""
    rows = Booking.objects.of(neighbourhood).filter(
        state=CONFIRMED, ends_at__gt=begins_at, starts_at__gt=dates.now()
    )
    if ends_at is not None:
        rows = rows.filter(starts_at__lt=ends_at)
    return list(rows.select_related(*WITH))


def bookings_on(neighbourhood: Neighbourhood, day: date) -> list[Booking]:
    """Everything booked on a day, cancelled ones too (see `booking.state`), earliest first: for the day sheet."""
    return list(bookings_starting_in(neighbourhood, Period(day, day)))


def bookings_starting_in(neighbourhood: Neighbourhood, period: Period) -> list[Booking]:
    """Everything that was booked for a span of days, in any state; no mere holds."""
    rows = Booking.objects.of(neighbourhood).made()
    rows = rows.filter(starts_at__gte=period.begins_at, starts_at__lt=period.ends_at)
    return list(rows.select_related(*WITH))


def unresolved_bookings(neighbourhood: Neighbourhood) -> list[Booking]:
    """Appointments that are over and of which nobody said yet whether somebody came, earliest first."""
    rows = Booking.objects.of(neighbourhood).filter(state=CONFIRMED, ends_at__lte=dates.now())
    return list(rows.select_related(*WITH))


def bookings_outside_hours(neighbourhood: Neighbourhood) -> list[Booking]:
    """Appointments ahead whose office hour or window is not there any more: to be moved or left as arranged."""
    rows = Booking.objects.of(neighbourhood).filter(
        state=CONFIRMED, starts_at__gt=dates.now(), is_arranged=False
    )
    found = list(rows.select_related(*WITH))
    if not found:
        return []
    days = {dates.local(booking.starts_at).date() for booking in found}
    openings = openings_on({booking.offer for booking in found}, Period(min(days), max(days)))
    return [booking for booking in found if not _lies_in(booking, openings[booking.offer_id])]


def booking_by_code(neighbourhood: Neighbourhood, code: str) -> Booking | None:
    """By the code of the link; None when there is none, or when its contact was deleted after three months."""
    rows = Booking.objects.of(neighbourhood).filter(code=read_code(code), forgotten_at__isnull=True)
    return rows.select_related(*WITH).first()


def booking_by_code_and_name(neighbourhood: Neighbourhood, code: str, name: str) -> Booking | None:
    """By code and surname (or nickname), as somebody without the link says them; accents and case do not matter.

    Who booked without any name is found by the code alone.
    """
    booking = booking_by_code(neighbourhood, code)
    if booking is None or not booking.name:
        return booking
    return booking if is_their_name(name, booking.name) else None


def walk_ins_in(neighbourhood: Neighbourhood, period: Period) -> list[WalkIn]:
    """Who came without appointment, latest first."""
    rows = WalkIn.objects.filter(neighbourhood=neighbourhood, day__range=(period.first, period.last))
    return list(rows.select_related("office_hour"))


def walk_in_counts(neighbourhood: Neighbourhood, day: date) -> Counter[str]:
    """How many came without appointment on a day, by topic (key of `enums.Topic`)."""
    rows = WalkIn.objects.filter(neighbourhood=neighbourhood, day=day)
    return Counter(rows.values_list("topic", flat=True))


def _lies_in(booking: Booking, openings: list[Opening]) -> bool:
    first, end = cell_of(booking.starts_at), cell_after(booking.ends_at)
    return any(one.first <= first and end <= one.end and _is_its(booking, one) for one in openings)


def _is_its(booking: Booking, one: Opening) -> bool:
    return one.host == host_of(booking.host_id, booking.place_id)


def search_bookings(neighbourhood: Neighbourhood, typed: str, *, ahead_only: bool) -> QuerySet[Booking]:
    """Appointments by a part of name or telephone, or by the code; what is ahead comes first to come first."""
    rows = Booking.objects.of(neighbourhood).made().select_related(*WITH)
    if typed:
        by_code = Q(code=read_code(typed[:40]))
        rows = rows.filter(
            Q(name__icontains=typed) | Q(phone__icontains=typed) | Q(email__iexact=typed) | by_code
        )
    if ahead_only:
        return rows.filter(state=CONFIRMED, ends_at__gt=dates.now()).order_by("starts_at", "pk")
    return rows.order_by("-starts_at", "-pk")
