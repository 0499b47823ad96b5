"""What hangs on a mail: pictures and PDFs are made ready to be kept, everything else is named in a note.

This happens before the transaction of the mail: decoding pictures takes time, and a database that lets one
writer in at a time must not wait for it.
"""

import logging
from dataclasses import dataclass

from ..files.attachments import Checked, check_attachment
from ..kernel.errors import DomainError
from .enums import MailKind
from .reading.mail import ReadMail
from .reading.parts import Leaf

log = logging.getLogger(__name__)

MOST_KEPT = 10
MOST_NOTES = 10
SMALL_PICTURE = 10_000  # bytes; smaller ones inside the text are logos of signatures
STAYS = "Das Original liegt im Postfach."


@dataclass(frozen=True)
class Enclosures:
    kept: tuple[Checked, ...] = ()
    notes: tuple[str, ...] = ()


def look_through(mail: ReadMail) -> Enclosures:
    """Judge the files of a letter; of other mail nothing is kept."""
    if mail.kind != MailKind.LETTER:
        return Enclosures()
    kept: list[Checked] = []
    notes = [f"„{name}“ wurde nicht geöffnet. {STAYS}" for name in mail.unread]
    for leaf in mail.leaves:
        if is_logo(leaf):
            continue
        found = _judged(leaf) if len(kept) < MOST_KEPT else f"„{leaf.name}“ ist einer zu viel. {STAYS}"
        if isinstance(found, Checked):
            kept.append(found)
        else:
            notes.append(found)
    if len(notes) > MOST_NOTES:
        notes[MOST_NOTES:] = [f"Dazu {len(notes) - MOST_NOTES} weitere Anhänge, die nicht übernommen wurden."]
    if any(is_logo(leaf) for leaf in mail.leaves):
        notes.append("Kleine Bilder aus der Signatur wurden weggelassen.")
    return Enclosures(tuple(kept), tuple(notes))


def is_logo(leaf: Leaf) -> bool:
    return leaf.is_inline and leaf.content_type.startswith("image/") and len(leaf.content) < SMALL_PICTURE


def _judged(leaf: Leaf) -> Checked | str:
    """The file ready to be kept, or why it is not."""
    try:
        return check_attachment(leaf.content, leaf.name)
    except DomainError as error:
        is_known_kind = leaf.content_type.startswith("image/") or "pdf" in leaf.content_type
        why = error.message if is_known_kind else "Nur Bilder und PDF-Dateien werden übernommen."
        return f"„{leaf.name}“ wurde nicht übernommen: {why} {STAYS}"
    except Exception as error:  # a decoder met a file nobody foresaw
        log.warning("an attachment could not be read: %s", type(error).__name__)
        return f"„{leaf.name}“ ließ sich nicht lesen. {STAYS}"
