"""What a condition would change, or changes, about office hours and appointments."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse

from ..conditions.models import Condition
from ..kernel import dates
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.conditions import Effect
from .enums import OfferMode
from .links import desk_url
from .models import Booking
from .occurrences import Occurrence, occurrences
from .queries import bookings_starting_in, closure_suspensions, exceptions_in, hours_in_force
from .states import CONFIRMED


def effects_on_hours(
    neighbourhood: Neighbourhood, condition: Condition, first: date, last: date
) -> Iterator[Effect]:
    """Each office hour that falls out or is open by appointment only, with whom that meets; then other talks at the
    office. What is booked stays booked: the team moves it or cancels it."""
    if not (condition.no_office_hours or condition.no_walk_in):
        return
    period = Period(first, last)
    booked = [b for b in bookings_starting_in(neighbourhood, period) if b.state == CONFIRMED]
    rules = hours_in_force(neighbourhood, period)
    days = occurrences(
        rules,
        period,
        neighbourhood.state_code,
        closure_suspensions(neighbourhood, period),
        exceptions_in(neighbourhood, period),
    )
    for one in days:
        if not one.is_suspended and (what := _change(one, condition)):
            guests = [b for b in booked if _is_in(b, one)] if condition.no_office_hours else []
            yield Effect(
                f"Sprechzeit, {one.place.name}",
                reverse("appointments:desk_list"),
                one.begins_at,
                what,
                tuple(map(_name, guests)),
            )
    if condition.no_office_hours:
        for booking in booked:
            if booking.offer.mode == OfferMode.OFFICE and not any(_is_in(booking, one) for one in days):
                yield Effect(
                    booking.offer.title,
                    desk_url(booking),
                    booking.starts_at,
                    "ist im Büro vereinbart: bitte verlegen oder absagen",
                    (_name(booking),),
                )


def _change(one: Occurrence, condition: Condition) -> str:
    if condition.no_office_hours or not one.takes_appointments:
        return "fällt aus"
    return "nur mit Termin" if one.takes_walk_ins else ""


def _is_in(booking: Booking, one: Occurrence) -> bool:
    if booking.office_hour_id is None or one.office_hour is None:
        return False
    return booking.office_hour_id == one.office_hour.pk and dates.local(booking.starts_at).date() == one.day


def _name(booking: Booking) -> str:
    return ", ".join(part for part in (booking.guest, booking.phone or booking.email) if part)
