"""One line of text becomes a time entry: „45 min Telefonat Jugendclub“, „9:30-11 Jour fixe #Aktionskasse“.

Pure: it knows no tables and no clock. Whatever is typed, it answers with what it understood, the rest of the
text, and a sentence for each thing that is missing or cannot be.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from .activities import Activity
from .reading.days import read_day
from .reading.durations import read_duration
from .reading.names import Named, find_activity, find_name, read_tag
from .reading.span import Problem

__all__ = ["Named", "Problem", "Understood", "read"]

LONGEST = 1000  # characters that are read at all
LONGEST_TEXT = 200
# Without regard to case these match s, k and i, but are not found in our tables.
FOLDED = str.maketrans({"\u017f": "s", "\u212a": "K", "\u0130": "I", "\u0131": "i"})

NO_AREA = Problem("area", "Zu welchem Bereich gehört das? Bitte wählen Sie.")


@dataclass(frozen=True)
class Understood:
    """What a line says. `text` is what is left of it; `problems` stand in the order of the form."""

    day: date
    minutes: int | None = None
    starts_at: time | None = None
    area: str = ""
    activity: str = ""
    text: str = ""
    project_id: int | None = None
    actor_id: int | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def is_clear(self) -> bool:
        return not self.problems


def read(
    line: str, *, today: date, projects: Sequence[Named] = (), actors: Sequence[Named] = ()
) -> Understood:
    """Understand a line as far as possible. Days lie in the past; nothing is guessed that decides a sum."""
    text = _plain(line)
    project, text, unknown = read_tag(text, projects)
    day = read_day(text, today)
    duration = read_duration(day.rest)
    rest = _tidy(duration.rest)
    project = project or (None if unknown else find_name(rest, projects))
    actor = find_name(rest, actors)
    area, activity = _area_of(rest, project, actor)
    missing = None if area else NO_AREA
    problems = tuple(p for p in (day.problem, duration.problem, missing, unknown) if p)
    return Understood(
        day=day.day,
        minutes=duration.minutes,
        starts_at=duration.starts_at,
        area=area,
        activity=activity.key if activity else "",
        text=rest[:LONGEST_TEXT].strip(),
        project_id=project.pk if project else None,
        actor_id=actor.pk if actor else None,
        problems=problems,
    )


def _area_of(words: str, project: Named | None, actor: Named | None) -> tuple[str, Activity | None]:
    """Clear words decide, then the project, then the actor (work with a partner), then vague words."""
    clear, vague = find_activity(words)
    if clear:
        return clear.area, clear
    if project and project.area:
        return project.area, _of_area(vague, project.area)
    if actor:
        return "network", _of_area(vague, "network")
    return (vague.area, vague) if vague else ("", None)


def _of_area(activity: Activity | None, area: str) -> Activity | None:
    return activity if activity and activity.area == area else None


def _plain(line: str) -> str:
    """One line without control characters, and without letters that only look like those of our patterns."""
    line = line.translate(FOLDED)
    visible = "".join(c if c.isprintable() else " " for c in line[:LONGEST])
    return re.sub(r"\s+", " ", visible).strip()


def _tidy(text: str) -> str:
    """The rest without the crumbs that cutting leaves at its edges."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,;.])(?=\s|$)", r"\1", text)
    return re.sub(r"^[\s,;.:–-]+|[\s,;:–-]+$", "", text)
