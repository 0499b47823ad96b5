"""Breaks come again: the team is asked in time, with last year's words on this year's days."""

from datetime import date, datetime, time

import pytest

from quartier.appointments.actions import (
    close_office,
    lift_closure,
    publish_office_hour,
    restore_office_hour,
    save_office_hour,
    stop_asking,
)
from quartier.appointments.enums import ClosureKind, ExceptionKind, Weekday
from quartier.appointments.models import Closure, ExceptionalDay
from quartier.appointments.queries import breaks_to_confirm, coming_changes, office_card
from quartier.appointments.schema_org import opening_hours
from quartier.appointments.told import words_of
from quartier.journal.queries import history_of
from quartier.kernel import dates
from quartier.kernel.errors import DomainError
from quartier.publishing.actions import withdraw
from quartier.sockets.tiles import tiles

from .factories import THURSDAY, TUESDAY, make_office_hour, make_usual_hours, suspend

pytestmark = pytest.mark.django_db
JUNE = datetime(2021, 6, 14, 9, tzinfo=dates.LOCAL)


def take_break(
    neighbourhood, first=date(2020, 7, 27), last=date(2020, 8, 7), kind=ClosureKind.BREAK
) -> Closure:
    with dates.standing_at(datetime(2020, 7, 2, 9, tzinfo=dates.LOCAL)):
        return close_office(
            neighbourhood, begins_at=dates.at(first), ends_at=dates.next_midnight(last), reason="Sommerpause",
            text="Bis bald.", translations={"en": {"reason": "Summer break"}}, kind=kind, by=None,
        )  # fmt: skip


@pytest.fixture
def june():
    with dates.standing_at(JUNE):
        yield


def test_last_years_break_is_asked_for_eight_weeks_before(neighbourhood, coordinator):
    take_break(neighbourhood)
    asked = {}
    for day in (date(2021, 5, 30), date(2021, 6, 1), date(2021, 7, 25), date(2021, 7, 26)):
        with dates.standing_at(dates.at(day, time(9))):
            asked[day] = [one.begins_at for one in breaks_to_confirm(neighbourhood)]
    monday = dates.at(date(2021, 7, 26))
    assert list(asked.values()) == [[], [monday], [monday], []]
    with dates.standing_at(JUNE):
        [line] = tiles["appointments"].content(neighbourhood, coordinator).lines
    assert (line.title, line.url) == ("Sommerpause?", "/buero/sprechzeiten/schliessungen/")


def test_only_breaks_come_again(neighbourhood, foreign_neighbourhood, june):
    take_break(neighbourhood, kind=ClosureKind.CLOSURE)
    take_break(foreign_neighbourhood)
    assert breaks_to_confirm(neighbourhood) == []


def test_once_it_is_entered_or_dismissed_nobody_asks(neighbourhood, june):
    last_time = take_break(neighbourhood)
    close_office(
        neighbourhood, begins_at=dates.at(date(2021, 8, 2)), ends_at=None, reason="Pause", by=None,
        kind=ClosureKind.BREAK,
    )  # fmt: skip
    assert breaks_to_confirm(neighbourhood) == []
    lift_closure(Closure.objects.exclude(pk=last_time.pk).get(), by=None)
    assert breaks_to_confirm(neighbourhood)
    stop_asking(last_time, by=None)
    assert breaks_to_confirm(neighbourhood) == []
    assert history_of(last_time)[0].verb == "kehrt nicht wieder"
    with pytest.raises(DomainError, match="Nur Pausen"):
        stop_asking(take_break(neighbourhood, kind=ClosureKind.CLOSURE), by=None)


def test_the_desk_offers_it_and_fills_the_form(desk, neighbourhood, june):
    last_time = take_break(neighbourhood)
    listed = desk.get("/buero/sprechzeiten/schliessungen/").content.decode()
    assert "ab Montag, 26. Juli 2021" in listed
    address = f"/buero/sprechzeiten/schliessungen/neu/?wie={last_time.pk}"
    assert address in listed
    form = desk.get(address).content.decode()
    for typed in (
        'value="2021-07-26"',
        'value="2021-08-06"',
        'value="Sommerpause"',
        "Bis bald.",
        'value="Summer break"',
    ):
        assert typed in form
    for nonsense in ("x", "0", "9" * 30):
        assert desk.get(f"/buero/sprechzeiten/schliessungen/neu/?wie={nonsense}").status_code == 200
    desk.post(f"/buero/sprechzeiten/schliessungen/{last_time.pk}/kehrt-nicht-wieder/")
    assert "26. Juli 2021" not in desk.get("/buero/sprechzeiten/schliessungen/").content.decode()


def test_the_city_sees_it_but_does_not_answer(client, neighbourhood, city_officer, june):
    last_time = take_break(neighbourhood)
    client.force_login(city_officer, backend="allauth.account.auth_backends.AuthenticationBackend")
    page = client.get("/buero/sprechzeiten/schliessungen/").content.decode()
    assert "Sommerpause" in page
    assert "Kehrt nicht wieder" not in page
    answer = client.post(f"/buero/sprechzeiten/schliessungen/{last_time.pk}/kehrt-nicht-wieder/")
    assert answer.status_code == 403


def test_a_public_holiday_is_told_among_what_is_different(neighbourhood):
    make_usual_hours(neighbourhood)
    changes = coming_changes(office_card(neighbourhood)["timetable"])
    assert [words_of(change) for change in changes] == ["Do, 13. Mai: keine Sprechzeit (Christi Himmelfahrt)"]


def test_a_holiday_is_no_news_where_nothing_is_held_anyway(neighbourhood):
    make_office_hour(neighbourhood, TUESDAY)
    assert coming_changes(office_card(neighbourhood)["timetable"]) == []
    make_office_hour(neighbourhood, THURSDAY)
    suspend(neighbourhood, dates.now())
    assert coming_changes(office_card(neighbourhood)["timetable"]) == []


def test_special_hours_stand_in_place_of_all_hours_of_their_day(neighbourhood):
    """Two hours on one day, one of them at another time: search engines forget the usual ones of that day."""
    morning = make_office_hour(neighbourhood, TUESDAY)
    make_office_hour(neighbourhood, (Weekday.TUESDAY, time(14), time(16)))
    ExceptionalDay.objects.create(
        neighbourhood=neighbourhood, day=date(2021, 4, 20), kind=ExceptionKind.OTHER_TIME, office_hour=morning,
        opens=time(9), closes=time(11),
    )  # fmt: skip
    special = opening_hours(neighbourhood)["specialOpeningHoursSpecification"]
    assert [(one["validFrom"], one["opens"], one["closes"]) for one in special] == [
        ("2021-04-20", "09:00", "11:00"),
        ("2021-04-20", "14:00", "16:00"),
    ]


def test_an_earlier_version_is_not_brought_back_onto_somebody_elses_time(desk, neighbourhood, coordinator):
    hour = make_office_hour(neighbourhood, TUESDAY, by=coordinator)
    earlier = history_of(hour).filter(verb="angelegt").get()
    hour.weekday = Weekday.FRIDAY
    save_office_hour(hour, by=coordinator)
    make_office_hour(neighbourhood, TUESDAY)
    with pytest.raises(DomainError, match="gibt es dort schon eine Sprechzeit"):
        restore_office_hour(hour, earlier, by=coordinator)
    answer = desk.post(f"/buero/sprechzeiten/{hour.pk}/verlauf/{earlier.pk}/", follow=True)
    assert "gibt es dort schon eine Sprechzeit" in answer.content.decode()
    hour.refresh_from_db()
    assert hour.weekday == Weekday.FRIDAY


def test_a_withdrawn_hour_is_not_published_onto_somebody_elses_time(desk, neighbourhood, coordinator):
    hour = withdraw(make_office_hour(neighbourhood, TUESDAY), by=coordinator)
    make_office_hour(neighbourhood, TUESDAY)
    with pytest.raises(DomainError, match="gibt es dort schon eine Sprechzeit"):
        publish_office_hour(hour, by=coordinator)
    answer = desk.post(f"/buero/sprechzeiten/{hour.pk}/veroeffentlichen/", {"when": "now"})
    assert "gibt es dort schon eine Sprechzeit" in answer.content.decode()
    hour.refresh_from_db()
    assert hour.state == "withdrawn"
