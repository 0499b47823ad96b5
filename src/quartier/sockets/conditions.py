"""Conditions: whoever is affected when a condition holds says what would change, before it is switched on."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from .registry import Label, Registry


@dataclass(frozen=True)
class Effect:
    """One date or hour that a condition changes.

    `what` says in one German sentence what changes, e.g. „fällt aus“ or „kommt in die Prüfung: keine Grenze
    angegeben“. `people` are those booked or registered, as the desk names them, e.g. „Erna Muster, 0340 000000“.
    """

    title: str
    desk_url: str
    starts_at: datetime
    what: str
    people: tuple[str, ...] = ()


@dataclass(frozen=True)
class EffectTarget:
    """A kind of record on which conditions act.

    `effects(neighbourhood, condition, first, last)` yields what the condition changes in a quarter from the first
    to the last day, both included; the span lies within the days of the condition. The condition may still be a
    draft, so judge it by its rules (`largest_group`, `outdoors_only`, `no_walks`, `no_office_hours`, `no_walk_in`,
    `protection`), not by its state, and write nothing: the effect itself is computed by the feature from
    `conditions.queries.conditions_in` whenever it is asked. `permission` is needed to read the names of `people`;
    without it only their number is shown.

    Plug in, in `plugs.py`:
    `targets.register(EffectTarget("office_hours", "Sprechzeiten", effects_on_hours, permission="appointments.view_booking"))`
    """

    key: str
    label: Label
    effects: Callable[[Any, Any, date, date], Iterable[Effect]]
    permission: str = ""
    order: int = 50


targets: Registry[EffectTarget] = Registry("conditions")
