"""Registering for a date: places, groups, the waiting list."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quartier.events.actions import (
    NotEnoughPlaces,
    Signup,
    cancel_event,
    change_party,
    drop_registration,
    mark_attended,
    mark_missed,
    postpone_event,
    promote_registration,
    put_on_waiting_list,
    register,
    reopen_event,
    reschedule_event,
    save_event,
    tick_off_call,
    withdraw_registration,
)
from quartier.events.actions.by_itself import forget_attendees, remind_attendees
from quartier.events.models import AttendeeCall, Event, Registration, Seat
from quartier.events.states import ATTENDED, DROPPED, MISSED, REGISTERED, WAITLISTED, WITHDRAWN
from quartier.kernel import dates
from quartier.kernel.errors import DomainError
from quartier.outbox.models import Mail

from .factories import make_event

pytestmark = pytest.mark.database
ERNA = Signup(name="Erna Muster", phone="0340 000000")
OLEG = Signup(name="Oleg", email="oleg@example.org")


@pytest.fixture
def walk(neighbourhood):
    return make_event(
        neighbourhood, title="Spaziergang", needs_registration=True, group_limit=10, party_limit=8
    )


def mails_to(address="oleg@example.org"):
    return list(Mail.objects.filter(to_address=address).order_by("pk").values_list("kind", flat=True))


def test_a_group_gets_all_its_places_and_a_code(walk):
    registration = register(walk, ERNA, 3)
    assert registration.state == REGISTERED
    assert len(registration.code) == 11
    assert sorted(registration.seats.values_list("number", flat=True)) == [1, 2, 3]
    assert (walk.places_taken, walk.places_free) == (3, 7)


def test_a_group_that_does_not_fit_gets_nothing_and_hears_how_many_places_are_free(walk):
    register(walk, ERNA, 8)
    with pytest.raises(NotEnoughPlaces, match="nur noch 2 Plätze") as refused:
        register(walk, OLEG, 3)
    assert refused.value.free == 2
    assert Registration.objects.count() == 1
    assert Seat.objects.count() == 8
    assert mails_to() == []


def test_who_accepts_it_waits_and_is_told(walk):
    register(walk, ERNA, 8)
    waiting = register(walk, OLEG, 3, accepts_waiting=True)
    assert waiting.state == WAITLISTED
    assert not waiting.seats.exists()
    assert mails_to() == ["events.waiting"]


def test_the_longest_wait_whose_whole_group_fits_moves_up(walk):
    first = register(walk, ERNA, 8)
    second = register(walk, Signup(name="Zwei"), 2)
    large = register(walk, OLEG, 4, accepts_waiting=True)
    small = register(walk, ERNA, 2, accepts_waiting=True)
    withdraw_registration(second)
    large.refresh_from_db(), small.refresh_from_db()
    assert (large.state, small.state) == (WAITLISTED, REGISTERED)
    withdraw_registration(first)
    large.refresh_from_db()
    assert large.state == REGISTERED
    assert mails_to() == ["events.waiting", "events.promoted"]
    assert [call.message for call in AttendeeCall.objects.all()] == [
        "Ein Platz ist frei: Die Anmeldung gilt für 2 Personen"
    ]


def test_an_unlimited_date_takes_everybody(neighbourhood):
    feast = make_event(neighbourhood, needs_registration=True)
    register(feast, ERNA, 150)
    assert (feast.places_free, feast.is_full) == (None, False)


@pytest.mark.parametrize("size", [0, -1, 201])
def test_impossible_numbers_are_refused(walk, size):
    with pytest.raises(DomainError, match="wie viele Personen"):
        register(walk, ERNA, size)


def test_groups_larger_than_the_website_takes_are_for_the_team(walk, coordinator):
    with pytest.raises(DomainError, match="höchstens 8 Personen"):
        register(walk, ERNA, 9)
    assert register(walk, ERNA, 9, by=coordinator).party_size == 9


def test_a_date_without_registration_takes_none(neighbourhood):
    with pytest.raises(DomainError, match="keine Anmeldung"):
        register(make_event(neighbourhood), ERNA, 1)


def test_after_the_last_day_only_the_team_registers(neighbourhood, coordinator):
    walk = make_event(
        neighbourhood, needs_registration=True, registration_ends_at=dates.now() + timedelta(days=1)
    )
    with dates.standing_at(dates.now() + timedelta(days=2)):
        with pytest.raises(DomainError, match="geschlossen"):
            register(walk, ERNA, 1)
        assert register(walk, ERNA, 1, by=coordinator).state == REGISTERED


def test_nobody_registers_once_it_has_begun_or_is_called_off(walk, coordinator):
    with dates.standing_at(walk.starts_at), pytest.raises(DomainError, match="nicht mehr anmelden"):
        register(walk, ERNA, 1, by=coordinator)
    cancel_event(walk, by=coordinator, reason="Sturm")
    with pytest.raises(DomainError, match="nicht mehr anmelden"):
        register(walk, ERNA, 1, by=coordinator)


def test_a_draft_takes_no_registration_from_outside(neighbourhood):
    draft = make_event(neighbourhood, is_published=False, needs_registration=True)
    with pytest.raises(DomainError, match="geschlossen"):
        register(draft, ERNA, 1)


def test_registration_cannot_end_after_the_beginning(walk):
    walk.registration_ends_at = walk.starts_at + timedelta(hours=1)
    with pytest.raises(DomainError) as refused:
        save_event(walk, by=None)
    assert refused.value.field == "registration_ends_at"


def test_a_smaller_group_gives_places_back_and_a_larger_one_takes_them(walk):
    registration = register(walk, OLEG, 5)
    register(walk, ERNA, 5)
    waiting = register(walk, ERNA, 3, accepts_waiting=True)
    with pytest.raises(NotEnoughPlaces):
        change_party(registration, 6)
    change_party(registration, 2)
    waiting.refresh_from_db()
    assert waiting.state == REGISTERED
    assert walk.places_free == 0
    assert mails_to() == ["events.registered", "events.party_changed"]


def test_who_waits_with_fewer_people_moves_up(walk):
    register(walk, ERNA, 8)
    waiting = register(walk, OLEG, 3, accepts_waiting=True)
    assert change_party(waiting, 2).state == REGISTERED


def test_more_places_go_to_who_waits(walk):
    register(walk, ERNA, 8)
    waiting = register(walk, OLEG, 3, accepts_waiting=True)
    walk.group_limit = 12
    save_event(walk, by=None)
    waiting.refresh_from_db()
    assert waiting.state == REGISTERED


def test_the_office_says_no_with_a_reason(walk, coordinator):
    registration = register(walk, ERNA, 3)
    with pytest.raises(DomainError, match="Grund"):
        drop_registration(registration, by=coordinator, reason=" ")
    drop_registration(registration, by=coordinator, reason="Der Weg ist gesperrt")
    registration.refresh_from_db()
    assert registration.state == DROPPED
    assert walk.places_free == 10
    call = AttendeeCall.objects.get()
    assert call.message == "Die Anmeldung ist abgesagt: Der Weg ist gesperrt"


def test_a_called_off_date_tells_everybody_by_mail_or_on_the_call_list(walk, coordinator):
    register(walk, OLEG, 2)
    register(walk, ERNA, 3)
    register(walk, Signup(name="wartet"), 7, accepts_waiting=True)
    withdraw_registration(register(walk, Signup(name="kommt nicht"), 1))
    cancel_event(walk, by=coordinator, reason="Sturm")
    assert mails_to() == ["events.registered", "events.called_off"]
    told = {call.registration.name for call in AttendeeCall.objects.all()}
    assert told == {"Erna Muster", "wartet"}
    assert "Sturm" in AttendeeCall.objects.first().message
    tick_off_call(AttendeeCall.objects.first(), by=coordinator)
    reopen_event(Event.objects.get(pk=walk.pk), by=coordinator)
    assert mails_to()[-1] == "events.takes_place"
    # What was not said yet and is not true any more is not said.
    assert AttendeeCall.objects.filter(done_at=None).count() == 2
    assert all("doch statt" in call.message for call in AttendeeCall.objects.filter(done_at=None))


def test_another_day_and_another_place_are_told_and_a_new_text_is_not(walk, coordinator):
    register(walk, OLEG, 2)
    walk.body = "<p>Mehr dazu.</p>"
    save_event(walk, by=coordinator)
    assert mails_to() == ["events.registered"]
    walk.meeting_point = "Am Brunnen"
    save_event(walk, by=coordinator)
    postpone_event(walk, by=coordinator, reason="Sturm")
    later = walk.starts_at + timedelta(days=7)
    reschedule_event(walk, by=coordinator, starts_at=later, ends_at=later + timedelta(hours=2))
    assert mails_to() == [
        "events.registered",
        "events.changed",
        "events.postponed",
        "events.changed",
    ]


def test_the_last_day_of_registration_moves_with_the_date(walk, coordinator):
    walk.registration_ends_at = walk.starts_at - timedelta(days=1)
    save_event(walk, by=coordinator)
    later = walk.starts_at + timedelta(days=7)
    reschedule_event(walk, by=coordinator, starts_at=later, ends_at=later + timedelta(hours=2))
    assert Event.objects.get(pk=walk.pk).registration_ends_at == later - timedelta(days=1)


def test_withdrawing_twice_is_refused_in_words(walk):
    registration = register(walk, OLEG, 2)
    withdraw_registration(registration)
    with pytest.raises(DomainError):
        withdraw_registration(registration)
    assert mails_to() == ["events.registered", "events.withdrawn"]


def test_nobody_changes_anything_once_it_has_begun(walk):
    registration = register(walk, OLEG, 2)
    with dates.standing_at(walk.starts_at):
        for action in (withdraw_registration, lambda r: change_party(r, 1)):
            with pytest.raises(DomainError, match="nicht mehr ändern"):
                action(registration)


def test_who_registered_for_a_date_that_was_put_off_may_still_call_off(walk, coordinator):
    first, second = register(walk, ERNA, 8), register(walk, OLEG, 3, accepts_waiting=True)
    postpone_event(walk, by=coordinator, reason="Sturm")
    assert withdraw_registration(first).state == WITHDRAWN
    second.refresh_from_db()
    assert second.state == WAITLISTED  # nobody moves up for a day that is not known
    later = walk.starts_at + timedelta(days=7)
    reschedule_event(walk, by=coordinator, starts_at=later, ends_at=later + timedelta(hours=2))
    second.refresh_from_db()
    assert second.state == REGISTERED


def test_only_who_does_not_fit_any_more_is_put_back(walk, coordinator):
    first, second = register(walk, ERNA, 5), register(walk, OLEG, 5)
    with pytest.raises(DomainError, match="Für alle"):
        put_on_waiting_list(second, by=coordinator)
    walk.group_limit = 6
    save_event(walk, by=coordinator)
    assert walk.places_free == 0
    put_on_waiting_list(second, by=coordinator)
    second.refresh_from_db()
    assert (second.state, second.waits_since) == (WAITLISTED, second.created_at)
    assert mails_to() == ["events.registered", "events.set_waiting"]
    with pytest.raises(NotEnoughPlaces):
        promote_registration(second, by=coordinator)
    withdraw_registration(first)
    second.refresh_from_db()
    assert second.state == REGISTERED


def test_attendance_is_ticked_off_on_the_day_and_may_be_corrected(walk, coordinator):
    registration = register(walk, ERNA, 3)
    with pytest.raises(DomainError, match="erst noch"):
        mark_attended(registration, by=coordinator)
    with pytest.raises(DomainError, match="noch nicht begonnen"):
        mark_missed(registration, by=coordinator)
    with dates.standing_at(walk.starts_at + timedelta(minutes=5)):
        assert mark_missed(registration, by=coordinator).state == MISSED
        came = mark_attended(registration, by=coordinator, count=2)
    assert (came.state, came.attended_count) == (ATTENDED, 2)


def test_attendees_are_reminded_the_day_before_and_once(walk):
    register(walk, OLEG, 2)
    withdraw_registration(register(walk, Signup(email="anna@example.org"), 1))
    with dates.standing_at(walk.starts_at - timedelta(days=1)):
        assert remind_attendees() == 1
        assert remind_attendees() == 0
    assert mails_to() == ["events.registered", "events.reminder"]


def test_contacts_are_forgotten_three_months_after_the_date_and_people_still_counted(walk, coordinator):
    registration = register(walk, ERNA, 3)
    drop_registration(
        register(walk, Signup(name="Uwe", note="geheim"), 1), by=coordinator, reason="zu privat"
    )
    with dates.standing_at(dates.at(dates.today()) + timedelta(days=95)):
        assert forget_attendees() == 0
    with dates.standing_at(walk.ends_at + timedelta(days=93)):
        assert forget_attendees() == 2
        assert forget_attendees() == 0
    registration.refresh_from_db()
    assert (registration.name, registration.phone, registration.party_size) == ("", "", 3)
    from quartier.journal.models import Entry

    kept = str(list(Entry.objects.values_list("title", "note", "changes", "snapshot")))
    assert "Erna" not in kept
    assert "geheim" not in kept
    assert "zu privat" not in kept


def test_the_database_refuses_the_same_place_twice(walk):
    registration = register(walk, ERNA, 1)
    with pytest.raises(IntegrityError), transaction.atomic():
        Seat.objects.create(event=walk, registration=registration, number=1)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["register", "withdraw", "change", "limit"]), st.integers(1, 6)),
        max_size=14,
    )
)
def test_no_sequence_of_steps_gives_a_place_twice_or_loses_one(walk, steps):
    """Places given out are never more than there are, unless the limit was lowered; nobody waits who would fit."""
    with transaction.atomic():  # taken back after each sequence
        for step, number in steps:
            _take(Event.objects.get(pk=walk.pk), step, number)
            event = Event.objects.get(pk=walk.pk)
            coming = Registration.objects.filter(event=event, state=REGISTERED)
            assert event.places_taken == sum(one.party_size for one in coming)
            assert all(one.seats.count() == one.party_size for one in coming)
            free = event.places_free
            assert (
                not Registration.objects.filter(event=event).waiting().filter(party_size__lte=free).exists()
            )
        transaction.set_rollback(True)


def _take(event, step, number):
    known = list(Registration.objects.filter(event=event, state__in=[REGISTERED, WAITLISTED]))
    before = event.places_taken
    if step == "register":
        registration = register(event, ERNA, number, accepts_waiting=True)
        assert registration.state == WAITLISTED or event.places_taken <= event.group_limit
    elif step == "limit":
        event.group_limit = 5 + number
        save_event(event, by=None)
    elif known and step == "withdraw":
        withdraw_registration(known[number % len(known)])
    elif known:
        try:
            change_party(known[number % len(known)], number)
        except NotEnoughPlaces:
            assert event.places_taken == before
