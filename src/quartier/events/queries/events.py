"""Reads of dates."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Count, Min, OuterRef, Prefetch, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce, ExtractYear

from ...actors.models import Actor
from ...kernel import dates
from ...places.models import Neighbourhood
from ...projects.models import Project
from ...publishing.states import PublicationState
from ..enums import HeldState
from ..models import Event, Seat

TAKES_PLACE = (HeldState.PLANNED, HeldState.HELD)


# Built once: it is the same in every query.
PLACES_TAKEN = Coalesce(
    Subquery(
        Seat.objects.filter(event=OuterRef("pk"))
        .order_by()
        .values("event")
        .annotate(n=Count("pk"))
        .values("n")
    ),
    0,
)


def with_places_taken(events: QuerySet[Event]) -> QuerySet[Event]:
    """The same dates, each with how many people hold a place: counted in the same query."""
    return events.annotate(counted_places=PLACES_TAKEN)  # type: ignore[no-redef]


def _public(neighbourhood: Neighbourhood) -> QuerySet[Event]:
    return Event.objects.of(neighbourhood).public().select_related("place")


def _listed(neighbourhood: Neighbourhood, kind: str = "") -> QuerySet[Event]:
    found = with_places_taken(_public(neighbourhood))
    return found.filter(format=kind) if kind else found


def coming(neighbourhood: Neighbourhood, kind: str = "") -> QuerySet[Event]:
    """Public dates that are not over yet, earliest first; called-off ones stay visible."""
    return _listed(neighbourhood, kind).filter(ends_at__gt=dates.now()).order_by("starts_at", "pk")


def past(neighbourhood: Neighbourhood, kind: str = "", year: int | None = None) -> QuerySet[Event]:
    """Public dates that are over, latest first."""
    found = _listed(neighbourhood, kind).filter(ends_at__lte=dates.now()).order_by("-starts_at", "-pk")
    if year is None:
        return found
    span = dates.Period.year(year)
    return found.filter(starts_at__gte=span.begins_at, starts_at__lt=span.ends_at)


def archive_years(neighbourhood: Neighbourhood) -> list[tuple[int, int]]:
    """The years of the archive with their numbers of dates, latest first."""
    rows = (
        Event.objects.of(neighbourhood)
        .public()
        .filter(ends_at__lte=dates.now())
        .annotate(year=ExtractYear("starts_at", tzinfo=dates.LOCAL))
        .values("year")
        .annotate(number=Count("pk"))
        .order_by("-year")
    )
    return [(row["year"], row["number"]) for row in rows]


def formats_in(events: Iterable[Event]) -> list[str]:
    """The formats that occur, each once."""
    return sorted({event.format for event in events})


def with_company(events: QuerySet[Event]) -> QuerySet[Event]:
    """The same dates with their public organisers and projects."""
    return (
        with_places_taken(events)
        .select_related("place", "picture")
        .prefetch_related(  # type: ignore[no-redef]
            Prefetch("organisers", Actor.objects.public(), to_attr="public_organisers"),
            Prefetch("projects", Project.objects.public(), to_attr="public_projects"),
        )
    )


def related_to(event: Event, limit: int = 3) -> list[Event]:
    """What may interest who reads this one: the same projects, organisers or format; what is to come first."""
    kin = (
        Q(projects__in=[project.pk for project in event.public_projects])
        | Q(organisers__in=[actor.pk for actor in event.public_organisers])
        | Q(format=event.format)
    )
    now = dates.now()
    others = _public(event.neighbourhood).select_related("picture").filter(kin).exclude(pk=event.pk)
    found = list(others.distinct().order_by("-starts_at")[:40])
    ahead = sorted((e for e in found if e.ends_at > now), key=lambda e: e.starts_at)
    return [*ahead, *(e for e in found if e.ends_at <= now)][:limit]


def between(
    neighbourhood: Neighbourhood, begins_at: datetime, ends_at: datetime, *, is_staff: bool
) -> QuerySet[Event]:
    """What overlaps a span: for visitors what is public, for staff drafts as well."""
    found = Event.objects.of(neighbourhood).filter(starts_at__lt=ends_at, ends_at__gt=begins_at)
    found = found.exclude(state=PublicationState.WITHDRAWN) if is_staff else found.public()
    return found.select_related("place").order_by("starts_at", "pk")


def taken_place(neighbourhood: Neighbourhood, period: dates.Period) -> QuerySet[Event]:
    """Dates of a period that count: over, not called off, and announced or confirmed as held."""
    return (
        Event.objects.of(neighbourhood)
        .filter(starts_at__gte=period.begins_at, starts_at__lt=period.ends_at)
        .filter(Q(held_state=HeldState.HELD) | Q(held_state=HeldState.PLANNED, ends_at__lte=dates.now()))
        .filter(
            Q(held_state=HeldState.HELD) | Q(state=PublicationState.PUBLISHED, publish_at__lte=dates.now())
        )
        .select_related("place")
        .order_by("starts_at", "pk")
    )


def announced(neighbourhood: Neighbourhood, period: dates.Period) -> QuerySet[Event]:
    """Public dates of a period that are to come or were held: the outlook on it."""
    return (
        Event.objects.of(neighbourhood)
        .public()
        .filter(starts_at__gte=period.begins_at, starts_at__lt=period.ends_at)
        .exclude(held_state=HeldState.CANCELLED)
        .select_related("place")
        .order_by("starts_at", "pk")
    )


def awaiting_account(neighbourhood: Neighbourhood, since: datetime) -> QuerySet[Event]:
    """Dates that are over and still lack a word on whether, or with how many people, they took place."""
    return (
        Event.objects.of(neighbourhood)
        .filter(ends_at__lte=dates.now(), ends_at__gt=since, attendee_count__isnull=True)
        .filter(
            Q(held_state=HeldState.HELD) | Q(held_state=HeldState.PLANNED, state=PublicationState.PUBLISHED)
        )
        .order_by("-starts_at")
    )


def next_boundary(neighbourhood: Neighbourhood, after: datetime) -> datetime | None:
    """The next moment at which a date begins or ends or its registration closes, and pages that name it change."""
    found = Event.objects.of(neighbourhood).filter(state=PublicationState.PUBLISHED)
    moments = found.aggregate(
        starts=Min("starts_at", filter=Q(starts_at__gt=after)),
        ends=Min("ends_at", filter=Q(ends_at__gt=after)),
        closes=Min("registration_ends_at", filter=Q(registration_ends_at__gt=after)),
    )
    return min((moment for moment in moments.values() if moment is not None), default=None)
