"""„Das könnte Sie interessieren“: records that really belong together, told by the features that tie them.

A project knows its posts, dates and partners; whoever keeps such a tie registers a source here.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from ..sockets.registry import Registry


@dataclass(frozen=True)
class RelatedItem:
    """One card: `picture` is markup of an image (else a drawing of `ui` by name)."""

    title: str
    url: str
    kicker: str = ""
    text: str = ""
    picture: str = ""
    drawing: str = ""


@dataclass(frozen=True)
class RelatedSource:
    """`items(record)` yields what visitors may see now and what shares something with the record, best first."""

    key: str
    items: Callable[[Any], Iterable[RelatedItem]]
    order: int = 50


sources: Registry[RelatedSource] = Registry("related records")


def related_to(record: Any, count: int = 3) -> list[RelatedItem]:
    """Up to `count` cards; the sources take turns, so that not one kind fills them all."""
    own = record.get_absolute_url()
    chosen: dict[str, RelatedItem] = {}
    for turn in zip_longest(*(source.items(record) for source in sources)):
        for item in turn:
            if item is not None and item.url != own:
                chosen.setdefault(item.url, item)
    return list(chosen.values())[:count]
