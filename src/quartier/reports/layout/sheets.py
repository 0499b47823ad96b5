"""Which sheets a document becomes."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from ...sockets.sections import Document, Slide
from .. import fit
from . import geometry as g
from .running import running_sheets
from .sheet import Sheet
from .special import cards_sheets, figures_sheets, imprint_sheets, statement_sheets, title_sheets

SPECIAL: dict[str, Callable[[Slide], list[Sheet] | None]] = {
    "title": title_sheets,
    "statement": statement_sheets,
    "cards": cards_sheets,
    "imprint": imprint_sheets,
    "figures": figures_sheets,
}


def lay_out(document: Document) -> list[Sheet]:
    """All sheets of a document, numbered; the first of each chapter opens it."""
    sheets: list[Sheet] = []
    chapter = ""
    for slide in document.slides:
        parts = list(sheets_of(slide))
        for place, sheet in enumerate(parts, start=1):
            opens = bool(slide.chapter) and slide.chapter != chapter
            title = slide.title if len(parts) == 1 else f"{slide.title} ({place}\u00a0von\u00a0{len(parts)})"
            chapter = slide.chapter or chapter
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
    """The sheets of one slide: in its own form where it fits, else as running text."""
    found = SPECIAL[slide.layout](slide) if slide.layout in SPECIAL else None
    yield from found or running_sheets(slide)


def _title_size(title: str) -> float:
    fitting = (s for s in g.TITLE_SIZES if fit.lines_of(title, g.FULL, s, "ExtraBold") == 1)
    return next(fitting, g.TITLE_SIZES[-1])
