"""Those who come, at the desk: taken down for callers, moved, told, ticked off."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quartier.events.actions import (
    Signup,
    cancel_event,
    hold_event,
    register,
    save_event,
    withdraw_registration,
)
from quartier.events.effects import effects_on_events
from quartier.events.models import AttendeeCall, Event, Registration
from quartier.events.plugs import attendees_tile
from quartier.events.states import ATTENDED, DROPPED, MISSED, REGISTERED, WAITLISTED, WITHDRAWN
from quartier.journal.queries import history_of
from quartier.kernel import dates
from quartier.outbox.models import Mail
from tests.conditions.factories import make_condition

from .factories import make_event

pytestmark = pytest.mark.django_db
ERNA = Signup(name="Erna Muster", phone="0340 000000")


@pytest.fixture
def walk(neighbourhood) -> Event:
    return make_event(neighbourhood, title="Spaziergang", needs_registration=True, group_limit=10)


@pytest.fixture
def erna(walk) -> Registration:
    return register(walk, ERNA, 3)


def text(answer) -> str:
    return " ".join(answer.content.decode().split())


def url(name, record) -> str:
    return reverse(f"events:desk_{name}", args=[record.pk])


def take_down(desk, walk, **values):
    typed = {"channel": "phone", "party_size": "2", "name": "Uwe"} | values
    return desk.post(url("register", walk), typed)


def test_a_caller_is_registered_on_one_page_without_an_address(desk, walk):
    answer = take_down(desk, walk, phone="0340 4711")
    registration = Registration.objects.get()
    assert (registration.party_size, registration.channel, registration.email) == (2, "phone", "")
    page = text(desk.get(answer["Location"]))
    assert f"Der Code zum Mitschreiben: {registration.code}" in page
    assert reverse("events:registered", args=[registration.code]) in page


def test_the_same_form_sent_twice_registers_once(desk, walk):
    assert take_down(desk, walk, once="k1")["Location"] == take_down(desk, walk, once="k1")["Location"]
    assert Registration.objects.count() == 1


def test_a_group_that_does_not_fit_may_wait(desk, walk):
    register(walk, ERNA, 9)
    answer = take_down(desk, walk)
    assert "Es ist nur noch 1 Platz frei. Mit weniger Personen anmelden" in text(answer)
    assert 'value="Uwe"' in text(answer)
    take_down(desk, walk, accepts_waiting="on")
    assert Registration.objects.get(name="Uwe").state == WAITLISTED


@pytest.mark.parametrize("size", ["", "0", "-1", "viele", "99999999999999999999"])
def test_impossible_numbers_are_asked_again(desk, walk, size):
    assert take_down(desk, walk, party_size=size).status_code == 200
    assert not Registration.objects.exists()


def test_the_list_shows_who_comes_who_waits_and_who_called_off(desk, walk, erna):
    register(walk, Signup(name="Olga", note="bringt Kuchen mit"), 7)
    register(walk, Signup(name="Uwe"), 2, accepts_waiting=True)
    withdraw_registration(register(walk, Signup(name="Ida"), 1, accepts_waiting=True))
    page = text(desk.get(url("attendees", walk)))
    assert "10 von 10 Plätzen vergeben, 2 warten" in page
    for words in ("Erna Muster", "0340 000000", "bringt Kuchen mit", "Warteliste", "selbst abgemeldet"):
        assert words in page


def test_the_number_is_changed_and_the_office_says_no_with_a_reason(desk, walk, erna):
    desk.post(url("change_party", erna), {"party_size": "5"})
    erna.refresh_from_db()
    assert erna.party_size == 5
    assert "Grund" in text(desk.post(url("drop_registration", erna), {"reason": ""}))
    desk.post(url("drop_registration", erna), {"reason": "Der Weg ist gesperrt"})
    erna.refresh_from_db()
    assert erna.state == DROPPED
    assert "Bescheid sagen" in text(desk.get(url("attendees", walk)))


def test_taps_move_a_registration(desk, walk, erna):
    waiting = register(walk, Signup(name="Uwe"), 8, accepts_waiting=True)
    assert "nur noch 7 Plätze" in text(desk.post(url("promote", waiting), follow=True))
    assert "Niemand muss auf die Warteliste" in text(desk.post(url("put_on_waiting_list", erna), follow=True))
    desk.post(url("withdraw_registration", erna))
    erna.refresh_from_db(), waiting.refresh_from_db()
    assert (erna.state, waiting.state) == (WITHDRAWN, REGISTERED)
    walk.group_limit = 5
    save_event(walk, by=None)
    assert "8 Personen sind angemeldet, 5 dürfen kommen" in text(desk.get(url("attendees", walk)))
    assert "Auf die Warteliste setzen" in text(desk.get(url("registration", waiting)))
    desk.post(url("put_on_waiting_list", waiting))
    waiting.refresh_from_db()
    assert waiting.state == WAITLISTED


def test_on_the_day_who_came_is_ticked_off_with_a_tap_and_prefills_the_account(desk, walk, erna, coordinator):
    other = register(walk, Signup(name="Uwe"), 2)
    assert "Alle da" not in text(desk.get(url("attendees", walk)))
    with dates.standing_at(walk.ends_at + timedelta(minutes=1)):
        assert "Alle da" in text(desk.get(url("attendees", walk)))
        desk.post(url("mark_attended", erna), {"count": "2"})
        answer = desk.post(url("mark_missed", other), {"zurueck": "liste"})
        assert answer["Location"] == url("attendees", walk)
        assert "Zahl ein" in text(desk.post(url("mark_attended", other), {"count": "alle"}, follow=True))
        erna.refresh_from_db(), other.refresh_from_db()
        assert (erna.state, erna.attended_count, other.state) == (ATTENDED, 2, MISSED)
        page = text(desk.get(reverse("events:desk_holding_step", args=[walk.pk, "durchgefuehrt"])))
        assert 'name="attendee_count" value="2"' in page
        hold_event(walk, by=coordinator, attendee_count=40)
        page = text(desk.get(reverse("events:desk_holding_step", args=[walk.pk, "durchgefuehrt"])))
        assert 'name="attendee_count" value="40"' in page


def test_a_called_off_walk_stands_on_the_call_list_and_on_today(desk, walk, erna, coordinator, neighbourhood):
    cancel_event(walk, by=coordinator, reason="Sturm")
    tile = attendees_tile(neighbourhood, coordinator)
    assert [line.title for line in tile.lines] == ["Erna Muster"]
    page = text(desk.get(url("attendees", walk)))
    assert 'href="tel:0340000000"' in page
    call = AttendeeCall.objects.get()
    desk.post(url("tick_off_call", call), {"note": "weiß Bescheid"})
    call.refresh_from_db()
    assert (call.is_done, call.note) == (True, "weiß Bescheid")
    assert not attendees_tile(neighbourhood, coordinator).lines
    desk.post(url("reopen_call", call))
    call.refresh_from_db()
    assert not call.is_done


def test_a_condition_lists_those_who_have_registered(neighbourhood, walk, erna):
    condition = make_condition(neighbourhood, largest_group=2)
    effect = next(iter(effects_on_events(neighbourhood, condition, walk.starts_on, walk.starts_on)))
    assert effect.people == ("Erna Muster, 3 Personen, 0340 000000",)
    assert "3 Personen angemeldet, erlaubt sind 2 Personen" in effect.what


def test_an_earlier_version_with_another_place_is_told_too(desk, walk, coordinator):
    register(walk, Signup(email="oleg@example.org"), 1)
    first = history_of(walk).filter(snapshot__isnull=False).last()
    walk.meeting_point = "Am Brunnen"
    save_event(walk, by=coordinator)
    sequence = walk.sequence
    desk.post(reverse("events:desk_restore", args=[walk.pk, first.pk]))
    walk.refresh_from_db()
    assert walk.meeting_point == ""
    kinds = list(Mail.objects.order_by("pk").values_list("kind", flat=True))
    assert kinds == ["events.registered", "events.changed", "events.changed"]
    walk.starts_at += timedelta(hours=1)
    walk.ends_at += timedelta(hours=1)
    save_event(walk, by=coordinator)
    desk.post(reverse("events:desk_restore", args=[walk.pk, first.pk]))
    walk.refresh_from_db()
    assert walk.sequence == sequence + 2


@pytest.mark.parametrize("words", ["erna", "code", "000000"])
def test_the_search_finds_by_name_code_and_telephone(desk, erna, words):
    asked = erna.code.lower() if words == "code" else words
    assert "Erna Muster, 3 Personen" in text(desk.get(reverse("events:desk_registrations"), {"q": asked}))


def test_a_date_is_given_its_registration_in_the_editor(desk, walk):
    page = text(desk.get(reverse("events:desk_edit", args=[walk.pk])))
    assert "Mit Anmeldung" in page
    assert url("attendees", walk) in page


def test_the_city_reads_no_names(walk, erna, city_officer):
    client = Client()
    client.force_login(city_officer, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.get(url("attendees", walk)).status_code == 403
    assert "Anmeldungen" not in text(client.get(reverse("events:desk_list")))
    assert "angemeldet" not in text(client.get(reverse("events:desk_holding", args=[walk.pk])))


@pytest.mark.parametrize("page", ["attendees", "overview", "search"])
def test_lists_need_the_same_queries_for_one_and_for_three(desk, neighbourhood, walk, page):
    address, asked = {
        "attendees": (url("attendees", walk), {}),
        "overview": (reverse("events:desk_registrations"), {}),
        "search": (reverse("events:desk_registrations"), {"q": "Erna"}),
    }[page]
    counts = []
    for number in (1, 2):
        for _one in range(number):
            register(walk, ERNA, 1)
            register(make_event(neighbourhood, needs_registration=True), ERNA, 2)
        desk.get(address, asked)
        with CaptureQueriesContext(connection) as caught:
            assert desk.get(address, asked).status_code == 200
        counts.append(len(caught))
    assert counts[0] == counts[1]
