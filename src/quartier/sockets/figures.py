"""Figures: numbers that open the records they were counted from."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..kernel.dates import Period
from .registry import Registry


@dataclass(frozen=True)
class Record:
    """One line behind a figure. `amount` is what it adds; `url` leads to the record at the desk.

    `part` names what it is a part of in a chart, e.g. the format of a date or the area of an hour.
    """

    title: str
    url: str
    day: date | None
    amount: float = 1
    note: str = ""
    part: str = ""


@dataclass(frozen=True)
class Figure:
    """A number of a neighbourhood in a period.

    `records(neighbourhood, period)` is the only source: the number is the sum of its amounts, so a figure
    can never differ from its list. Records that name their `part` get a chart by parts, headed by label and
    `part_label` („Format“ makes „Veranstaltungen nach Format“). `unit` is shown after the number; amounts in `minutes` are
    shown as hours, amounts in `cents` as euros.
    """

    key: str
    label: str
    records: Callable[[Any, Period], Iterable[Record]]
    unit: str = ""
    area: str = ""  # key of a task area, see sockets.work
    permission: str = ""  # needed to open the list; empty: every member of the team
    order: int = 50
    part_label: str = ""

    def value(self, neighbourhood: Any, period: Period) -> float:
        return sum(record.amount for record in self.records(neighbourhood, period))


figures: Registry[Figure] = Registry("figures")
