"""Dates as calendars read them."""

from django.http import HttpRequest

from ..kernel.html import to_text
from ..kernel.ical import CalendarEntry
from .enums import HeldState
from .models import Event

STATUS = {
    HeldState.PLANNED: "CONFIRMED",
    HeldState.HELD: "CONFIRMED",
    HeldState.CANCELLED: "CANCELLED",
    HeldState.POSTPONED: "TENTATIVE",
}


def calendar_entry(event: Event, request: HttpRequest) -> CalendarEntry:
    """One date for a calendar file, in the active language."""
    place = event.place
    location = ", ".join(
        part for part in (event.where, place.address if place else "", event.online_url) if part
    )
    url = request.build_absolute_uri(event.get_absolute_url())
    return CalendarEntry(
        uid=event.uid,
        title=_title(event),
        starts_at=event.starts_at,
        ends_at=event.ends_at,
        changed_at=event.updated_at,
        sequence=event.sequence,
        status=STATUS[HeldState(event.held_state)],
        is_whole_day=event.is_whole_day,
        location=location,
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
