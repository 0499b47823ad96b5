"""Registering on the website: who comes without account; who has the code changes it; who guesses learns nothing."""

import logging
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quartier.events.actions import Signup, cancel_event, register, save_event
from quartier.events.actions.by_itself import forget_attendees
from quartier.events.models import Registration
from quartier.events.states import REGISTERED, WAITLISTED, WITHDRAWN
from quartier.kernel import dates
from quartier.outbox.models import Mail
from tests.protection import filled

from .factories import make_event

pytestmark = pytest.mark.django_db
PAGES = (
    "registration",
    "registered",
    "change_registration",
    "withdraw_registration",
    "registration_ical",
    "registration_slip",
)


@pytest.fixture
def walk(neighbourhood):
    return make_event(
        neighbourhood, title="Spaziergang", needs_registration=True, group_limit=10, party_limit=4,
        meeting_point="Am Brunnen",
    )  # fmt: skip


@pytest.fixture
def registration(walk) -> Registration:
    return register(walk, Signup(name="Maria Petrova", phone="0340 4711"), 3)


def text(answer) -> str:
    return " ".join(answer.content.decode().split())


def url(name, registration) -> str:
    return reverse(f"events:{name}", args=[registration.code])


def sign_up(client, walk, path=None, **values):
    path = path or reverse("events:register", args=[walk.slug])
    return client.post(path, filled("events.register", **({"party_size": "3"} | values)))


def test_the_page_of_the_date_says_how_many_places_are_free_and_leads_on(client, walk, registration):
    page = text(client.get(walk.get_absolute_url()))
    assert "Noch 7 von 10 Plätzen frei" in page
    assert reverse("events:register", args=[walk.slug]) in page


def test_a_group_of_three_registers_and_gets_a_code(client, walk):
    answer = sign_up(client, walk, name="Amira")
    registration = Registration.objects.get()
    assert answer["Location"] == url("registered", registration)
    assert (registration.party_size, registration.name, registration.state) == (3, "Amira", REGISTERED)
    page = text(client.get(answer["Location"]))
    assert registration.code in page
    assert "3 Personen" in page
    assert "Am Brunnen" in page


def test_the_number_alone_is_enough(client, walk):
    assert sign_up(client, walk, party_size="1").status_code == 302


def test_in_another_language_all_that_follows_is_in_it(client, walk):
    answer = sign_up(client, walk, f"/en/termine/{walk.slug}/anmelden/", email="amira@example.org")
    registration = Registration.objects.get()
    assert registration.language == "en"
    assert answer["Location"].startswith("/en/anmeldung/")
    assert "You are registered" in text(client.get(answer["Location"]))
    assert Mail.objects.get().subject == "You are registered"


@pytest.mark.parametrize("size", ["", "0", "5", "-1", "viele", "99999999999999999999"])
def test_numbers_that_make_no_sense_are_asked_again_and_the_rest_is_kept(client, walk, size):
    answer = sign_up(client, walk, party_size=size, name="Amira")
    assert answer.status_code == 200
    assert "wie viele Personen kommen" in text(answer)
    assert 'value="Amira"' in text(answer)
    assert not Registration.objects.exists()


def test_where_more_than_tiles_may_come_one_types_the_number(client, neighbourhood):
    feast = make_event(neighbourhood, needs_registration=True, party_limit=30)
    assert "inputmode" in text(client.get(reverse("events:register", args=[feast.slug])))
    assert sign_up(client, feast, party_size="31").status_code == 200
    assert sign_up(client, feast, party_size="30").status_code == 302


def test_a_group_that_does_not_fit_hears_how_many_are_free_and_may_wait(client, walk):
    register(walk, Signup(), 4)
    register(walk, Signup(), 4)
    answer = sign_up(client, walk, name="Amira")
    page = text(answer)
    assert answer.status_code == 200
    assert "Es sind nur noch 2 Plätze frei." in page
    assert "kreuzen Sie unten die Warteliste an" in page
    assert 'value="Amira"' in page
    assert sign_up(client, walk, name="Amira", accepts_waiting="on").status_code == 302
    assert Registration.objects.get(name="Amira").state == WAITLISTED


def test_a_full_date_offers_the_waiting_list_at_once(client, neighbourhood):
    walk = make_event(neighbourhood, needs_registration=True, group_limit=2)
    register(walk, Signup(), 2)
    assert "ausgebucht, Warteliste" in text(client.get(reverse("events:list")))
    assert "Auf die Warteliste" in text(client.get(reverse("events:register", args=[walk.slug])))
    answer = sign_up(client, walk, party_size="1")
    page = text(client.get(answer["Location"]))
    assert "Sie stehen auf der Warteliste" in page
    assert "Bitte kommen Sie nicht" in page


def test_sending_the_form_twice_registers_once(client, walk):
    values = filled("events.register", party_size="3")
    path = reverse("events:register", args=[walk.slug])
    assert client.post(path, values)["Location"] == client.post(path, values)["Location"]
    assert Registration.objects.count() == 1


def test_too_many_registrations_from_one_address_are_refused_in_words(client, neighbourhood):
    feast = make_event(neighbourhood, needs_registration=True)
    for number in range(10):
        assert sign_up(client, feast, name=f"Gast {number}").status_code == 302
    answer = sign_up(client, feast, name="Gast 11")
    assert answer.status_code == 429
    assert Registration.objects.count() == 10


def test_a_date_that_takes_no_registration_leads_back_to_its_page(client, walk, neighbourhood, coordinator):
    for event in (
        make_event(neighbourhood, title="Ohne"),
        cancel_event(walk, by=coordinator, reason="Sturm"),
    ):
        answer = client.get(reverse("events:register", args=[event.slug]))
        assert answer["Location"] == event.get_absolute_url()


def test_a_form_sent_from_a_browser_needs_no_cookie(walk):
    assert sign_up(Client(enforce_csrf_checks=True), walk).status_code == 302


def test_what_is_sent_after_the_walk_was_called_off_is_refused_in_words(client, walk, coordinator):
    cancel_event(walk, by=coordinator, reason="Sturm")
    answer = sign_up(client, walk, name="Amira")
    assert "kann man sich nicht mehr anmelden" in text(answer)
    assert 'value="Amira"' in text(answer)


def test_a_closed_registration_says_so_with_the_telephone_number(client, walk, neighbourhood):
    walk.registration_ends_at = dates.now() - timedelta(hours=1)
    save_event(walk, by=None)
    page = text(client.get(walk.get_absolute_url()))
    assert "Die Anmeldung ist geschlossen" in page
    assert "Jetzt anmelden" not in page


@pytest.mark.parametrize("lacking", [{"is_published": False}, {"title": "Anderswo"}])
def test_drafts_and_other_quarters_have_no_such_page(client, foreign_neighbourhood, neighbourhood, lacking):
    where = neighbourhood if "is_published" in lacking else foreign_neighbourhood
    event = make_event(where, needs_registration=True, **lacking)
    assert client.get(reverse("events:register", args=[event.slug])).status_code == 404


def test_pages_with_a_code_are_kept_by_nobody_and_show_no_contact(client, registration):
    for name in PAGES:
        answer = client.get(url(name, registration))
        assert answer.status_code == 200, name
        assert answer["Cache-Control"] == "no-store"
        assert "noindex" in answer["X-Robots-Tag"]
        assert answer["Referrer-Policy"] == "no-referrer"
        assert not client.cookies
        assert b"4711" not in answer.content


@pytest.mark.parametrize("name", ["Petrova", "maria petrova", "PETROVA"])
def test_code_and_surname_open_the_registration(client, registration, name):
    typed = {"code": registration.code.lower().replace("-", " "), "name": name}
    answer = client.post(reverse("events:find_registration"), typed)
    assert answer["Location"] == url("registration", registration)


@pytest.mark.parametrize("name", ["", "Maria", "Meier"])
def test_the_code_alone_or_another_name_opens_nothing_at_the_door(client, registration, name):
    typed = {"code": registration.code, "name": name}
    answer = client.post(reverse("events:find_registration"), typed)
    assert answer.status_code == 404
    assert "finden wir keine Anmeldung" in text(answer)


def test_guessing_codes_ends_after_twenty(client, registration, caplog):
    with caplog.at_level(logging.DEBUG):
        for number in range(20):
            assert client.get(f"/anmeldung/K7M-4TQ-{number:03}/").status_code == 404
        assert client.get(url("registration", registration)).status_code == 429
    assert "K7M-4TQ" not in caplog.text


def test_fewer_come_and_the_places_are_free(client, walk, registration):
    answer = client.post(
        url("change_registration", registration), filled("events.change_party", party_size="1")
    )
    assert "Ihre Anmeldung ist geändert." in text(client.get(answer["Location"]))
    assert walk.places_free == 9


def test_more_than_there_is_room_for_changes_nothing(client, neighbourhood):
    walk = make_event(neighbourhood, needs_registration=True, group_limit=4)
    registration = register(walk, Signup(), 3)
    answer = client.post(
        url("change_registration", registration), filled("events.change_party", party_size="5")
    )
    assert "Es ist nur noch 1 Platz frei." in text(answer)
    registration.refresh_from_db()
    assert registration.party_size == 3


def test_calling_off_is_one_tap_and_a_confirmation(client, walk, registration):
    page = url("withdraw_registration", registration)
    assert "wirklich abmelden" in text(client.get(page))
    answer = client.post(page, filled("events.withdraw"))
    assert "Sie sind nicht mehr angemeldet." in text(client.get(answer["Location"]))
    registration.refresh_from_db()
    assert (registration.state, walk.places_free) == (WITHDRAWN, 10)
    assert client.get(page)["Location"] == url("registration", registration)


def test_the_link_works_for_three_months_after_the_date(client, walk, registration):
    with dates.standing_at(walk.ends_at + timedelta(days=85)):
        forget_attendees()
        assert client.get(url("registration", registration)).status_code == 200
    with dates.standing_at(walk.ends_at + timedelta(days=95)):
        forget_attendees()
        assert client.get(url("registration", registration)).status_code == 404


def test_the_page_says_that_the_walk_is_called_off(client, walk, registration, coordinator):
    cancel_event(walk, by=coordinator, reason="Sturm")
    page = text(client.get(url("registration", registration)))
    assert "Dieser Termin ist abgesagt." in page
    assert "Sturm" in page
    assert "STATUS:CANCELLED" in client.get(url("registration_ical", registration)).content.decode()


def test_lists_of_dates_need_the_same_queries_for_one_and_for_three(client, neighbourhood):
    counts = []
    for _round in range(2):
        register(make_event(neighbourhood, needs_registration=True, group_limit=5), Signup(), 2)
        client.get(reverse("events:list"))
        with CaptureQueriesContext(connection) as caught:
            assert "mit Anmeldung" in text(client.get(reverse("events:list")))
        counts.append(len(caught))
        make_event(neighbourhood, needs_registration=True, group_limit=5)
    assert counts[0] == counts[1]
