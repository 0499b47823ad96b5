"""Free times as pure functions: nothing overlaps, nothing is lost, whatever was booked before."""

from datetime import date, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from quartier.appointments.enums import ExceptionKind
from quartier.appointments.models import ExceptionalDay, OfficeHour
from quartier.appointments.occurrences import Suspension, can_meet, occurrences
from quartier.appointments.slots import (
    Opening,
    Shape,
    Slot,
    cell_after,
    cell_of,
    free_slots,
    moment_of,
    opening,
    starts,
    without,
)
from quartier.kernel import dates
from quartier.kernel.dates import Period

from .test_occurrences import LAND, PLACES, QUARTER, periods, rules

PATIENT = settings(max_examples=80, deadline=None)
SHAPES = st.builds(Shape, st.integers(0, 4), st.integers(1, 12), st.integers(0, 4))
ANNA, BEN = ("person", 1), ("person", 2)


@st.composite
def openings(draw, hosts=(ANNA,)) -> list[Opening]:
    found = []
    for _ in range(draw(st.integers(0, 4))):
        first = draw(st.integers(1000, 1150))
        found.append(Opening(draw(st.sampled_from(hosts)), first, first + draw(st.integers(1, 48))))
    return found


def span(*clocks: int) -> Opening:
    first, end = clocks
    return Opening(ANNA, first, end)


def test_two_hours_give_four_talks_of_half_an_hour():
    day = date(2021, 4, 20)
    one = opening(dates.at(day, time(8, 30)), dates.at(day, time(10, 30)), person_id=1, place_id=None)
    found = free_slots([one], {}, Shape.of(30))
    assert [f"{dates.local(slot.begins_at):%H:%M}" for slot in found] == ["08:30", "09:00", "09:30", "10:00"]
    assert found[0].ends_at - found[0].begins_at == timedelta(minutes=30)


def test_buffers_part_talks_and_may_lie_outside():
    assert starts(span(100, 124), set(), Shape(0, 4, 2)) == [100, 106, 112, 118]
    assert starts(span(100, 112), set(), Shape(3, 6, 0)) == [100]
    # Something right before the opening is in the way of the buffer, not of the talk.
    assert starts(span(100, 112), {99}, Shape(1, 6, 0)) == [101]


def test_a_disturbed_gap_is_packed_only_where_the_rhythm_would_lose_a_talk():
    # 8:30 to 10:30, half an hour each; 8:50 to 9:20 is taken: the rhythm still gives 9:30 and 10:00.
    assert starts(span(0, 24), set(range(4, 10)), Shape(0, 6, 0)) == [12, 18]
    # A talk of one hour after a talk of half an hour: without packing 9:00 would be lost.
    assert starts(span(0, 18), set(range(6)), Shape(0, 12, 0)) == [6]


def test_who_opens_at_an_odd_minute_gives_whole_cells():
    day = date(2021, 4, 20)
    one = opening(dates.at(day, time(8, 32)), dates.at(day, time(9, 4)), person_id=1, place_id=None)
    (slot,) = free_slots([one], {}, Shape.of(25))
    assert f"{dates.local(slot.begins_at):%H:%M}" == "08:35"


@PATIENT
@given(openings(), st.sets(st.integers(990, 1210), max_size=60), SHAPES)
def test_each_free_time_lies_in_an_opening_on_free_cells(found, taken, shape):
    for slot in free_slots(found, {ANNA: taken}, shape):
        assert taken.isdisjoint(shape.claims(slot.first))
        for one in slot.openings:
            assert one.first <= slot.first
            assert slot.first + shape.length <= one.end


@PATIENT
@given(openings(), st.sets(st.integers(990, 1210), max_size=60), SHAPES)
def test_booking_everything_loses_nothing(found, taken, shape):
    """As many talks fit as the cleverest planner could place in each single opening, and no two of them overlap."""
    for one in found:
        firsts = starts(one, taken, shape)
        claimed = [cell for first in firsts for cell in shape.claims(first)]
        assert len(claimed) == len(set(claimed))
        assert len(firsts) == _most(one, taken, shape)


def _most(one: Opening, taken: set[int], shape: Shape) -> int:
    """The best possible number of talks: the earliest fit, again and again, is optimal for equal lengths."""
    count, first = 0, one.first
    while first + shape.length <= one.end:
        if taken.isdisjoint(shape.claims(first)):
            count, first = count + 1, first + shape.step
        else:
            first += 1
    return count


@PATIENT
@given(openings((ANNA, BEN)), st.lists(st.tuples(st.integers(0, 40), SHAPES), max_size=12))
def test_no_sequence_of_bookings_claims_a_cell_twice(found, wishes):
    taken: dict = {ANNA: set(), BEN: set()}
    for number, shape in wishes:
        free = free_slots(found, taken, shape)
        if not free:
            continue
        slot: Slot = free[number % len(free)]
        host = slot.openings[0].host
        claims = set(shape.claims(slot.first))
        assert taken[host].isdisjoint(claims)
        taken[host] |= claims


@PATIENT
@given(openings(), openings(), SHAPES)
def test_a_closing_takes_exactly_what_it_meets(found, closed, shape):
    spans = [(moment_of(one.first), moment_of(one.end)) for one in closed]
    left = without(found, spans)
    shut = {cell for one in closed for cell in range(one.first, one.end)}
    open_before = {cell for one in found for cell in range(one.first, one.end)}
    assert {cell for one in left for cell in range(one.first, one.end)} == open_before - shut
    assert all(slot.first not in shut for slot in free_slots(left, {}, shape))


def test_an_open_end_closes_for_ever():
    assert without([span(100, 110), span(200, 210)], [(moment_of(105), None)]) == [span(100, 105)]


def test_cells_count_on_across_summer_time():
    before, after = dates.at(date(2021, 3, 27), time(9)), dates.at(date(2021, 3, 28), time(9))
    assert cell_of(after) - cell_of(before) == 23 * 12
    assert cell_after(before) == cell_of(before)
    assert moment_of(cell_of(after)) == after


@PATIENT
@given(
    st.lists(rules(), min_size=1, max_size=4),
    periods(),
    st.lists(st.tuples(st.integers(0, 400), st.integers(1, 60)), max_size=3),
    st.lists(
        st.tuples(st.integers(0, 30), st.sampled_from(list(ExceptionKind)), st.integers(0, 20)), max_size=4
    ),
    SHAPES,
)
def test_from_rules_to_free_times_nothing_overlaps_and_nothing_is_lost(
    given_rules, period, closings, changes, shape
):
    """Rules, exceptions, holidays, closures: what is held is offered whole, what is not is not offered at all."""
    kept: list[OfficeHour] = []
    for number, rule in enumerate(given_rules, start=1):
        rule.pk = number
        if not any(can_meet(rule, other) for other in kept):
            kept.append(rule)
    period = Period(period.first, min(period.last, period.first + timedelta(days=120)))
    suspended = [
        Suspension(
            dates.at(period.first + timedelta(days=after)),
            dates.at(period.first + timedelta(days=after + length)),
            "Zu",
            is_closure=True,
        )
        for after, length in closings
    ]
    planned = occurrences(kept, period, LAND)
    exceptions = [
        _exception(planned[index % len(planned)], kind, hour) for index, kind, hour in changes if planned
    ]
    days = occurrences(kept, period, LAND, suspended, exceptions)
    extra = sum(1 for exception in exceptions if exception.kind == ExceptionKind.EXTRA)
    assert len(days) == len(planned) + extra
    found = [
        opening(one.begins_at, one.ends_at, person_id=None, place_id=one.place.pk)
        for one in days
        if not one.is_suspended
    ]
    left = without(found, [(closing.begins_at, closing.ends_at) for closing in suspended])
    slots = free_slots(left, {}, shape)
    assert not any(closing.meets(slot.begins_at, slot.ends_at) for slot in slots for closing in suspended)
    offered = {(one.host, slot.first) for slot in slots for one in slot.openings}
    for one in left:
        assert {(one.host, first) for first in starts(one, frozenset(), shape)} <= offered


def _exception(one, kind: ExceptionKind, hour: int) -> ExceptionalDay:
    is_extra = kind == ExceptionKind.EXTRA
    return ExceptionalDay(
        neighbourhood=QUARTER, kind=kind, day=one.day, office_hour=None if is_extra else one.office_hour,
        opens=time(hour) if kind in (ExceptionKind.OTHER_TIME, ExceptionKind.EXTRA) else None,
        closes=time(hour + 2) if kind in (ExceptionKind.OTHER_TIME, ExceptionKind.EXTRA) else None,
        place=PLACES[2] if kind != ExceptionKind.CLOSED else None, reason="Anders",
    )  # fmt: skip
