"""Sheets as slides."""

import io
from typing import Any

from pptx.enum.dml import MSO_THEME_COLOR
from pptx.presentation import Presentation
from pptx.util import Pt

from ....kernel.words import day
from ....sockets.sections import Bullets, Document, Image, Item, Paragraph
from ... import fit
from ...layout import Sheet
from ...layout import geometry as g
from ...layout.special import statement_lead_size
from ...look import Look
from ...pictures import prepare
from ..sheet_data import HERO_RATIO
from . import template as t
from .column import add_text
from .panel import add_gallery, add_tiles
from .shapes import add_footers, card, describe, remove_unused, set_place, text_box
from .words import STRONG, Writer
from .xml import emu

LOGO = 52.0


class SlideMaker:
    """Adds one slide for each sheet."""

    def __init__(self, presentation: Presentation, look: Look, document: Document) -> None:
        self.presentation, self.look, self.document = presentation, look, document
        self.layouts = {layout.name: layout for layout in presentation.slide_layouts}

    def add(self, sheet: Sheet) -> None:
        """The slide with headline, content, footer and notes."""
        slide = self.presentation.slides.add_slide(self.layouts[_layout_of(sheet)])
        slide.shapes.title.text_frame.text = sheet.title
        if sheet.layout == "title":
            self._title(slide, sheet)
        else:
            slide.shapes.title.text_frame.paragraphs[0].runs[0].font.size = Pt(sheet.title_size - 2)
            if sheet.slide.chapter:
                slide.placeholders[t.EYEBROW].text_frame.text = sheet.slide.chapter
            self._content(slide, sheet)
            add_footers(slide)
        remove_unused(slide)
        made = f"Stand: {day(self.document.created_on)}. Aus den Aufzeichnungen des Quartiersbüros."
        slide.notes_slide.notes_text_frame.text = "\n".join([*sheet.slide.notes, made])

    def _content(self, slide: Any, sheet: Sheet) -> None:
        colours = self.look.colours
        if sheet.layout == "text":
            add_text(slide, sheet, colours)
        elif sheet.layout == "gallery":
            add_gallery(slide, sheet, colours)
        elif sheet.layout == "figures":
            add_tiles(slide, sheet)
        elif sheet.layout == "cards":
            _cards(slide, sheet)
        elif sheet.layout == "statement":
            _statement(slide, sheet)
        elif sheet.layout == "imprint":
            _imprint(slide, sheet)

    def _title(self, slide: Any, sheet: Sheet) -> None:
        texts = [block for block in sheet.columns[0] if isinstance(block, Paragraph)]
        Writer(slide.placeholders[1].text_frame).line(
            sheet.slide.subtitle, 32, bold=True, colour=self.look.colours.glow
        )
        if texts:
            slide.placeholders[t.OFFICE].text_frame.text = texts[0].text
        writer = Writer(slide.placeholders[t.WHO].text_frame)
        for place, text in enumerate(texts[1:]):
            writer.line(text.text, 17 if place == 0 else 13, after=8 if place == 0 else 3)
        for image in sheet.panel.visuals:
            if isinstance(image, Image) and (made := prepare(image.path, HERO_RATIO, image.focus)):
                describe(slide.placeholders[t.PICTURE].insert_picture(io.BytesIO(made.data)), image.alt)
        self._logo(slide)

    def _logo(self, slide: Any) -> None:
        logo = self.look.logo
        if logo is None or (made := prepare(logo.path, widest=400)) is None:
            holder = slide.placeholders[t.OFFICE]
            set_place(holder, (g.MARGIN, 44, 380, LOGO))
            return
        card(slide, (g.MARGIN, 44, LOGO, LOGO), 0, "Grund des Zeichens", MSO_THEME_COLOR.BACKGROUND_1)
        inner = LOGO - 12
        scale = min(inner / made.width, inner / made.height)
        wide, tall = made.width * scale, made.height * scale
        left, top = g.MARGIN + (LOGO - wide) / 2, 44 + (LOGO - tall) / 2
        mark = slide.shapes.add_picture(io.BytesIO(made.data), emu(left), emu(top), emu(wide), emu(tall))
        mark.name = "Zeichen"
        describe(mark, logo.alt or f"Zeichen {self.look.name}")


def _layout_of(sheet: Sheet) -> str:
    if sheet.layout == "text":
        return t.TWO if len(sheet.columns) > 1 else t.TEXT
    return {"title": t.TITLE, "statement": t.STATEMENT}.get(sheet.layout, t.FREE)


def _points(sheet: Sheet) -> list[Item]:
    return [item for block in sheet.columns[0] if isinstance(block, Bullets) for item in block.items]


def _cards(slide: Any, sheet: Sheet) -> None:
    for number, item in enumerate(_points(sheet)):
        row, column = divmod(number, g.CARDS_IN_ROW)
        left = g.MARGIN + column * (g.CARD_WIDTH + g.CARD_GAP)
        place = (left, g.CONTENT_TOP + row * (g.CARD_HEIGHT + g.CARD_GAP), g.CARD_WIDTH, g.CARD_HEIGHT)
        writer = Writer(card(slide, place, g.CARD_PADDING, f"Karte {number + 1}"))
        writer.line(str(sheet.first_number + number), 22, bold=True, colour=STRONG, after=6)
        writer.line(item.text, g.CARD_SIZE, bold=True)


def _statement(slide: Any, sheet: Sheet) -> None:
    lead, size = sheet.columns[0][0], statement_lead_size(sheet)
    text = lead.text if isinstance(lead, Paragraph) else ""
    tall = fit.text_height(text, g.SINGLE, size, "SemiBold") + 4
    set_place(slide.placeholders[t.LEAD], (g.MARGIN, g.CONTENT_TOP, g.SINGLE, tall))
    Writer(slide.placeholders[t.LEAD].text_frame).line(text, size - 1, bold=True)
    top = g.CONTENT_TOP + tall + g.STATEMENT_GAP
    for place, (index, column) in enumerate(
        zip((t.BELOW_LEFT, t.BELOW_RIGHT), sheet.columns[1:], strict=False)
    ):
        holder = slide.placeholders[index]
        width = g.HALF if len(sheet.columns) > 2 else g.SINGLE
        set_place(holder, (g.MARGIN + place * (g.HALF + g.GUTTER), top, width, g.CONTENT_BOTTOM - top))
        if column:
            Writer(holder.text_frame).blocks(column, sheet.size)


def _imprint(slide: Any, sheet: Sheet) -> None:
    for place, item in enumerate(_points(sheet)):
        left = g.MARGIN + place * (g.CARD_WIDTH + g.CARD_GAP)
        writer = Writer(text_box(slide, (left, g.CONTENT_TOP, g.CARD_WIDTH - 8, g.ROOM - 40)))
        writer.line(item.text, 16, bold=True, colour=STRONG, after=10)
        for line in item.children:
            writer.line(line.text, 14, after=4)
