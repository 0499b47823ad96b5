"""The chapter of the office hours: Tuesday mornings and Thursday afternoons since autumn 2019, and who came."""

from datetime import date, time, timedelta
from typing import Any

from ..kernel import dates
from ..kernel.dates import Period
from ..publishing.actions import publish
from . import demo_facts as facts
from .actions import (
    arrange_booking,
    book_slot,
    close_office,
    count_walk_in,
    forget_contacts,
    mark_attended,
    mark_missed,
    save_offer,
    save_office_hour,
    save_window,
)
from .enums import BookingChannel, ClosureKind, Topic
from .models import AppointmentWindow, Booking, Offer, OfficeHour
from .queries import over_in

SINCE = date(2019, 10, 1)


def tell(story: Any) -> None:
    """Told along the calendar: what was booked before it was held."""
    _tell_hours(story)
    offers = _tell_offers(story)
    _tell_breaks(story)
    for talk in facts.TALKS:
        _tell_talk(story, offers[talk.offer], talk)
    _tell_visits(story)
    for ahead in facts.AHEAD:
        _tell_arranged(story, offers[ahead.offer], ahead)
    with story.at(2021, 4, 14, 6):
        forget_contacts()


def _tell_hours(story: Any) -> None:
    """Entered in the first days of the office."""
    with story.at(2019, 9, 24, 10, 0):
        for weekday, opens, closes, note, english in facts.HOURS:
            hour = save_office_hour(
                OfficeHour(
                    neighbourhood=story.neighbourhood,
                    weekday=weekday,
                    opens=opens,
                    closes=closes,
                    place=story.places["buero"],
                    person=story.coordinator,
                    takes_appointments=True,
                    languages="Deutsch, Englisch",
                    valid_from=SINCE,
                    note=note,
                    translations={"en": {"note": english, "languages": "German, English"}},
                ),
                by=story.coordinator,
            )
            publish(hour, by=story.coordinator)


def _tell_offers(story: Any) -> dict[str, Offer]:
    found = {}
    with story.at(2019, 9, 24, 11, 0):
        for key, fields, windows in facts.OFFERS:
            offer = save_offer(Offer(neighbourhood=story.neighbourhood, **fields), by=story.coordinator)
            found[key] = publish(offer, by=story.coordinator)
            for weekday, opens, closes in windows:
                window = AppointmentWindow(
                    offer=offer, weekday=weekday, opens=opens, closes=closes, person=story.coordinator,
                    place=story.places["buero"], valid_from=SINCE,
                )  # fmt: skip
                save_window(window, by=story.coordinator)
    return found


def _tell_breaks(story: Any) -> None:
    for told_on, first, last, reason, english in facts.BREAKS:
        with story.at(*told_on):
            close_office(
                story.neighbourhood,
                begins_at=dates.at(first),
                ends_at=dates.next_midnight(last),
                reason=reason,
                translations={"en": {"reason": english}},
                kind=ClosureKind.BREAK,
                by=story.coordinator,
            )


def _tell_talk(story: Any, offer: Offer, talk: "facts.Talk") -> None:
    """Booked some days before, ticked off afterwards."""
    starts_at = dates.at(talk.day, talk.clock)
    with dates.standing_at(starts_at - timedelta(days=talk.days_before)):
        by = None if talk.channel == BookingChannel.WEB else story.coordinator
        booking = book_slot(offer, starts_at, talk.wish, channel=talk.channel, by=by)
    with dates.standing_at(booking.ends_at + timedelta(minutes=5)):
        (mark_attended if talk.came else mark_missed)(booking, by=story.coordinator)


def _tell_visits(story: Any) -> None:
    """A few people in each hour that was held; which topics, a fixed turn decides."""
    topics = list(Topic.values)
    with dates.standing_at(dates.at(date(2021, 4, 14), time(8))):
        held = [
            one for one in over_in(story.neighbourhood, Period(SINCE, date(2021, 4, 13))) if not one.reason
        ]
    for number, one in enumerate(held):
        with dates.standing_at(one.ends_at):
            for visit in range((number * 7 + 3) % 4):
                count_walk_in(
                    story.neighbourhood,
                    topic=topics[(number * 3 + visit * 5) % len(topics)],
                    office_hour=one.office_hour,
                    by=story.coordinator,
                )


def _tell_arranged(story: Any, offer: Offer, ahead: "facts.Ahead") -> Booking:
    """„Nach Vereinbarung“, while no hours are held: somebody called, and the coordinator gave a time."""
    with story.at(*ahead.told_on):
        return arrange_booking(
            offer,
            dates.at(ahead.day, ahead.clock),
            ahead.wish,
            host=story.coordinator,
            by=story.coordinator,
            place=story.places[ahead.place] if ahead.place else None,
        )
