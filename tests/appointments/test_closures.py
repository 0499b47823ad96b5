"""One switch closes the office: banner, feed, figures, everybody booked; and what an exceptional day changes."""

from datetime import date, datetime, time, timedelta

import pytest

from quartier.appointments.actions import (
    Wish,
    arrange_booking,
    book_slot,
    cancel_booking,
    change_closure,
    close_office,
    hold_slot,
    lift_closure,
    remove_exception,
    reopen_call,
    save_exception,
    tick_off_call,
)
from quartier.appointments.enums import BookingChannel, ClosureKind, ExceptionKind, OfferMode, Weekday
from quartier.appointments.models import Booking, Call, Closure, ExceptionalDay
from quartier.appointments.queries import (
    bookings_between,
    bookings_outside_hours,
    calls_of,
    closure_in_force,
    closures_in,
    coming_closures,
    free_slots,
    next_boundary,
    occurrences_in,
    office_card,
    open_calls,
)
from quartier.appointments.schema_org import opening_hours
from quartier.appointments.states import CANCELLED_BY_GUEST, CANCELLED_BY_OFFICE, CONFIRMED
from quartier.conditions.models import Condition
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.kernel.errors import DomainError
from quartier.outbox.models import Mail
from quartier.places.models import Place
from quartier.publishing.models import NoticeReach
from quartier.publishing.queries import notices_in_force
from quartier.sockets.conditions import targets
from quartier.sockets.figures import figures
from quartier.sockets.tiles import tiles

from .factories import (
    THURSDAY,
    TUESDAY,
    clocks,
    make_bookable,
    make_offer,
    make_office_hour,
    make_usual_hours,
    make_window,
    suspend,
)

pytestmark = pytest.mark.django_db
WEB = BookingChannel.WEB
WITH_MAIL = Wish(name="Ana", email="ana@example.org", language="en")
BY_PHONE = Wish(name="Herr Otto", phone="0340 000002")


def moment(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=dates.LOCAL)


FROM, TO = moment(2021, 4, 19), moment(2021, 4, 24)


def close(neighbourhood, begins_at=FROM, ends_at=TO, reason="Renovierung", **more) -> Closure:
    english = {"en": {"reason": "Renovation"}}
    return close_office(
        neighbourhood,
        begins_at=begins_at,
        ends_at=ends_at,
        reason=reason,
        translations=english,
        by=None,
        **more,
    )


def test_everybody_booked_in_the_span_is_told(neighbourhood, coordinator):
    offer = make_bookable(neighbourhood, coordinator)
    first = book_slot(offer, moment(2021, 4, 20, 8, 30), WITH_MAIL, channel=WEB)
    second = book_slot(offer, moment(2021, 4, 20, 9), BY_PHONE, channel=BookingChannel.PHONE, by=coordinator)
    later = book_slot(offer, moment(2021, 4, 27, 9), WITH_MAIL, channel=WEB)
    hold_slot(offer, moment(2021, 4, 20, 10))
    assert bookings_between(neighbourhood, FROM, TO) == [first, second]
    closure = close(neighbourhood)
    states = {b.pk: b.state for b in Booking.objects.all()}
    assert states == {first.pk: CANCELLED_BY_OFFICE, second.pk: CANCELLED_BY_OFFICE, later.pk: CONFIRMED}
    mail = Mail.objects.get(kind="appointments.cancelled_by_office")
    assert mail.to_address == "ana@example.org"
    assert "Renovation" in mail.body
    (call,) = open_calls(neighbourhood)
    assert (call.booking, call.closure, call.booking.phone) == (second, closure, "0340 000002")
    assert "Renovierung" in call.message
    assert free_slots(offer, Period(date(2021, 4, 19), date(2021, 4, 23))) == []


def test_calls_are_ticked_off_once_and_taken_back(neighbourhood, coordinator):
    offer = make_bookable(neighbourhood, coordinator)
    book_slot(offer, moment(2021, 4, 20, 9), BY_PHONE, channel=WEB)
    closure = close(neighbourhood)
    (call,) = open_calls(neighbourhood)
    done = tick_off_call(call, by=coordinator, note="auf Band gesprochen")
    assert (done.done_by, done.done_at, done.note) == (coordinator, dates.now(), "auf Band gesprochen")
    assert tick_off_call(call, by=coordinator, note="noch einmal").note == "auf Band gesprochen"
    assert open_calls(neighbourhood) == []
    assert calls_of(closure) == [done]
    reopen_call(done, by=coordinator)
    assert open_calls(neighbourhood) == [done]
    with pytest.raises(DomainError):
        reopen_call(done, by=coordinator)


def test_a_banner_of_its_own_stands_until_the_end(neighbourhood):
    make_usual_hours(neighbourhood)
    closure = close(neighbourhood, text="Post können Sie einwerfen.")
    (notice,) = notices_in_force(neighbourhood, NoticeReach.EVERYWHERE)
    assert notice == closure.notice
    assert notice.title == "Quartiersbüro geschlossen: Renovierung"
    assert notice.text == "Vom 19.04.2021 bis zum 23.04.2021. Post können Sie einwerfen."
    assert notice.translations["en"]["title"] == "Neighbourhood office closed: Renovation"
    assert notice.publish_until == TO
    with dates.standing_at(TO):
        assert notices_in_force(neighbourhood) == []


def test_a_closing_far_ahead_is_announced_a_week_before(neighbourhood):
    closure = close(neighbourhood, moment(2021, 6, 1), moment(2021, 6, 5))
    assert closure.notice.publish_at == moment(2021, 5, 25)
    assert close(neighbourhood, moment(2021, 7, 1), None, is_announced=False).notice is None


def test_the_hours_stand_as_cancelled_and_count_as_offered_nought(neighbourhood):
    make_usual_hours(neighbourhood)
    close(neighbourhood)
    days = occurrences_in(neighbourhood, Period(date(2021, 4, 19), date(2021, 4, 30)))
    assert [(one.day.day, one.reason) for one in days] == [
        (20, "Renovierung"), (22, "Renovierung"), (27, ""), (29, ""),
    ]  # fmt: skip
    with dates.standing_at(moment(2021, 5, 1)):
        april = Period.month(2021, 4)
        records = figures["office_hours"].records(neighbourhood, april)
        assert {r.day.day: (r.amount, r.note) for r in records if r.day.day in (20, 22)} == {
            20: (0, "ausgefallen: Renovierung"), 22: (0, "ausgefallen: Renovierung"),
        }  # fmt: skip
        assert figures["office_hours_planned"].value(neighbourhood, april) == len(records)
        assert figures["office_hours"].value(neighbourhood, april) == len(records) - 2


def test_the_card_says_why_and_when_again(neighbourhood):
    make_usual_hours(neighbourhood)
    close(neighbourhood, moment(2021, 4, 15, 8), moment(2021, 4, 15, 14, 30))
    assert closure_in_force(neighbourhood).reason == "Renovierung"
    card = office_card(neighbourhood)
    assert card["suspended_by"].title == "Renovierung"
    assert card["opens_next"] == moment(2021, 4, 20, 8, 30)
    assert next_boundary(neighbourhood, moment(2021, 4, 15, 14)) == moment(2021, 4, 15, 14, 30)
    with dates.standing_at(moment(2021, 4, 15, 14, 30)):
        assert office_card(neighbourhood)["suspended_by"] is None
    closed = [rule["validFrom"] for rule in opening_hours(neighbourhood)["specialOpeningHoursSpecification"]]
    assert closed == ["2021-04-15", "2021-05-13"]


def test_a_closing_within_an_hour_leaves_its_beginning(neighbourhood, coordinator):
    offer = make_bookable(neighbourhood, coordinator)
    close(neighbourhood, moment(2021, 4, 20, 9, 20), moment(2021, 4, 20, 10))
    assert clocks(free_slots(offer, Period(date(2021, 4, 20), date(2021, 4, 20)))) == [
        "20.04. 08:30",
        "20.04. 10:00",
    ]
    with dates.standing_at(moment(2021, 4, 20, 9, 30)):
        assert office_card(neighbourhood)["is_open"] is False


def test_lifting_before_it_began_leaves_nothing_but_what_was_cancelled(neighbourhood, coordinator):
    offer = make_bookable(neighbourhood, coordinator)
    booking = book_slot(offer, moment(2021, 4, 20, 9), WITH_MAIL, channel=WEB)
    closure = lift_closure(close(neighbourhood), by=coordinator)
    assert closure.is_without_effect
    assert closures_in(neighbourhood, Period(date(2021, 4, 1), date(2021, 4, 30))) == []
    assert notices_in_force(neighbourhood) == []
    assert len(free_slots(offer, Period(date(2021, 4, 20), date(2021, 4, 20)))) == 4
    booking.refresh_from_db()
    assert booking.state == CANCELLED_BY_OFFICE
    with pytest.raises(DomainError, match="schon vorbei"):
        lift_closure(closure, by=coordinator)


def test_lifting_while_it_runs_keeps_what_it_was(neighbourhood, coordinator):
    make_usual_hours(neighbourhood)
    closure = close(neighbourhood, ends_at=None)
    with dates.standing_at(moment(2021, 4, 21, 12)):
        lift_closure(closure, by=coordinator)
        days = occurrences_in(neighbourhood, Period(date(2021, 4, 19), date(2021, 4, 25)))
    assert [(one.day.day, one.is_suspended) for one in days] == [(20, True), (22, False)]


def test_shortening_opens_again_and_lengthening_cancels_more(neighbourhood, coordinator):
    offer = make_bookable(neighbourhood, coordinator)
    kept = book_slot(offer, moment(2021, 4, 27, 9), BY_PHONE, channel=WEB)
    closure = change_closure(close(neighbourhood), ends_at=moment(2021, 4, 20, 9), by=coordinator)
    assert clocks(free_slots(offer, Period(date(2021, 4, 20), date(2021, 4, 20)))) == []
    assert closure.notice.publish_until == moment(2021, 4, 20, 9)
    change_closure(closure, ends_at=moment(2021, 5, 1), by=coordinator)
    kept.refresh_from_db()
    assert kept.state == CANCELLED_BY_OFFICE
    assert [call.booking for call in calls_of(closure)] == [kept]
    assert closure.notice.text.startswith("Vom 19.04.2021 bis zum")


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"ends_at": FROM}, "ends_at"),
        ({"ends_at": moment(2021, 4, 18)}, "ends_at"),
        ({"reason": "  "}, "reason"),
        ({"begins_at": moment(1021, 4, 18)}, "begins_at"),
        ({"ends_at": moment(9021, 4, 18)}, "ends_at"),
    ],
)
def test_a_closing_makes_sense(neighbourhood, values, field):
    with pytest.raises(DomainError) as refused:
        close(neighbourhood, **values)
    assert refused.value.field == field
    assert not Closure.objects.exists()


def test_breaks_are_planned_closings(neighbourhood):
    summer = close(
        neighbourhood, moment(2021, 7, 26), moment(2021, 8, 9), "Sommerpause", kind=ClosureKind.BREAK
    )
    close(neighbourhood, moment(2021, 3, 1), moment(2021, 3, 2))
    assert coming_closures(neighbourhood) == [summer]
    assert summer.get_kind_display() == "Pause"


def test_a_foreign_closing_changes_nothing(neighbourhood, foreign_neighbourhood, coordinator):
    offer = make_bookable(neighbourhood, coordinator)
    book_slot(offer, moment(2021, 4, 20, 9), WITH_MAIL, channel=WEB)
    close(foreign_neighbourhood)
    assert Booking.objects.get().state == CONFIRMED
    assert coming_closures(neighbourhood) == []


def test_windows_close_too_while_a_notice_at_the_office_leaves_the_telephone(neighbourhood, coordinator):
    call = make_offer(neighbourhood, mode=OfferMode.PHONE, in_office_hours=False)
    talk = make_offer(neighbourhood, title="Vor Ort", in_office_hours=False)
    for offer in (call, talk):
        make_window(offer, (Weekday.MONDAY, time(9), time(10)), coordinator)
    monday = Period(date(2021, 4, 19), date(2021, 4, 19))
    suspend(neighbourhood, moment(2021, 4, 1), moment(2021, 5, 1))
    assert (len(free_slots(call, monday)), len(free_slots(talk, monday))) == (2, 0)
    close(neighbourhood)
    assert free_slots(call, monday) == []


# --- exceptional days -------------------------------------------------------------------------------------------


def exception(neighbourhood, kind, rule=None, day=date(2021, 4, 20), **fields) -> ExceptionalDay:
    return save_exception(
        ExceptionalDay(neighbourhood=neighbourhood, kind=kind, office_hour=rule, day=day, **fields), by=None
    )


@pytest.fixture
def school(neighbourhood) -> Place:
    return Place.objects.create(neighbourhood=neighbourhood, name="Grundschule", slug="schule")


def test_one_day_falls_out_with_its_reason(neighbourhood, coordinator):
    offer = make_bookable(neighbourhood, coordinator)
    book_slot(offer, moment(2021, 4, 20, 9), BY_PHONE, channel=WEB)
    (rule,) = neighbourhood.appointments_officehours.all()
    exception(neighbourhood, ExceptionKind.CLOSED, rule, reason="Fortbildung")
    (one,) = occurrences_in(neighbourhood, Period(date(2021, 4, 20), date(2021, 4, 20)))
    assert one.reason == "Fortbildung"
    assert "Fortbildung" in Call.objects.get().message
    assert free_slots(offer, Period(date(2021, 4, 20), date(2021, 4, 20))) == []


def test_another_time_keeps_who_fits_and_tells_who_does_not(neighbourhood, coordinator):
    offer = make_bookable(neighbourhood, coordinator)
    early = book_slot(offer, moment(2021, 4, 20, 8, 30), BY_PHONE, channel=WEB)
    late = book_slot(offer, moment(2021, 4, 20, 10), WITH_MAIL, channel=WEB)
    (rule,) = neighbourhood.appointments_officehours.all()
    exception(neighbourhood, ExceptionKind.OTHER_TIME, rule, opens=time(9, 30), closes=time(11))
    early.refresh_from_db()
    late.refresh_from_db()
    assert (early.state, late.state) == (CANCELLED_BY_OFFICE, CONFIRMED)
    assert clocks(free_slots(offer, Period(date(2021, 4, 20), date(2021, 4, 20)))) == [
        "20.04. 09:30",
        "20.04. 10:30",
    ]


def test_another_place_takes_the_guests_along(neighbourhood, coordinator, school):
    offer = make_bookable(neighbourhood, coordinator)
    booking = book_slot(offer, moment(2021, 4, 20, 9), WITH_MAIL, channel=WEB)
    caller = book_slot(offer, moment(2021, 4, 20, 9, 30), BY_PHONE, channel=WEB)
    (rule,) = neighbourhood.appointments_officehours.all()
    exception(neighbourhood, ExceptionKind.OTHER_PLACE, rule, place=school)
    booking.refresh_from_db()
    assert (booking.state, booking.place, booking.sequence) == (CONFIRMED, school, 1)
    assert "Grundschule" in Mail.objects.get(kind="appointments.moved").body
    assert Call.objects.get().booking == caller
    assert office_card(neighbourhood)["hours_lines"] == [("Dienstag", "8:30 bis 10:30 Uhr")]
    special = opening_hours(neighbourhood)["specialOpeningHoursSpecification"]
    assert special[0] == {
        "@type": "OpeningHoursSpecification", "opens": "00:00", "closes": "00:00", "validFrom": "2021-04-20",
        "validThrough": "2021-04-20",
    }  # fmt: skip


def test_extra_hours_stand_alone_even_on_a_holiday(neighbourhood, coordinator, school):
    make_usual_hours(neighbourhood)
    offer = make_offer(neighbourhood)
    extra = exception(
        neighbourhood, ExceptionKind.EXTRA, day=date(2021, 5, 13), opens=time(10), closes=time(11), place=school,
        takes_appointments=True, reason="Schulfest",
    )  # fmt: skip
    (one,) = occurrences_in(neighbourhood, Period(date(2021, 5, 13), date(2021, 5, 13)))
    assert (one.place, one.note, one.source) == (school, "Schulfest", f"extra-hour:{extra.pk}")
    booking = book_slot(offer, moment(2021, 5, 13, 10, 30), WITH_MAIL, channel=WEB)
    assert booking.place == school
    with dates.standing_at(moment(2021, 5, 14)), pytest.raises(DomainError, match="bleibt in den Kennzahlen"):
        remove_exception(extra, by=coordinator)


def test_removing_an_exception_brings_the_day_back(neighbourhood, coordinator):
    rule = make_office_hour(neighbourhood)
    changed = exception(neighbourhood, ExceptionKind.CLOSED, rule)
    remove_exception(changed, by=coordinator)
    (one,) = occurrences_in(neighbourhood, Period(date(2021, 4, 20), date(2021, 4, 20)))
    assert not one.is_suspended


@pytest.mark.parametrize(
    ("kind", "fields", "field"),
    [
        (ExceptionKind.CLOSED, {"day": date(2021, 4, 21)}, "day"),
        (ExceptionKind.OTHER_TIME, {}, "opens"),
        (ExceptionKind.OTHER_TIME, {"opens": time(9), "closes": time(8)}, "closes"),
        (ExceptionKind.OTHER_PLACE, {}, "place"),
        (ExceptionKind.EXTRA, {"opens": time(9), "closes": time(10)}, "place"),
        (ExceptionKind.EXTRA, {"day": date(1021, 4, 20)}, "day"),
    ],
)
def test_an_exception_makes_sense(neighbourhood, kind, fields, field):
    rule = make_office_hour(neighbourhood)
    with pytest.raises(DomainError) as refused:
        exception(neighbourhood, kind, rule, **fields)
    assert refused.value.field == field
    assert not ExceptionalDay.objects.exists()


def test_an_exception_on_a_second_hour_of_the_day_leaves_the_first(neighbourhood):
    make_office_hour(neighbourhood, TUESDAY)
    second = make_office_hour(neighbourhood, (Weekday.TUESDAY, time(14), time(15)))
    make_office_hour(neighbourhood, THURSDAY)
    exception(neighbourhood, ExceptionKind.CLOSED, second)
    days = occurrences_in(neighbourhood, Period(date(2021, 4, 20), date(2021, 4, 20) + timedelta(days=2)))
    assert [one.is_suspended for one in days] == [False, True, False]


# --- conditions ---------------------------------------------------------------------------------------------------


def effects(neighbourhood, **rules) -> list:
    condition = Condition(
        neighbourhood=neighbourhood,
        title="Vorgabe",
        begins_on=date(2021, 4, 19),
        ends_on=date(2021, 4, 23),
        **rules,
    )
    found = targets["office_hours"].effects(neighbourhood, condition, date(2021, 4, 19), date(2021, 4, 23))
    return [(f"{dates.local(e.starts_at):%d. %H:%M}", e.what, e.people) for e in found]


def test_a_condition_says_before_what_it_would_change(neighbourhood, coordinator):
    offer = make_bookable(neighbourhood, coordinator)
    make_office_hour(neighbourhood, THURSDAY)
    book_slot(offer, moment(2021, 4, 20, 9), BY_PHONE, channel=WEB)
    arrange_booking(offer, moment(2021, 4, 21, 9), WITH_MAIL, host=coordinator, by=coordinator)
    assert effects(neighbourhood, no_office_hours=True) == [
        ("20. 08:30", "fällt aus", ("Herr Otto, 0340 000002",)),
        ("22. 13:30", "fällt aus", ()),
        ("21. 09:00", "ist im Büro vereinbart: bitte verlegen oder absagen", ("Ana, ana@example.org",)),
    ]
    assert effects(neighbourhood, no_walk_in=True) == [
        ("20. 08:30", "nur mit Termin", ()),
        ("22. 13:30", "fällt aus", ()),
    ]
    assert effects(neighbourhood, largest_group=10) == []


def test_who_is_booked_under_a_condition_is_named_until_it_is_settled(neighbourhood, coordinator):
    offer = make_bookable(neighbourhood, coordinator)
    booking = book_slot(offer, moment(2021, 4, 20, 9), BY_PHONE, channel=WEB)
    suspend(neighbourhood, moment(2021, 4, 15, 8))
    assert bookings_outside_hours(neighbourhood) == [booking]
    (line,) = tiles["appointments"].content(neighbourhood, coordinator).lines
    assert line.note == "20.04.2021, 9:00 Uhr: keine Sprechzeit, verlegen oder absagen"
    cancel_booking(booking, by=coordinator, reason="Keine Sprechzeiten")
    assert bookings_outside_hours(neighbourhood) == []
    assert [call.booking for call in open_calls(neighbourhood)] == [booking]


def test_whom_the_team_cancels_on_their_own_wish_needs_no_call(neighbourhood, coordinator):
    offer = make_bookable(neighbourhood, coordinator)
    booking = book_slot(offer, moment(2021, 4, 20, 9), BY_PHONE, channel=WEB)
    cancelled = cancel_booking(booking, by=coordinator, is_guests_wish=True)
    assert cancelled.state == CANCELLED_BY_GUEST
    assert open_calls(neighbourhood) == []


def test_a_closing_of_whole_days_is_told_in_days(desk, neighbourhood, coordinator):
    """From midnight to midnight: the last day is the one on which it still holds."""
    close_office(
        neighbourhood,
        begins_at=dates.at(date(2021, 7, 26)),
        ends_at=dates.at(date(2021, 8, 7)),
        reason="Sommerpause",
        by=coordinator,
    )
    page = desk.get("/buero/sprechzeiten/schliessungen/").content.decode()
    assert "26.07.2021" in page
    assert "06.08.2021" in page
    assert "0:00 Uhr" not in page
