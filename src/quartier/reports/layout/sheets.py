"""Which sheets a slide becomes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ...sockets.sections import (
    Block,
    Bullets,
    Chart,
    Document,
    FigureRow,
    FigureValue,
    Image,
    Item,
    Paragraph,
    Quote,
    Slide,
    Table,
)
from .. import fit
from . import geometry as g
from .atoms import atoms_of, balanced, joined, pack
from .panels import NO_PANEL, Panel, gallery_pages, panel_beside

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


def lay_out(document: Document) -> list[Sheet]:
    """All sheets of a document, numbered; the first of each chapter opens it."""
    sheets: list[Sheet] = []
    chapter = ""
    for slide in document.slides:
        parts = list(sheets_of(slide))
        for place, sheet in enumerate(parts, start=1):
            opens = bool(slide.chapter) and slide.chapter != chapter
            title = slide.title if len(parts) == 1 else f"{slide.title} ({place}\u00a0von\u00a0{len(parts)})"
            chapter = slide.chapter
            sheets.append(
                replace(
                    sheet,
                    title=title,
                    title_size=_title_size(title),
                    opens_chapter=opens,
                    number=len(sheets) + 1,
                )
            )
    return sheets


def sheets_of(slide: Slide) -> Iterator[Sheet]:
    """The sheets of one slide."""
    special = {
        "title": _title,
        "statement": _statement,
        "cards": _cards,
        "imprint": _imprint,
        "figures": _figures,
    }
    found = special[slide.layout](slide) if slide.layout in special else None
    yield from found or _content(slide)


def _title_size(title: str) -> float:
    fitting = (s for s in g.TITLE_SIZES if fit.lines_of(title, g.FULL, s, "ExtraBold") == 1)
    return next(fitting, g.TITLE_SIZES[-1])


def _flowing(slide: Slide) -> list[Block]:
    return [block for block in slide.blocks if isinstance(block, Flowing)]


def _aside(slide: Slide) -> tuple[list[FigureValue], list[Chart | Image]]:
    rows = (block.figures for block in slide.blocks if isinstance(block, FigureRow))
    return [figure for row in rows for figure in row], [
        b for b in slide.blocks if isinstance(b, Chart | Image)
    ]


def _content(slide: Slide) -> Iterator[Sheet]:
    """Running text, beside it a panel; what does not fit goes on to further sheets."""
    flowing = _flowing(slide)
    figures, visuals = _aside(slide)
    if flowing and (figures or visuals):
        panel, rest_figures, rest_visuals = panel_beside(figures, visuals)
        if beside := _beside(slide, flowing, panel):
            yield beside
            yield from _galleries(slide, rest_figures, rest_visuals)
            return
    if flowing:
        yield from _text(slide, flowing, tuple(figures[:4]))
        figures = figures[4:]
    yield from _galleries(slide, figures, visuals)
    if not slide.blocks:
        yield Sheet(slide, "text", slide.title)


def _beside(slide: Slide, flowing: list[Block], panel: Panel) -> Sheet | None:
    """All text on one sheet, in one column or two, with the panel at its side."""
    ways = [(1, g.BESIDE_PANEL)] if _has_table(flowing) else [(1, g.BESIDE_PANEL), (2, g.BESIDE_HALF)]
    for times, width in ways:
        for size in g.SIZES:
            atoms = atoms_of(flowing, width, size, g.ROOM)
            if len(pack(atoms, g.ROOM)) <= times:
                columns = tuple(joined(column) for column in balanced(atoms, g.ROOM, times))
                return Sheet(slide, "text", slide.title, size=size, columns=columns, panel=panel)
    return None


def _has_table(flowing: list[Block]) -> bool:
    return any(isinstance(block, Table) for block in flowing)


def _text(slide: Slide, flowing: list[Block], figures: tuple[FigureValue, ...]) -> Iterator[Sheet]:
    """Full width, in one column of readable length or two: as few sheets, then as large as can be."""
    room = g.ROOM - (g.STRIP if figures else 0)
    ways = [(1, g.SINGLE)] if _has_table(flowing) else [(1, g.SINGLE), (2, g.HALF)]
    tried = []
    for times, width in ways:
        for size in g.SIZES:
            needed = -(-len(pack(atoms_of(flowing, width, size, room), room)) // times)
            tried.append((needed, times, -size, width))
    _needed, times, size, width = min(tried)
    columns = balanced(atoms_of(flowing, width, -size, room), room, times)
    for start in range(0, len(columns), times):
        shown = tuple(joined(column) for column in columns[start : start + times])
        panel = Panel(figures) if start == 0 else Panel()
        yield Sheet(slide, "text", slide.title, size=-size, columns=shown, panel=panel, has_strip=bool(panel))


def _galleries(
    slide: Slide, figures: Iterable[FigureValue], visuals: Iterable[Chart | Image]
) -> Iterator[Sheet]:
    for panel in gallery_pages(list(figures), list(visuals)):
        yield Sheet(slide, "gallery", slide.title, panel=panel)


def _title(slide: Slide) -> list[Sheet]:
    images = tuple(block for block in slide.blocks if isinstance(block, Image))
    texts = tuple(block for block in slide.blocks if isinstance(block, Paragraph))
    return [Sheet(slide, "title", slide.title, columns=(texts,), panel=Panel(visuals=images[:1]))]


def _statement(slide: Slide) -> list[Sheet] | None:
    """One large sentence and what belongs to it, on the quarter's colour; too much of it is running text."""
    flowing = _flowing(slide)
    if not flowing or not isinstance(flowing[0], Paragraph):
        return None
    lead, rest = flowing[0], flowing[1:]
    for lead_size, size in g.STATEMENT_SIZES:
        room = (
            g.STATEMENT_ROOM - fit.text_height(lead.text, g.SINGLE, lead_size, "SemiBold") - g.STATEMENT_GAP
        )
        atoms = atoms_of(rest, g.HALF, size, g.ROOM)
        if room > 0 and len(pack(atoms, room)) <= 2:
            halves = balanced(atoms, room, 2) if atoms else []
            columns = ((lead,), *(joined(half) for half in halves))
            return [Sheet(slide, "statement", slide.title, size=size, columns=columns)]
    return None


def statement_lead_size(sheet: Sheet) -> float:
    """The size of the large sentence that belongs to the text size of the sheet."""
    return next(lead for lead, size in g.STATEMENT_SIZES if size == sheet.size)


def _items(slide: Slide) -> list[Item]:
    return [item for block in slide.blocks if isinstance(block, Bullets) for item in block.items]


def _cards(slide: Slide) -> list[Sheet] | None:
    """A few short points, each on a card of its own."""
    items, per_sheet = _items(slide), g.CARDS_IN_ROW * g.CARD_ROWS
    room = g.CARD_HEIGHT - g.CARD_TOP - g.CARD_PADDING
    width = g.CARD_WIDTH - 2 * g.CARD_PADDING
    others = [block for block in slide.blocks if not isinstance(block, Bullets)]
    too_long = any(
        i.children or fit.text_height(i.text, width, g.CARD_SIZE, "SemiBold") > room for i in items
    )
    if not items or others or too_long:
        return None
    return [
        Sheet(
            slide,
            "cards",
            slide.title,
            columns=((Bullets(tuple(items[n : n + per_sheet])),),),
            first_number=n + 1,
        )
        for n in range(0, len(items), per_sheet)
    ]


def _imprint(slide: Slide) -> list[Sheet] | None:
    """Who stands for it, in columns: each item a heading with lines under it."""
    items = _items(slide)
    width = g.CARD_WIDTH - 8
    tallest = max(
        (24 + sum(fit.text_height(c.text, width, 14) + 4 for c in i.children) for i in items), default=0
    )
    return (
        None
        if not items or len(items) > 3 or tallest > 250
        else [Sheet(slide, "imprint", slide.title, columns=(tuple(slide.blocks),))]
    )


def _figures(slide: Slide) -> list[Sheet] | None:
    """Numbers as tiles, eight on a sheet; then the charts, two on a sheet."""
    figures, visuals = _aside(slide)
    most = g.TILES_IN_ROW * g.TILE_ROWS
    per_sheet = -(-len(figures) // max(-(-len(figures) // most), 1)) or most
    notes = tuple(_flowing(slide))
    tiles = [
        Sheet(
            slide,
            "figures",
            slide.title,
            panel=Panel(tuple(figures[n : n + per_sheet])),
            columns=(notes if n + per_sheet >= len(figures) else (),),
        )
        for n in range(0, len(figures), per_sheet)
    ]
    return [*tiles, *_galleries(slide, (), visuals)] or None
