"""Text into text frames: lists with levels, lead sentences, numbers with labels."""

from collections.abc import Iterable, Sequence
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.util import Pt

from ....sockets.sections import Block, Bullets, FigureValue, Item, Paragraph, Quote, Table
from ... import fit
from ...layout import geometry as g
from ...layout.panels import value_parts, value_size
from .xml import MAIN, emu

STRONG, MUTED = MSO_THEME_COLOR.ACCENT_1, MSO_THEME_COLOR.ACCENT_6


class Writer:
    """Writes paragraphs one after another into a text frame; the first one is there already."""

    def __init__(self, frame: Any) -> None:
        self.frame = frame
        self._is_first = True

    def line(
        self, text: str, size: float, *, bold: bool = False, level: int = 0, bullet: bool = False,
        after: float = 0, colour: MSO_THEME_COLOR | str | None = None,
    ) -> None:  # fmt: skip
        """One paragraph."""
        paragraph = self.frame.paragraphs[0] if self._is_first else self.frame.add_paragraph()
        self._is_first = False
        paragraph.level, paragraph.space_after = level, Pt(after)
        properties = paragraph._p.get_or_add_pPr()
        properties.set("algn", "l")
        if not bullet:
            properties.set("marL", "0")
            properties.set("indent", "0")
            properties.insert_element_before(
                properties.makeelement(f"{{{MAIN['a']}}}buNone", {}), "a:tabLst", "a:defRPr", "a:extLst"
            )
        else:
            properties.set("marL", str(emu(size * fit.INDENT * (level + 1))))
            properties.set("indent", str(-emu(size * fit.INDENT)))
        run = paragraph.add_run()
        run.text = text
        run.font.size, run.font.bold = Pt(size), bold
        if isinstance(colour, str):
            run.font.color.rgb = RGBColor.from_string(colour[1:].upper())
        elif colour is not None:
            run.font.color.theme_color = colour

    def items(self, items: Iterable[Item], size: float, level: int = 0) -> None:
        """A list with its sub-points."""
        for item in items:
            self.line(item.text, size, bold=level == 0 and bool(item.children), level=min(level, 4), bullet=True,
                      after=size * fit.ITEM_GAP * 0.9)  # fmt: skip
            self.items(item.children, size * fit.CHILD, level + 1)

    def blocks(self, blocks: Sequence[Block], size: float) -> None:
        """Everything that flows, tables left out."""
        for block in blocks:
            if isinstance(block, Paragraph):
                self.line(
                    block.text, size * (g.LEAD if block.is_lead else 1), bold=block.is_lead, after=g.BLOCK_GAP
                )
            elif isinstance(block, Quote):
                self.line(
                    f"„{block.text}“", size * g.LEAD, bold=True, after=4 if block.source else g.BLOCK_GAP
                )
                if block.source:
                    self.line(block.source, size * 0.8, colour=MUTED, after=g.BLOCK_GAP)
            elif isinstance(block, Bullets):
                self.items(block.items, size)
            elif isinstance(block, Table):
                self.line(block.caption, size, bold=True, after=0)

    def figures(
        self,
        figures: Iterable[FigureValue],
        width: float,
        gap: float = g.FIGURE_GAP,
        largest: float = g.FIGURE_VALUE,
    ) -> None:
        """Numbers with their labels under each other; units smaller than the numbers."""
        for figure in figures:
            number, unit = value_parts(figure.value)
            size = value_size(figure.value, width, largest) * 0.94
            self.line(number, size, bold=True, colour=STRONG)
            if unit:
                run = self.frame.paragraphs[-1].add_run()
                run.text, run.font.bold, run.font.size = f"\u00a0{unit}", True, Pt(size * g.UNIT_SHARE)
                run.font.color.theme_color = STRONG
            self.line(
                figure.label,
                g.FIGURE_LABEL if largest == g.FIGURE_VALUE else g.TILE_LABEL,
                after=0 if figure.note else gap,
            )
            if figure.note:
                self.line(figure.note, g.FIGURE_NOTE, colour=MUTED, after=gap)
