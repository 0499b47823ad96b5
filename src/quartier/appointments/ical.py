"""Office hours as calendars read them."""

from datetime import timedelta

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from ..kernel import dates
from ..kernel.dates import Period
from ..kernel.ical import CalendarEntry
from ..places.models import Neighbourhood
from .occurrences import Occurrence
from .queries import occurrences_in

BACK, AHEAD = timedelta(days=28), timedelta(days=182)


def calendar_entries(neighbourhood: Neighbourhood, request: HttpRequest) -> list[CalendarEntry]:
    """Each day for itself: what falls out stands there as cancelled, with the reason."""
    span = Period(dates.today() - BACK, dates.today() + AHEAD)
    url = request.build_absolute_uri(reverse("website:office"))
    return [_entry(one, url) for one in occurrences_in(neighbourhood, span)]


def _entry(one: Occurrence, url: str) -> CalendarEntry:
    rule, place = one.office_hour, one.office_hour.place
    title = _("Sprechzeit im Quartiersbüro") if place.is_office else _("Sprechzeit des Quartiersbüros")
    return CalendarEntry(
        uid=one.uid,
        title=_("Entfällt: %(title)s") % {"title": title} if one.is_suspended else title,
        starts_at=one.begins_at,
        ends_at=one.ends_at,
        changed_at=rule.updated_at,
        sequence=1 if one.is_suspended else 0,
        status="CANCELLED" if one.is_suspended else "CONFIRMED",
        location=", ".join(part for part in (place.local.name, place.address) if part),
        description="\n".join(part for part in (one.reason, rule.local.note) if part),
        url=url,
        position=(float(place.latitude or 0), float(place.longitude or 0)) if place.is_on_map else None,
    )
