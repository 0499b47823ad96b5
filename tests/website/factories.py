"""A small but complete quarter."""

from datetime import time, timedelta

from quartier.actors.enums import ActorKind
from quartier.actors.models import Actor
from quartier.appointments.actions import save_office_hour
from quartier.appointments.models import OfficeHour
from quartier.events.actions import save_event
from quartier.events.models import Event
from quartier.kernel import dates
from quartier.projects.models import Aim, Project
from quartier.publishing.actions import publish, save_publishable
from quartier.publishing.models import Notice, Post
from quartier.publishing.standing_pages import ensure_standing_pages


def out(record):
    """Save a record and put it on the website."""
    return publish(save_publishable(record, by=None), by=None)


def post(neighbourhood, title="Neue Bank am Torhaus"):
    english = {"en": {"title": "A new bench", "lead": "Have a seat."}}
    return out(Post(neighbourhood=neighbourhood, title=title, lead="Man sitzt gut.", translations=english))


def event(neighbourhood, title="Quartiersgespräch", days=7):
    starts = dates.now() + timedelta(days=days)
    record = Event(neighbourhood=neighbourhood, title=title, lead="Wir reden über den Spielplatz.",
                   starts_at=starts, ends_at=starts + timedelta(hours=2),
                   place=neighbourhood.places.first())  # fmt: skip
    with dates.standing_at(min(dates.now(), starts - timedelta(days=3))):
        return publish(save_event(record, by=None), by=None)


def project(neighbourhood, title="Spielplatz Ackerstraße"):
    return out(Project(neighbourhood=neighbourhood, title=title, lead="Ein Platz für Kinder.",
                       place=neighbourhood.places.first()))  # fmt: skip


def actor(neighbourhood, name="Jugendclub"):
    return out(Actor(neighbourhood=neighbourhood, name=name, lead="Offene Tür.", kind=ActorKind.values[0],
                     place=neighbourhood.places.first(), partner_since=dates.today()))  # fmt: skip


def notice(neighbourhood, title="Wasser abgestellt", **fields):
    return out(Notice(neighbourhood=neighbourhood, title=title, text="Bis heute Abend.", **fields))


def office_hour(neighbourhood):
    hour = OfficeHour(neighbourhood=neighbourhood, weekday=1, opens=time(8, 30), closes=time(10, 30),
                      place=neighbourhood.places.first(), valid_from=dates.today())  # fmt: skip
    return publish(save_office_hour(hour, by=None), by=None)


def living_quarter(neighbourhood, number=1):
    """`number` of everything a visitor can see."""
    ensure_standing_pages(neighbourhood, by=None)
    office_hour(neighbourhood)
    for n in range(number):
        post(neighbourhood, f"Neue Bank {n}")
        event(neighbourhood, f"Quartiersgespräch {n}", days=7 + n)
        event(neighbourhood, f"Rundgang {n}", days=-30 - n)
        project(neighbourhood, f"Spielplatz {n}")
        actor(neighbourhood, f"Jugendclub {n}")
        notice(neighbourhood, f"Hinweis {n}")
        out(Aim(neighbourhood=neighbourhood, year=2021, title=f"Ziel {n}", text="Ankommen.", is_main=n == 0))
    return neighbourhood
