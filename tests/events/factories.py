"""Dates for tests, made through the actions."""

from datetime import datetime, timedelta
from typing import Any

from quartier.actors.enums import ActorKind
from quartier.actors.models import Actor
from quartier.events.actions import save_event
from quartier.events.enums import Format
from quartier.events.models import Event
from quartier.kernel import dates
from quartier.places.models import Place
from quartier.projects.models import Project
from quartier.publishing.actions import publish, save_publishable


def moment(*parts: int) -> datetime:
    """A moment on a German wall clock."""
    return datetime(*parts, tzinfo=dates.LOCAL)


def make_event(neighbourhood, *, by=None, is_published=True, related=None, hours=2, **fields: Any) -> Event:
    """A neighbourhood talk in a week, unless told."""
    starts_at = fields.pop("starts_at", dates.now() + timedelta(days=7))
    event = Event(
        neighbourhood=neighbourhood,
        **{
            "format": Format.NEIGHBOURHOOD_TALK,
            "title": "Quartiersgespräch",
            "lead": "Wir reden über den Spielplatz.",
            "starts_at": starts_at,
            "ends_at": starts_at + timedelta(hours=hours),
            **fields,
        },
    )
    # What lies in the past was announced before it.
    with dates.standing_at(min(dates.now(), starts_at - timedelta(days=3))):
        save_event(event, by=by, related=related)
        if is_published:
            publish(event, by=by)
    return event


def make_place(neighbourhood, name="Wagnerpassage", slug="wagnerpassage", **fields: Any) -> Place:
    return Place.objects.create(
        neighbourhood=neighbourhood, name=name, slug=slug, street="Hauptstraße 1", postcode="06842",
        town="Dessau-Roßlau", latitude="51.821", longitude="12.241", **fields,
    )  # fmt: skip


def make_actor(neighbourhood, name="Jugendclub", *, is_published=True) -> Actor:
    actor = save_publishable(
        Actor(neighbourhood=neighbourhood, kind=ActorKind.values[0], name=name, lead="Offene Tür."), by=None
    )
    return publish(actor, by=None) if is_published else actor


def make_project(neighbourhood, title="Spielplatz", *, is_published=True) -> Project:
    project = save_publishable(Project(neighbourhood=neighbourhood, title=title, lead="Neu."), by=None)
    return publish(project, by=None) if is_published else project
