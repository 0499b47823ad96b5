"""What dates tell in the Rückblick and the Ausblick."""

from collections.abc import Callable, Collection, Iterable
from functools import partial
from itertools import groupby
from typing import Any

from ..conditions.queries import conditions_in
from ..kernel import dates
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..projects.queries import measures_ahead, projects_active_in
from ..sockets.sections import Chart, Contribution, Item, Section, name_of, sections
from ..sockets.work import AREAS
from .enums import FACTS, Format, HeldState
from .models import Event
from .queries import announced, taken_place

LISTED_ONE_BY_ONE = 8
CLEARLY_MORE = 0.25  # of all dates; less is chance


def looking_back(area: str, neighbourhood: Any, period: Period) -> Contribution | None:
    """The dates of one task area: those of its projects with the project, the others by their format."""
    events = list(taken_place(neighbourhood, period).prefetch_related("projects"))
    own = [event for event in events if event.area_key == area]
    if not own:
        return None
    told = {project.pk for project in projects_active_in(neighbourhood, period, area)}
    lines, others = _of_projects(own, told, _line)
    return Contribution(
        items=(*lines, *_by_format(others)),
        figures=("events", "attendees") if area == "projects" else (),
        blocks=(_chart(events),) if area == "projects" and len(_kinds(events)) > 1 else (),
        notes=tuple(f"Termin „{event.title}“ am {_day(event)}{_proof(event)}" for event in own),
    )


def looking_ahead(neighbourhood: Any, period: Period) -> Contribution | None:
    """The dates of a period as announced; what was held since says so."""
    events = list(announced(neighbourhood, period).prefetch_related("projects"))
    if not events:
        return None
    told = {measure.project_id for measure in measures_ahead(neighbourhood, period)}
    is_over = period.last < dates.today()
    line = partial(_line_ahead, is_over)
    lines, others = _of_projects(events, told, line)
    rest = tuple(Item(line(event), url=event.get_absolute_url()) for event in others)
    heading = "Weitere Termine, die schon feststehen" if lines else "Termine, die schon feststehen"
    return Contribution(
        items=(*lines, *([Item(heading, rest)] if rest else [])),
        notes=tuple(f"Angekündigter Termin „{event.title}“, {_day(event)}" for event in events),
    )


def _of_projects(
    events: Iterable[Event], told: Collection[int], line: Callable[[Event], str]
) -> tuple[list[Item], list[Event]]:
    """The dates that belong to a project that is told, as lines under it; and those that do not."""
    lines, others = [], []
    for event in events:
        projects = [project for project in event.projects.all() if project.pk in told]
        if projects:
            nearest = sorted(
                projects, key=lambda project: (-_likeness(project.title, event.title), project.title)
            )
            span = Period(event.starts_on, event.ends_on)
            names = tuple(name_of(project) for project in nearest)
            lines.append(Item(line(event), url=event.get_absolute_url(), part_of=names, span=span))
        else:
            others.append(event)
    return lines, others


def _likeness(one: str, other: str) -> int:
    """How many letters two titles begin with in common."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
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
            if len(titles) == 1:
                yield Item(f"{titles.pop()} ({'; '.join(f'{_day(e)}{_people(e)}' for e in same)})",
                           url=same[0].get_absolute_url())  # fmt: skip
                continue
            yield Item(f"{FACTS[kind].plural} ({len(same)})", (*lines, *rest))


def _line(event: Event) -> str:
    """„Quartiersgespräch im Bürgertreff (11.03.2020, 34 Teilnehmende)“"""
    return f"{event.title} ({_day(event)}{_people(event)})"


def _line_ahead(is_over: bool, event: Event) -> str:
    """A date to come; that it was held since is worth a word only while others are still to come."""
    return f"{event.title} ({_day(event) if is_over else _when_ahead(event)})"


def _people(event: Event) -> str:
    if event.attendee_count is None:
        return ""
    about = "rund " if event.is_count_estimated else ""
    return f", {about}{event.attendee_count} Teilnehmende"


def tell_changes(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """That dates moved outdoors while conditions held, clearly more of them than in the year before."""
    if not conditions_in(neighbourhood, period):
        return None
    now, before = (list(taken_place(neighbourhood, span)) for span in (period, _year_before(period)))
    outside, outside_before = (sum(event.is_outdoors for event in events) for events in (now, before))
    if not before or not now or outside / len(now) < outside_before / len(before) + CLEARLY_MORE:
        return None
    text = f"Nach draußen verlegt: {outside} von {len(now)} Veranstaltungen fanden im Freien statt"
    earlier = f"im Jahr davor {outside_before} von {len(before)}"
    return Contribution(items=(Item(text, (Item(earlier),)),), notes=(f"{text}, {earlier}.",))


def _year_before(period: Period) -> Period:
    return Period.year(period.first.year - 1)


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
sections.register(Section("events_changes", "retrospect", "changes", tell_changes, order=30))
sections.register(Section("events_outlook", "outlook", "projects", looking_ahead, order=80))
