"""The records behind the figures of office hours and appointments."""

from datetime import date

from django.urls import reverse

from ..kernel import dates
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.figures import Record
from .links import desk_url
from .models import Booking
from .occurrences import Occurrence
from .queries import bookings_starting_in, over_in, walk_ins_in
from .states import ATTENDED, CANCELLED, CONFIRMED, MISSED


def planned_records(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    """Every office hour that the rules planned, held or not."""
    return [_hour(one, 1, is_counted=True) for one in over_in(neighbourhood, period)]


def offered_records(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    """What fell out stays in the list with the reason and adds nothing: offered 0, not missing."""
    return [_hour(one, 1) for one in over_in(neighbourhood, period)]


def minute_records(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    return [_hour(one, one.minutes) for one in over_in(neighbourhood, period)]


def talk_records(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    """Talks that took place, by topic; what was cancelled or missed adds nothing and says so."""
    return [_talk(b, str(b.get_topic_display())) for b in _over(neighbourhood, period)]


def talks_by_offer(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    return [_talk(b, b.offer.title) for b in _over(neighbourhood, period)]


def bookings_by_state(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    """All that was booked for the period, whatever became of it."""
    return [
        Record(str(b), desk_url(b), _day(b), note=b.get_channel_display(), part=b.staff_label)
        for b in _over(neighbourhood, period)
    ]


def no_shows(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    """Each appointment that could have been kept: 1 when nobody came."""
    return [
        Record(str(b), desk_url(b), _day(b), int(b.state == MISSED), note=b.staff_label)
        for b in _over(neighbourhood, period)
        if b.state in (ATTENDED, MISSED)
    ]


def walk_in_records(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    """Who came without appointment, by topic."""
    url = reverse("appointments:desk_list")
    return [
        Record(
            str(walk_in),
            url,
            walk_in.day,
            note=str(walk_in.office_hour) if walk_in.office_hour else "",
            part=str(walk_in.get_topic_display()),
        )
        for walk_in in walk_ins_in(neighbourhood, period)
    ]


def _over(neighbourhood: Neighbourhood, period: Period) -> list[Booking]:
    """Bookings whose time is over, and those cancelled for a time that is."""
    now = dates.now()
    return [b for b in bookings_starting_in(neighbourhood, period) if b.ends_at <= now]


def _talk(booking: Booking, part: str) -> Record:
    is_held = booking.state in (ATTENDED, CONFIRMED)
    note = str(booking.offer.get_mode_display()) if is_held else booking.staff_label
    if booking.state in CANCELLED and booking.reason:
        note = f"{note}: {booking.reason}"
    return Record(str(booking), desk_url(booking), _day(booking), int(is_held), note=note, part=part)


def _hour(one: Occurrence, amount: float, *, is_counted: bool = False) -> Record:
    note = f"ausgefallen: {one.reason}" if one.is_suspended else one.place.name
    return Record(
        str(one),
        reverse("appointments:desk_list"),
        one.day,
        amount if is_counted or not one.is_suspended else 0,
        note,
    )


def _day(booking: Booking) -> date:
    return dates.local(booking.starts_at).date()
