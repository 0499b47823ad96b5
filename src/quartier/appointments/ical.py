"""Office hours and appointments as calendars read them."""

from datetime import UTC, datetime, timedelta

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from ..conditions.queries import last_change as last_change_of_conditions
from ..kernel import dates
from ..kernel.dates import Period
from ..kernel.ical import CalendarEntry
from ..places.models import Neighbourhood
from . import mails
from .models import Booking, Closure, ExceptionalDay, OfficeHour
from .occurrences import Occurrence
from .queries import occurrences_in
from .states import CANCELLED

BACK, AHEAD = timedelta(days=28), timedelta(days=182)
COUNTED_FROM = datetime(2020, 1, 1, tzinfo=UTC)


def calendar_entries(neighbourhood: Neighbourhood, request: HttpRequest) -> list[CalendarEntry]:
    """Each day for itself: what falls out stands there as cancelled, with the reason."""
    span = Period(dates.today() - BACK, dates.today() + AHEAD)
    url = request.build_absolute_uri(reverse("website:office"))
    changed_at = last_change(neighbourhood)
    return [_entry(one, neighbourhood, url, changed_at) for one in occurrences_in(neighbourhood, span)]


def last_change(neighbourhood: Neighbourhood) -> datetime:
    """When anything about the hours was last changed, a lifted closure included.

    All entries carry it as their sequence: a calendar takes over what it holds already only with a higher one, and
    a day that is held again after all is told by nothing else.
    """
    own = [m.objects.filter(neighbourhood=neighbourhood) for m in (OfficeHour, Closure, ExceptionalDay)]  # type: ignore[attr-defined]
    latest = [rows.order_by("-updated_at").values_list("updated_at", flat=True).first() for rows in own]
    moments = [*latest, last_change_of_conditions(neighbourhood)]
    return max((moment for moment in moments if moment), default=COUNTED_FROM)


def booking_entry(booking: Booking, url: str) -> CalendarEntry:
    """One appointment for the calendar of its guest."""
    is_off = booking.state in CANCELLED
    title = booking.offer.local.title
    return CalendarEntry(
        uid=f"booking-{booking.code}@{booking.neighbourhood.slug}",
        title=_("Abgesagt: %(title)s") % {"title": title} if is_off else title,
        starts_at=booking.starts_at,
        ends_at=booking.ends_at,
        changed_at=booking.updated_at,
        sequence=booking.sequence,
        status="CANCELLED" if is_off else "CONFIRMED",
        location=mails.where(booking),
        description=_("Ihr Code: %(code)s") % {"code": booking.code},
        url=url,
    )


def _entry(one: Occurrence, neighbourhood: Neighbourhood, url: str, changed_at: datetime) -> CalendarEntry:
    place = one.place
    title = _("Sprechzeit im Quartiersbüro") if place.is_office else _("Sprechzeit des Quartiersbüros")
    return CalendarEntry(
        uid=uid_of(one, neighbourhood),
        title=_("Fällt aus: %(title)s") % {"title": title} if one.is_suspended else title,
        starts_at=one.begins_at,
        ends_at=one.ends_at,
        changed_at=changed_at,
        sequence=max(0, int((changed_at - COUNTED_FROM).total_seconds())),
        status="CANCELLED" if one.is_suspended else "CONFIRMED",
        location=", ".join(part for part in (place.local.name, place.address) if part),
        description="\n".join(part for part in (one.reason, one.note) if part),
        url=url,
        position=(float(place.latitude or 0), float(place.longitude or 0)) if place.is_on_map else None,
    )


def uid_of(one: Occurrence, neighbourhood: Neighbourhood) -> str:
    """The name under which calendars know an office hour."""
    return f"{one.source.replace(':', '-')}@{neighbourhood.slug}"
