"""Conditions act from their first moment to their last, in their quarter, and leave nothing behind."""

from datetime import date, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from quartier.conditions import actions
from quartier.conditions.enums import Status
from quartier.conditions.models import Condition
from quartier.conditions.queries import conditions_in, conditions_now, conditions_on
from quartier.journal.queries import history_of
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.kernel.errors import DomainError
from quartier.publishing.models import Notice, NoticeReach
from quartier.publishing.queries import notices_in_force

from .factories import FIRST, LAST, make_condition, make_draft

MOMENT = timedelta(seconds=1)
MIDNIGHT = dates.at(FIRST)
AFTERWARDS = dates.next_midnight(LAST)


def test_it_acts_from_midnight_to_midnight(neighbourhood):
    condition = make_condition(neighbourhood)
    seen = {}
    for moment in (MIDNIGHT - MOMENT, MIDNIGHT, AFTERWARDS - MOMENT, AFTERWARDS):
        with dates.standing_at(moment):
            seen[moment] = (conditions_now(neighbourhood), condition.status)
    assert seen == {
        MIDNIGHT - MOMENT: ([], Status.COMING),
        MIDNIGHT: ([condition], Status.IN_FORCE),
        AFTERWARDS - MOMENT: ([condition], Status.IN_FORCE),
        AFTERWARDS: ([], Status.PAST),
    }


def test_its_banner_stands_exactly_as_long(neighbourhood):
    condition = make_condition(neighbourhood, translations={"en": {"title": "Ten people at most"}})
    seen = []
    for moment in (MIDNIGHT - MOMENT, MIDNIGHT, AFTERWARDS - MOMENT, AFTERWARDS):
        with dates.standing_at(moment):
            seen.append([notice.title for notice in notices_in_force(neighbourhood)])
    assert seen == [[], ["Höchstens 10 Personen"], ["Höchstens 10 Personen"], []]
    assert condition.notices.get().translations == {"en": {"title": "Ten people at most"}}


def test_a_draft_does_not_act(neighbourhood):
    make_draft(neighbourhood, begins_on=dates.today())
    assert conditions_now(neighbourhood) == []
    assert not Notice.objects.exists()


def test_one_whose_day_has_begun_acts_from_the_moment_it_is_switched_on(neighbourhood):
    condition = make_condition(neighbourhood, begins_on=date(2021, 4, 1), ends_on=None)
    assert condition.begins_at == dates.now()
    assert conditions_on(neighbourhood, date(2021, 4, 14)) == []
    assert conditions_on(neighbourhood, dates.today()) == [condition]


def test_a_period_finds_what_touches_it(neighbourhood):
    condition = make_condition(neighbourhood)
    open_one = make_condition(neighbourhood, title="Keine Spaziergänge", no_walks=True, ends_on=None)
    assert conditions_in(neighbourhood, Period(date(2021, 4, 16), date(2021, 4, 19))) == []
    assert conditions_in(neighbourhood, Period(LAST, LAST)) == [condition, open_one]
    assert conditions_in(neighbourhood, Period(date(2022, 1, 1), date(2022, 1, 2))) == [open_one]


def test_a_period_asks_once(neighbourhood, django_assert_num_queries):
    for _n in range(3):
        make_condition(neighbourhood)
    with django_assert_num_queries(1):
        assert len(conditions_in(neighbourhood, Period(FIRST, LAST))) == 3


def test_a_lifted_one_counts_until_that_moment(neighbourhood):
    condition = make_condition(neighbourhood)
    noon = datetime(2021, 4, 22, 12, tzinfo=dates.LOCAL)
    with dates.standing_at(noon):
        condition = actions.lift_condition(condition, by=None, reason="Die Verordnung ist außer Kraft.")
        assert conditions_now(neighbourhood) == []
        assert condition.status == Status.LIFTED
    assert condition.ends_at == noon
    assert conditions_on(neighbourhood, date(2021, 4, 22)) == [condition]
    assert conditions_on(neighbourhood, date(2021, 4, 23)) == []
    with dates.standing_at(noon):
        assert notices_in_force(neighbourhood) == []


def test_one_that_was_lifted_before_it_began_never_acts(neighbourhood):
    actions.lift_condition(make_condition(neighbourhood), by=None)
    assert conditions_in(neighbourhood, Period(FIRST, LAST)) == []
    with dates.standing_at(MIDNIGHT):
        assert notices_in_force(neighbourhood) == []


def test_another_quarter_is_not_touched(neighbourhood, foreign_neighbourhood):
    condition = make_condition(neighbourhood)
    assert conditions_on(foreign_neighbourhood, FIRST) == []
    assert conditions_on(neighbourhood, FIRST) == [condition]
    with dates.standing_at(MIDNIGHT):
        assert notices_in_force(foreign_neighbourhood) == []


def test_without_a_quarter_it_holds_everywhere(neighbourhood, foreign_neighbourhood):
    condition = make_condition(None)
    for quarter in (neighbourhood, foreign_neighbourhood):
        assert conditions_on(quarter, FIRST) == [condition]
        with dates.standing_at(MIDNIGHT):
            assert len(notices_in_force(quarter)) == 1


@pytest.mark.parametrize(
    ("rules", "reach"),
    [
        ({"no_office_hours": True}, NoticeReach.OFFICE),
        ({"no_walks": True}, NoticeReach.WALKS),
        ({"no_walks": True, "outdoors_only": True}, NoticeReach.EVERYWHERE),
        ({"no_walk_in": True}, NoticeReach.OFFICE),
        ({"no_office_hours": True, "no_walks": True}, NoticeReach.EVERYWHERE),
        ({"no_office_hours": True, "largest_group": 10}, NoticeReach.EVERYWHERE),
        ({"protection": "mask"}, NoticeReach.EVERYWHERE),
    ],
)
def test_the_banner_stands_where_it_concerns_people(neighbourhood, rules, reach):
    condition = make_condition(neighbourhood, **({"largest_group": None} | rules))
    assert condition.notices.get().reach == reach


def test_the_end_moves_with_the_banner(neighbourhood):
    condition = make_condition(neighbourhood)
    condition = actions.set_end(condition, ends_on=date(2021, 5, 31), by=None)
    assert condition.notices.get().publish_until == dates.at(date(2021, 6, 1))
    condition = actions.set_end(condition, ends_on=None, by=None)
    assert condition.notices.get().publish_until is None
    assert conditions_on(neighbourhood, date(2030, 1, 1)) == [condition]


def test_the_end_cannot_lie_in_the_past(neighbourhood):
    condition = make_condition(neighbourhood, begins_on=date(2021, 4, 1))
    with pytest.raises(DomainError, match="heben Sie sie auf"):
        actions.set_end(condition, ends_on=date(2021, 4, 14), by=None)
    condition.refresh_from_db()
    assert condition.ends_on == LAST


def test_better_words_reach_the_banner(neighbourhood):
    condition = make_condition(neighbourhood)
    actions.reword_condition(
        condition, title="Zu zehnt", text="Mehr dürfen nicht.", translations={"en": {"title": "Ten"}}, by=None
    )
    notice = condition.notices.get()
    assert (notice.title, notice.text, notice.translations["en"]) == (
        "Zu zehnt",
        "Mehr dürfen nicht.",
        {"title": "Ten"},
    )


def test_rules_stay_once_they_are_switched_on(neighbourhood):
    condition = make_condition(neighbourhood)
    condition.largest_group = 5
    with pytest.raises(DomainError, match="schon eingeschaltet"):
        actions.save_condition(condition, by=None)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"largest_group": None}, "mindestens eine Regel"),
        ({"largest_group": 0}, "mindestens eine Person"),
        ({"ends_on": date(2021, 4, 19)}, "Ende liegt vor dem Beginn"),
        ({"begins_on": date(21, 4, 20)}, "prüfen Sie das Jahr"),
        ({"ends_on": date(2101, 1, 1)}, "prüfen Sie das Jahr"),
    ],
)
def test_what_makes_no_sense_is_refused(neighbourhood, fields, sentence):
    with pytest.raises(DomainError, match=sentence):
        make_draft(neighbourhood, **fields)
    assert not Condition.objects.exists()


def test_what_is_over_is_not_switched_on(neighbourhood):
    draft = make_draft(neighbourhood, begins_on=date(2021, 4, 1), ends_on=date(2021, 4, 14))
    with pytest.raises(DomainError, match="schon vorbei"):
        actions.switch_on(draft, by=None)


def test_nothing_is_done_twice(neighbourhood):
    condition = make_condition(neighbourhood)
    with pytest.raises(DomainError, match="neu"):
        actions.switch_on(condition, by=None)
    actions.lift_condition(condition, by=None)
    with pytest.raises(DomainError):
        actions.lift_condition(condition, by=None)
    with pytest.raises(DomainError, match="aufgehoben"):
        actions.set_end(condition, ends_on=None, by=None)
    assert Notice.objects.count() == 1


def test_only_a_draft_can_be_thrown_away(neighbourhood):
    actions.discard_condition(make_draft(neighbourhood), by=None)
    assert not Condition.objects.exists()
    with pytest.raises(DomainError, match="Nur ein Entwurf"):
        actions.discard_condition(make_condition(neighbourhood), by=None)


def test_each_step_stands_in_the_history(neighbourhood, coordinator):
    condition = make_condition(neighbourhood, by=coordinator)
    actions.set_end(condition, ends_on=date(2021, 5, 3), by=coordinator)
    actions.lift_condition(condition, by=coordinator, reason="Aufgehoben durch das Land")
    entries = list(history_of(condition))
    assert [entry.verb for entry in entries] == ["aufgehoben", "Ende geändert", "eingeschaltet", "angelegt"]
    assert {entry.by for entry in entries} == {coordinator}
    assert entries[0].note == "Aufgehoben durch das Land"


def test_the_database_refuses_what_the_states_do_not_know(neighbourhood):
    condition = make_draft(neighbourhood)
    with pytest.raises(IntegrityError), transaction.atomic():
        Condition.objects.filter(pk=condition.pk).update(state="in_force")


def test_the_banner_of_a_condition_is_changed_there_and_nowhere_else(desk, neighbourhood):
    """Two places to change one sentence would soon say two things."""
    condition = make_condition(
        neighbourhood, begins_on=dates.today(), no_office_hours=True, largest_group=None
    )
    notice = condition.notices.get()
    page = desk.get(reverse("publishing:desk_notice_list")).content.decode()
    assert "gehören zu einer Rahmenbedingung oder Schließung" in page
    for name in ("edit", "withdraw", "publish", "history", "preview"):
        path = reverse(f"publishing:desk_notice_{name}", args=[notice.pk])
        assert path not in page
        assert desk.get(path).status_code == 404
