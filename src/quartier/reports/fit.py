"""How much room text takes: measured with the real font, so that a slide never runs over.

Points everywhere. Measured widths are a little generous, because PPTX is shown in another font.
"""

from functools import lru_cache

from PIL import ImageFont

from ..sockets.sections import Item, Table
from .letters import FONTS

PITCH = 1.36  # from line to line, in text sizes
ITEM_GAP = 0.5  # after an item, in text sizes
CHILD = 0.86  # size of sub-points
INDENT = 1.1  # of an item's text, in text sizes
CELL_PADDING = 5.0
SAFETY = 1.05
_UNIT = 200


@lru_cache(maxsize=4)
def _font(weight: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / f"FiraSans-{weight}.ttf"), _UNIT)


@lru_cache(maxsize=8192)
def _unit_width(text: str, weight: str) -> float:
    return _font(weight).getlength(text) / _UNIT


def width_of(text: str, size: float, weight: str = "Regular") -> float:
    """How wide the text is on one line."""
    return _unit_width(text, weight) * size * SAFETY


def lines_of(text: str, width: float, size: float, weight: str = "Regular") -> int:
    """How many lines the text takes; words wider than a line are broken."""
    return sum(_lines(line, width, size, weight) for line in (text.splitlines() or [""]))


def _lines(text: str, width: float, size: float, weight: str) -> int:
    lines, room = 1, width
    space = width_of(" ", size, weight)
    for word in text.split():
        need = width_of(word, size, weight)
        if need > room and room < width:
            lines, room = lines + 1, width
        while need > room:
            lines, need = lines + 1, need - room
        room -= need + space
    return lines


def text_height(text: str, width: float, size: float, weight: str = "Regular") -> float:
    """Height of a paragraph."""
    return lines_of(text, width, size, weight) * size * PITCH


def item_height(item: Item, width: float, size: float) -> float:
    """Height of a list item with its sub-points, and the gap after it."""
    inner = width - size * INDENT
    own = text_height(item.text, inner, size) + size * ITEM_GAP
    return own + sum(item_height(child, inner, size * CHILD) * 0.94 for child in item.children)


def column_widths(table: Table, width: float, size: float) -> tuple[float, ...]:
    """Numbers get the room they need; the words share the rest by how much they have to say."""
    columns = range(len(table.header))
    need = [
        max(width_of(cell, size, "SemiBold") for cell in (table.header[c], *(row[c] for row in table.rows)))
        + 2 * CELL_PADDING
        + 2
        for c in columns
    ]
    if sum(need) <= width:
        spare = (width - sum(need)) / len(need)
        return tuple(wish + spare for wish in need)
    fair = width / len(need)
    narrow = {c for c in columns if need[c] <= fair}
    rest = width - sum(need[c] for c in narrow)
    wide = sum(need[c] ** 0.5 for c in columns if c not in narrow)
    return tuple(need[c] if c in narrow else rest * need[c] ** 0.5 / wide for c in columns)


def row_height(
    row: tuple[str, ...], widths: tuple[float, ...], size: float, weight: str = "Regular"
) -> float:
    """Height of a table row."""
    room = (max(width - 2 * CELL_PADDING, size) for width in widths)
    lines = max(lines_of(cell, inner, size, weight) for cell, inner in zip(row, room, strict=True))
    return (lines * PITCH - PITCH + 1) * size + 2 * CELL_PADDING + 1
