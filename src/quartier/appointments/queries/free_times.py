"""Free times, computed each time from rules, closings and what is taken. Never keep these pages in a cache."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Count, Q
from django.db.models.functions import TruncDate

from ...accounts.models import Person
from ...kernel import dates
from ...kernel.dates import Period
from ..enums import OfferMode
from ..models import AppointmentWindow, Booking, Claim, Offer
from ..occurrences import Suspension, days_of, occurrences
from ..slots import Host, Opening, Shape, Slot, host_of, opening, without
from ..slots import free_slots as compute
from ..states import HELD
from .closures import suspensions
from .hours import exceptions_in, hours_in_force

NEXT_LOOKS_AHEAD = timedelta(days=28)


@dataclass(frozen=True)
class DayOfSlots:
    day: date
    slots: list[Slot]


def free_slots(
    offer: Offer,
    period: Period,
    *,
    is_staff: bool = False,
    host: Person | None = None,
    leaving: Booking | None = None,
) -> list[Slot]:
    """Every time at which the offer can be booked in a period, earliest first. Costs the same however long it is.

    The team (`is_staff`) is bound by no notice and no horizon. With `host` only this person's time; `leaving` is a
    booking whose own time counts as free, because it is about to be moved.
    """
    earliest, latest = _limits(offer, is_staff)
    if period.ends_at <= earliest or latest < period.begins_at:
        return []
    openings = _openings(offer, period)
    if host is not None:
        openings = [one for one in openings if one.host == ("person", host.pk)]
    shape = shape_of(offer)
    taken = taken_cells(openings, shape, leaving)
    found = compute(openings, taken, shape, earliest=earliest, latest=latest)
    full = _full_days(offer, period, leaving)
    return [slot for slot in found if dates.local(slot.begins_at).date() not in full] if full else found


def free_days(offer: Offer, period: Period, *, is_staff: bool = False, host: Person | None = None, leaving: Booking | None = None) -> list[DayOfSlots]:  # fmt: skip
    """The same, day by day; days without a free time are left out."""
    found: dict[date, list[Slot]] = defaultdict(list)
    for slot in free_slots(offer, period, is_staff=is_staff, host=host, leaving=leaving):
        found[dates.local(slot.begins_at).date()].append(slot)
    return [DayOfSlots(day, slots) for day, slots in found.items()]


def next_free(
    offer: Offer, count: int = 3, *, after: datetime | None = None, is_staff: bool = False
) -> list[Slot]:
    """The next free times, at most four weeks ahead; first those after a moment, then what is earlier."""
    first = dates.today()
    found = free_slots(offer, Period(first, first + NEXT_LOOKS_AHEAD), is_staff=is_staff)
    if after is not None:
        found = [s for s in found if s.begins_at >= after] + [s for s in found if s.begins_at < after]
    return found[:count]


def shape_of(offer: Offer, minutes: int | None = None) -> Shape:
    return Shape.of(minutes or offer.minutes, offer.buffer_before, offer.buffer_after)


def taken_cells(
    openings: Iterable[Opening], shape: Shape, leaving: Booking | None = None
) -> dict[Host, set[int]]:
    """What is taken of each host around the openings; holds that ran out take nothing."""
    openings = list(openings)
    if not openings:
        return {}
    hosts = {one.host for one in openings}
    people = [pk for kind, pk in hosts if kind == "person"]
    places = [pk for kind, pk in hosts if kind == "place"]
    claims = (
        Claim.objects.filter(
            Q(person_id__in=people) | Q(person__isnull=True, place_id__in=places),
            cell__gte=min(one.first for one in openings) - shape.before,
            cell__lt=max(one.end for one in openings) + shape.after,
        )
        .exclude(booking__state=HELD, booking__held_until__lte=dates.now())
        .values_list("person_id", "place_id", "cell")
    )
    if leaving is not None:
        claims = claims.exclude(booking_id=leaving.pk)
    taken: dict[Host, set[int]] = defaultdict(set)
    for person_id, place_id, cell in claims:
        taken[host_of(person_id, place_id)].add(cell)
    return taken


def openings_on(offers: Iterable[Offer], period: Period) -> dict[int, list[Opening]]:
    """The open time of some offers in a period, by the key of the offer, whether it is free or not."""
    return {offer.pk: _openings(offer, period) for offer in offers}


def _limits(offer: Offer, is_staff: bool) -> tuple[datetime, datetime]:
    now = dates.now()
    if is_staff:
        return now, now + timedelta(days=366)
    last = dates.today() + timedelta(days=offer.ahead_days)
    return now + timedelta(hours=offer.notice_hours), dates.next_midnight(last)


def _openings(offer: Offer, period: Period) -> list[Opening]:
    neighbourhood = offer.neighbourhood
    closings = suspensions(neighbourhood, period)
    found: list[Opening] = []
    if offer.in_office_hours:
        found += _in_office_hours(offer, period, closings)
    needs_office = offer.mode == OfferMode.OFFICE
    shut = [one for one in closings if one.is_closure or (needs_office and not one.spares_appointments)]
    return found + without(_in_windows(offer, period), _spans(shut))


def _in_office_hours(offer: Offer, period: Period, closings: list[Suspension]) -> list[Opening]:
    """Hours that are held and take appointments; what begins within one takes its rest away."""
    neighbourhood = offer.neighbourhood
    rules = hours_in_force(neighbourhood, period, with_past=False)
    days = occurrences(
        rules, period, neighbourhood.state_code, closings, exceptions_in(neighbourhood, period)
    )
    found = [
        opening(
            one.begins_at,
            one.ends_at,
            person_id=one.person_id,
            place_id=one.place.pk,
            office_hour_id=one.office_hour.pk if one.office_hour else None,
        )
        for one in days
        if one.takes_appointments and not one.is_suspended
    ]
    return without(found, _spans(one for one in closings if not one.spares_appointments))


def _in_windows(offer: Offer, period: Period) -> list[Opening]:
    windows: list[AppointmentWindow] = list(offer.windows.all())
    return [
        opening(
            dates.at(day, window.opens),
            dates.at(day, window.closes),
            person_id=window.person_id,
            place_id=window.place_id,
            window_id=window.pk,
        )
        for window in windows
        if window.person_id or window.place_id
        for day in days_of(window, period, offer.neighbourhood.state_code)
    ]


def _spans(closings: Iterable[Suspension]) -> list[tuple[datetime, datetime | None]]:
    return [(one.begins_at, one.ends_at) for one in closings]


def _full_days(offer: Offer, period: Period, leaving: Booking | None) -> set[date]:
    """Days on which the offer has been booked as often as it may be."""
    if not offer.most_per_day:
        return set()
    rows = Booking.objects.live().filter(
        offer=offer, starts_at__gte=period.begins_at, starts_at__lt=period.ends_at
    )
    if leaving is not None:
        rows = rows.exclude(pk=leaving.pk)
    counts = (
        rows.order_by()
        .annotate(day=TruncDate("starts_at", tzinfo=dates.LOCAL))
        .values("day")
        .annotate(n=Count("pk"))
    )
    return {row["day"] for row in counts if row["n"] >= offer.most_per_day}
