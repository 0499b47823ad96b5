"""The last touches: language everywhere, the document's own data, and the same bytes for the same records."""

import io
import re
import zipfile
from datetime import date, datetime
from typing import Any

from pptx.presentation import Presentation

from ....sockets.sections import Document
from .xml import MAIN

LANGUAGE = "de-DE"
_DATES = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(<)")


def finish(presentation: Presentation, document: Document) -> None:
    """Title, language and author of the file; every word is marked as German."""
    core = presentation.core_properties
    core.title, core.subject, core.author = (
        f"{document.title} – {document.subtitle}",
        document.title,
        document.subtitle,
    )
    core.keywords, core.language, core.category = ", ".join(document.keywords), LANGUAGE, "Bericht"
    core.comments, core.last_modified_by, core.revision = "", document.subtitle, 1
    core.created = core.modified = datetime(*document.created_on.timetuple()[:3], 12)
    for slide in presentation.slides:
        speak_german(slide._element)
        if slide.has_notes_slide:
            speak_german(slide.notes_slide._element)


def speak_german(element: Any) -> None:
    """Screen readers and spelling take the language from each run."""
    for run in element.iterfind(".//a:r", MAIN):
        run.get_or_add_rPr().set("lang", LANGUAGE)
    for end in element.iterfind(".//a:endParaRPr", MAIN):
        end.set("lang", LANGUAGE)


def freeze(content: bytes, day: date) -> bytes:
    """The package with one fixed time in it, workbooks of the charts included."""
    stamp = (max(day.year, 1980), day.month, day.day, 12, 0, 0)
    moment = f"{day:%Y-%m-%d}T12:00:00Z".encode()
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as before,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for name in before.namelist():
            data = before.read(name)
            if name.endswith(".xlsx"):
                data = freeze(data, day)
            elif name == "docProps/core.xml":
                data = _DATES.sub(rb"\g<1>" + moment + rb"\g<3>", data)
            entry = zipfile.ZipInfo(name, stamp)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            after.writestr(entry, data)
    return out.getvalue()
