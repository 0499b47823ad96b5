"""Work: what was done offers its own time entry, so that nobody writes it down twice."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from .registry import Label, Registry


@dataclass(frozen=True)
class WorkProposal:
    """A time entry ready to be taken over. `source` names its origin for ever, e.g. `event:17`."""

    source: str
    day: date
    minutes: int
    text: str
    area: str  # key of a task area, see `AREAS`
    project_id: int | None = None
    actor_id: int | None = None
    url: str = ""


@dataclass(frozen=True)
class WorkSource:
    """`proposals(neighbourhood, person, first, last)` yields the work done in the span."""

    key: str
    label: Label
    proposals: Callable[[Any, Any, date, date], Iterable[WorkProposal]]
    order: int = 50


work: Registry[WorkSource] = Registry("work")

# The five areas in which the seed's Rückblick tells a year, in its order; keys of task areas everywhere.
AREAS = {
    "office": "Bürger- und Quartiersbüro",
    "network": "Netzwerkarbeit",
    "projects": "Projekte und Aktionen",
    "publicity": "Öffentlichkeitsarbeit",
    "coordination": "Projektkoordination",
}
