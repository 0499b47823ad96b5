"""The tree of a mail: which part is the text, which are attachments. Limits are checked before the tree is built."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from email.parser import BytesHeaderParser

from ...kernel.html import to_text
from .cleaning import decoded, many_lines, one_line
from .headers import words_of

LONGEST_HEAD = 256 * 1024
MOST_LINES = 600_000
MOST_PARTS = 200
MOST_DEPTH = 12
LONGEST_TEXT = 100_000
LONGEST_HTML = 200_000
# A mail that nests deeper, or into more parts, is a bomb or broken: its head is read and nothing else.
_BOUNDARY = re.compile(rb"""boundary\*?0?\*?\s*=\s*(?:"([^"\r\n]{1,100})"|([^\s;"]{1,100}))""", re.I)
_BLOCKS = re.compile(
    r"<(/?)(div|table|tbody|thead|tr|td|th|span|font|center|section|article|main)\b[^<>]*>", re.I
)
_INLINE = {"span", "font", "td", "th"}


@dataclass(frozen=True)
class Leaf:
    """One part that is no text of the mail: an attachment as it came."""

    name: str
    content_type: str
    content: bytes
    is_inline: bool = False


@dataclass
class Content:
    text: str = ""
    leaves: list[Leaf] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)  # attachments that are not even looked into


def build(raw: bytes) -> tuple[Message, list[str]]:
    """The mail as a tree, and why it is only its head, if it is."""
    reason = _why_not_to_build(raw)
    if reason is None:
        try:
            return message_from_bytes(raw), []
        except (
            RecursionError,
            ValueError,
            TypeError,
            IndexError,
            AttributeError,
            LookupError,
            AssertionError,
        ):
            reason = "Die Mail ist fehlerhaft aufgebaut."
    head = BytesHeaderParser().parsebytes(raw[:LONGEST_HEAD])
    head.set_payload("")
    return head, [f"{reason} Nur Absender und Betreff wurden gelesen; das Original liegt im Postfach."]


def _why_not_to_build(raw: bytes) -> str | None:
    head = re.split(rb"\r?\n\r?\n", raw[: LONGEST_HEAD + 1], maxsplit=1)[0]
    if len(head) > LONGEST_HEAD:
        return "Der Kopf der Mail ist übermäßig lang."
    if raw.count(b"\n") + raw.count(b"\r") > 2 * MOST_LINES:
        return "Die Mail hat übermäßig viele Zeilen."
    found = _BOUNDARY.findall(raw)
    if len(found) > MOST_DEPTH * 3:
        return "Die Mail ist übermäßig verschachtelt."
    boundaries = {quoted or bare for quoted, bare in found}
    if sum(raw.count(b"--" + boundary) for boundary in boundaries) > MOST_PARTS:
        return "Die Mail hat übermäßig viele Teile."
    return None


def read_content(message: Message) -> Content:
    """Text and attachments of a tree."""
    content = Content()
    plain: list[str] = []
    markup: list[str] = []
    for part, is_alternative in _leaves(message, content):
        kind = part.get_content_type()
        name = _file_name(part)
        is_attached = "attachment" in str(part.get("Content-Disposition", ""))[:40].lower() or bool(name)
        if kind in {"text/plain", "text/html"} and not is_attached:
            (plain if kind == "text/plain" else markup).append(_text_of(part, content))
        elif kind.startswith("multipart/") or (
            is_alternative and kind in {"text/enriched", "text/x-amp-html"}
        ):
            continue
        else:
            content.leaves.append(_leaf(part, name, kind))
    text, is_cut = "\n\n".join(words for words in plain if words.strip()), False
    if not text.strip() and markup:
        is_cut = any(len(words) > LONGEST_HTML for words in markup)
        text = "\n\n".join(words_in_html(words) for words in markup)
    if is_cut or len(text) > LONGEST_TEXT:
        content.notes.append("Der Text ist sehr lang und wurde gekürzt; das Original liegt im Postfach.")
    content.text = many_lines(text[:LONGEST_TEXT])
    return content


def _leaves(message: Message, content: Content) -> Iterator[tuple[Message, bool]]:
    """All parts that hold something, without recursion; attached mails are named and not opened."""
    waiting = [(message, 0, False)]
    while waiting:
        part, depth, is_alternative = waiting.pop(0)
        children = part.get_payload() if part.is_multipart() else None
        if part.get_content_maintype() == "message":
            content.unread.append(_file_name(part) or "angehängte Mail")
        elif isinstance(children, list):
            if depth >= MOST_DEPTH:
                content.notes.append("Tief verschachtelte Teile der Mail wurden nicht gelesen.")
                continue
            inside = part.get_content_type() == "multipart/alternative"
            waiting = [
                (child, depth + 1, inside) for child in children if isinstance(child, Message)
            ] + waiting
        else:
            yield part, is_alternative


def _text_of(part: Message, content: Content) -> str:
    charset = part.get_param("charset")
    octets = _octets(part)
    text, is_whole = decoded(octets, charset if isinstance(charset, str) else None)
    if not is_whole:
        note = "Manche Zeichen ließen sich nicht sicher lesen (falscher Zeichensatz)."
        content.notes += [note] if note not in content.notes else []
    return text


def _octets(part: Message) -> bytes:
    """What a part holds, its transfer coding undone as far as it can be."""
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, TypeError, AttributeError, LookupError, AssertionError, IndexError):
        payload = str(part.get_payload()).encode("utf-8", "replace")
    return payload if isinstance(payload, bytes) else b""


def _leaf(part: Message, name: str, kind: str) -> Leaf:
    is_inline = (
        part.get("Content-ID") is not None or "inline" in str(part.get("Content-Disposition", ""))[:40]
    )
    return Leaf(name or "ohne Namen", kind[:100], _octets(part), is_inline)


def _file_name(part: Message) -> str:
    try:
        name = part.get_filename() or ""
    except (ValueError, TypeError, AttributeError, LookupError, IndexError):
        name = ""
    return one_line(words_of(str(name)[:1000]).replace("/", "_").replace("\\", "_"), 100)


def words_in_html(markup: str) -> str:
    """A page as text. Boxes are taken out first: deeply nested ones cost the sanitiser quadratic time."""
    flat = _BLOCKS.sub(
        lambda tag: " " if tag[2].lower() in _INLINE else "\n", markup[:LONGEST_HTML].replace("\x00", "")
    )
    lower = flat.lower()
    begin, end = lower.find("<title"), lower.find("</title")
    if 0 <= begin < end:
        flat = flat[:begin] + flat[end:]
    return to_text(re.sub(r"(?<=[^>\n])\n(?=[^<\n])", " ", flat))
