"""Dates as calendars read them."""

from collections.abc import Iterable
from datetime import UTC, datetime

from django.http import HttpRequest
from django.utils.translation import gettext as _

from ..conditions.queries import last_change
from ..kernel.html import to_text
from ..kernel.ical import CalendarEntry
from ..places.models import Neighbourhood
from .enums import HeldState
from .models import Event, Registration
from .reviews import with_reviews
from .states import OFF

STATUS = {
    HeldState.PLANNED: "CONFIRMED",
    HeldState.HELD: "CONFIRMED",
    HeldState.CANCELLED: "CANCELLED",
    HeldState.POSTPONED: "TENTATIVE",
}


# Conditions say nothing to a calendar but through the dates; their changes are counted from here, in seconds.
COUNTED_FROM = datetime(2020, 1, 1, tzinfo=UTC)


def calendar_entries(
    neighbourhood: Neighbourhood, events: Iterable[Event], request: HttpRequest
) -> list[CalendarEntry]:
    """Dates for a calendar file, in the active language.

    A date comes under review, or out of it, without being changed itself. Calendars take over what they hold already
    only with a higher sequence: the last change of a condition raises it, too.
    """
    told = with_reviews(neighbourhood, list(events))
    changed_at = last_change(neighbourhood) or COUNTED_FROM
    return [_entry(event, request, changed_at) for event in told]


def registration_entry(registration: Registration, url: str) -> CalendarEntry:
    """The date for the calendar of who has registered; a registration that was called off takes it out again."""
    event = registration.event
    is_off = registration.state in OFF or event.is_called_off
    title = event.local.title
    if is_off:
        title = _("Abgesagt: %(title)s") % {"title": title}
    elif registration.is_waiting:
        title = _("Warteliste: %(title)s") % {"title": title}
    parts = [event.local.meeting_point, _("Ihr Code: %(code)s") % {"code": registration.code}]
    return CalendarEntry(
        uid=f"registration-{registration.code}@{event.neighbourhood.slug}",
        title=title,
        starts_at=event.starts_at,
        ends_at=event.ends_at,
        changed_at=max(event.updated_at, registration.updated_at),
        sequence=event.sequence + registration.sequence,
        status="CANCELLED" if is_off else "TENTATIVE" if registration.is_waiting else "CONFIRMED",
        is_whole_day=event.is_whole_day,
        location=_location(event),
        description="\n".join(part for part in parts if part),
        url=url,
        category=str(event.get_format_display()),
    )


def _location(event: Event) -> str:
    place = event.place
    parts = (event.where, place.address if place else "", event.online_url)
    return ", ".join(part for part in parts if part)


def _entry(event: Event, request: HttpRequest, changed_at: datetime) -> CalendarEntry:
    place = event.place
    url = request.build_absolute_uri(event.get_absolute_url())
    return CalendarEntry(
        uid=event.uid,
        title=_title(event),
        starts_at=event.starts_at,
        ends_at=event.ends_at,
        changed_at=max(event.updated_at, changed_at),
        sequence=event.sequence + max(0, int((changed_at - COUNTED_FROM).total_seconds())),
        status="TENTATIVE" if event.review else STATUS[HeldState(event.held_state)],
        is_whole_day=event.is_whole_day,
        location=_location(event),
        description=_description(event, url),
        url=url,
        category=str(event.get_format_display()),
        position=(float(place.latitude or 0), float(place.longitude or 0))
        if place and place.is_on_map
        else None,
    )


def _title(event: Event) -> str:
    if event.is_called_off:
        return f"{HeldState(event.held_state).label.capitalize()}: {event.local.title}"
    if event.review:
        return _("Wird geprüft: %(title)s") % {"title": event.local.title}
    return event.local.title


def _description(event: Event, url: str) -> str:
    parts = [
        event.local.held_reason,
        event.local.lead,
        to_text(event.local.body),
        event.local.meeting_point,
        url,
    ]
    return "\n\n".join(part for part in parts if part)
