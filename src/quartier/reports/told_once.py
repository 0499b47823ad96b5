"""One thing, told once: lines that belong to another line go under it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..sockets.sections import Item


def told_once(items: Iterable[Item]) -> tuple[Item, ...]:
    """The lines of an area; each that is part of another one's record stands below that one.

    Both together take the place of whichever came first.
    """
    lines = list(items)
    heads = [place for place, item in enumerate(lines) if item.names]
    families: dict[int, list[int]] = {}
    for place, item in enumerate(lines):
        head = _head(item, [h for h in heads if h != place], lines)
        if head is not None:
            families.setdefault(head, []).append(place)
    children = {place for family in families.values() for place in family}
    told = []
    for place, item in enumerate(lines):
        if place not in children:
            family = families.get(place, [])
            told.append((min([place, *family]), _joined(item, [lines[child] for child in family])))
    return tuple(item for _place, item in sorted(told, key=lambda pair: pair[0]))


def _head(item: Item, heads: Sequence[int], lines: Sequence[Item]) -> int | None:
    """Where the line stands that this one belongs to."""

    def distance(place: int) -> tuple[bool, int, int]:
        names = lines[place].names
        nearest = next(rank for rank, name in enumerate(item.part_of) if name in names)
        return not _meet(item, lines[place]), nearest, place

    known = [place for place in heads if lines[place].names.intersection(item.part_of)]
    return min(known, key=distance, default=None)


def _meet(one: Item, other: Item) -> bool:
    if one.span is None or other.span is None:
        return False
    return one.span.first <= other.span.last and other.span.first <= one.span.last


def _joined(head: Item, parts: Sequence[Item]) -> Item:
    """The line with its parts below; words that both begin with are said once."""
    below = tuple(replace(part, text=_shorter(part.text, head.text)) for part in parts)
    return replace(head, children=(*head.children, *below)) if below else head


def _shorter(text: str, said: str) -> str:
    return text.removeprefix(f"{said}: ")
