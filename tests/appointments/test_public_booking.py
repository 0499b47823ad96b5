"""Booking on the website: from the offer to the confirmation, in two postings, and what may come between."""

import re
from datetime import datetime, timedelta

import pytest
from django.urls import reverse

from quartier.appointments.actions import Wish, book_slot, hold_slot
from quartier.appointments.enums import BookingChannel, OfferMode
from quartier.appointments.models import Booking
from quartier.appointments.public_forms import slot_key
from quartier.appointments.states import CONFIRMED, HELD
from quartier.kernel import dates
from quartier.outbox.models import Mail
from tests.protection import filled

from .factories import TUESDAY, make_bookable, make_offer, make_window

pytestmark = pytest.mark.django_db
FIRST = datetime(2021, 4, 20, 8, 30, tzinfo=dates.LOCAL)
SECOND = datetime(2021, 4, 20, 9, 0, tzinfo=dates.LOCAL)


@pytest.fixture
def offer(neighbourhood, coordinator):
    return make_bookable(neighbourhood, coordinator)


def url_of(offer) -> str:
    return reverse("appointments:choose_time", args=[offer.pk])


def carried(answer) -> str:
    return re.search(r'name="carried" value="([^"]+)"', answer.content.decode()).group(1)


def hold(client, offer, moment=FIRST, page=None):
    page = page or client.get(url_of(offer))
    return client.post(url_of(offer), {"carried": carried(page), "slot": slot_key(moment)})


def send(client, offer, page, **values):
    sent = filled("appointments.book", step="angaben", carried=carried(page), **values)
    return client.post(url_of(offer), sent)


def text(answer) -> str:
    return re.sub(r"\s+", " ", answer.content.decode().replace("\xa0", " "))


def test_from_the_offer_to_the_confirmation(client, offer):
    assert url_of(offer) in text(client.get(reverse("appointments:book")))
    page = client.get(url_of(offer))
    assert "Dienstag, 20. April 2021" in text(page)
    assert "8:30 Uhr" in text(page)
    page = hold(client, offer, page=page)
    assert "bis <strong>9:10 Uhr</strong>" in text(page)
    answer = send(client, offer, page, name="Maria Petrova", interpreter_language="Arabisch", topic="family",
                  email="maria@example.org", needs_wheelchair_access="on")  # fmt: skip
    booking = Booking.objects.get()
    assert answer["Location"] == reverse("appointments:booked", args=[booking.code])
    assert (booking.state, booking.starts_at, booking.name) == (CONFIRMED, FIRST, "Maria Petrova")
    assert (booking.interpreter_language, booking.topic, booking.needs_wheelchair_access) == (
        "Arabisch",
        "family",
        True,
    )
    shown = text(client.get(answer["Location"]))
    for word in (booking.code, "Dienstag, 20. April 2021, 8:30 Uhr", "Heidestraße 20", "<svg", "termin.ics"):
        assert word in shown
    mail = Mail.objects.get(to_address="maria@example.org")
    assert f"/termin-im-buero/{booking.code}/" in mail.body
    assert not client.cookies


def test_nothing_about_the_person_is_demanded(client, offer):
    answer = send(client, offer, hold(client, offer))
    assert answer.status_code == 302
    assert Booking.objects.get().guest == "ohne Namen"


def test_sending_twice_gives_the_same_appointment(client, offer):
    page = hold(client, offer)
    sent = filled("appointments.book", step="angaben", carried=carried(page), name="Jo")
    answers = [client.post(url_of(offer), sent)["Location"] for _n in range(2)]
    assert answers[0] == answers[1]
    again = send(client, offer, page, name="Jo Anders")
    assert again["Location"] == answers[0]
    assert Booking.objects.get().name == "Jo"


def test_tapping_a_time_twice_holds_it_once_and_another_time_frees_the_first(client, offer):
    page = client.get(url_of(offer))
    for moment, expected in ((FIRST, FIRST), (FIRST, FIRST), (SECOND, SECOND)):
        assert "Termin buchen" in text(hold(client, offer, moment, page))
        assert [booking.starts_at for booking in Booking.objects.filter(state=HELD)] == [expected]


def test_a_taken_time_is_said_kindly_with_the_next_ones(client, offer):
    page = client.get(url_of(offer))
    hold_slot(offer, FIRST)
    answer = hold(client, offer, FIRST, page)
    assert answer.status_code == 200
    assert "Diese Zeit ist leider nicht mehr frei." in text(answer)
    assert f'value="{slot_key(SECOND)}"' in text(answer)
    assert "Di, 20. April, 9:00 Uhr" in text(answer)


def test_a_hold_that_ran_out_still_books_when_nobody_came(client, offer):
    page = hold(client, offer)
    with dates.standing_at(dates.now() + timedelta(minutes=30)):
        assert send(client, offer, page, name="Langsam").status_code == 302
    assert Booking.objects.get(state=CONFIRMED).starts_at == FIRST


def test_a_hold_that_ran_out_and_was_taken_keeps_what_was_typed(client, offer):
    page = hold(client, offer)
    with dates.standing_at(dates.now() + timedelta(minutes=30)):
        book_slot(offer, FIRST, Wish(name="Schneller"), channel=BookingChannel.WEB)
        answer = send(client, offer, page, name="Langsame Lena", note="Bitte Geduld")
        assert "Diese Zeit ist leider nicht mehr frei." in text(answer)
        page = hold(client, offer, SECOND, answer)
        assert 'value="Langsame Lena"' in text(page)
        assert "Bitte Geduld" in text(page)
        assert send(client, offer, page, name="Langsame Lena").status_code == 302
    assert {booking.name for booking in Booking.objects.filter(state=CONFIRMED)} == {
        "Schneller",
        "Langsame Lena",
    }


def test_another_time_goes_back_and_keeps_what_was_typed(client, offer):
    page = hold(client, offer)
    back = client.post(
        url_of(offer), {"step": "angaben", "to": "zeit", "carried": carried(page), "name": "Ada"}
    )
    assert "Welcher Tag?" in text(back)
    assert 'value="Ada"' in text(hold(client, offer, SECOND, back))


def test_the_offer_says_what_it_needs(client, neighbourhood, coordinator):
    offer = make_offer(neighbourhood, title="Anruf", mode=OfferMode.PHONE, in_office_hours=False)
    make_window(offer, TUESDAY, coordinator)
    page = hold(client, offer)
    answer = send(client, offer, page, name="Ohne Nummer")
    assert answer.status_code == 200
    assert "unter der wir Sie anrufen sollen" in text(answer)
    assert 'value="Ohne Nummer"' in text(answer)
    assert Booking.objects.get().state == HELD
    assert send(client, offer, answer, name="Mit", phone="0340 000001").status_code == 302


@pytest.mark.parametrize("slot", ["", "x", "9" * 40, "-1", "27000000"])
def test_nonsense_times_are_a_sentence(client, offer, slot):
    page = client.get(url_of(offer))
    answer = client.post(url_of(offer), {"carried": carried(page), "slot": slot})
    assert answer.status_code == 200
    assert 'class="error-summary"' in text(answer)
    assert not Booking.objects.exists()


def test_a_tampered_page_begins_again(client, offer):
    answer = client.post(url_of(offer), {"step": "angaben", "carried": "x", "name": "Ada"})
    assert "Welcher Tag?" in text(answer)


def test_an_impatient_visitor_cannot_hold_everything(client, offer):
    codes = [hold(client, offer).status_code for _n in range(14)]
    assert codes[-1] == 429
    assert codes.count(200) == 12


def test_drafts_and_offers_of_others_do_not_exist(client, neighbourhood, foreign_neighbourhood):
    assert client.get(url_of(make_offer(neighbourhood, is_draft=True))).status_code == 404
    assert client.get(url_of(make_offer(foreign_neighbourhood))).status_code == 404
    assert client.get(url_of(make_offer(neighbourhood, in_office_hours=False))).status_code == 404


def test_without_a_free_time_the_page_helps_on(client, neighbourhood):
    shown = text(client.get(url_of(make_offer(neighbourhood))))
    assert "Zurzeit ist hier keine Zeit frei." in shown
    assert reverse("appointments:book") in shown


@pytest.mark.parametrize("count", [1, 3])
def test_the_pages_cost_the_same_however_much_is_offered(client, neighbourhood, coordinator, django_assert_max_num_queries, count):  # fmt: skip
    offer = make_bookable(neighbourhood, coordinator)
    for number in range(count - 1):
        other = make_offer(neighbourhood, title=f"Angebot {number}", in_office_hours=False)
        make_window(other, (3, TUESDAY[1], TUESDAY[2]), coordinator)
        book_slot(offer, FIRST + timedelta(minutes=30 * number), Wish(), channel=BookingChannel.WEB)
    client.get("/")
    with django_assert_max_num_queries(12):
        client.get(reverse("appointments:book"))
    with django_assert_max_num_queries(18):
        client.get(url_of(offer))
