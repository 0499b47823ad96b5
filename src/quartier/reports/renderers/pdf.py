"""PDF: slides set by typst, tagged (PDF/UA-1 and PDF/A-2a), the same bytes for the same records.

All data goes in as JSON; nothing from a record is ever part of the typst program.
"""

import logging
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

from ...kernel.errors import DomainError
from ...sockets.sections import Document
from .. import motif
from ..cleaning import cleaned
from ..layout import lay_out
from ..layout.geometry import HEIGHT, WIDTH
from ..look import Look, look_of
from ..typesetting import TypesettingError, set_page
from .sheet_data import SheetData

TEMPLATES = Path(__file__).resolve().parent.parent / "typst"
STANDARDS = ("ua-1", "a-2a")
log = logging.getLogger(__name__)


class PdfRenderer:
    """Slides to show, to print and to keep."""

    key = "pdf"
    label = "PDF"
    hint = "Folien zum Zeigen, Drucken und Aufbewahren, barrierefrei"
    icon = "file-text"
    extension = "pdf"
    content_type = "application/pdf"
    order = 10

    def render(self, document: Document) -> bytes:
        """The whole report as one PDF."""
        look = look_of(document.neighbourhood)
        data, files = _data(cleaned(document), look)
        made_at = int(datetime.combine(document.created_on, time(12), UTC).timestamp())
        try:
            return set_page(
                TEMPLATES / "main.typ",
                data,
                files,
                made_at=made_at,
                parts=TEMPLATES.glob("*.typ"),
                standards=STANDARDS,
            )
        except TypesettingError as error:
            log.exception("typst refused a report")
            raise DomainError(
                "Der Bericht ließ sich nicht als PDF setzen. Als PowerPoint und im Browser steht er bereit."
            ) from error


def _data(document: Document, look: Look) -> tuple[dict[str, Any], dict[str, bytes]]:
    maker = SheetData(look)
    sheets = [maker.sheet(sheet) for sheet in lay_out(document)]
    colours = look.colours
    wide, tall = WIDTH, HEIGHT * 0.2
    data = {
        "title": f"{document.title} – {document.subtitle}",
        "author": document.subtitle,
        "description": f"{document.title}, {document.subtitle}",
        "keywords": list(document.keywords),
        "created_on": [document.created_on.year, document.created_on.month, document.created_on.day],
        "name": document.subtitle,
        "short_title": document.title,
        "colours": {name: getattr(colours, name) for name in colours.__dataclass_fields__},
        "houses": motif.as_svg(wide, tall, colours.deeper, _deepest(colours.deeper)),
        "logo": maker.logo(),
        "sheets": sheets,
    }
    return data, maker.files


def _deepest(colour: str) -> str:
    channels = (int(int(colour[n : n + 2], 16) * 0.8) for n in (1, 3, 5))
    return "#" + "".join(f"{channel:02x}" for channel in channels)
