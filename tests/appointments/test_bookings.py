"""Appointments from the first tap to the last: held, confirmed, moved, cancelled, attended, missed."""

from datetime import date, datetime, time, timedelta

import pytest

from quartier.accounts.roles import Role
from quartier.appointments.actions import (
    SlotTaken,
    Wish,
    arrange_booking,
    book_slot,
    cancel_booking,
    close_office,
    confirm_booking,
    end_office_hour,
    hold_slot,
    mark_attended,
    mark_missed,
    move_booking,
    release_hold,
    save_offer,
)
from quartier.appointments.enums import BookingChannel, OfferMode, Topic, Weekday
from quartier.appointments.ical import booking_entry
from quartier.appointments.models import Booking, Claim, Offer
from quartier.appointments.queries import (
    bookable_offers,
    booking_by_code,
    booking_by_code_and_name,
    bookings_outside_hours,
    free_days,
    free_slots,
    next_free,
    unresolved_bookings,
)
from quartier.appointments.states import (
    ATTENDED,
    CANCELLED_BY_GUEST,
    CANCELLED_BY_OFFICE,
    CONFIRMED,
    HELD,
    MISSED,
)
from quartier.journal.models import Entry
from quartier.journal.queries import history_of
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.kernel.errors import DomainError
from quartier.outbox.models import Mail

from ..conftest import member
from .factories import TUESDAY, clocks, make_bookable, make_offer, make_office_hour, make_window

pytestmark = pytest.mark.django_db
WEEK = Period(date(2021, 4, 19), date(2021, 4, 25))
WEB, PHONE, DESK = BookingChannel.WEB, BookingChannel.PHONE, BookingChannel.DESK


def moment(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=dates.LOCAL)


FIRST = moment(2021, 4, 20, 8, 30)
SECOND = moment(2021, 4, 20, 9, 0)
GUEST = Wish(name="Maria Petrova", topic=Topic.FAMILY, email="maria@example.org", phone="0340 000001")


@pytest.fixture
def offer(neighbourhood, coordinator) -> Offer:
    return make_bookable(neighbourhood, coordinator)


def test_free_times_of_a_week(offer):
    assert clocks(free_slots(offer, WEEK)) == ["20.04. 08:30", "20.04. 09:00", "20.04. 09:30", "20.04. 10:00"]
    (day,) = free_days(offer, WEEK)
    assert (day.day, len(day.slots)) == (date(2021, 4, 20), 4)


def test_held_then_confirmed_takes_the_time_and_tells_the_guest(offer, coordinator):
    booking = hold_slot(offer, FIRST)
    assert (booking.state, booking.host, booking.minutes) == (HELD, coordinator, 30)
    assert clocks(free_slots(offer, WEEK))[0] == "20.04. 09:00"
    booking = confirm_booking(booking, GUEST)
    assert (booking.state, booking.name, booking.topic) == (CONFIRMED, "Maria Petrova", Topic.FAMILY)
    mail = Mail.objects.get()
    assert mail.to_address == "maria@example.org"
    assert booking.code in mail.body
    assert "20. April 2021" in mail.body
    assert "Maria" not in mail.body


def test_sending_the_form_twice_has_no_second_effect(offer):
    booking = hold_slot(offer, FIRST)
    first, second = confirm_booking(booking, GUEST), confirm_booking(booking, Wish(name="Anders"))
    assert (first.pk, second.name) == (second.pk, "Maria Petrova")
    assert Mail.objects.count() == 1


def test_whoever_comes_second_gets_the_next_free_times(offer):
    book_slot(offer, FIRST, GUEST, channel=WEB)
    with pytest.raises(SlotTaken, match="nicht mehr frei") as refused:
        hold_slot(offer, FIRST)
    assert clocks(refused.value.next_slots) == ["20.04. 09:00", "20.04. 09:30", "20.04. 10:00"]
    assert "20.04.2021, 9:00" in refused.value.message
    assert Booking.objects.count() == 1


def test_a_hold_that_ran_out_is_free_at_once_without_any_job(offer):
    first = hold_slot(offer, FIRST)
    with dates.standing_at(dates.now() + timedelta(minutes=9, seconds=59)), pytest.raises(SlotTaken):
        hold_slot(offer, FIRST)
    with dates.standing_at(dates.now() + timedelta(minutes=10)):
        assert clocks(free_slots(offer, WEEK))[0] == "20.04. 08:30"
        second = confirm_booking(hold_slot(offer, FIRST), GUEST)
        with pytest.raises(SlotTaken):
            confirm_booking(first, GUEST)
    assert list(Booking.objects.all()) == [second]


def test_a_slow_guest_still_gets_what_nobody_took(offer):
    booking = hold_slot(offer, FIRST)
    with dates.standing_at(dates.now() + timedelta(minutes=30)):
        assert confirm_booking(booking, GUEST).state == CONFIRMED
    assert Claim.objects.count() == 6


def test_a_slow_guest_does_not_get_what_was_closed_meanwhile(neighbourhood, offer, coordinator):
    booking = hold_slot(offer, FIRST)
    close_office(neighbourhood, begins_at=moment(2021, 4, 19), ends_at=moment(2021, 4, 24), reason="Krank", by=coordinator)  # fmt: skip
    with pytest.raises(SlotTaken) as refused:
        confirm_booking(booking, GUEST)
    assert clocks(refused.value.next_slots)[0] == "27.04. 08:30"


def test_going_back_frees_what_was_held_and_never_what_was_booked(offer):
    booking = hold_slot(offer, FIRST)
    release_hold(booking)
    assert len(free_slots(offer, WEEK)) == 4
    booked = book_slot(offer, FIRST, GUEST, channel=WEB)
    release_hold(booked)
    assert len(free_slots(offer, WEEK)) == 3


def test_any_person_picks_who_is_free(neighbourhood, coordinator, offer):
    lead = member(neighbourhood, Role.PROVIDER_LEAD, "Ren Leitung")
    make_office_hour(neighbourhood, TUESDAY, person=lead, takes_appointments=True)
    assert len(free_slots(offer, WEEK)) == 4
    hosts = {book_slot(offer, FIRST, Wish(), channel=DESK, by=coordinator).host for _ in range(2)}
    assert hosts == {coordinator, lead}
    with pytest.raises(SlotTaken):
        book_slot(offer, FIRST, Wish(), channel=DESK, by=coordinator)
    book_slot(offer, SECOND, Wish(), channel=DESK, host=lead, by=coordinator)
    with pytest.raises(SlotTaken):
        book_slot(offer, SECOND, Wish(), channel=DESK, host=lead, by=coordinator)
    assert "20.04. 09:00" in clocks(free_slots(offer, WEEK, host=coordinator))


def test_a_person_is_taken_in_every_offer(neighbourhood, coordinator, offer):
    call = make_offer(neighbourhood, title="Telefon", mode=OfferMode.PHONE, minutes=20, in_office_hours=False)
    make_window(call, (Weekday.TUESDAY, time(8), time(9)), coordinator)
    book_slot(offer, FIRST, GUEST, channel=WEB)
    assert clocks(free_slots(call, WEEK)) == ["20.04. 08:00"]
    book_slot(call, moment(2021, 4, 20, 8), GUEST, channel=WEB)
    assert free_slots(call, WEEK) == []


def test_without_a_person_the_place_takes_one_at_a_time(neighbourhood):
    make_office_hour(neighbourhood, TUESDAY, takes_appointments=True)
    offer = make_offer(neighbourhood)
    booking = book_slot(offer, FIRST, GUEST, channel=WEB)
    assert (booking.host, booking.place.is_office) == (None, True)
    with pytest.raises(SlotTaken):
        hold_slot(offer, FIRST)


def test_notice_and_horizon_bind_guests_and_not_the_team(neighbourhood, coordinator):
    offer = make_bookable(neighbourhood, coordinator, notice_hours=48, ahead_days=10)
    with dates.standing_at(moment(2021, 4, 19, 9)):
        assert clocks(free_slots(offer, Period(date(2021, 4, 19), date(2021, 6, 1)))) == [
            "27.04. 08:30", "27.04. 09:00", "27.04. 09:30", "27.04. 10:00"
        ]  # fmt: skip
        with pytest.raises(SlotTaken):
            hold_slot(offer, FIRST)
        assert book_slot(offer, FIRST, Wish(), channel=PHONE, by=coordinator).state == CONFIRMED
        assert (
            book_slot(offer, moment(2021, 6, 1, 9), Wish(), channel=PHONE, by=coordinator).state == CONFIRMED
        )


def test_what_is_over_cannot_be_booked_by_anybody(offer, coordinator):
    with dates.standing_at(moment(2021, 4, 20, 9, 10)):
        assert clocks(free_slots(offer, WEEK, is_staff=True)) == ["20.04. 09:30", "20.04. 10:00"]
        with pytest.raises(SlotTaken):
            book_slot(offer, FIRST, Wish(), channel=DESK, by=coordinator)


def test_most_per_day(neighbourhood, coordinator):
    offer = make_bookable(neighbourhood, coordinator, most_per_day=2)
    book_slot(offer, FIRST, GUEST, channel=WEB)
    booking = book_slot(offer, SECOND, GUEST, channel=WEB)
    with pytest.raises(SlotTaken) as refused:
        hold_slot(offer, moment(2021, 4, 20, 9, 30))
    assert clocks(refused.value.next_slots)[0] == "27.04. 08:30"
    moved = move_booking(booking, moment(2021, 4, 20, 10))
    assert moved.starts_at == moment(2021, 4, 20, 10)


def test_a_time_that_is_not_offered_cannot_be_taken(offer):
    for when in (
        moment(2021, 4, 20, 8, 45),
        moment(2021, 4, 20, 10, 30),
        moment(2021, 4, 21, 9),
        moment(2020, 4, 21, 9),
    ):
        with pytest.raises(SlotTaken):
            hold_slot(offer, when)
    assert not Booking.objects.exists()


@pytest.mark.parametrize(
    ("mode", "field", "enough"),
    [
        (OfferMode.PHONE, "phone", Wish(phone="0340 000001")),
        (OfferMode.VIDEO, "email", Wish(email="a@example.org")),
        (OfferMode.HOME, "address", Wish(address="Ackerstraße 1")),
        (OfferMode.OFFICE, None, Wish()),
    ],
)
def test_an_offer_demands_only_what_it_needs(neighbourhood, coordinator, mode, field, enough):
    room = "https://video.example.org/raum" if mode == OfferMode.VIDEO else ""
    offer = make_bookable(neighbourhood, coordinator, mode=mode, online_url=room)
    booking = hold_slot(offer, FIRST)
    if field:
        with pytest.raises(DomainError) as refused:
            confirm_booking(booking, Wish())
        assert refused.value.field == field
    assert confirm_booking(booking, enough).state == CONFIRMED


def test_a_wrong_address_changes_nothing(offer):
    booking = hold_slot(offer, FIRST)
    with pytest.raises(DomainError, match="E-Mail-Adresse"):
        confirm_booking(booking, Wish(email="a@b\nBcc: c@example.org"))
    booking.refresh_from_db()
    assert booking.state == HELD
    assert not Mail.objects.exists()


def test_moving_takes_the_new_time_and_frees_the_old_one(offer):
    booking = book_slot(offer, FIRST, GUEST, channel=WEB)
    with dates.standing_at(dates.now() + timedelta(hours=1)):
        moved = move_booking(booking, SECOND)
    assert (moved.code, moved.starts_at, moved.sequence) == (booking.code, SECOND, 1)
    assert clocks(free_slots(offer, WEEK)) == ["20.04. 08:30", "20.04. 09:30", "20.04. 10:00"]
    assert [mail.kind for mail in Mail.objects.order_by("pk")] == [
        "appointments.confirmed",
        "appointments.moved",
    ]
    assert "bisher 20.04.2021, 8:30" in history_of(moved).first().note


def test_moving_to_what_is_taken_changes_nothing(offer):
    mine, theirs = (book_slot(offer, when, GUEST, channel=WEB) for when in (FIRST, SECOND))
    with pytest.raises(SlotTaken):
        move_booking(mine, SECOND)
    mine.refresh_from_db()
    assert (mine.starts_at, mine.claims.count(), theirs.claims.count()) == (FIRST, 6, 6)


def test_a_longer_talk_may_move_over_its_own_time(neighbourhood, coordinator):
    make_office_hour(
        neighbourhood, (Weekday.TUESDAY, time(8), time(10)), person=coordinator, takes_appointments=True
    )
    offer = make_offer(neighbourhood, minutes=60)
    arranged = arrange_booking(offer, moment(2021, 4, 20, 8, 30), Wish(), host=coordinator, by=coordinator)
    moved = move_booking(arranged, moment(2021, 4, 20, 8), by=coordinator)
    assert (moved.starts_at, moved.is_arranged) == (moment(2021, 4, 20, 8), False)


def test_moving_to_the_same_time_or_after_it_is_over_is_refused(offer):
    booking = book_slot(offer, FIRST, GUEST, channel=WEB)
    with pytest.raises(DomainError, match="bisherige Zeit"):
        move_booking(booking, FIRST)
    with dates.standing_at(moment(2021, 4, 20, 8, 31)), pytest.raises(DomainError, match="schon begonnen"):
        move_booking(booking, moment(2021, 4, 27, 9))


def test_a_guest_cancels_and_the_time_is_free_at_once(offer):
    booking = cancel_booking(book_slot(offer, FIRST, GUEST, channel=WEB))
    assert booking.state == CANCELLED_BY_GUEST
    assert len(free_slots(offer, WEEK)) == 4
    assert Mail.objects.order_by("-pk").first().kind == "appointments.cancelled_by_guest"
    with pytest.raises(DomainError):
        cancel_booking(booking)


def test_the_team_cancels_with_a_reason(offer, coordinator):
    booking = book_slot(offer, FIRST, GUEST, channel=WEB)
    cancelled = cancel_booking(booking, by=coordinator, reason="Fortbildung")
    assert cancelled.state == CANCELLED_BY_OFFICE
    assert "Fortbildung" in Mail.objects.order_by("-pk").first().body


def test_came_or_not_can_be_said_and_corrected(offer, coordinator):
    booking = book_slot(offer, FIRST, GUEST, channel=WEB)
    for say in (mark_attended, mark_missed):
        with pytest.raises(DomainError):
            say(booking, by=coordinator)
    with dates.standing_at(moment(2021, 4, 20, 8, 20)):
        assert mark_attended(booking, by=coordinator).state == ATTENDED
    with dates.standing_at(moment(2021, 4, 20, 12)):
        assert mark_missed(booking, by=coordinator).state == MISSED
        assert mark_attended(booking, by=coordinator).state == ATTENDED
        with pytest.raises(DomainError):
            mark_attended(booking, by=coordinator)


def test_what_nobody_ticked_off_waits(neighbourhood, offer, coordinator):
    booking = book_slot(offer, FIRST, GUEST, channel=WEB)
    assert unresolved_bookings(neighbourhood) == []
    with dates.standing_at(moment(2021, 4, 20, 9)):
        assert unresolved_bookings(neighbourhood) == [booking]
        mark_missed(booking, by=coordinator)
        assert unresolved_bookings(neighbourhood) == []


def test_by_arrangement_any_time_of_a_person_once(neighbourhood, offer, coordinator):
    saturday = moment(2021, 4, 24, 11)
    booking = arrange_booking(offer, saturday, GUEST, host=coordinator, by=coordinator, minutes=45)
    assert (booking.state, booking.is_arranged, booking.minutes) == (CONFIRMED, True, 45)
    with pytest.raises(SlotTaken, match="schon einen Termin"):
        arrange_booking(offer, saturday + timedelta(minutes=40), GUEST, host=coordinator, by=coordinator)
    for wrong in (
        {"starts_at": moment(2021, 4, 1, 9)},
        {"minutes": 7},
        {"starts_at": moment(2021, 4, 24, 9, 3)},
    ):
        values = {"starts_at": moment(2021, 4, 24, 9), "minutes": 30} | wrong
        with pytest.raises(DomainError):
            arrange_booking(
                offer, values["starts_at"], GUEST, host=coordinator, by=coordinator, minutes=values["minutes"]
            )
    close_office(neighbourhood, begins_at=moment(2021, 4, 30), ends_at=moment(2021, 5, 2), reason="Brückentag", by=coordinator)  # fmt: skip
    with pytest.raises(DomainError, match="Brückentag"):
        arrange_booking(offer, moment(2021, 4, 30, 10), GUEST, host=coordinator, by=coordinator)


def test_found_by_code_or_by_code_and_surname(neighbourhood, foreign_neighbourhood, offer):
    booking = book_slot(offer, FIRST, Wish(name="María Petrova Groß"), channel=WEB)
    nameless = book_slot(offer, SECOND, Wish(), channel=WEB)
    typed = booking.code.lower().replace("-", " ")
    assert booking_by_code(neighbourhood, typed) == booking
    assert booking_by_code(foreign_neighbourhood, typed) is None
    for name in ("gross", "Maria Petrova Groß", " GROSS "):
        assert booking_by_code_and_name(neighbourhood, typed, name) == booking
    for name in ("", "Maria", "Klein", "Groß Klein"):
        assert booking_by_code_and_name(neighbourhood, typed, name) is None
    assert booking_by_code_and_name(neighbourhood, nameless.code, "") == nameless


def test_nothing_about_the_guest_stands_in_the_history(offer, coordinator):
    booking = book_slot(offer, FIRST, GUEST, channel=WEB)
    move_booking(booking, SECOND)
    cancel_booking(booking, by=coordinator)
    told = " ".join(f"{e.title} {e.note} {e.changes} {e.snapshot}" for e in Entry.objects.all())
    assert "Petrova" not in told
    assert "example.org" not in told
    assert "000001" not in told
    assert [entry.verb for entry in history_of(booking)] == ["vom Büro abgesagt", "verlegt", "gebucht"]


def test_only_published_offers_with_a_time_can_be_booked_by_guests(neighbourhood, coordinator, offer):
    make_offer(neighbourhood, title="Entwurf", is_draft=True)
    make_offer(neighbourhood, title="Hausbesuch", mode=OfferMode.HOME, in_office_hours=False)
    assert bookable_offers(neighbourhood) == [offer]


@pytest.mark.parametrize("changes", [{"minutes": 17}, {"buffer_after": 3}, {"mode": OfferMode.VIDEO}])
def test_an_offer_makes_sense(neighbourhood, changes):
    fields = {"neighbourhood": neighbourhood, "title": "Gespräch"} | changes
    with pytest.raises(DomainError):
        save_offer(Offer(**fields), by=None)


def test_bookings_without_an_hour_are_named(neighbourhood, offer, coordinator):
    booking = book_slot(offer, FIRST, GUEST, channel=WEB)
    assert bookings_outside_hours(neighbourhood) == []
    end_office_hour(offer.bookings.get().office_hour, last_on=date(2021, 4, 19), by=coordinator)
    assert bookings_outside_hours(neighbourhood) == [booking]


def test_an_appointment_for_the_guests_calendar(offer, coordinator):
    booking = book_slot(offer, FIRST, GUEST, channel=WEB)
    entry = booking_entry(booking, "https://example.org/x")
    assert (entry.status, entry.starts_at, entry.sequence) == ("CONFIRMED", FIRST, 0)
    cancelled = booking_entry(cancel_booking(booking), "")
    assert (cancelled.status, cancelled.uid, cancelled.sequence) == ("CANCELLED", entry.uid, 1)


def test_free_times_cost_the_same_however_long_the_period(offer, django_assert_max_num_queries):
    for days in (1, 40):
        with django_assert_max_num_queries(7):
            free_slots(offer, Period(date(2021, 4, 20), date(2021, 4, 20) + timedelta(days=days)))


def test_the_next_free_times_look_four_weeks_ahead(offer):
    assert clocks(next_free(offer, 5)) == [
        "20.04. 08:30", "20.04. 09:00", "20.04. 09:30", "20.04. 10:00", "27.04. 08:30"
    ]  # fmt: skip
