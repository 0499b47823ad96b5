"""Reads of who has registered, who waits, and who is still to be told."""

from collections.abc import Iterable

from django.db.models import OuterRef, Q, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce

from ...kernel import dates
from ...kernel.codes import is_their_name, read_code
from ...places.models import Neighbourhood
from ..enums import HeldState
from ..models import AttendeeCall, Event, Registration
from ..states import COMES, WAITLISTED
from .events import with_places_taken

WITH = ("event__place", "event__neighbourhood", "neighbourhood")


def registrations_of(event: Event) -> list[Registration]:
    """Everybody who ever registered for a date, in any state, in the order in which they did."""
    found = list(Registration.objects.filter(event=event).order_by("created_at", "pk"))
    for registration in found:
        registration.event = event
    return found


def people_of(events: Iterable[Event]) -> dict[int, list[Registration]]:
    """Who holds a place or waits for one, by the key of the date; one query for all dates."""
    by_key = {event.pk: event for event in events}
    found: dict[int, list[Registration]] = {pk: [] for pk in by_key}
    rows = Registration.objects.filter(event__in=by_key)
    for registration in rows.filter(state__in=COMES | {WAITLISTED}).order_by("created_at", "pk"):
        registration.event = by_key[registration.event_id]
        found[registration.event_id].append(registration)
    return found


def registration_by_code(neighbourhood: Neighbourhood, code: str) -> Registration | None:
    """By the code of the link; None when there is none, or when its contact was deleted after three months."""
    rows = Registration.objects.of(neighbourhood).filter(code=read_code(code), forgotten_at__isnull=True)
    return rows.select_related(*WITH).first()


def registration_by_code_and_name(neighbourhood: Neighbourhood, code: str, name: str) -> Registration | None:
    """By code and surname (or nickname), as somebody without the link says them; accents and case do not matter.

    Who registered without any name is found by the code alone.
    """
    found = registration_by_code(neighbourhood, code)
    if found is None or not found.name:
        return found
    return found if is_their_name(name, found.name) else None


def with_waiting(events: QuerySet[Event]) -> QuerySet[Event]:
    """The same dates with how many people hold a place and how many wait for one."""
    waiting = Registration.objects.filter(event=OuterRef("pk"), state=WAITLISTED).order_by().values("event")
    people = waiting.annotate(n=Sum("party_size")).values("n")
    return with_places_taken(events).annotate(people_waiting=Coalesce(Subquery(people), 0))  # type: ignore[no-redef]


def with_registration_ahead(neighbourhood: Neighbourhood) -> QuerySet[Event]:
    """Dates to come for which one registers, earliest first, with their numbers."""
    rows = Event.objects.of(neighbourhood).filter(needs_registration=True, ends_at__gt=dates.now())
    return with_waiting(rows).select_related("place", "neighbourhood").order_by("starts_at", "pk")


def search_registrations(neighbourhood: Neighbourhood, words: str) -> list[Registration]:
    """By name, code or telephone, latest date first; at most fifty."""
    rows = Registration.objects.of(neighbourhood).select_related("event__place", "event__neighbourhood")
    wanted = Q(name__icontains=words) | Q(code=read_code(words)) | Q(phone__icontains=words)
    return list(rows.filter(wanted).order_by("-event__starts_at", "pk")[:50])


def attended_people(event: Event) -> int | None:
    """How many of the registered people came; None while nobody was ticked off."""
    rows = Registration.objects.filter(event=event, attended_count__isnull=False)
    found: int | None = rows.aggregate(people=Sum("attended_count"))["people"]
    return found


def open_calls(neighbourhood: Neighbourhood) -> list[AttendeeCall]:
    """Who is still to be told by telephone, the earliest date first."""
    return list(_calls().filter(neighbourhood=neighbourhood, done_at__isnull=True))


def calls_of(event: Event) -> list[AttendeeCall]:
    """Everybody whom a date put on the call list, told or not; open ones first."""
    rows = _calls().filter(registration__event=event)
    return sorted(rows, key=lambda call: (call.is_done, call.created_at, call.pk))


def waiting_ahead() -> QuerySet[Event]:
    """Dates to come, of all quarters, for which somebody waits."""
    rows = Event.objects.filter(held_state=HeldState.PLANNED, starts_at__gt=dates.now())
    return rows.filter(registrations__state=WAITLISTED).distinct()


def _calls() -> QuerySet[AttendeeCall]:
    return AttendeeCall.objects.select_related("registration__event", "done_by")
