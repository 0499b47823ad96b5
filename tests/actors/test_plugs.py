"""What actors and meetings plug into the sockets."""

from datetime import date

import pytest

from quartier.actors.models import Actor
from quartier.actors.plugs import calendar_items
from quartier.kernel.dates import Period
from quartier.sockets.calendar import items_between
from quartier.sockets.figures import figures
from quartier.sockets.map import layers
from quartier.sockets.sections import contributions
from quartier.sockets.work import work

from .factories import make_actor, make_group, make_meeting, moment

YEAR = Period.year(2020)


@pytest.fixture
def jour_fixe(neighbourhood):
    group = make_group(neighbourhood, name="Jour fixe", kind="jour_fixe", is_public=False)
    for day in (date(2019, 12, 31), date(2020, 1, 1), date(2020, 7, 8), date(2020, 12, 31), date(2021, 1, 1)):
        make_meeting(group, moment(day.year, day.month, day.day, 10))
    return group


def _value(key, neighbourhood, period=YEAR) -> float:
    return figures[key].value(neighbourhood, period)


def test_only_meetings_held_in_the_year_count(neighbourhood, jour_fixe):
    make_meeting(jour_fixe, moment(2020, 3, 3, 10), is_held=False)
    assert _value("jour_fixe", neighbourhood) == 3
    assert _value("group_meetings", neighbourhood) == 0


def test_the_edges_of_a_year_are_german_midnight(neighbourhood):
    group = make_group(neighbourhood)
    make_meeting(group, moment(2019, 12, 31, 23, 59))
    make_meeting(group, moment(2020, 1, 1, 0, 0))
    assert _value("group_meetings", neighbourhood) == 1


def test_partners_count_as_of_the_end_of_the_period(neighbourhood):
    make_actor(neighbourhood, name="Alt", partner_since=date(2019, 9, 2))
    make_actor(neighbourhood, name="Weg", partner_since=date(2019, 9, 2), partner_until=date(2020, 6, 30))
    make_actor(neighbourhood, name="Neu", partner_since=date(2020, 12, 31))
    make_actor(neighbourhood, name="Später", partner_since=date(2021, 1, 1))
    make_actor(neighbourhood, name="Nie")
    assert _value("network_partners", neighbourhood) == 2
    assert _value("network_partners", neighbourhood, Period.year(2019)) == 2
    assert _value("new_partners", neighbourhood) == 1


def test_figures_of_another_quarter_are_its_own(neighbourhood, foreign_neighbourhood, jour_fixe):
    make_actor(neighbourhood, partner_since=date(2019, 9, 2))
    assert _value("jour_fixe", foreign_neighbourhood) == 0
    assert _value("network_partners", foreign_neighbourhood) == 0


def test_every_record_opens_at_the_desk(desk, neighbourhood, jour_fixe):
    make_actor(neighbourhood, partner_since=date(2019, 9, 2))
    for key in ("jour_fixe", "network_partners"):
        for record in figures[key].records(neighbourhood, YEAR):
            assert desk.get(record.url).status_code == 200


def test_the_report_tells_partners_and_jour_fixe_of_the_year(neighbourhood, jour_fixe):
    make_actor(neighbourhood, name="Urbane Farm", kind="initiative", partner_since=date(2020, 2, 1))
    network = contributions("retrospect", "network", neighbourhood, YEAR)
    told = " ".join(item.text for part in network for item in part.items)
    assert "Vereine und Initiativen: Urbane Farm" in told
    coordination = contributions("retrospect", "coordination", neighbourhood, YEAR)
    assert "insgesamt 3 Jour fixe" in " ".join(item.text for part in coordination for item in part.items)


def test_a_year_without_records_tells_nothing(neighbourhood, jour_fixe):
    assert contributions("retrospect", "network", neighbourhood, Period.year(2015)) == []


def test_meetings_are_in_the_calendar_of_the_staff_only(neighbourhood, jour_fixe):
    span = (moment(2020, 1, 1), moment(2021, 1, 1))
    assert len(items_between(neighbourhood, *span, is_staff=True)) == 3
    assert list(calendar_items(neighbourhood, *span, False)) == []


def test_each_meeting_held_offers_its_time(neighbourhood, coordinator, jour_fixe):
    found = list(work["meetings"].proposals(neighbourhood, coordinator, date(2020, 7, 1), date(2020, 7, 31)))
    assert [(p.minutes, p.area, p.day) for p in found] == [(90, "coordination", date(2020, 7, 8))]
    assert found[0].source == f"meeting:{jour_fixe.meetings.get(starts_at=moment(2020, 7, 8, 10)).pk}"


def test_the_map_layer_shows_public_actors_only(neighbourhood):
    place = neighbourhood.places.get()
    make_actor(neighbourhood, name="Da", place=place)
    make_actor(neighbourhood, name="Entwurf", place=place, is_published=False)
    assert [f.title for f in layers["actors"].features(neighbourhood)] == ["Da"]


@pytest.mark.parametrize("number", [1, 3])
def test_figures_ask_once_however_many_records(neighbourhood, number, django_assert_num_queries):
    group = make_group(neighbourhood, kind="jour_fixe")
    for month in range(1, number + 1):
        make_meeting(group, moment(2020, month, 8, 10))
        make_actor(neighbourhood, name=f"P{month}", partner_since=date(2020, 1, 1))
    with django_assert_num_queries(2):
        assert _value("jour_fixe", neighbourhood) == number
        assert _value("network_partners", neighbourhood) == number
    assert Actor.objects.count() == number
