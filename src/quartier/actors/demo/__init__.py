"""The network of the demonstration quarter: who is in it, who meets whom, what was agreed."""

from datetime import date
from typing import Any

from ...publishing.actions import publish, save_publishable
from ..actions import save_contact, withdraw_consent
from ..models import Actor, Contact
from .contacts import CONTACTS
from .groups import tell_groups
from .institutions import INSTITUTIONS
from .others import OTHERS
from .pictures import drawn

CHAPTER = {**INSTITUTIONS, **OTHERS}


def tell(story: Any) -> None:
    """The directory, the people to ask, then the groups and their meetings."""
    for slug, facts in CHAPTER.items():
        story.actors[slug] = _tell_actor(story, slug, dict(facts))
    for facts in CONTACTS:
        _tell_contact(story, dict(facts))
    tell_groups(story)


def _tell_actor(story: Any, slug: str, facts: dict[str, Any]) -> Actor:
    year, month, day = facts.pop("met")
    is_draft, picture = facts.pop("is_draft", False), facts.pop("picture", None)
    place, english = facts.pop("place", None), facts.pop("en")
    with story.at(year, month, day, 11):
        actor = Actor(
            neighbourhood=story.neighbourhood,
            slug=slug,
            place=story.places[place] if place else None,
            picture=drawn(story, picture) if picture else None,
            translations={"en": english},
            **facts,
        )
        if not is_draft and slug not in OUTSIDE:
            actor.partner_since = date(year, month, day)
        save_publishable(actor, by=story.coordinator)
        if not is_draft:
            publish(actor, by=story.coordinator)
    return actor


# In the directory, but not among the seventeen partners of the network.
OUTSIDE = {"amt-fuer-stadtentwicklung"}


def _tell_contact(story: Any, facts: dict[str, Any]) -> None:
    entered, withdrawn = facts.pop("entered"), facts.pop("withdrawn", None)
    with story.at(*entered, 15):
        contact = save_contact(Contact(actor=story.actors[facts.pop("actor")], **facts), by=story.coordinator)
    if withdrawn:
        with story.at(*withdrawn, 10):
            withdraw_consent(contact, by=story.coordinator)
