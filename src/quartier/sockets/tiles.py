"""Tiles: what each feature puts on the desk's start page „Heute“."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .registry import Label, Registry


@dataclass(frozen=True)
class TileLine:
    title: str
    url: str
    note: str = ""
    is_urgent: bool = False


@dataclass(frozen=True)
class TileContent:
    """`count` stands in the heading; `empty` says in a friendly sentence that nothing waits."""

    lines: tuple[TileLine, ...]
    count: int = 0
    empty: str = ""
    more_url: str = ""


@dataclass(frozen=True)
class Tile:
    """`content(neighbourhood, person)`; shown to those who hold `permission` in the neighbourhood."""

    key: str
    title: Label
    icon: str
    permission: str
    content: Callable[[Any, Any], TileContent]
    order: int = 50


tiles: Registry[Tile] = Registry("tiles")
