"""Sheets with a form of their own; each says None when the slide does not fit it."""

from ...sockets.sections import Bullets, Image, Item, Paragraph, Slide
from .. import fit
from . import geometry as g
from .atoms import atoms_of, balanced, joined, pack
from .panels import Panel
from .running import galleries
from .sheet import Sheet, aside_of, flowing_of


def title_sheets(slide: Slide) -> list[Sheet]:
    """The cover."""
    images = tuple(block for block in slide.blocks if isinstance(block, Image))
    texts = tuple(block for block in slide.blocks if isinstance(block, Paragraph))
    return [Sheet(slide, "title", slide.title, columns=(texts,), panel=Panel(visuals=images[:1]))]


def statement_sheets(slide: Slide) -> list[Sheet] | None:
    """One large sentence and what belongs to it, on the quarter's colour; too much of it is running text."""
    flowing = flowing_of(slide)
    if not flowing or not isinstance(flowing[0], Paragraph):
        return None
    lead, rest = flowing[0], flowing[1:]
    for lead_size, size in g.STATEMENT_SIZES:
        room = (
            g.STATEMENT_ROOM - fit.text_height(lead.text, g.SINGLE, lead_size, "SemiBold") - g.STATEMENT_GAP
        )
        for times, width in ((2, g.HALF), (1, g.SINGLE)) if len(rest) > 1 else ((1, g.SINGLE),):
            atoms = atoms_of(rest, width, size, g.ROOM)
            fits = all(atom.height <= room for atom in atoms) and len(pack(atoms, room)) <= times
            if room > 0 and fits:
                parts = balanced(atoms, room, times) if atoms else []
                columns = ((lead,), *(joined(part) for part in parts))
                return [Sheet(slide, "statement", slide.title, size=size, columns=columns)]
    return None


def statement_lead_size(sheet: Sheet) -> float:
    """The size of the large sentence that belongs to the text size of the sheet."""
    return next(lead for lead, size in g.STATEMENT_SIZES if size == sheet.size)


def _items(slide: Slide) -> list[Item]:
    return [item for block in slide.blocks if isinstance(block, Bullets) for item in block.items]


def cards_sheets(slide: Slide) -> list[Sheet] | None:
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


def imprint_sheets(slide: Slide) -> list[Sheet] | None:
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


def figures_sheets(slide: Slide) -> list[Sheet] | None:
    """Numbers as tiles, eight on a sheet; then the charts, two on a sheet."""
    figures, visuals = aside_of(slide)
    most = g.TILES_IN_ROW * g.TILE_ROWS
    per_sheet = -(-len(figures) // max(-(-len(figures) // most), 1)) or most
    notes = tuple(flowing_of(slide))
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
    return [*tiles, *galleries(slide, (), visuals)] or None
