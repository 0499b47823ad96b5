"""The head of a mail. Read with the old, forgiving rules of `email` (`compat32`): the modern ones raise on some
broken heads, and take quadratic time on others."""

import binascii
import quopri
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message
from email.utils import getaddresses, parseaddr, parsedate_to_datetime

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from .cleaning import decoded, one_line

LONGEST = 4000  # characters of one header that are looked at
MOST_IDS = 50
MOST_ADDRESSES = 100
_CODED = re.compile(r"=\?([^?\s*]{1,40})(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=", re.I)
_ID = re.compile(r"<[!-;=?-~]{3,240}>")
# Where servers write to whom a mail was handed, the surest first.
_RECIPIENTS = ("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc")


@dataclass(frozen=True)
class Head:
    """What the head says, cleaned. Everything in it can be a lie."""

    sender_name: str
    sender_address: str  # "" when there is none that one could answer
    subject: str
    message_id: str
    answers: tuple[str, ...]  # ids of the mails this one answers, the nearest first
    recipients: tuple[str, ...]
    sent_at: datetime | None
    return_path: str | None  # None: not given; "": explicitly nobody
    notes: tuple[str, ...] = field(default=())


def read_head(message: Message) -> Head:
    name, address = _sender(message)
    notes = []
    if not address:
        notes.append("Die Absenderadresse ist nicht lesbar; eine Antwort per E-Mail ist nicht möglich.")
    named = re.findall(r"[\w.+-]+@[\w.-]+", name)
    if any(other.casefold() != address.casefold() for other in named):
        notes.append("Der angezeigte Name nennt eine andere E-Mail-Adresse als die, von der die Mail kam.")
        name = ""
    return Head(
        sender_name=name,
        sender_address=address,
        subject=one_line(header(message, "Subject"), 200),
        message_id=next(iter(ids(header(message, "Message-ID"))), ""),
        answers=_answers(message),
        recipients=_recipients(message),
        sent_at=_date(header(message, "Date")),
        return_path=_return_path(message),
        notes=tuple(notes),
    )


def header(message: Message, name: str) -> str:
    """One header in words, whatever its coding; the first when there are several."""
    return words_of(next(iter(_raw(message, name)), ""))


def _raw(message: Message, name: str) -> list[str]:
    """Headers of a name as they came, unfolded; bytes outside ASCII read as what they most likely are."""
    found = [str(value)[:LONGEST] for key, value in message.raw_items() if key.lower() == name.lower()]
    return [
        re.sub(r"\s*[\r\n]+\s*", " ", decoded(value.encode("utf-8", "surrogateescape"), None)[0])
        for value in found[:5]
    ]


def words_of(raw: str) -> str:
    """`=?utf-8?q?Gr=C3=BC=C3=9Fe?=` as „Grüße“."""
    return _CODED.sub(_decode_word, re.sub(r"\?=\s+=\?", "?==?", raw))


def _decode_word(found: re.Match[str]) -> str:
    charset, coding, text = found.groups()
    try:
        if coding in "qQ":
            octets = quopri.decodestring(text.encode("latin-1", "replace"), header=True)
        else:
            octets = binascii.a2b_base64(text.encode("ascii", "replace") + b"==")
    except ValueError:
        return found[0]
    return decoded(octets, charset)[0]


def ids(text: str) -> list[str]:
    """The message ids in a header."""
    return _ID.findall(text)[:MOST_IDS]


def _answers(message: Message) -> tuple[str, ...]:
    found = [*ids(header(message, "In-Reply-To")), *reversed(ids(header(message, "References")))]
    return tuple(dict.fromkeys(found))[:MOST_IDS]


def _sender(message: Message) -> tuple[str, str]:
    raw = next(iter(_raw(message, "From")), "")
    try:
        name, address = parseaddr(raw)
    except (TypeError, ValueError, IndexError, RecursionError):
        name, address = "", ""
    return one_line(words_of(name).strip("\"' "), 120), valid_address(address)


def _return_path(message: Message) -> str | None:
    raw = _raw(message, "Return-Path")
    try:
        return parseaddr(raw[0])[1].lower() if raw else None
    except (TypeError, ValueError, IndexError, RecursionError):
        return None


def valid_address(text: str) -> str:
    try:
        validate_email(text)
    except ValidationError:
        return ""
    return text if len(text) <= 254 and text.isprintable() else ""


def _recipients(message: Message) -> tuple[str, ...]:
    found: list[str] = []
    for name in _RECIPIENTS:
        try:
            found += [address.lower() for _name, address in getaddresses(_raw(message, name))]
        except (TypeError, ValueError, IndexError, RecursionError):
            continue
    return tuple(dict.fromkeys(address for address in found if "@" in address))[:MOST_ADDRESSES]


def _date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text[:100])
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return aware.astimezone(UTC)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
