"""How one date of the demonstration is told through the actions."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from ...kernel import dates
from ...kernel.html import from_plain
from ...publishing.actions import publish
from ..actions import Signup, cancel_event, hold_event, register, save_event
from ..deciding import clear_event
from ..enums import Format, RegistrationChannel
from ..models import Event

# Before the office opened, others kept these dates; it entered them into its archive in its first weeks.
ARCHIVE_ENTERED = datetime(2019, 10, 8, 9, 0, tzinfo=dates.LOCAL)
ANNOUNCED_BEFORE = timedelta(days=24)
NOTED_AFTER = timedelta(hours=18)
DISCLAIMER = "Vorführdaten: Zahl der Teilnehmenden und Ergebnisse sind erfunden."
DISCLAIMER_EN = "Demonstration data: the number of participants and the results are invented."

# What the short lines of a date are called in English, unless the date says so itself.
EVERYBODY = "Alle, die hier wohnen, arbeiten oder gern sind"
IN_ENGLISH = {
    EVERYBODY: "Everyone who lives here, works here or likes to be here",
    "Familien, Kinder und alle mit einem Fenster": "Families, children and everyone with a window",
    "frei": "free of charge",
    "Deutsch": "German",
    "An der alten Kastanie": "At the old chestnut tree",
    "Vor dem Franztreff": "In front of the Franztreff",
    "Haltestelle Leipziger Tor, Richtung Zentrum": "Leipziger Tor stop, towards the centre",
    "Stufenlos erreichbar, eine Höranlage ist vorhanden.": "Step-free access; there is a hearing loop.",
    "Eine Strecke ist stufenlos, Zangen gibt es auch in leicht.": "One route is step-free, and there are light "
    "litter pickers too.",
}

Wall = tuple[int, int, int, int, int]


@dataclass(frozen=True)
class Registered:
    """Somebody who registered; the names are invented."""

    name: str
    people: int
    at: Wall
    channel: str = RegistrationChannel.WEB
    phone: str = ""
    needs_wheelchair_access: bool = False
    interpreter_language: str = ""
    note: str = ""


@dataclass(frozen=True)
class Held:
    """How it was: participants, and what came of it in German and English."""

    count: int | None
    text: str = ""
    text_en: str = ""
    is_estimated: bool = False
    links: tuple[dict[str, str], ...] = ()


@dataclass(frozen=True)
class Told:
    """One date. Texts are plain paragraphs; `english` holds what is translated; no place means on the net."""

    slug: str
    format: Format
    begins: Wall
    ends: Wall
    place: str
    title: str
    lead: str
    body: str
    english: dict[str, str]
    picture: tuple[str, str, str]
    held: Held | None = None
    cancelled: tuple[Wall, str, str] | None = None
    cleared: tuple[Wall, str] | None = None
    announced: Wall | None = None
    organisers: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    registered: tuple[Registered, ...] = ()
    more: dict[str, Any] = field(default_factory=dict)


def tell_event(story: Any, told: Told) -> Event:
    """Announce and publish it at its time; afterwards note how it was."""
    begins, ends = _moment(told.begins), _moment(told.ends)
    announced = _moment(told.announced) if told.announced else max(begins - ANNOUNCED_BEFORE, ARCHIVE_ENTERED)
    with dates.standing_at(announced):
        event = save_event(
            _event(story, told, begins, ends), by=story.coordinator, related=_related(story, told)
        )
        publish(event, by=story.coordinator)
    if told.cancelled is not None:
        moment, reason, reason_en = told.cancelled
        with dates.standing_at(_moment(moment)):
            event.translations["en"]["held_reason"] = reason_en
            save_event(event, by=story.coordinator)
            event = cancel_event(event, by=story.coordinator, reason=reason)
    if told.cleared is not None:
        moment, reason = told.cleared
        with dates.standing_at(_moment(moment)):
            event = clear_event(event, by=story.coordinator, reason=reason)
    for one in told.registered:
        with dates.standing_at(_moment(one.at)):
            _register(story, event, one)
    if told.held is not None:
        with dates.standing_at(max(ends + NOTED_AFTER, announced + timedelta(minutes=5))):
            event = _hold(story, event, told.held)
    return event


def _event(story: Any, told: Told, begins: datetime, ends: datetime) -> Event:
    name, alt, alt_en = told.picture
    lines = {"target_group": EVERYBODY} | told.more
    english = {field: IN_ENGLISH[text] for field, text in lines.items() if text in IN_ENGLISH}
    english |= {key: from_plain(text) if key == "body" else text for key, text in told.english.items()}
    return Event(
        neighbourhood=story.neighbourhood,
        slug=told.slug,
        format=told.format,
        title=told.title,
        lead=told.lead,
        body=from_plain(told.body),
        starts_at=begins,
        ends_at=ends,
        place=story.places[told.place] if told.place else None,
        picture=story.pictures(name, alt, alt_en),
        translations={"en": english},
        **lines,
    )


def _related(story: Any, told: Told) -> dict[str, list[Any]]:
    return {
        "organisers": [story.actors[slug] for slug in told.organisers],
        "projects": [story.projects[slug] for slug in told.projects],
    }


def _register(story: Any, event: Event, one: Registered) -> None:
    """By themselves on the website, or taken down by the office for who called."""
    by = None if one.channel == RegistrationChannel.WEB else story.coordinator
    signup = Signup(name=one.name, phone=one.phone, needs_wheelchair_access=one.needs_wheelchair_access,
                    interpreter_language=one.interpreter_language, note=one.note)  # fmt: skip
    register(event, signup, one.people, channel=one.channel, accepts_waiting=True, by=by)


def _hold(story: Any, event: Event, held: Held) -> Event:
    documentation = ""
    if held.text:
        documentation = f"{from_plain(held.text)}<p><em>{DISCLAIMER}</em></p>"
        event.translations["en"]["documentation"] = (
            f"{from_plain(held.text_en)}<p><em>{DISCLAIMER_EN}</em></p>"
        )
        save_event(event, by=story.coordinator)
    return hold_event(
        event,
        by=story.coordinator,
        attendee_count=held.count,
        is_count_estimated=held.is_estimated,
        documentation=documentation,
        links=held.links,
    )


def _moment(wall: Wall) -> datetime:
    return datetime(*wall, tzinfo=dates.LOCAL)
