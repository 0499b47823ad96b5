"""One page of a report, and what a slide holds for it."""

from dataclasses import dataclass

from ...sockets.sections import (
    Block,
    Bullets,
    Chart,
    FigureRow,
    FigureValue,
    Image,
    Paragraph,
    Quote,
    Slide,
    Table,
)
from . import geometry as g
from .panels import NO_PANEL, Panel

Flowing = (Paragraph, Bullets, Quote, Table)


@dataclass(frozen=True)
class Sheet:
    """One page: `columns` of flowing blocks in `size`, and a `panel` of figures, charts and pictures.

    `layout` is one of title, text, statement, cards, figures, gallery, imprint. `first_number` counts on where
    a row of cards goes over two sheets; `has_strip` puts the figures in a row over the text.
    """

    slide: Slide
    layout: str
    title: str
    title_size: float = g.TITLE_SIZES[0]
    size: float = g.SIZES[0]
    columns: tuple[tuple[Block, ...], ...] = ()
    panel: Panel = NO_PANEL
    has_strip: bool = False
    first_number: int = 1
    opens_chapter: bool = False
    number: int = 0


def flowing_of(slide: Slide) -> list[Block]:
    return [block for block in slide.blocks if isinstance(block, Flowing)]


def aside_of(slide: Slide) -> tuple[list[FigureValue], list[Chart | Image]]:
    rows = (block.figures for block in slide.blocks if isinstance(block, FigureRow))
    return [figure for row in rows for figure in row], [
        b for b in slide.blocks if isinstance(b, Chart | Image)
    ]
