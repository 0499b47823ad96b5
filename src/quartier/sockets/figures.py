"""Figures: numbers that open the records they were counted from."""

from collections.abc import Callable, Iterable, Sequence
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

    `records(neighbourhood, period)` is the only source: the number is what `summarise` makes of their amounts
    (their sum, unless it says otherwise, and then `total_label` says what), so a figure can never differ from
    its list. With a `part_label` it gets a chart by the `part` of its records: „Format“ makes
    „Veranstaltungen nach Format“. `unit` is shown after the number; amounts in `minutes` are shown as
    hours, amounts in `cents` as euros. With `is_chart_only` it is another view of a number that is told already.
    """

    key: str
    label: str
    records: Callable[[Any, Period], Iterable[Record]]
    unit: str = ""
    area: str = ""  # key of a task area, see sockets.work
    permission: str = ""  # needed to open the list; empty: every member of the team
    order: int = 50
    part_label: str = ""
    summarise: Callable[[Sequence[float]], float] = sum
    total_label: str = "Summe"
    is_chart_only: bool = False

    @property
    def is_sum(self) -> bool:
        """Whether the number grows with each record, so that its parts and months add up to it."""
        return self.summarise is sum

    def total(self, records: Iterable[Record]) -> float:
        """The number that these records make; without any it is nought."""
        amounts = [record.amount for record in records]
        return self.summarise(amounts) if amounts else 0

    def value(self, neighbourhood: Any, period: Period) -> float:
        return self.total(self.records(neighbourhood, period))


figures: Registry[Figure] = Registry("figures")
