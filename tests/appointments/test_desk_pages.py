"""The team's day with appointments, through the pages."""

from datetime import date, datetime, timedelta

import pytest
from django.core.cache import cache

from quartier.appointments.actions import Wish, book_slot
from quartier.appointments.enums import ExceptionKind, Topic
from quartier.appointments.models import Booking, Call, Closure, ExceptionalDay, WalkIn
from quartier.appointments.states import ATTENDED, CANCELLED_BY_OFFICE, CONFIRMED, MISSED
from quartier.kernel import dates
from quartier.outbox.models import Mail

from .factories import make_bookable

BASE = "/buero/sprechzeiten/"
TUESDAY = date(2021, 4, 20)
FIRST = datetime(2021, 4, 20, 8, 30, tzinfo=dates.LOCAL)


@pytest.fixture
def offer(neighbourhood, coordinator):
    return make_bookable(neighbourhood, coordinator)


def booked(offer, coordinator, at=FIRST, **wish) -> Booking:
    return book_slot(
        offer,
        at,
        Wish(**({"name": "Mina Muster", "phone": "0340 1234"} | wish)),
        channel="phone",
        by=coordinator,
    )


def test_a_caller_is_booked_on_one_page(desk, offer):
    page = desk.get(f"{BASE}termine/neu/")
    assert page.status_code == 200
    assert "Dienstag, 20. April 2021" in page.content.decode()
    once = page.context["form"].initial["once"]
    typed = {"once": once, "slot": FIRST.isoformat(), "name": "Mina Muster", "phone": "0340 1234",
             "topic": Topic.HOUSING, "channel": "phone"}  # fmt: skip
    for _twice in range(2):
        answer = desk.post(f"{BASE}termine/neu/", typed)
        assert answer.status_code == 302
    booking = Booking.objects.get()
    assert (booking.state, booking.name, booking.topic) == (CONFIRMED, "Mina Muster", Topic.HOUSING)
    assert answer["Location"] == f"{BASE}termine/{booking.pk}/"


def test_a_time_that_was_taken_meanwhile_is_refused_with_the_next_ones_and_keeps_what_was_typed(
    desk, offer, coordinator
):
    booked(offer, coordinator)
    typed = {"slot": FIRST.isoformat(), "name": "Ali Anders", "topic": Topic.OTHER, "channel": "phone"}
    page = desk.post(f"{BASE}termine/neu/", typed)
    text = page.content.decode()
    assert page.status_code == 200
    assert "Die nächsten freien Zeiten" in text
    assert "Ali Anders" in text
    assert Booking.objects.count() == 1


@pytest.mark.parametrize("slot", ["", "gestern", "2021-04-20T08:30", "x" * 5000, "2021-04-20T08:31:00+02:00"])
def test_no_time_at_all_is_said_at_the_field(desk, offer, slot):
    page = desk.post(f"{BASE}termine/neu/", {"slot": slot, "topic": Topic.OTHER, "channel": "phone"})
    assert page.status_code == 200
    assert page.context["form"].errors["slot"]
    assert not Booking.objects.exists()


def test_the_day_sheet_shows_who_comes_and_two_taps_note_it(desk, offer, coordinator):
    booking = booked(offer, coordinator)
    with dates.standing_at(FIRST + timedelta(minutes=10)):
        page = desk.get(f"{BASE}tag/").content.decode()
        assert "Mina Muster" in page
        assert "0340 1234" in page
        desk.post(f"{BASE}termine/{booking.pk}/kam-nicht/")
        booking.refresh_from_db()
        assert booking.state == MISSED
        answer = desk.post(f"{BASE}termine/{booking.pk}/war-da/")
        booking.refresh_from_db()
        assert booking.state == ATTENDED
        assert answer["Location"] == f"{BASE}tag/2021-04-20/"


def test_a_visit_without_appointment_is_one_tap_and_can_be_taken_back(desk, offer):
    url = f"{BASE}tag/2021-04-15/zaehlen/"
    desk.post(url, {"topic": Topic.HOUSING})
    desk.post(url, {"topic": "erfunden"})
    visit = WalkIn.objects.get()
    assert (visit.day, visit.topic) == (date(2021, 4, 15), Topic.HOUSING)
    assert "(1)" in desk.get(f"{BASE}tag/").content.decode()
    desk.post(f"{BASE}besuche/{visit.pk}/zuruecknehmen/")
    assert not WalkIn.objects.exists()


def test_an_earlier_day_is_shown_and_counted_as_well(desk, offer):
    page = desk.get(f"{BASE}tag/2021-04-14/").content.decode()
    assert "Mittwoch, 14. April 2021" in page
    desk.post(f"{BASE}tag/2021-04-14/zaehlen/", {"topic": Topic.CLUB})
    assert WalkIn.objects.get().day == date(2021, 4, 14)
    desk.post(f"{BASE}tag/2021-04-16/zaehlen/", {"topic": Topic.CLUB})  # tomorrow has not been
    assert WalkIn.objects.count() == 1


@pytest.mark.parametrize("day", ["morgen", "2021-02-30", "0", "99999-01-01"])
def test_an_impossible_day_is_not_found(desk, offer, day):
    assert desk.get(f"{BASE}tag/{day}/").status_code == 404
    assert desk.get(f"{BASE}tag/", {"tag": day}).status_code == 404


def test_a_booking_is_moved_and_cancelled_at_the_desk(desk, offer, coordinator):
    booking = booked(offer, coordinator, email="mina@example.org")
    later = FIRST + timedelta(minutes=30)
    assert desk.post(f"{BASE}termine/{booking.pk}/verlegen/", {"slot": later.isoformat()}).status_code == 302
    booking.refresh_from_db()
    assert booking.starts_at == later
    desk.post(f"{BASE}termine/{booking.pk}/absagen/", {"reason": "Krankheit"})
    booking.refresh_from_db()
    assert (booking.state, booking.reason) == (CANCELLED_BY_OFFICE, "Krankheit")
    assert Mail.objects.filter(to_address="mina@example.org").count() == 3


def test_any_other_time_is_arranged_but_never_twice(desk, offer, coordinator):
    typed = {
        "offer": offer.pk, "day": "2021-04-16", "clock": "17:00", "minutes": 45, "host": coordinator.pk,
        "name": "Abend", "topic": Topic.OTHER, "channel": "phone",
    }  # fmt: skip
    assert desk.post(f"{BASE}termine/vereinbaren/", typed).status_code == 302
    page = desk.post(f"{BASE}termine/vereinbaren/", typed | {"clock": "17:30", "name": "Zweite"})
    assert page.status_code == 200
    assert "hat zu dieser Zeit schon einen Termin" in page.content.decode()
    assert Booking.objects.get().name == "Abend"


def test_the_list_finds_by_name_telephone_and_code(desk, offer, coordinator):
    booking = booked(offer, coordinator)
    for words in ("muster", "0340", booking.code.lower()):
        assert "Mina Muster" in desk.get(f"{BASE}termine/", {"q": words}).content.decode()
    assert "Nichts gefunden" in desk.get(f"{BASE}termine/", {"q": "\x00niemand"}).content.decode()


def test_closing_first_shows_whom_it_meets_then_tells_by_mail_and_by_list(desk, offer, coordinator):
    booked(offer, coordinator)
    booked(offer, coordinator, FIRST + timedelta(minutes=30), name="Mail", phone="", email="gast@example.org")
    page = desk.get(f"{BASE}schliessungen/neu/")
    typed = {"first_on": "2021-04-20", "last_on": "2021-04-20", "reason": "Fortbildung", "kind": "closure",
             "once": page.context["form"].initial["once"]}  # fmt: skip
    preview = desk.post(f"{BASE}schliessungen/neu/", typed).content.decode()
    assert "2 Termine werden abgesagt" in preview
    assert not Closure.objects.exists()
    for _twice in range(2):
        answer = desk.post(f"{BASE}schliessungen/neu/", typed | {"schritt": "schliessen"})
    closure = Closure.objects.get()
    assert answer["Location"] == f"{BASE}schliessungen/{closure.pk}/"
    assert Call.objects.get().booking.name == "Mina Muster"
    assert (
        Mail.objects.filter(to_address="gast@example.org", kind="appointments.cancelled_by_office").count()
        == 1
    )
    cache.clear()
    assert "Fortbildung" in desk.get("/").content.decode()


def test_the_call_list_is_ticked_off_with_a_note(desk, offer, coordinator):
    booked(offer, coordinator)
    typed = {"first_on": "2021-04-20", "reason": "Krankheit", "kind": "closure", "schritt": "schliessen"}
    desk.post(f"{BASE}schliessungen/neu/", typed)
    call = Call.objects.get()
    assert "0340 1234" in desk.get(f"{BASE}anrufe/").content.decode()
    desk.post(f"{BASE}anrufe/{call.pk}/erledigt/", {"note": "Anrufbeantworter"})
    call.refresh_from_db()
    assert (call.is_done, call.note, call.done_by) == (True, "Anrufbeantworter", coordinator)
    desk.post(f"{BASE}anrufe/{call.pk}/wieder-offen/")
    call.refresh_from_db()
    assert not call.is_done


def test_a_closure_gets_another_end_and_is_lifted(desk, offer):
    desk.post(
        f"{BASE}schliessungen/neu/",
        {"first_on": "2021-04-15", "reason": "Umbau", "kind": "closure", "schritt": "schliessen"},
    )
    closure = Closure.objects.get()
    desk.post(f"{BASE}schliessungen/{closure.pk}/ende/", {"last_on": "2021-04-30", "until_clock": "12:00"})
    closure.refresh_from_db()
    assert closure.ends_at == datetime(2021, 4, 30, 12, 0, tzinfo=dates.LOCAL)
    assert "30. April 2021" in desk.get(f"{BASE}schliessungen/{closure.pk}/").content.decode()
    page = desk.post(f"{BASE}schliessungen/{closure.pk}/ende/", {"last_on": "2021-04-01"})
    assert page.status_code == 200
    desk.post(f"{BASE}schliessungen/{closure.pk}/aufheben/")
    closure.refresh_from_db()
    assert closure.lifted_at is not None


def test_a_single_day_is_different_and_usual_again(desk, offer, neighbourhood):
    hour = neighbourhood.appointments_officehours.get()
    typed = {"kind": ExceptionKind.CLOSED, "day": "2021-04-20", "office_hour": hour.pk, "reason": "Ausflug"}
    assert desk.post(f"{BASE}ausnahmen/neu/", typed).status_code == 302
    one = ExceptionalDay.objects.get()
    assert "Ausflug" in desk.get(f"{BASE}ausnahmen/").content.decode()
    wrong = desk.post(f"{BASE}ausnahmen/neu/", typed | {"day": "2021-04-21"})
    assert "gar nicht vorgesehen" in wrong.content.decode()
    desk.post(f"{BASE}ausnahmen/{one.pk}/entfernen/")
    assert not ExceptionalDay.objects.exists()


def test_an_offer_gets_times_of_its_own(desk, offer, coordinator):
    typed = {"weekday": 4, "opens": "09:00", "closes": "11:00", "person": coordinator.pk, "every_n_weeks": 1,
             "valid_from": "2021-04-16"}  # fmt: skip
    assert desk.post(f"{BASE}angebote/{offer.pk}/fenster/neu/", typed).status_code == 302
    window = offer.windows.get()
    assert "Freitag, 9:00 bis 11:00" in desk.get(f"{BASE}angebote/{offer.pk}/fenster/").content.decode()
    assert (
        desk.post(f"{BASE}angebote/{offer.pk}/fenster/neu/", typed | {"closes": "08:00"}).status_code == 200
    )
    desk.post(f"{BASE}angebote/{offer.pk}/fenster/{window.pk}/entfernen/")
    assert not offer.windows.exists()


@pytest.mark.parametrize("address", ["tag/2021-04-20/", "termine/", "anrufe/"])
def test_a_longer_list_asks_the_database_as_often(
    desk, offer, coordinator, address, django_assert_max_num_queries
):
    booked(offer, coordinator)
    counts = []
    for minutes in (30, 60, 90):
        with django_assert_max_num_queries(60) as asked:
            desk.get(BASE + address)
        counts.append(len(asked))
        booked(offer, coordinator, FIRST + timedelta(minutes=minutes))
    assert len(set(counts[1:])) == 1


def test_the_city_sees_that_somebody_comes_but_no_link_she_may_not_open(
    client, city_officer, desk, offer, coordinator
):
    booking = booked(offer, coordinator)
    address = f"{BASE}termine/{booking.pk}/"
    assert address in desk.get("/buero/").content.decode()
    client.force_login(city_officer, backend="allauth.account.auth_backends.AuthenticationBackend")
    page = client.get("/buero/").content.decode()
    assert booking.offer.title in page
    assert address not in page
