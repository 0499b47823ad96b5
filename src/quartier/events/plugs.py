"""What dates plug into the sockets and onto the pages of actors and projects."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ..actors.models import Actor
from ..actors.plugs_in import Part, PartLine, actor_parts
from ..kernel import dates
from ..kernel.dates import Period
from ..kernel.html import to_text
from ..places.models import Neighbourhood
from ..projects.models import Project
from ..projects.plugs_in import project_parts
from ..publishing import freshness
from ..publishing.related import RelatedItem, RelatedSource
from ..publishing.related import sources as related_sources
from ..sockets.calendar import CalendarItem, CalendarSource, calendar
from ..sockets.conditions import EffectTarget, targets
from ..sockets.duties import Duty, duties
from ..sockets.map import MapFeature, MapLayer, layers, point
from ..sockets.messages import messages
from ..sockets.search import SearchKind, SearchText, kinds
from ..sockets.tiles import Tile, TileContent, TileLine, tiles
from ..sockets.work import WorkProposal, WorkSource, work
from ..ui.templatetags.ui import day_number
from . import conversion, counts, mails, report_parts  # noqa: F401  (plug in by themselves)
from .actions.by_itself import fill_all_places, forget_attendees, remind_attendees
from .attendees import list_url
from .counts import desk_url
from .effects import effects_on_events
from .models import Event
from .queries import (
    awaiting_account,
    between,
    coming,
    next_boundary,
    open_calls,
    related_to,
    taken_place,
    with_registration_ahead,
)
from .retention import forget_contacts
from .reviews import to_review, with_reviews
from .showing import desk_moment, image, numbers, status

ACCOUNT_WAITS = timedelta(days=60)


def calendar_items(
    neighbourhood: Neighbourhood, begins_at: datetime, ends_at: datetime, is_staff: bool
) -> Iterator[CalendarItem]:
    for event in between(neighbourhood, begins_at, ends_at, is_staff=is_staff):
        yield CalendarItem(
            uid=event.uid,
            title=event.local.title,
            starts_at=event.starts_at,
            ends_at=event.ends_at,
            url=event.get_absolute_url() if event.is_public else "",
            desk_url=desk_url(event),
            place=event.where,
            kind=str(event.get_format_display()),
            summary=event.local.lead,
            is_cancelled=event.is_called_off,
            is_public=event.is_public,
        )


def map_features(neighbourhood: Neighbourhood) -> Iterator[MapFeature]:
    """Coming dates at places that are on the map; the map says where to go, not where one was."""
    for event in coming(neighbourhood):
        place = event.place
        if place is not None and place.is_on_map and not event.is_called_off:
            yield MapFeature(
                uid=f"event-{event.pk}",
                title=event.local.title,
                url=event.get_absolute_url(),
                geometry=point(float(place.latitude or 0), float(place.longitude or 0)),
                note=f"{event.get_format_display()}, {day_number(event.starts_on)}",
                icon="event",
                place=place.local.name,
            )


def search_text(event: Event) -> SearchText:
    local = event.local
    texts = (to_text(local.body), to_text(local.documentation), local.target_group, event.where)
    words = (str(event.get_format_display()), f"{event.starts_on:%d.%m.%Y}", *texts)
    return SearchText(f"{local.title} ({day_number(event.starts_on)})", local.lead, " ".join(words))


def lines_of_actor(actor: Actor) -> list[PartLine]:
    """The public dates an actor holds."""
    return _lines(
        actor.neighbourhood, Event.objects.of(actor.neighbourhood).public().filter(organisers=actor)
    )


def lines_of_project(project: Project) -> list[PartLine]:
    """The public dates of a project."""
    return _lines(
        project.neighbourhood, Event.objects.of(project.neighbourhood).public().filter(projects=project)
    )


def _lines(neighbourhood: Neighbourhood, events: QuerySet[Event]) -> list[PartLine]:
    told = with_reviews(neighbourhood, list(events.select_related("place").order_by("starts_at")))
    lines = [
        PartLine(event.local.title, event.get_absolute_url(), _note(event), event.starts_on, event.is_over)
        for event in told
    ]
    return [line for line in lines if not line.is_past] + [line for line in reversed(lines) if line.is_past]


def _note(event: Event) -> str:
    kind, standing = str(event.get_format_display()), status(event)
    return f"{kind} ({standing['label']})" if standing and not event.is_rescheduled else kind


def related_items(record: Any) -> list[RelatedItem]:
    """Other dates of the same projects, organisers or format, for the page of a date."""
    if not isinstance(record, Event):
        return []
    return [
        RelatedItem(
            title=event.local.title,
            url=event.get_absolute_url(),
            kicker=f"{event.get_format_display()} · {day_number(event.starts_on)}",
            text=event.local.lead,
            picture=image(event),
            drawing=event.facts.art,
        )
        for event in related_to(record)
    ]


def work_proposals(
    neighbourhood: Neighbourhood, person: Any, first: date, last: date
) -> Iterator[WorkProposal]:
    """Each date that was held offers its own hours and, as a suggestion, those of getting it ready."""
    for event in taken_place(neighbourhood, Period(first, last)).prefetch_related("projects", "organisers"):
        project = next(iter(event.projects.all()), None)
        actor = next(iter(event.organisers.all()), None)
        rest: dict[str, Any] = {
            "area": event.area_key,
            "project_id": project.pk if project else None,
            "actor_id": actor.pk if actor else None,
            "url": desk_url(event),
        }
        yield WorkProposal(f"event:{event.pk}", event.starts_on, event.minutes, event.title, **rest)
        ready = event.facts.preparation_minutes
        yield WorkProposal(
            f"event-preparation:{event.pk}",
            event.starts_on,
            ready,
            f"Vor- und Nachbereitung: {event.title}",
            **rest,
        )


def account_tile(neighbourhood: Neighbourhood, person: Any) -> TileContent:
    """Dates that are over and still wait for a word on how it was; today's stand in the calendar above."""
    waiting = list(awaiting_account(neighbourhood, dates.now() - ACCOUNT_WAITS))
    lines = [
        TileLine(
            event.title, desk_url(event), f"{event.starts_on:%d.%m.}: Wie viele waren da?", is_urgent=True
        )
        for event in waiting
    ]
    return TileContent(
        tuple(lines[:6]),
        count=len(lines),
        empty="Zu allen vergangenen Terminen ist notiert, wie es war.",
        more_url=reverse("events:desk_list"),
    )


def review_tile(neighbourhood: Neighbourhood, person: Any) -> TileContent:
    """Dates that break a condition in force: somebody has to decide."""
    waiting = to_review(neighbourhood)
    lines = [
        TileLine(
            event.title, desk_url(event), f"{desk_moment(event)}: {event.review.reasons[0]}", is_urgent=True
        )
        for event in waiting[:6]
        if event.review
    ]
    return TileContent(
        tuple(lines),
        count=len(waiting),
        empty="Alle Termine passen zu dem, was gerade gilt.",
        more_url=reverse("events:desk_reviews"),
    )


def attendees_tile(neighbourhood: Neighbourhood, person: Any) -> TileContent:
    """Whom somebody has to call because a date changed, and the lists of today and tomorrow."""
    calls = open_calls(neighbourhood)
    lines = [
        TileLine(
            call.registration.attendee,
            f"{list_url(call.registration.event)}#anrufe",
            call.message,
            is_urgent=True,
        )
        for call in calls
    ]
    soon = dates.now() + timedelta(days=2)
    lines += [
        TileLine(event.title, list_url(event), f"{desk_moment(event)}: {numbers(event)}")
        for event in with_registration_ahead(neighbourhood).filter(starts_at__lt=soon)
    ]
    return TileContent(
        tuple(lines[:6]),
        count=len(calls),
        empty="Alle Angemeldeten wissen Bescheid.",
        more_url=reverse("events:desk_registrations"),
    )


PERMISSION = "events.view_event"
calendar.register(CalendarSource("events", "Termine", calendar_items, order=10))
layers.register(MapLayer("events", _("Termine"), map_features, icon="event", order=30))
kinds.register(SearchKind("events.Event", _("Termine"), search_text, order=20))
actor_parts.register(Part("events", _("Termine"), lines_of_actor, icon="event", order=30))
project_parts.register(Part("events", _("Termine"), lines_of_project, icon="event", order=30))
work.register(WorkSource("events", "Termine", work_proposals, order=20))
tiles.register(Tile("events", "Wie war es?", "event", PERMISSION, account_tile, order=20))
tiles.register(Tile("events_review", "Zu prüfen", "shield", PERMISSION, review_tile, order=19))
tiles.register(
    Tile("events_attendees", "Anmeldungen", "users", "events.view_registration", attendees_tile, order=16)
)
targets.register(
    EffectTarget("events", "Termine", effects_on_events, permission="events.view_registration", order=10)
)
for kind in mails.KINDS:
    messages.register(kind)
related_sources.register(RelatedSource("events", related_items, order=20))
freshness.register(next_boundary)
duties.register(
    Duty(
        "events.forget_contacts",
        "Ansprechpersonen alter Termine löschen",
        timedelta(days=1),
        forget_contacts,
        order=80,
    )
)
duties.register(
    Duty(
        "events.remind_attendees",
        "An Termine von morgen erinnern",
        timedelta(hours=1),
        remind_attendees,
        order=40,
    )
)
duties.register(
    Duty(
        "events.fill_places",
        "Freie Plätze an die Warteliste geben",
        timedelta(minutes=10),
        fill_all_places,
        order=41,
    )
)
duties.register(
    Duty(
        "events.forget_attendees",
        "Kontakte zu alten Anmeldungen löschen",
        timedelta(days=1),
        forget_attendees,
        order=81,
    )
)
