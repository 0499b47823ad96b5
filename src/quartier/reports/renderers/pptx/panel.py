"""Figures, charts and pictures on a slide."""

import io
from collections.abc import Sequence
from typing import Any

from ....sockets.sections import Chart, FigureValue, Image
from ...colours import Palette
from ...layout import Sheet
from ...layout import geometry as g
from ...layout.panels import figure_height, visual_height
from ...pictures import prepare
from .drawn import add_chart
from .shapes import card, describe, text_box
from .words import MUTED, Writer
from .xml import Place, emu


def add_panel(slide: Any, sheet: Sheet, colours: Palette) -> None:
    """A tinted card with figures as its text, charts and pictures below them."""
    panel = sheet.panel
    inner = sum(map(figure_height, panel.figures)) + sum(map(visual_height, panel.visuals)) - g.FIGURE_GAP
    height = min(inner + 2 * g.PANEL_PADDING, g.ROOM)
    frame = card(slide, (g.PANEL_LEFT, g.CONTENT_TOP, g.PANEL_WIDTH, height), g.PANEL_PADDING, "Kennzahlen")
    Writer(frame).figures(panel.figures, g.PANEL_INNER, g.FIGURE_GAP * 0.7)
    top = g.CONTENT_TOP + g.PANEL_PADDING + sum(map(figure_height, panel.figures))
    for visual in panel.visuals:
        tall = visual_height(visual) - g.FIGURE_GAP
        add_visual(slide, visual, (g.PANEL_LEFT + 14, top, g.PANEL_WIDTH - 28, tall), colours)
        top += tall + g.FIGURE_GAP


def add_visual(slide: Any, visual: Chart | Image, place: Place, colours: Palette) -> None:
    """A chart, or a picture with its credit under it."""
    if isinstance(visual, Chart):
        add_chart(slide.shapes, visual, place, colours)
        return
    left, top, width, height = place
    room = height - (16 if visual.credit else 0)
    if made := prepare(visual.path, width / room, visual.focus):
        shown = slide.shapes.add_picture(io.BytesIO(made.data), emu(left), emu(top), emu(width), emu(room))
        describe(shown, visual.alt)
        if visual.credit:
            Writer(text_box(slide, (left, top + room + 2, width, 14))).line(visual.credit, 10, colour=MUTED)


def add_numbers(slide: Any, figures: Sequence[FigureValue], top: float) -> None:
    """A row of numbers without cards."""
    for place, figure in enumerate(figures):
        left = g.MARGIN + place * (g.TILE_WIDTH + g.CARD_GAP)
        Writer(text_box(slide, (left, top, g.TILE_WIDTH, g.STRIP - 14))).figures([figure], g.TILE_WIDTH, 0)


def add_gallery(slide: Any, sheet: Sheet, colours: Palette) -> None:
    """Numbers over up to two charts or pictures."""
    top, visuals = g.CONTENT_TOP, sheet.panel.visuals
    if sheet.panel.figures:
        add_numbers(slide, sheet.panel.figures, top)
        top += g.STRIP
    room, many = g.CONTENT_BOTTOM - top, len(visuals) > 1
    for place, visual in enumerate(visuals):
        alone = g.SINGLE_VISUAL if isinstance(visual, Chart) else g.FULL
        wide = g.HALF if many else alone
        tall = min(wide * 0.68, room) if isinstance(visual, Image) and many else room
        add_visual(slide, visual, (g.MARGIN + place * (g.HALF + g.GUTTER), top, wide, tall), colours)


def add_tiles(slide: Any, sheet: Sheet) -> None:
    """Numbers on cards, and a word under them where one is due."""
    notes = sheet.columns[0] if sheet.columns else ()
    tall = g.tile_height(len(sheet.panel.figures), bool(notes))
    for number, figure in enumerate(sheet.panel.figures):
        row, column = divmod(number, g.TILES_IN_ROW)
        left = g.MARGIN + column * (g.TILE_WIDTH + g.CARD_GAP)
        place = (left, g.CONTENT_TOP + row * (tall + g.CARD_GAP), g.TILE_WIDTH, tall)
        frame = card(slide, place, g.TILE_PADDING, figure.label)
        Writer(frame).figures([figure], g.TILE_WIDTH - 2 * g.TILE_PADDING, 0, g.TILE_VALUE)
    if notes:
        top = g.CONTENT_TOP + -(-len(sheet.panel.figures) // g.TILES_IN_ROW) * (tall + g.CARD_GAP)
        Writer(text_box(slide, (g.MARGIN, top, g.SINGLE, 30))).blocks(notes, 14)
