"""What the house does by itself, counts, offers to the worklog, and shows on „Heute“."""

from datetime import date, datetime, time, timedelta

import pytest

from quartier.actors.sheet import sheet_of
from quartier.appointments.actions import (
    Wish,
    arrange_booking,
    book_slot,
    cancel_booking,
    close_office,
    count_walk_in,
    forget_contacts,
    hold_slot,
    mark_attended,
    mark_missed,
    move_booking,
    remind_guests,
    take_back_walk_in,
)
from quartier.appointments.enums import BookingChannel, OfferMode, Topic
from quartier.appointments.models import Booking, Claim
from quartier.appointments.queries import booking_by_code, walk_in_counts
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.kernel.errors import DomainError
from quartier.outbox.models import Mail
from quartier.sockets.calendar import items_between
from quartier.sockets.duties import duties
from quartier.sockets.figures import figures
from quartier.sockets.messages import messages
from quartier.sockets.sections import contributions
from quartier.sockets.tiles import tiles
from quartier.sockets.work import work
from tests.actors.factories import make_group, make_meeting

from .factories import make_bookable, make_offer

pytestmark = pytest.mark.django_db
WEB = BookingChannel.WEB
APRIL = Period.month(2021, 4)
GUEST = Wish(name="Maria Petrova", topic=Topic.FAMILY, email="maria@example.org", note="Bitte leise klopfen.")


def moment(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=dates.LOCAL)


@pytest.fixture
def offer(neighbourhood, coordinator):
    return make_bookable(neighbourhood, coordinator)


def reminders():
    return Mail.objects.filter(kind="appointments.reminder")


def test_a_reminder_goes_out_once_the_day_before(offer):
    booking = book_slot(offer, moment(2021, 4, 20, 9), GUEST, channel=WEB)
    book_slot(offer, moment(2021, 4, 20, 9, 30), Wish(name="Ohne Adresse"), channel=WEB)
    with dates.standing_at(moment(2021, 4, 18, 23, 59)):
        assert remind_guests() == 0
    with dates.standing_at(moment(2021, 4, 19, 0, 1)):
        assert [duties["appointments.reminders"].run() for _ in range(2)] == [1, 0]
        assert reminders().get().to_address == "maria@example.org"
        moved = move_booking(booking, moment(2021, 4, 20, 8, 30))
        assert moved.reminded_at is None
    with dates.standing_at(moment(2021, 4, 20, 0, 1)):
        assert remind_guests() == 0


def test_who_moved_to_a_later_day_is_reminded_again(offer):
    booking = book_slot(offer, moment(2021, 4, 20, 9), GUEST, channel=WEB)
    with dates.standing_at(moment(2021, 4, 19, 8)):
        remind_guests()
        move_booking(booking, moment(2021, 4, 27, 9))
    with dates.standing_at(moment(2021, 4, 26, 8)):
        assert remind_guests() == 1
    assert reminders().count() == 2


def test_no_reminder_of_what_was_cancelled_or_booked_only_today(offer):
    cancel_booking(book_slot(offer, moment(2021, 4, 20, 9), GUEST, channel=WEB))
    with dates.standing_at(moment(2021, 4, 19, 8)):
        book_slot(offer, moment(2021, 4, 20, 9), GUEST, channel=WEB)
        assert remind_guests() == 0


def test_three_months_later_only_the_count_is_left(neighbourhood, offer, coordinator):
    booking = book_slot(offer, moment(2021, 4, 20, 9), GUEST, channel=WEB)
    with dates.standing_at(moment(2021, 4, 20, 10)):
        mark_attended(booking, by=coordinator)
    with dates.standing_at(moment(2021, 7, 20, 8)):
        assert forget_contacts() == 0
    with dates.standing_at(moment(2021, 7, 21, 8)):
        assert [duties["appointments.forgetting"].run() for _ in range(2)] == [1, 0]
        booking.refresh_from_db()
        assert (booking.name, booking.email, booking.note, booking.topic) == ("", "", "", Topic.FAMILY)
        assert booking_by_code(neighbourhood, booking.code) is None
        assert figures["talks"].value(neighbourhood, APRIL) == 1


def test_the_last_of_a_month_that_shorter_months_lack(neighbourhood, coordinator):
    with dates.standing_at(moment(2021, 2, 20, 9)):
        offer = make_bookable(neighbourhood, coordinator)
        booking = book_slot(offer, moment(2021, 2, 23, 9), GUEST, channel=WEB)
    with dates.standing_at(moment(2021, 5, 31, 9)):
        assert forget_contacts() == 1
    booking.refresh_from_db()
    assert booking.forgotten_at == moment(2021, 5, 31, 9)


def test_holds_that_ran_out_leave_no_trace(offer):
    hold_slot(offer, moment(2021, 4, 20, 9))
    with dates.standing_at(dates.now() + timedelta(minutes=10)):
        assert forget_contacts() == 1
    assert (Booking.objects.count(), Claim.objects.count()) == (0, 0)


def test_figures_count_talks_by_topic_offer_and_state(neighbourhood, offer, coordinator):
    came = book_slot(offer, moment(2021, 4, 20, 8, 30), GUEST, channel=WEB)
    missed = book_slot(offer, moment(2021, 4, 20, 9), Wish(topic=Topic.IDEA), channel=WEB)
    cancel_booking(book_slot(offer, moment(2021, 4, 20, 9, 30), GUEST, channel=WEB))
    book_slot(offer, moment(2021, 4, 27, 9), GUEST, channel=WEB)
    hold_slot(offer, moment(2021, 4, 20, 10))
    with dates.standing_at(moment(2021, 4, 21, 9)):
        mark_attended(came, by=coordinator)
        mark_missed(missed, by=coordinator)
        assert {key: figures[key].value(neighbourhood, APRIL) for key in ("talks", "bookings", "no_shows")} == {
            "talks": 1, "bookings": 3, "no_shows": 1,
        }  # fmt: skip
        records = list(figures["talks"].records(neighbourhood, APRIL))
        assert sorted((r.amount, r.part, r.note) for r in records) == [
            (0, "Eigene Idee, mitmachen", "nicht erschienen"),
            (0, "Familie, Kita, Schule", "vom Gast abgesagt"),
            (1, "Familie, Kita, Schule", "im Büro"),
        ]
        assert not any("Petrova" in record.title for record in records)
        parts = {r.part for r in figures["bookings"].records(neighbourhood, APRIL)}
        assert parts == {"wahrgenommen", "nicht erschienen", "vom Gast abgesagt"}
        assert {r.part for r in figures["talks_by_offer"].records(neighbourhood, APRIL)} == {
            "Gespräch im Büro"
        }


def test_who_walks_in_is_counted_by_topic_and_never_named(neighbourhood, coordinator):
    for topic in (Topic.FAMILY, Topic.FAMILY, Topic.HOUSING):
        walk_in = count_walk_in(neighbourhood, topic=topic, by=coordinator)
    take_back_walk_in(walk_in, by=coordinator)
    assert walk_in_counts(neighbourhood, dates.today()) == {Topic.FAMILY: 2}
    assert figures["walk_ins"].value(neighbourhood, APRIL) == 2
    for wrong in ({"topic": "horoscope"}, {"topic": Topic.FAMILY, "day": date(2021, 4, 16)}):
        with pytest.raises(DomainError):
            count_walk_in(neighbourhood, by=coordinator, **wrong)


def test_the_report_tells_talks_and_visits(neighbourhood, offer, coordinator):
    booking = book_slot(offer, moment(2021, 4, 20, 8, 30), GUEST, channel=WEB)
    with dates.standing_at(moment(2021, 4, 20, 12)):
        mark_attended(booking, by=coordinator)
        count_walk_in(neighbourhood, topic=Topic.IDEA, by=coordinator)
        parts = contributions(
            "retrospect", "office", neighbourhood, Period(date(2021, 4, 20), date(2021, 4, 20))
        )
    (part,) = [part for part in parts if "talks" in part.figures]
    assert [child.text for child in part.items[0].children] == [
        "1\u00a0Sprechzeit mit zusammen 2\u00a0Std.",
        "1\u00a0Gespräch mit Termin",
        "1\u00a0Besuch ohne Termin",
    ]
    assert part.figures == ("office_hours", "office_minutes", "talks", "walk_ins")


def test_a_talk_outside_of_the_hours_offers_its_own_entry(neighbourhood, offer, coordinator):
    call = make_offer(neighbourhood, title="Telefon", mode=OfferMode.PHONE, minutes=20, buffer_after=10)
    wish = Wish(phone="0340 000001", topic=Topic.WORK)
    arranged = arrange_booking(call, moment(2021, 4, 16, 11), wish, host=coordinator, by=coordinator)
    in_hours = book_slot(offer, moment(2021, 4, 20, 9), GUEST, channel=WEB)
    with dates.standing_at(moment(2021, 4, 21, 9)):
        for booking in (arranged, in_hours):
            mark_attended(booking, by=coordinator)
        (proposal,) = work["bookings"].proposals(
            neighbourhood, coordinator, date(2021, 4, 16), date(2021, 4, 20)
        )
        assert (proposal.source, proposal.minutes, proposal.area) == (f"booking:{arranged.pk}", 30, "office")


def test_the_calendar_of_the_team_shows_bookings_without_names(neighbourhood, offer):
    book_slot(offer, moment(2021, 4, 20, 9), GUEST, channel=WEB)
    span = (moment(2021, 4, 20), moment(2021, 4, 21))
    titles = [item.title for item in items_between(neighbourhood, *span, is_staff=True)]
    assert titles == ["Sprechzeit", "Gespräch im Büro"]
    assert [item.title for item in items_between(neighbourhood, *span, is_staff=False)] == ["Sprechzeit"]


def test_the_tile_says_whom_to_call_and_who_comes(neighbourhood, offer, coordinator):
    assert tiles["appointments"].content(neighbourhood, coordinator).count == 0
    book_slot(offer, moment(2021, 4, 20, 9), Wish(name="Herr Otto", phone="0340 000002"), channel=WEB)
    book_slot(offer, moment(2021, 4, 27, 8, 30), Wish(name="Jo"), channel=WEB)
    book_slot(offer, moment(2021, 4, 27, 10), Wish(name="Mia"), channel=WEB)
    close_office(
        neighbourhood, begins_at=moment(2021, 4, 19), ends_at=moment(2021, 4, 24), reason="Krank", by=None
    )
    with dates.standing_at(moment(2021, 4, 27, 9, 5)):
        content = tiles["appointments"].content(neighbourhood, coordinator)
    assert [(line.title, line.note, line.is_urgent) for line in content.lines] == [
        ("Anrufen: Herr Otto", "0340 000002", True),
        ("Jo", "8:30 Uhr: gekommen?", False),
        ("Mia", "10:00 Uhr, Gespräch im Büro", False),
    ]


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_mail_says_its_time_and_tells_nothing_of_the_guest(neighbourhood, offer, language):
    booking = book_slot(offer, moment(2021, 4, 20, 9), Wish(name="Petrova", email="m@example.org", note="geheim",
                                                            language=language), channel=WEB)  # fmt: skip
    body = Mail.objects.get().body
    assert ("Your appointment" in Mail.objects.get().subject) == (language == "en")
    assert booking.code in body
    assert "Petrova" not in body
    assert "geheim" not in body


def test_specimens_can_be_read():
    kinds = [kind for kind in messages if kind.key.startswith("appointments.")]
    assert len(kinds) == 5
    assert all(kind.specimen().body.startswith("Guten Tag,") for kind in kinds)


def test_the_clock_of_the_office_stays_that_of_the_wall(offer):
    booking = book_slot(offer, moment(2021, 4, 20, 9), GUEST, channel=WEB)
    assert dates.local(booking.starts_at).time() == time(9)


def test_a_booked_talk_is_not_on_the_sheet_that_partners_read(neighbourhood, offer):
    """The sheet of a Jour fixe is handed round at the table."""
    booked = book_slot(offer, moment(2021, 4, 20, 9), GUEST, channel=WEB)
    items = items_between(neighbourhood, booked.starts_at, booked.ends_at, is_staff=True)
    assert offer.title in [item.title for item in items]
    meeting = make_meeting(make_group(neighbourhood), moment(2021, 4, 19, 9), is_held=False)
    coming = str(sheet_of(meeting)["coming"])
    assert "Sprechzeit" in coming
    assert offer.title not in coming
