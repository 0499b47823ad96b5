"""The week: what each feature tells the team on Monday morning, in a mail that names no resident."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from .registry import Label, Registry


@dataclass(frozen=True)
class WeekLine:
    """One line: German words without anybody's name, and the page of the desk where it is done."""

    text: str
    url: str = ""


@dataclass(frozen=True)
class WeekPart:
    """`lines(neighbourhood, person, week)`; told to those who hold `permission` in the neighbourhood.

    `week` is a `kernel.dates.Period` from Monday to Sunday.
    """

    key: str
    title: Label
    permission: str
    lines: Callable[[Any, Any, Any], Iterable[WeekLine]]
    order: int = 50


week_parts: Registry[WeekPart] = Registry("week")
