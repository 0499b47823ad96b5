"""What dates tell in the Rückblick and the Ausblick."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import groupby
from typing import Any

from ..kernel.dates import Period
from ..sockets.sections import Chart, Contribution, Item, Section, sections
from ..sockets.work import AREAS
from .enums import FACTS, Format, HeldState
from .models import Event
from .queries import announced, taken_place

LISTED_ONE_BY_ONE = 8


def looking_back(area: str, neighbourhood: Any, period: Period) -> Contribution | None:
    """The dates of one task area: one format one line, several of a kind below it."""
    events = list(taken_place(neighbourhood, period))
    own = [event for event in events if event.area_key == area]
    if not own:
        return None
    return Contribution(
        items=tuple(_by_format(own)),
        figures=("events", "attendees") if area == "projects" else (),
        blocks=(_chart(events),) if area == "projects" and len(_kinds(events)) > 1 else (),
        notes=tuple(f"Termin „{event.title}“ am {_day(event)}{_proof(event)}" for event in own),
    )


def looking_ahead(neighbourhood: Any, period: Period) -> Contribution | None:
    """The dates of a period as announced; what was held since says so."""
    events = list(announced(neighbourhood, period))
    if not events:
        return None
    lines = tuple(
        Item(f"{event.title} ({_when_ahead(event)})", url=event.get_absolute_url()) for event in events
    )
    return Contribution(
        items=(Item("Termine, die schon feststehen", lines),),
        notes=tuple(f"Angekündigter Termin „{event.title}“, {_day(event)}" for event in events),
    )


def _by_format(events: Iterable[Event]) -> Iterable[Item]:
    ordered = sorted(events, key=lambda event: (Format.values.index(event.format), event.starts_at))
    for kind, found in groupby(ordered, key=lambda event: event.format):
        same = list(found)
        if len(same) == 1:
            yield Item(_line(same[0]), url=same[0].get_absolute_url())
        else:
            lines = tuple(
                Item(_line(event), url=event.get_absolute_url()) for event in same[:LISTED_ONE_BY_ONE]
            )
            more = len(same) - len(lines)
            rest = (Item(f"und {more} weitere"),) if more else ()
            titles = {event.title for event in same}
            name = titles.pop() if len(titles) == 1 else FACTS[kind].plural
            yield Item(f"{name} ({len(same)})", (*lines, *rest))


def _line(event: Event) -> str:
    """„Quartiersgespräch im Bürgertreff (11.03.2020, 34 Teilnehmende)“"""
    return f"{event.title} ({_day(event)}{_people(event)})"


def _people(event: Event) -> str:
    if event.attendee_count is None:
        return ""
    about = "rund " if event.is_count_estimated else ""
    return f", {about}{event.attendee_count} Teilnehmende"


def _proof(event: Event) -> str:
    if event.held_state != HeldState.HELD:
        return " (Durchführung noch nicht bestätigt)"
    return " (Teilnehmende geschätzt)" if event.is_count_estimated else ""


def _when_ahead(event: Event) -> str:
    if event.held_state == HeldState.POSTPONED:
        return "verschoben, neuer Tag offen"
    return f"{_day(event)}, hat stattgefunden" if event.held_state == HeldState.HELD else _day(event)


def _day(event: Event) -> str:
    first, last = event.starts_on, event.ends_on
    return f"{first:%d.%m.%Y}" if first == last else f"{first:%d.%m.} bis {last:%d.%m.%Y}"


def _kinds(events: Iterable[Event]) -> list[str]:
    return [kind for kind in Format.values if any(event.format == kind for event in events)]


def _chart(events: list[Event]) -> Chart:
    numbers = {kind: sum(event.format == kind for event in events) for kind in _kinds(events)}
    ordered = sorted(numbers, key=lambda kind: -numbers[kind])
    labels = tuple(str(Format(kind).label) for kind in ordered)
    values = tuple(float(numbers[kind]) for kind in ordered)
    told = ", ".join(f"{label} {value:g}" for label, value in zip(labels, values, strict=True))
    return Chart(
        "bar", "Veranstaltungen nach Format", labels, values, alt=f"Veranstaltungen nach Format: {told}."
    )


def teller(area: str) -> Callable[[Any, Period], Contribution | None]:
    return partial(looking_back, area)


for key in AREAS:
    sections.register(Section(f"events_{key}", "retrospect", key, teller(key), order=20))
sections.register(Section("events_outlook", "outlook", "projects", looking_ahead, order=80))
