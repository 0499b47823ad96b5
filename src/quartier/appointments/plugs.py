"""What office hours and appointments plug into the sockets."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from ..kernel import dates, words
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..publishing import freshness
from ..sockets.calendar import CalendarItem, CalendarSource, calendar
from ..sockets.conditions import EffectTarget, targets
from ..sockets.duties import Duty, duties
from ..sockets.figures import Figure, figures
from ..sockets.messages import MessageKind, messages
from ..sockets.tiles import Tile, TileContent, TileLine, tiles
from ..sockets.work import WorkProposal, WorkSource, work
from . import figures as records
from . import (
    mails,
    report_parts,  # noqa: F401  (plugs in the report sections)
)
from .actions import forget_contacts, remind_guests
from .effects import effects_on_hours
from .ical import uid_of
from .links import desk_url
from .models import Booking
from .queries import (
    bookings_on,
    bookings_outside_hours,
    bookings_starting_in,
    breaks_to_confirm,
    next_boundary,
    occurrences_in,
    open_calls,
    over_in,
    unresolved_bookings,
)
from .states import ATTENDED, CANCELLED, CONFIRMED

HOURS, BOOKINGS = "appointments.view_officehour", "appointments.view_booking"
MOST_LINES = 6


def hour_items(
    neighbourhood: Neighbourhood, begins_at: datetime, ends_at: datetime, is_staff: bool
) -> Iterator[CalendarItem]:
    for one in occurrences_in(neighbourhood, _days(begins_at, ends_at), with_past=is_staff):
        if one.begins_at < ends_at and one.ends_at > begins_at:
            yield CalendarItem(
                uid=uid_of(one, neighbourhood),
                title=_("Sprechzeit"),
                starts_at=one.begins_at,
                ends_at=one.ends_at,
                url=reverse("website:office"),
                desk_url=reverse("appointments:desk_list"),
                place=one.place.local.name,
                kind=_("Sprechzeit"),
                summary=one.reason or one.note,
                is_cancelled=one.is_suspended,
            )


def booking_items(
    neighbourhood: Neighbourhood, begins_at: datetime, ends_at: datetime, is_staff: bool
) -> Iterator[CalendarItem]:
    """Appointments are for the team only, and without the guest's name: the city sees this calendar too."""
    if not is_staff:
        return
    for booking in bookings_starting_in(neighbourhood, _days(begins_at, ends_at)):
        if booking.starts_at < ends_at and booking.ends_at > begins_at:
            yield CalendarItem(
                uid=f"booking-{booking.pk}@{neighbourhood.slug}",
                title=booking.offer.title,
                starts_at=booking.starts_at,
                ends_at=booking.ends_at,
                url="",
                desk_url=desk_url(booking),
                place=booking.place.name if booking.place else "",
                kind="Gebuchter Termin",
                summary=str(booking.get_topic_display()),
                is_cancelled=booking.state in CANCELLED,
                is_public=False,
                desk_permission=BOOKINGS,
            )


def _days(begins_at: datetime, ends_at: datetime) -> Period:
    first = dates.local(begins_at).date()
    return Period(first, max(first, dates.local(ends_at - timedelta(seconds=1)).date()))


def hours_worked(
    neighbourhood: Neighbourhood, person: Any, first: date, last: date
) -> Iterator[WorkProposal]:
    """Each office hour that was held and is over offers its entry; one with a name only to that person."""
    for one in over_in(neighbourhood, Period(first, last)):
        if not one.is_suspended and one.person_id in (None, getattr(person, "pk", None)):
            yield WorkProposal(
                source=one.source,
                day=one.day,
                minutes=one.minutes,
                text=f"Sprechstunde, {one.place.name}",
                area="office",
                url=reverse("appointments:desk_list"),
            )


def talks_held(neighbourhood: Neighbourhood, person: Any, first: date, last: date) -> Iterator[WorkProposal]:
    """Each talk outside of the office hours offers its entry to who held it."""
    for booking in bookings_starting_in(neighbourhood, Period(first, last)):
        is_own = booking.host_id in (None, getattr(person, "pk", None))
        if booking.state == ATTENDED and booking.office_hour_id is None and is_own:
            yield WorkProposal(
                source=f"booking:{booking.pk}",
                day=dates.local(booking.starts_at).date(),
                minutes=booking.minutes + booking.offer.buffer_before + booking.offer.buffer_after,
                text=f"{booking.offer.title}: {booking.get_topic_display()}",
                area="office",
                url=desk_url(booking),
            )


def tile(neighbourhood: Neighbourhood, person: Any) -> TileContent:
    """Whom to call, what nobody ticked off yet, who comes today."""
    calls, unresolved = open_calls(neighbourhood), unresolved_bookings(neighbourhood)
    today = [
        b for b in bookings_on(neighbourhood, dates.today()) if b.state == CONFIRMED and b not in unresolved
    ]
    lines = [
        TileLine(
            f"Anrufen: {call.booking.guest}",
            desk_url(call.booking),
            call.booking.phone or "ohne Telefonnummer",
            is_urgent=True,
        )
        for call in calls
    ]
    lines += [
        TileLine(
            b.guest, desk_url(b), f"{_moment(b)}: keine Sprechzeit, verlegen oder absagen", is_urgent=True
        )
        for b in bookings_outside_hours(neighbourhood)
    ]
    lines += [
        TileLine(
            f"{one.last_time.reason}?", reverse("appointments:closures"), f"wieder ab {_day(one.begins_at)}?"
        )
        for one in breaks_to_confirm(neighbourhood)
    ]
    lines += [TileLine(b.guest, desk_url(b), f"{_moment(b)}: gekommen?") for b in unresolved]
    lines += [TileLine(b.guest, desk_url(b), f"{_moment(b)}, {b.offer.title}") for b in today]
    return TileContent(
        tuple(lines[:MOST_LINES]),
        count=len(lines),
        empty="Heute ist niemand angemeldet, und niemand ist anzurufen.",
        more_url=reverse("appointments:day_today"),
    )


def _day(moment: datetime) -> str:
    return words.short_day(dates.local(moment).date())


def _moment(booking: Booking) -> str:
    begins = dates.local(booking.starts_at)
    clock = f"{begins.hour}:{begins:%M} Uhr"
    return clock if begins.date() == dates.today() else f"{words.short_day(begins.date())}, {clock}"


def _figure(key: str, label: str, source: Any, order: int, permission: str = HOURS, **more: Any) -> None:
    figures.register(Figure(key, label, source, area="office", permission=permission, order=order, **more))


calendar.register(CalendarSource("office_hours", "Sprechzeiten", hour_items, order=20))
calendar.register(CalendarSource("bookings", "Gebuchte Termine", booking_items, order=21))
work.register(WorkSource("office_hours", "Sprechzeiten", hours_worked, order=10))
work.register(WorkSource("bookings", "Gespräche nach Vereinbarung", talks_held, order=11))
_figure("office_hours", "angebotene Sprechzeiten", records.offered_records, 10)
_figure("office_minutes", "Stunden Sprechzeit", records.minute_records, 20, unit="minutes")
_figure("office_hours_planned", "vorgesehene Sprechzeiten", records.planned_records, 21)
_figure("talks", "Gespräche mit Termin", records.talk_records, 22, part_label="Thema")
_figure(
    "talks_by_offer",
    "Gespräche mit Termin",
    records.talks_by_offer,
    23,
    part_label="Angebot",
    is_chart_only=True,
)
_figure("walk_ins", "Besuche ohne Termin", records.walk_in_records, 24, part_label="Thema")
_figure("bookings", "gebuchte Termine", records.bookings_by_state, 25, part_label="Stand")
_figure("no_shows", "nicht wahrgenommene Termine", records.no_shows, 26)
tiles.register(Tile("appointments", "Gebuchte Termine", "calendar-check", BOOKINGS, tile, order=15))
duties.register(Duty("appointments.reminders", "An Termine erinnern", timedelta(minutes=30), remind_guests))
duties.register(
    Duty("appointments.forgetting", "Kontakte alter Termine löschen", timedelta(hours=12), forget_contacts)
)
for _key, _label, _specimen in mails.SPECIMENS:
    messages.register(MessageKind(_key, _label, _specimen))
targets.register(
    EffectTarget("office_hours", "Sprechzeiten und Termine", effects_on_hours, permission=BOOKINGS, order=20)
)
freshness.register(next_boundary)
