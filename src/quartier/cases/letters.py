"""Answers on paper: DIN 5008, form B, so that the address stands in the window of the envelope.

The sheet is set from the recorded line and its address each time it is opened; the day on it is the day it was written.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from ..kernel import dates
from ..kernel.errors import DomainError
from ..places.queries import office_of
from ..reports.letters import printable
from ..reports.paper import page_data
from ..reports.typesetting import set_page
from ..ui.qr import qr_file
from ..ui.templatetags.ui import day_number
from .mails import follow_address
from .models import Case, CaseMessage, Letter

PROGRAM = Path(__file__).parent / "typst" / "letter.typ"
MOST_LINES = 6  # as many as the window shows (DIN 5008)
LONGEST_LINE = 45  # characters that fit into its width
INCOMPLETE = (
    "Bitte geben Sie die Anschrift an: Name, Straße und Hausnummer, Postleitzahl und Ort, je eine Zeile."
)


def check_address(typed: str) -> str:
    """The address in clean lines; too few or too many are refused in words."""
    lines = [" ".join(line.split()) for line in typed.replace("\x00", "").splitlines() if line.strip()]
    if len(lines) < 2:
        raise DomainError(INCOMPLETE, field="address")
    if len(lines) > MOST_LINES:
        raise DomainError(
            f"In das Fenster des Umschlags passen höchstens {MOST_LINES} Zeilen.", field="address"
        )
    if too_long := next((line for line in lines if len(line) > LONGEST_LINE), None):
        raise DomainError(
            f"Diese Zeile ist zu lang für das Fenster des Umschlags: „{too_long[:60]}“", field="address"
        )
    return "\n".join(lines)


def by_letter(write: Callable[[], CaseMessage], address: str) -> CaseMessage:
    """Write the line and keep to whom it goes on paper, in the same breath."""
    with transaction.atomic():
        clean = check_address(address)
        message = write()
        Letter.objects.create(message=message, address=clean)
        return message


def letter_pdf(letter: Letter) -> bytes:
    """The sheet as PDF/UA-1, in the language of the case."""
    case = letter.message.case
    link = follow_address(case)
    with translation.override(case.language):
        data = _data(letter, case, link)
    files = {"qr.svg": qr_file(link)} if link else {}
    return set_page(PROGRAM, data, files, made_at=int(letter.message.at.timestamp()))


def _data(letter: Letter, case: Case, link: str) -> dict[str, Any]:
    neighbourhood, message = case.neighbourhood, letter.message
    office = office_of(neighbourhood)
    written = dates.local(message.at).date()
    address = office.address if office else ""
    texts = {
        "title": _("Antwort auf Ihr Anliegen: %(subject)s") % {"subject": case.subject},
        "subject": case.subject,
        "office": _("Quartiersbüro %(name)s") % {"name": neighbourhood},
        "sender": " · ".join(
            part for part in (_("Quartiersbüro %(name)s") % {"name": neighbourhood}, address) if part
        ),
        "greeting": _("Guten Tag,"),
        "farewell": _("Freundliche Grüße"),
        "signature": str(message.by or ""),
        "role": _("Quartiersmanagement"),
        "code_words": _("Mit diesem Code sehen Sie jederzeit, was aus Ihrem Anliegen wird: %(code)s")
        % {"code": case.code},
        "link": link,
        "qr_words": _("Quadrat-Code mit der Adresse zum Verfolgen des Anliegens"),
        "page": _("Seite"),
        "of": _("von"),
    }
    facts = [
        (_("Ihr Code"), case.code),
        (_("Telefon"), neighbourhood.phone),
        (_("E-Mail"), neighbourhood.email),
        (_("Datum"), day_number(written)),
    ]
    return page_data(neighbourhood, texts, written) | {
        "address": [printable(line) for line in letter.lines],
        "facts": [[printable(label), printable(value)] for label, value in facts if value],
        "paragraphs": _paragraphs(message.text),
    }


def _paragraphs(text: str) -> list[list[str]]:
    """Paragraphs of lines, as they were typed."""
    blocks = text.replace("\r\n", "\n").split("\n\n")
    found = [[printable(line) for line in block.splitlines() if line.strip()] for block in blocks]
    return [lines for lines in found if lines]
