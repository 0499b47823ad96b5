"""One mail as a whole: the only door of this package."""

import hashlib
import logging
import re
from dataclasses import dataclass
from datetime import datetime
from email.parser import BytesHeaderParser

from ..enums import MailKind
from .folding import fold
from .headers import Head, header, read_head
from .kinds import Bounce, bounce_in, kind_of, may_be_answered
from .parts import LONGEST_HEAD, Leaf, build, read_content

log = logging.getLogger(__name__)

ENCRYPTED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")


@dataclass(frozen=True)
class ReadMail:
    """A stranger's mail in plain words. `digest` names its body, `notes` say what could not be read."""

    head: Head
    kind: MailKind
    words: str
    quoted: str
    signature: str
    leaves: tuple[Leaf, ...]
    unread: tuple[str, ...]
    notes: tuple[str, ...]
    size: int
    digest: str
    may_be_answered: bool
    bounce: Bounce | None = None
    is_whole: bool = True

    @property
    def sent_at(self) -> datetime | None:
        return self.head.sent_at


UNREADABLE = "Die Mail ließ sich nicht lesen. Das Original liegt im Postfach."


def read_mail(raw: bytes) -> ReadMail:
    """Read all of it. Should the reader stumble over something nobody foresaw, the mail comes without words."""
    try:
        return _read(raw)
    except Exception as error:
        log.exception("the reader stumbled: %s", type(error).__name__)
    head = Head("", "", "", "", (), (), None, None)
    return ReadMail(
        head,
        MailKind.LETTER,
        "",
        "",
        "",
        (),
        (),
        (UNREADABLE,),
        len(raw),
        _digest(raw),
        may_be_answered=False,
    )


def _read(raw: bytes) -> ReadMail:
    message, broken = build(raw)
    head, content = read_head(message), read_content(message)
    kind = kind_of(message, head)
    folded = fold(content.text)
    notes = [*broken, *content.notes, *head.notes]
    if message.get_content_type() in ENCRYPTED or header(message, "Content-Type").startswith(ENCRYPTED):
        notes.append("Die Mail ist verschlüsselt und kann hier nicht gelesen werden.")
    elif not folded.words and not broken:
        notes.append("Die Mail enthält keinen Text.")
    return ReadMail(
        head=head,
        kind=kind,
        words=folded.words,
        quoted=folded.quoted,
        signature=folded.signature,
        leaves=tuple(content.leaves),
        unread=tuple(content.unread),
        notes=tuple(dict.fromkeys(notes)),
        size=len(raw),
        digest=_digest(raw),
        may_be_answered=may_be_answered(message, head, kind),
        bounce=bounce_in(message) if kind == MailKind.BOUNCE else None,
    )


def read_only_head(raw_head: bytes, size: int) -> ReadMail:
    """A mail so large (`size` in bytes) that only its head was fetched."""
    message = BytesHeaderParser().parsebytes(raw_head[:LONGEST_HEAD])
    message.set_payload("")
    head = read_head(message)
    kind = kind_of(message, head)
    note = f"Mail mit {size / 1e6:.0f} MB, nicht geholt: Sie liegt noch im Postfach, im Ordner der zurückgelegten Mails."
    return ReadMail(
        head, kind, "", "", "", (), (), (note, *head.notes), size, hashlib.sha256(raw_head).hexdigest(), may_be_answered(message, head, kind),
        bounce_in(message) if kind == MailKind.BOUNCE else None, is_whole=False,
    )  # fmt: skip


def _digest(raw: bytes) -> str:
    """Of the body alone: a mail handed over twice differs in what the servers wrote into its head."""
    body = re.split(rb"\r?\n\r?\n", raw, maxsplit=1)[-1]
    return hashlib.sha256(body.replace(b"\r\n", b"\n")).hexdigest()
