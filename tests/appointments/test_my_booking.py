"""My appointment: who has the code sees, moves and cancels it; who guesses learns nothing."""

import logging
from datetime import datetime, timedelta

import pytest
from django.urls import reverse

from quartier.appointments.actions import Wish, book_slot, cancel_booking, hold_slot, mark_attended
from quartier.appointments.enums import BookingChannel
from quartier.appointments.models import Booking
from quartier.appointments.public_forms import slot_key
from quartier.appointments.queries import free_slots
from quartier.appointments.states import CANCELLED_BY_GUEST, CONFIRMED
from quartier.kernel import dates
from quartier.kernel.dates import Period
from tests.protection import filled

from .factories import make_bookable
from .test_public_booking import FIRST, SECOND, text

pytestmark = pytest.mark.django_db
PAGES = ("mine", "booked", "move", "cancel", "booking_ical", "slip")


@pytest.fixture
def booking(neighbourhood, coordinator) -> Booking:
    offer = make_bookable(neighbourhood, coordinator)
    return book_slot(offer, FIRST, Wish(name="Maria Petrova", phone="0340 4711"), channel=BookingChannel.WEB)


def url(name: str, booking: Booking) -> str:
    return reverse(f"appointments:{name}", args=[booking.code])


def move(client, booking, moment):
    return client.post(url("move", booking), filled("appointments.move", slot=slot_key(moment)))


def test_pages_with_a_code_are_kept_by_nobody_and_show_no_contact(client, booking):
    for name in PAGES:
        answer = client.get(url(name, booking))
        assert answer.status_code == 200, name
        assert answer["Cache-Control"] == "no-store"
        assert "noindex" in answer["X-Robots-Tag"]
        assert answer["Referrer-Policy"] == "no-referrer"
        assert not client.cookies
        assert b"4711" not in answer.content


@pytest.mark.parametrize("name", ["Petrova", "maria petrova", "PETROVA"])
def test_code_and_surname_open_the_appointment(client, booking, name):
    typed = {"code": booking.code.lower().replace("-", " "), "name": name}
    assert client.post(reverse("appointments:find"), typed)["Location"] == url("mine", booking)


@pytest.mark.parametrize("name", ["", "Maria", "Meier"])
def test_the_code_alone_or_another_name_opens_nothing_at_the_door(client, booking, name):
    answer = client.post(reverse("appointments:find"), {"code": booking.code, "name": name})
    assert answer.status_code == 404
    assert "finden wir keinen Termin" in text(answer)


def test_moving_takes_the_new_time_and_frees_the_old_one(client, booking):
    page = text(client.get(url("move", booking)))
    assert f'value="{slot_key(SECOND)}"' in page
    assert f'value="{slot_key(FIRST)}"' not in page
    answer = move(client, booking, SECOND)
    assert "Ihr Termin ist verlegt." in text(client.get(answer["Location"]))
    booking.refresh_from_db()
    assert (booking.starts_at, booking.sequence) == (SECOND, 1)
    day = FIRST.date()
    assert FIRST in [slot.begins_at for slot in free_slots(booking.offer, Period(day, day))]


def test_a_time_taken_meanwhile_leaves_the_appointment_where_it_was(client, booking):
    hold_slot(booking.offer, SECOND)
    answer = move(client, booking, SECOND)
    assert answer.status_code == 200
    assert "Diese Zeit ist leider nicht mehr frei." in text(answer)
    assert "Di, 20. April, 9:30 Uhr" in text(answer)
    booking.refresh_from_db()
    assert booking.starts_at == FIRST


def test_moving_to_the_same_time_changes_nothing_and_says_so(client, booking):
    answer = move(client, booking, FIRST)
    assert "Das ist die bisherige Zeit" in text(answer)
    booking.refresh_from_db()
    assert booking.sequence == 0


def test_cancelling_asks_once_and_twice_is_once(client, booking):
    assert "wirklich absagen" in text(client.get(url("cancel", booking)))
    sent = filled("appointments.cancel")
    for _n in range(2):
        assert client.post(url("cancel", booking), sent)["Location"] == url("mine", booking)
    booking.refresh_from_db()
    assert (booking.state, booking.sequence) == (CANCELLED_BY_GUEST, 1)
    shown = text(client.get(url("mine", booking)))
    assert "Dieser Termin findet nicht statt." in shown
    assert "verlegen/" not in shown
    assert client.get(url("move", booking))["Location"] == url("mine", booking)


def test_the_link_still_works_after_thirty_days_and_changes_nothing_any_more(client, booking):
    with dates.standing_at(FIRST + timedelta(days=30)):
        shown = text(client.get(url("mine", booking)))
        assert "Dieser Termin ist vorbei." in shown
        assert "absagen/" not in shown
        answer = client.post(url("cancel", booking), filled("appointments.cancel"))
        assert answer.status_code == 200
        assert "schon begonnen oder ist vorbei" in text(answer)
    booking.refresh_from_db()
    assert booking.state == CONFIRMED


def test_the_calendar_file_carries_the_appointment_and_its_end(client, booking):
    content = client.get(url("booking_ical", booking)).content.decode()
    assert "DTSTART" in content
    assert "20210420T083000" in content
    cancel_booking(booking)
    assert "STATUS:CANCELLED" in client.get(url("booking_ical", booking)).content.decode()


def test_holds_and_foreign_codes_look_unknown(client, booking, foreign_neighbourhood):
    held = hold_slot(booking.offer, SECOND)
    assert client.get(url("mine", held)).status_code == 404
    assert client.get(url("mine", booking), HTTP_HOST="nordend.example.org").status_code == 404


def test_an_unknown_code_is_a_helpful_page_and_stands_in_no_log(client, neighbourhood, caplog):
    caplog.set_level(logging.DEBUG, "django.request")
    for name in PAGES:
        answer = client.get(reverse(f"appointments:{name}", args=["222-333-444"]))
        assert answer.status_code == 404
        assert "finden wir keinen Termin" in text(answer)
        assert answer["Cache-Control"] == "no-store"
    assert "222-333-444" not in caplog.text


def test_guessing_is_stopped(client, booking):
    codes = [
        client.get(reverse("appointments:mine", args=[f"222-333-{n:03}"])).status_code for n in range(22)
    ]
    assert codes == [404] * 20 + [429] * 2
    assert client.get(url("mine", booking)).status_code == 429


def test_a_kept_appointment_says_so(client, booking, coordinator):
    with dates.standing_at(datetime(2021, 4, 20, 9, 5, tzinfo=dates.LOCAL)):
        mark_attended(booking, by=coordinator)
        assert "hat stattgefunden" in text(client.get(url("mine", booking)))
