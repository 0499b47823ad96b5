"""Search: each kind of public record says what is found of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .registry import Label, Registry


@dataclass(frozen=True)
class SearchText:
    """What the search keeps of one record in one language; `words` is everything it may be found by."""

    title: str
    summary: str
    words: str


@dataclass(frozen=True)
class SearchKind:
    """`key` is the label of a publishable model; `text(obj)` reads it in the active language."""

    key: str
    label: Label
    text: Callable[[Any], SearchText]
    order: int = 50


kinds: Registry[SearchKind] = Registry("search")
