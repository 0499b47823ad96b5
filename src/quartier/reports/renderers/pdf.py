"""PDF: slides set by typst, tagged (PDF/UA-1 and PDF/A-2a), the same bytes for the same records.

All data goes in as JSON; nothing from a record is ever part of the typst program.
"""

import json
import logging
import shutil
import tempfile
from datetime import UTC, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any

import typst

from ...kernel.errors import DomainError
from ...sockets.sections import Document
from .. import motif
from ..cleaning import cleaned
from ..layout import lay_out
from ..layout.geometry import HEIGHT, WIDTH
from ..letters import FONTS
from ..look import Look, look_of
from .sheet_data import SheetData

TEMPLATES = Path(__file__).resolve().parent.parent / "typst"
STANDARDS: Any = ["ua-1", "a-2a"]
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
            return _set(json.dumps(data), files, made_at)
        except typst.TypstError as error:
            log.exception("typst refused a report")
            raise DomainError(
                "Der Bericht ließ sich nicht als PDF setzen. Als PowerPoint und im Browser steht er bereit."
            ) from error


@lru_cache(maxsize=1)
def _fonts() -> Any:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])


def _set(data: str, files: dict[str, bytes], made_at: int) -> bytes:
    """Run typst in a folder of its own, beyond which it cannot read."""
    with tempfile.TemporaryDirectory(prefix="quartier-report-") as folder:
        for path in TEMPLATES.glob("*.typ"):
            shutil.copy(path, folder)
        for name, content in files.items():
            Path(folder, name).write_bytes(content)
        return typst.compile(
            str(Path(folder, "main.typ")),
            root=folder,
            font_paths=_fonts(),
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"data": data},
            pdf_standards=STANDARDS,
            timestamp=made_at,
        )


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
