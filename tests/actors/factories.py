"""Actors, contacts, groups and meetings for tests, made through the actions."""

from datetime import date, datetime, timedelta
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

from quartier.actors.actions import hold_meeting, save_contact, save_group, save_meeting
from quartier.actors.models import Actor, Contact, RegularMeeting, WorkingGroup
from quartier.kernel import dates
from quartier.publishing.actions import publish, save_publishable


def make_actor(neighbourhood, *, is_published=True, **fields: Any) -> Actor:
    """A public club, unless told."""
    actor = Actor(
        neighbourhood=neighbourhood,
        **{"kind": "club", "name": "Gartenverein", "lead": "Wir gärtnern im Hof.", **fields},
    )
    save_publishable(actor, by=None)
    return publish(actor, by=None) if is_published else actor


def make_contact(actor, **fields: Any) -> Contact:
    """Somebody with a name nobody else has, internal unless told."""
    values = {"name": "Wilma Unverwechselbar", "phone": "0340 000099", "email": "wilma@example.org", **fields}
    return save_contact(Contact(actor=actor, **values), by=None)


def make_public_contact(actor, **fields: Any) -> Contact:
    return make_contact(actor, is_public=True, consent_given_on=date(2021, 4, 1), **fields)


def make_group(neighbourhood, *, members=(), **fields: Any) -> WorkingGroup:
    values = {"name": "AG Freiraumpflege", "is_public": True, **fields}
    return save_group(WorkingGroup(neighbourhood=neighbourhood, **values), by=None, members=members)


def make_meeting(group, starts_at: datetime, *, is_held=True, attending=(), **fields: Any) -> RegularMeeting:
    """A meeting of an hour and a half; held as soon as it was."""
    with dates.standing_at(min(dates.now(), starts_at - timedelta(days=7))):
        meeting = RegularMeeting(
            group=group, starts_at=starts_at, ends_at=starts_at + timedelta(minutes=90), **fields
        )
        save_meeting(meeting, by=None, attending=attending)
    if is_held:
        with dates.standing_at(starts_at + timedelta(hours=3)):
            hold_meeting(meeting, by=None)
    return meeting


def queries_of(client, address: str) -> int:
    """How many queries a page asks once it has been shown before."""
    client.get(address)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200
    return len(asked)


def moment(*parts: int) -> datetime:
    """A moment on a German wall clock."""
    return datetime(*parts, tzinfo=dates.LOCAL)
