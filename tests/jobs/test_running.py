"""When a duty is due, what becomes of one that fails, and that nobody waits for it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from quartier.config.working import work_once
from quartier.jobs.actions import hasten_duty
from quartier.jobs.enums import DutyState
from quartier.jobs.models import Schedule
from quartier.jobs.queries import duty_lines
from quartier.jobs.running import LEASE, perform, run_due, take_next, wait_after
from quartier.kernel import dates
from quartier.kernel.errors import DomainError
from quartier.sockets.duties import Duty, DutyFailed, duties
from tests.outbox.factories import posted

pytestmark = pytest.mark.django_db


@pytest.fixture
def plugged(monkeypatch):
    """Plug in duties of the test alone; gives a function that notes when each one ran."""
    monkeypatch.setattr(duties, "_plugs", {})
    ran = []

    def plug(key, every=timedelta(hours=1), deed=lambda: 1, order=50):
        def run():
            ran.append(key)
            return deed()

        return duties.register(Duty(key, key.title(), every, run, order))

    plug.ran = ran
    return plug


def later(**span):
    return dates.standing_at(dates.now() + timedelta(**span))


SOMEBODY = "Anna Muster, anna@example.org"


def broken():
    raise ValueError(SOMEBODY)


def row(key):
    return Schedule.objects.get(key=key)


def test_a_new_duty_is_due_at_once_and_then_after_its_time(plugged):
    plugged("b.second", timedelta(hours=1), order=2)
    plugged("a.first", timedelta(minutes=5), order=1, deed=lambda: 3)
    assert run_due() == 4
    assert plugged.ran == ["a.first", "b.second"]
    assert run_due() == 0
    with later(minutes=5):
        assert run_due() == 3
    with later(minutes=61):
        run_due()
    assert plugged.ran == ["a.first", "b.second", "a.first", "a.first", "b.second"]
    assert row("a.first").count == 3


def test_the_clock_of_the_house_decides_not_that_of_the_machine(plugged):
    """The demonstration plays in 2021: what is due is due there, whatever day it is outside."""
    plugged("a", timedelta(days=30))
    run_due()
    assert row("a").due_at == dates.now() + timedelta(days=30)
    assert row("a").due_at < timezone.now() - timedelta(days=365)
    assert run_due() == 0
    with later(days=29):
        assert run_due() == 0
    with later(days=30):
        assert run_due() == 1


def test_a_failing_duty_stops_neither_the_others_nor_the_mail(plugged, neighbourhood, settings, tmp_path):
    settings.IS_DEMO = True
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = tmp_path
    plugged("a.broken", deed=broken, order=1)
    plugged("b.writes", deed=lambda: bool(posted(neighbourhood)), order=2)
    assert work_once() == 2, "a mail written by a duty leaves in the same round"
    assert (row("a.broken").failures, row("b.writes").failures) == (1, 0)


def test_a_failing_duty_is_tried_later_and_later_until_it_works(plugged):
    fails = [True] * 3 + [False]
    plugged("a", timedelta(days=1), deed=lambda: broken() if fails.pop(0) else 7)
    moment = dates.now()
    for minutes in (1, 5, 15):
        with dates.standing_at(moment):
            assert run_due() == 0
            assert run_due() == 0, "not before its time"
            assert row("a").due_at == moment + timedelta(minutes=minutes)
        moment += timedelta(minutes=minutes)
    with dates.standing_at(moment):
        assert run_due() == 7
    assert (row("a").failures, row("a").last_error) == (0, "")
    assert row("a").due_at == moment + timedelta(days=1)


def test_what_runs_often_rests_an_hour_at_most():
    often = Duty("often", "Oft", timedelta(minutes=2), lambda: 0)
    seldom = Duty("seldom", "Selten", timedelta(days=1), lambda: 0)
    assert wait_after(often, 99) == timedelta(hours=1)
    assert wait_after(seldom, 99) == timedelta(hours=12)


def test_the_noted_error_tells_its_place_but_nothing_about_people(plugged, caplog):
    def in_the_house():
        hasten_duty("gibt es nicht")

    plugged("a", deed=broken, order=1)
    plugged("b", deed=in_the_house, order=2)
    run_due()
    assert row("a").last_error == "Unerwarteter Fehler (ValueError)."
    assert row("b").last_error.startswith("Unerwarteter Fehler (DomainError in jobs/actions.py, Zeile ")
    assert "Anna" not in caplog.text
    assert "anna@" not in caplog.text
    assert "in broken" in caplog.text, "but where it happened is in the log"


def test_a_duty_can_say_itself_what_kept_it(plugged):
    def no_post():
        raise DutyFailed("Das Postfach war nicht zu erreichen.")

    plugged("a", deed=no_post)
    run_due()
    assert row("a").last_error == "Das Postfach war nicht zu erreichen."


def test_a_duty_in_the_hands_of_one_worker_is_not_taken_by_another(plugged):
    plugged("a")
    Schedule.objects.create(key="a")
    assert take_next() is not None
    assert take_next() is None
    with later(hours=3):
        assert take_next() is None, "first its loss is noted"


def test_a_slow_worker_cannot_overwrite_what_its_successor_noted(plugged):
    plugged("a")
    Schedule.objects.create(key="a")
    slow = take_next()
    with later(minutes=6):
        run_due()
    with later(minutes=8):
        assert run_due() == 1
        after = row("a")
    with later(minutes=9):
        perform(*slow)
    assert row("a").due_at == after.due_at


def test_a_shorter_time_counts_from_the_day_it_is_set(plugged):
    plugged("a", timedelta(days=365))
    run_due()
    duties._plugs.clear()
    plugged("a", timedelta(hours=1))
    run_due()
    assert row("a").due_at == dates.now() + timedelta(hours=1)


def test_a_duty_that_was_unplugged_is_left_alone(plugged):
    Schedule.objects.create(key="gone")
    assert run_due() == 0
    assert duty_lines() == []


def test_a_duty_can_be_hastened_but_not_while_it_runs(plugged):
    plugged("a")
    run_due()
    hasten_duty("a")
    assert run_due() == 1
    hasten_duty("a")
    take_next()
    with pytest.raises(DomainError):
        hasten_duty("a")


def test_each_state_is_told_apart(plugged):
    def state():
        return duty_lines()[0].state

    plugged("a", deed=lambda: broken() if len(plugged.ran) == 1 else 1)
    assert state() == DutyState.NEVER
    run_due()
    assert state() == DutyState.FAILING
    hasten_duty("a")
    run_due()
    assert state() == DutyState.FINE
    with later(minutes=65):
        assert state() == DutyState.FINE, "the worker may take a moment"
    with later(minutes=75):
        assert state() == DutyState.LATE, "nobody takes it: the worker does not run"
        take_next()
        assert state() == DutyState.RUNNING
    with later(minutes=75 + LEASE.total_seconds() / 60):
        assert state() == DutyState.LATE
