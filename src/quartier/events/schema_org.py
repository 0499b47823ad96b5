"""Dates as search engines read them (https://schema.org/Event)."""

from typing import Any

from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from ..kernel import dates
from ..kernel.json_ld import as_json_ld
from ..publishing.social import picture_address
from .enums import HeldState
from .models import Event

STATUS = {
    HeldState.PLANNED: "EventScheduled",
    HeldState.HELD: "EventScheduled",
    HeldState.CANCELLED: "EventCancelled",
    HeldState.POSTPONED: "EventPostponed",
}


def structured_data(event: Event, request: HttpRequest) -> SafeString:
    """The data block of the page of one date."""
    return as_json_ld(_event(event, request))


def _event(event: Event, request: HttpRequest) -> dict[str, Any]:
    """A called-off date keeps its first time; only a new date brings `previousStartDate`."""
    found: dict[str, Any] = {
        "@type": "Event",
        "name": event.local.title,
        "description": event.local.lead,
        "url": request.build_absolute_uri(event.get_absolute_url()),
        "startDate": _moment(event, event.starts_at),
        "eventStatus": f"https://schema.org/{_status(event)}",
        "eventAttendanceMode": f"https://schema.org/{_attendance(event)}",
        "location": _locations(event),
        "organizer": _organisers(event, request),
        "inLanguage": get_language(),
    }
    if not event.is_end_open:
        found["endDate"] = event.ends_on.isoformat() if event.is_whole_day else _moment(event, event.ends_at)
    if event.is_rescheduled:
        found["previousStartDate"] = _moment(event, event.previous_starts_at)
    if event.group_limit:
        found["maximumAttendeeCapacity"] = event.group_limit
    if event.picture is not None:
        found["image"] = picture_address(request, event)
    return found


def _moment(event: Event, moment: Any) -> str:
    local = dates.local(moment)
    return local.date().isoformat() if event.is_whole_day else local.isoformat(timespec="minutes")


def _status(event: Event) -> str:
    return "EventRescheduled" if event.is_rescheduled else STATUS[HeldState(event.held_state)]


def _attendance(event: Event) -> str:
    if not event.online_url:
        return "OfflineEventAttendanceMode"
    return "MixedEventAttendanceMode" if event.where else "OnlineEventAttendanceMode"


def _locations(event: Event) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    place = event.place
    if place is not None:
        spot: dict[str, Any] = {"@type": "Place", "name": place.local.name}
        spot["address"] = {
            "@type": "PostalAddress",
            "streetAddress": place.street,
            "postalCode": place.postcode,
            "addressLocality": place.town,
            "addressCountry": "DE",
        }
        if place.is_on_map:
            spot["geo"] = {
                "@type": "GeoCoordinates",
                "latitude": float(place.latitude or 0),
                "longitude": float(place.longitude or 0),
            }
        found.append(spot)
    elif event.place_text:
        found.append({"@type": "Place", "name": event.local.place_text, "address": event.neighbourhood.town})
    if event.online_url:
        found.append({"@type": "VirtualLocation", "url": event.online_url})
    return found


def _organisers(event: Event, request: HttpRequest) -> list[dict[str, str]]:
    return [
        {
            "@type": "Organization",
            "name": actor.local.name,
            "url": request.build_absolute_uri(actor.get_absolute_url()),
        }
        for actor in event.public_organisers
    ] or [{"@type": "Organization", "name": f"Quartiersmanagement {event.neighbourhood.name}"}]
