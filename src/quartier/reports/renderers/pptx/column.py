"""Running text on a slide: in placeholders, tables between."""

from collections.abc import Sequence
from typing import Any

from ....sockets.sections import Block, Bullets, Table
from ... import fit
from ...colours import Palette
from ...layout import Sheet
from ...layout import geometry as g
from . import template as t
from .drawn import add_table
from .panel import add_numbers, add_panel
from .shapes import bare, set_place
from .words import Writer
from .xml import Place


def add_text(slide: Any, sheet: Sheet, colours: Palette) -> None:
    """One column or two; figures in a row above or on a card beside."""
    is_beside = bool(sheet.panel) and not sheet.has_strip
    top, left = g.CONTENT_TOP, g.MARGIN
    if sheet.has_strip:
        add_numbers(slide, sheet.panel.figures, top)
        top += g.STRIP
    if len(sheet.columns) > 1:
        width, gap = (g.BESIDE_HALF, g.BESIDE_GUTTER) if is_beside else (g.HALF, g.GUTTER)
    else:
        width, gap = (g.BESIDE_PANEL if is_beside else g.SINGLE), 0.0
    for index, column in zip((t.LEFT, t.RIGHT), sheet.columns, strict=False):
        place = (left, top, width, g.CONTENT_BOTTOM - top)
        _add_column(slide, slide.placeholders[index], column, place, sheet.size, colours)
        left += width + gap
    if is_beside:
        add_panel(slide, sheet, colours)


def _parts(blocks: Sequence[Block]) -> list[list[Block]]:
    """Text up to and with each table; the table itself ends its part."""
    parts: list[list[Block]] = [[]]
    for block in blocks:
        parts[-1].append(block)
        if isinstance(block, Table):
            parts.append([])
    return [part for part in parts if part]


def _add_column(
    slide: Any, holder: Any, blocks: Sequence[Block], place: Place, size: float, colours: Palette
) -> None:
    left, top, width, height = place
    end = top + height
    parts = _parts(blocks)
    for number, part in enumerate(parts):
        shape = holder if number == 0 else slide.shapes.add_textbox(0, 0, 0, 0)
        is_last = number == len(parts) - 1 and not isinstance(part[-1], Table)
        tall = end - top if is_last else sum(_height(block, width, size) for block in part)
        set_place(shape, (left, top, width, tall))
        Writer(bare(shape.text_frame)).blocks(part, size)
        top += tall
        if isinstance(table := part[-1], Table):
            add_table(slide.shapes, table, left, top, width, size, colours)
            small = size * g.TABLE_SHARE
            widths = fit.column_widths(table, width, small)
            top += (
                sum(fit.row_height(row, widths, small) for row in (table.header, *table.rows)) + g.BLOCK_GAP
            )


def _height(block: Block, width: float, size: float) -> float:
    """Room of text before a table; for the table itself that of its caption."""
    if isinstance(block, Table):
        return fit.text_height(block.caption, width, size, "SemiBold") + 6
    if isinstance(block, Bullets):
        return sum(fit.item_height(item, width, size) for item in block.items) + g.BLOCK_GAP
    return fit.text_height(getattr(block, "text", ""), width, size * g.LEAD, "SemiBold") + g.BLOCK_GAP
