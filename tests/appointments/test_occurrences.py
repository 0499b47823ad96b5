"""From rules to days: the reference numbers, and properties that hold for every rule."""

from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quartier.appointments.enums import WeekOfMonth
from quartier.appointments.models import OfficeHour
from quartier.appointments.occurrences import Suspension, can_meet, days_of, occurrences
from quartier.appointments.report_parts import looking_back
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.places.holidays import holiday_name
from quartier.places.models import Neighbourhood, Place
from quartier.sockets.figures import figures

from .factories import THURSDAY, TUESDAY, make_usual_hours

# The first draw reads the holidays of its year, which takes longer than Hypothesis likes.
PATIENT = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
QUARTER = Neighbourhood(name="Prüfquartier", slug="pruefquartier", state_code="ST")
LAND = "ST"
PLACES = {pk: Place(pk=pk, name=f"Ort {pk}", slug=f"ort-{pk}") for pk in (1, 2)}
DAYS = st.dates(date(2018, 1, 1), date(2028, 12, 31))


@st.composite
def rules(draw) -> OfficeHour:
    """Any rule a person could enter."""
    first = draw(DAYS)
    opens = draw(st.integers(0, 22 * 60))
    closes = draw(st.integers(opens + 1, 23 * 60 + 59))
    in_weeks = draw(st.booleans())
    return OfficeHour(
        neighbourhood=QUARTER,
        weekday=draw(st.integers(0, 6)),
        opens=time(*divmod(opens, 60)),
        closes=time(*divmod(closes, 60)),
        every_n_weeks=draw(st.integers(1, 12)) if in_weeks else 1,
        week_of_month=None if in_weeks else draw(st.sampled_from(WeekOfMonth.values)),
        valid_from=first,
        valid_to=draw(st.none() | st.dates(first, first + timedelta(days=900))),
        place=PLACES[draw(st.integers(1, 2))],
    )


@st.composite
def periods(draw) -> Period:
    first = draw(DAYS)
    return Period(first, first + timedelta(days=draw(st.integers(0, 500))))


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def in_rhythm(rule: OfficeHour, day: date) -> bool:
    if rule.week_of_month is None:
        return (monday(day) - monday(rule.valid_from)).days // 7 % rule.every_n_weeks == 0
    same = [n for n in range(1, 32) if is_day(day, n) and day.replace(day=n).weekday() == day.weekday()]
    return day.day == same[-1 if rule.week_of_month < 0 else rule.week_of_month - 1]


def is_day(month: date, number: int) -> bool:
    return number <= Period.month(month.year, month.month).last.day


def by_hand(rule: OfficeHour, period: Period) -> list[date]:
    """The slow and obvious way: ask every day."""
    return [
        day
        for day in period.days
        if day.weekday() == rule.weekday
        and rule.valid_from <= day
        and (rule.valid_to is None or day <= rule.valid_to)
        and in_rhythm(rule, day)
        and holiday_name(day, "ST") is None
    ]


@PATIENT
@given(rules(), periods())
def test_no_day_is_lost_and_none_invented(rule, period):
    assert list(days_of(rule, period, LAND)) == by_hand(rule, period)


@PATIENT
@given(rules(), DAYS, st.integers(0, 200), st.integers(1, 200))
def test_a_period_holds_what_its_parts_hold(rule, first, length, more):
    middle = first + timedelta(days=length)
    end = middle + timedelta(days=more)
    whole = list(days_of(rule, Period(first, end), LAND))
    parts = [
        *days_of(rule, Period(first, middle), LAND),
        *days_of(rule, Period(middle + timedelta(days=1), end), LAND),
    ]
    assert whole == parts


@PATIENT
@given(rules(), rules(), periods())
def test_rules_that_cannot_meet_never_overlap(one, other, period):
    if can_meet(one, other):
        return
    for mine in occurrences([one], period, LAND):
        for theirs in occurrences([other], period, LAND):
            apart = mine.ends_at <= theirs.begins_at or theirs.ends_at <= mine.begins_at
            assert apart or one.place_id != other.place_id


@PATIENT
@given(rules(), periods())
def test_an_office_hour_lasts_what_the_clock_says_also_in_the_week_of_summer_time(rule, period):
    for one in occurrences([rule], period, LAND):
        begins, ends = dates.local(one.begins_at), dates.local(one.ends_at)
        if begins.utcoffset() == ends.utcoffset() and begins.time() == rule.opens:
            assert one.ends_at - one.begins_at == timedelta(minutes=rule.minutes)


@PATIENT
@given(rules(), periods(), DAYS, st.none() | st.integers(1, 300))
def test_a_suspension_takes_exactly_what_begins_in_it(rule, period, first, length):
    begins = dates.at(first)
    ends = None if length is None else begins + timedelta(days=length)
    closing = Suspension(begins, ends, "Keine Sprechzeiten")
    found = occurrences([rule], period, LAND, [closing])
    assert [one.day for one in found] == [one.day for one in occurrences([rule], period, LAND)]
    for one in found:
        assert one.is_suspended == (begins <= one.begins_at and (ends is None or one.begins_at < ends))


@pytest.mark.parametrize(("year", "slots"), [(2020, 104), (2022, 102), (2024, 101), (2026, 102)])
def test_reference_numbers_of_a_year(neighbourhood, year, slots):
    """Tuesday and Thursday slots of two hours, holidays of Sachsen-Anhalt taken out."""
    with dates.standing_at(dates.at(date(2019, 9, 24))):
        make_usual_hours(neighbourhood)
    with dates.standing_at(dates.at(date(year + 1, 1, 2))):
        assert figures["office_hours"].value(neighbourhood, Period.year(year)) == slots
        assert figures["office_minutes"].value(neighbourhood, Period.year(year)) == slots * 120
        (item,) = looking_back(neighbourhood, Period.year(year)).items
        assert item.children[0].text == f"{slots}\u00a0Sprechzeiten mit zusammen {slots * 2}\u00a0Std."


def test_rules_in_turns_may_share_a_place():
    def rule(first: date, **fields) -> OfficeHour:
        return OfficeHour(
            neighbourhood=QUARTER, weekday=TUESDAY[0], opens=TUESDAY[1], closes=TUESDAY[2], place=PLACES[1],
            valid_from=first, **fields,
        )  # fmt: skip

    even, odd = rule(date(2021, 4, 6), every_n_weeks=2), rule(date(2021, 4, 13), every_n_weeks=2)
    assert not can_meet(even, odd)
    assert can_meet(even, rule(date(2021, 4, 13)))
    assert can_meet(even, rule(date(2021, 4, 13), every_n_weeks=3))
    assert not can_meet(rule(date(2021, 1, 1), valid_to=date(2021, 3, 31)), rule(date(2021, 4, 1)))


def test_office_hours_keep_their_clock_across_summer_time():
    rule = OfficeHour(
        neighbourhood=QUARTER,
        weekday=THURSDAY[0],
        opens=THURSDAY[1],
        closes=THURSDAY[2],
        valid_from=date(2021, 3, 1),
        place=PLACES[1],
    )
    winter, summer = occurrences([rule], Period(date(2021, 3, 25), date(2021, 4, 1)), LAND)
    assert (winter.begins_at.utcoffset(), summer.begins_at.utcoffset()) == (
        timedelta(hours=1),
        timedelta(hours=2),
    )
    assert winter.begins_at.time() == summer.begins_at.time() == time(13, 30)
