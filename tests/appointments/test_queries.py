"""What every page tells of the office: open, next, suspended."""

from datetime import date, datetime, time

import pytest
from django.utils import translation

from quartier.appointments.actions import end_office_hour
from quartier.appointments.enums import Weekday
from quartier.appointments.queries import free_slots, next_boundary, occurrences_in, office_card
from quartier.appointments.schema_org import opening_hours
from quartier.conditions.actions import lift_condition
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.places.models import Place
from quartier.publishing.actions import publish, save_publishable
from quartier.publishing.models import Notice, NoticeReach

from .factories import THURSDAY, make_offer, make_office_hour, make_usual_hours, suspend

pytestmark = pytest.mark.django_db


def moment(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=dates.LOCAL)


def test_card_names_days_and_times(neighbourhood):
    make_usual_hours(neighbourhood)
    card = office_card(neighbourhood)
    assert card["hours_lines"] == [("Dienstag", "8:30 bis 10:30 Uhr"), ("Donnerstag", "13:30 bis 15:30 Uhr")]
    assert card["address"] == "Heidestraße 20, 06842 Dessau-Roßlau"
    assert card["suspended_by"] is None


def test_card_names_another_place_and_a_slower_rhythm(neighbourhood):
    school = Place.objects.create(neighbourhood=neighbourhood, name="Grundschule", slug="schule")
    make_office_hour(
        neighbourhood, (Weekday.MONDAY, time(9), time(10)), place=school, every_n_weeks=2,
        valid_from=date(2021, 4, 12),
    )  # fmt: skip
    assert office_card(neighbourhood)["hours_lines"] == [
        ("Montag, alle 2 Wochen", "9:00 bis 10:00 Uhr, Grundschule")
    ]


def test_ended_hours_disappear_and_coming_ones_wait_their_turn(neighbourhood, coordinator):
    hour = make_office_hour(neighbourhood)
    end_office_hour(hour, last_on=date(2021, 4, 13), by=coordinator)
    make_office_hour(neighbourhood, THURSDAY, valid_from=date(2021, 5, 6))
    assert [days for days, _times in office_card(neighbourhood)["hours_lines"]] == ["Donnerstag"]


@pytest.mark.parametrize(
    ("now", "is_open", "opens_next"),
    [
        ((2021, 4, 15, 9), False, (2021, 4, 15, 13, 30)),
        ((2021, 4, 15, 13, 29), False, (2021, 4, 15, 13, 30)),
        ((2021, 4, 15, 13, 30), True, (2021, 4, 20, 8, 30)),
        ((2021, 4, 15, 15, 29), True, (2021, 4, 20, 8, 30)),
        ((2021, 4, 15, 15, 30), False, (2021, 4, 20, 8, 30)),
        # Thursday, 13 May 2021 is Himmelfahrt.
        ((2021, 5, 12, 9), False, (2021, 5, 18, 8, 30)),
    ],
)
def test_open_and_next_by_the_minute(neighbourhood, now, is_open, opens_next):
    make_usual_hours(neighbourhood)
    with dates.standing_at(moment(*now)):
        card = office_card(neighbourhood)
    assert (card["is_open"], card["opens_next"]) == (is_open, moment(*opens_next))


def test_a_public_holiday_is_named(neighbourhood):
    make_usual_hours(neighbourhood)
    with dates.standing_at(moment(2021, 5, 13, 14)):
        card = office_card(neighbourhood)
        assert card["is_open"] is False
        assert "Himmelfahrt" in card["suspended_by"].title


def test_a_condition_suspends_until_its_end(neighbourhood):
    make_usual_hours(neighbourhood)
    suspend(neighbourhood, moment(2021, 4, 1, 9), moment(2021, 4, 22, 0))
    with dates.standing_at(moment(2021, 4, 15, 14)):
        card = office_card(neighbourhood)
    assert card["is_open"] is False
    assert card["suspended_by"].title == "Keine Sprechzeiten"
    assert card["suspended_by"].text == "Wir sind telefonisch da."
    assert card["opens_next"] == moment(2021, 4, 22, 13, 30)


def test_an_open_end_leaves_the_next_hour_open_too(neighbourhood):
    make_usual_hours(neighbourhood)
    suspend(neighbourhood, moment(2021, 4, 1, 9))
    assert office_card(neighbourhood)["opens_next"] is None


@pytest.mark.parametrize("reach", NoticeReach.values)
def test_notices_are_only_words(neighbourhood, reach):
    make_usual_hours(neighbourhood)
    notice = Notice(neighbourhood=neighbourhood, title="Hinweis", text="Bitte klingeln.", reach=reach)
    publish(save_publishable(notice, by=None), by=None)
    assert office_card(neighbourhood)["suspended_by"] is None


def test_a_lifted_condition_counts_for_the_time_it_held(neighbourhood, coordinator):
    make_usual_hours(neighbourhood)
    condition = suspend(neighbourhood, moment(2021, 4, 6, 8))
    with dates.standing_at(moment(2021, 4, 10, 12)):
        lift_condition(condition, by=coordinator)
    found = occurrences_in(neighbourhood, Period(date(2021, 4, 1), date(2021, 4, 15)))
    assert [(one.day.day, one.is_suspended) for one in found] == [
        (1, False), (6, True), (8, True), (13, False), (15, False),
    ]  # fmt: skip
    assert office_card(neighbourhood)["suspended_by"] is None


def test_by_appointment_only_suspends_the_rest(neighbourhood, coordinator):
    make_office_hour(neighbourhood)
    make_office_hour(neighbourhood, THURSDAY, person=coordinator, takes_appointments=True)
    suspend(neighbourhood, moment(2021, 4, 12, 8), title="Nur mit Termin", no_walk_in=True)
    days = occurrences_in(neighbourhood, Period(date(2021, 4, 20), date(2021, 4, 22)))
    assert [(one.reason, one.takes_walk_ins) for one in days] == [("Nur mit Termin", True), ("", False)]
    assert office_card(neighbourhood)["opens_next"] is None
    assert len(free_slots(make_offer(neighbourhood), Period(date(2021, 4, 20), date(2021, 4, 22)))) == 4


def test_a_foreign_quarter_changes_nothing(neighbourhood, foreign_neighbourhood):
    make_usual_hours(neighbourhood)
    suspend(foreign_neighbourhood, moment(2021, 4, 1, 9))
    assert office_card(neighbourhood)["suspended_by"] is None
    assert office_card(foreign_neighbourhood)["hours_lines"] == []


def test_without_office_and_hours_the_card_still_stands(foreign_neighbourhood):
    card = office_card(foreign_neighbourhood)
    assert (card["place"], card["hours_lines"], card["is_open"], card["opens_next"]) == (
        None,
        [],
        False,
        None,
    )


def test_english_card(neighbourhood):
    make_usual_hours(neighbourhood)
    with translation.override("en"):
        assert len(office_card(neighbourhood)["hours_lines"]) == 2


def test_pages_grow_old_when_the_office_opens_or_closes(neighbourhood):
    make_usual_hours(neighbourhood)
    assert next_boundary(neighbourhood, moment(2021, 4, 15, 9)) == moment(2021, 4, 15, 13, 30)
    assert next_boundary(neighbourhood, moment(2021, 4, 15, 13, 30)) == moment(2021, 4, 15, 15, 30)
    assert next_boundary(neighbourhood, moment(2021, 4, 15, 15, 30)) is None


def test_card_costs_four_queries_however_many_hours(neighbourhood, django_assert_num_queries):
    make_office_hour(neighbourhood)
    with django_assert_num_queries(4):
        office_card(neighbourhood)
    for weekday in (Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY):
        make_office_hour(neighbourhood, (weekday, time(9), time(10)))
    with django_assert_num_queries(4):
        office_card(neighbourhood)


def test_structured_hours_name_closed_days(neighbourhood):
    make_usual_hours(neighbourhood)
    found = opening_hours(neighbourhood)
    assert [
        (rule["dayOfWeek"], rule["opens"], rule["closes"]) for rule in found["openingHoursSpecification"]
    ] == [
        ("https://schema.org/Tuesday", "08:30", "10:30"),
        ("https://schema.org/Thursday", "13:30", "15:30"),
    ]
    closed = [rule["validFrom"] for rule in found["specialOpeningHoursSpecification"]]
    assert closed == ["2021-05-13"]
