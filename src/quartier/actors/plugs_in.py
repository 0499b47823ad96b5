"""Where floors above plug in: what they keep about an actor stands on its public page.

Actors know neither projects nor dates nor cases. Whoever does registers a part here, in its `plugs.py`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.functional import Promise

from ..sockets.registry import Registry
from ..ui.templatetags.ui import day as written_day


@dataclass(frozen=True)
class PartLine:
    """One linked record: a project, a date. `note` says the rest in one line; past ones are shown last."""

    title: str
    url: str
    note: str = ""
    day: date | None = None
    is_past: bool = False

    @property
    def text(self) -> str:
        """Day and note as one line."""
        return " · ".join(part for part in (written_day(self.day), self.note) if part)


@dataclass(frozen=True)
class Part:
    """`lines(record)` yields what visitors may see; the part stays away when there is nothing."""

    key: str
    label: str | Promise
    lines: Callable[[Any], Sequence[PartLine]]
    icon: str = ""
    order: int = 50


@dataclass(frozen=True)
class FilledPart:
    """A part with its lines, ready for the template."""

    key: str
    label: str
    icon: str
    coming: list[PartLine]
    past: list[PartLine]


actor_parts: Registry[Part] = Registry("parts of an actor's page")


def filled(parts: Registry[Part], record: Any) -> list[FilledPart]:
    """All parts that have something to say about a record, in their order."""
    found = []
    for part in parts:
        lines = list(part.lines(record))
        if lines:
            coming = [line for line in lines if not line.is_past]
            past = [line for line in lines if line.is_past]
            found.append(FilledPart(part.key, str(part.label), part.icon, coming, past))
    return found
