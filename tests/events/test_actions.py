"""Verbs of dates: what they change, what they refuse, which way the states go."""

from datetime import timedelta

import pytest

from quartier.events import actions
from quartier.events.enums import HeldState
from quartier.events.models import Event
from quartier.events.states import HOLDING
from quartier.journal.queries import history_of
from quartier.kernel import dates
from quartier.kernel.errors import DomainError

from .factories import make_event, make_place, moment

pytestmark = pytest.mark.django_db


def held(neighbourhood, coordinator, **values):
    event = make_event(neighbourhood, starts_at=moment(2021, 4, 9, 15))
    return actions.hold_event(event, by=coordinator, **values)


def test_holding_notes_count_documentation_and_history(neighbourhood, coordinator):
    event = held(
        neighbourhood,
        coordinator,
        attendee_count=34,
        is_count_estimated=True,
        documentation="<p>Neun Zeichnungen.</p>",
        links=[{"label": "Fotos", "url": "https://example.org/fotos"}],
    )
    stored = Event.objects.get(pk=event.pk)
    assert (stored.held_state, stored.attendee_count, stored.is_count_estimated) == (HeldState.HELD, 34, True)
    assert stored.documentation_links == [{"label": "Fotos", "url": "https://example.org/fotos"}]
    latest = history_of(stored).first()
    assert (latest.verb, latest.by) == ("durchgeführt", coordinator)


def test_figures_of_a_held_date_can_be_corrected(neighbourhood, coordinator):
    event = held(neighbourhood, coordinator, attendee_count=34)
    assert actions.hold_event(event, by=coordinator, attendee_count=36).attendee_count == 36


def test_nobody_came_is_a_count_and_not_counted_is_none(neighbourhood, coordinator):
    assert held(neighbourhood, coordinator, attendee_count=0).attendee_count == 0
    event = make_event(neighbourhood, starts_at=moment(2021, 4, 8, 15), title="Zweiter")
    event = actions.hold_event(event, by=coordinator, is_count_estimated=True)
    assert (event.attendee_count, event.is_count_estimated) == (None, False)


def test_a_date_ahead_cannot_have_been_held(neighbourhood, coordinator):
    with pytest.raises(DomainError, match="noch nicht begonnen"):
        actions.hold_event(make_event(neighbourhood), by=coordinator, attendee_count=3)


@pytest.mark.parametrize("verb", [actions.cancel_event, actions.postpone_event])
def test_calling_off_demands_a_reason(neighbourhood, coordinator, verb):
    event = make_event(neighbourhood)
    with pytest.raises(DomainError, match="Grund") as refusal:
        verb(event, by=coordinator, reason="  ")
    assert refusal.value.field == "reason"
    assert Event.objects.get(pk=event.pk).held_state == HeldState.PLANNED


def test_cancelling_keeps_the_date_public_with_its_reason(neighbourhood, coordinator):
    event = actions.cancel_event(make_event(neighbourhood), by=coordinator, reason="Sturmwarnung")
    assert event.is_public
    assert event.held_reason == "Sturmwarnung"
    assert history_of(event).first().note == "Sturmwarnung"


def test_cancelling_twice_is_refused_in_words(neighbourhood, coordinator):
    event = actions.cancel_event(make_event(neighbourhood), by=coordinator, reason="Sturm")
    with pytest.raises(DomainError, match="nicht möglich"):
        actions.cancel_event(event, by=coordinator, reason="Sturm")


def test_a_new_date_keeps_the_first_one(neighbourhood, coordinator):
    first = moment(2021, 5, 8, 10)
    event = make_event(neighbourhood, starts_at=first)
    event = actions.postpone_event(event, by=coordinator, reason="Regen")
    assert event.starts_at == first
    for day in (15, 22):
        event = actions.reschedule_event(
            event, by=coordinator, starts_at=moment(2021, 5, day, 10), ends_at=moment(2021, 5, day, 12)
        )
    assert (event.held_state, event.previous_starts_at) == (HeldState.PLANNED, first)
    assert event.is_rescheduled


@pytest.mark.parametrize(
    ("starts", "ends", "sentence"),
    [
        ((2021, 4, 14, 10), (2021, 4, 14, 12), "Vergangenheit"),
        ((2021, 5, 20, 10), (2021, 5, 20, 9), "vor dem Beginn"),
        ((2021, 5, 8, 10), (2021, 5, 8, 12), "bisherige Termin"),
        ((2222, 5, 8, 10), (2222, 5, 8, 12), "Jahr"),
    ],
)
def test_rescheduling_refuses_what_cannot_be(neighbourhood, coordinator, starts, ends, sentence):
    event = make_event(neighbourhood, starts_at=moment(2021, 5, 8, 10))
    with pytest.raises(DomainError, match=sentence):
        actions.reschedule_event(event, by=coordinator, starts_at=moment(*starts), ends_at=moment(*ends))


def test_every_state_can_be_reached_and_left(neighbourhood, coordinator):
    """Walks each step of the table from each of its sources through the actions."""
    verbs = {
        "hold": lambda e: actions.hold_event(e, by=coordinator),
        "cancel": lambda e: actions.cancel_event(e, by=coordinator, reason="Sturm"),
        "postpone": lambda e: actions.postpone_event(e, by=coordinator, reason="Sturm"),
        "reschedule": lambda e: actions.reschedule_event(
            e, by=coordinator, starts_at=moment(2021, 7, 1, 9), ends_at=moment(2021, 7, 1, 10)
        ),
        "reopen": lambda e: actions.reopen_event(e, by=coordinator),
    }
    to = {"planned": [], "held": ["hold"], "cancelled": ["cancel"], "postponed": ["postpone"]}
    assert set(verbs) == set(HOLDING.transitions)
    for number, (state, way) in enumerate(to.items()):
        for name, step in HOLDING.transitions.items():
            event = make_event(neighbourhood, title=f"T{number}{name}", starts_at=moment(2021, 4, 10, 9))
            for before in way:
                event = verbs[before](event)
            if state in step.sources:
                assert verbs[name](event).held_state == step.target
            else:
                with pytest.raises(DomainError):
                    verbs[name](event)


def test_reopening_forgets_the_count(neighbourhood, coordinator):
    event = actions.reopen_event(held(neighbourhood, coordinator, attendee_count=5), by=coordinator)
    assert (event.held_state, event.attendee_count) == (HeldState.PLANNED, None)


def test_sequence_rises_only_with_what_matters_to_calendars(neighbourhood, coordinator):
    event = make_event(neighbourhood)
    event.body = "<p>Mehr Text</p>"
    assert actions.save_event(event, by=coordinator).sequence == 0
    event.starts_at += timedelta(hours=1)
    event.ends_at += timedelta(hours=1)
    assert actions.save_event(event, by=coordinator).sequence == 1
    event.place = make_place(neighbourhood)
    assert actions.save_event(event, by=coordinator).sequence == 2
    event = actions.cancel_event(event, by=coordinator, reason="Sturm")
    assert event.sequence == 3


def test_correcting_a_count_is_no_news_to_calendars(neighbourhood, coordinator):
    event = held(neighbourhood, coordinator, attendee_count=5)
    assert actions.hold_event(event, by=coordinator, attendee_count=6).sequence == event.sequence


def test_an_impossible_span_is_refused_before_anything_is_written(neighbourhood):
    now = dates.now()
    event = Event(
        neighbourhood=neighbourhood, title="Quer", lead="-", starts_at=now, ends_at=now - timedelta(hours=1)
    )
    with pytest.raises(DomainError, match="vor dem Beginn"):
        actions.save_event(event, by=None)
    assert not Event.objects.exists()


def test_a_title_like_an_address_part_gets_another_one(neighbourhood):
    assert make_event(neighbourhood, title="Archiv").slug == "termin-archiv"


def test_the_address_part_stays_when_the_title_changes(neighbourhood, coordinator):
    event = make_event(neighbourhood, title="Rundgang")
    event.title = "Spaziergang"
    assert actions.save_event(event, by=coordinator).slug == "rundgang"
