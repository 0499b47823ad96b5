"""Codes that people read aloud, copy from paper and type on a phone."""

import logging
import re
import secrets
import unicodedata

from django.utils.text import slugify

# Crockford's base 32 without the letters that look or sound alike, and without vowels that make words.
ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ"

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def new_code(groups: int = 3, size: int = 3) -> str:
    """A random code such as `K7M-4TQ-9XB`: 28^9 possibilities (about 43 bits), not to be guessed online."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(size)) for _ in range(groups))


def read_code(typed: str, size: int = 3) -> str:
    """The code a person meant: case, blanks and dashes do not matter; only letters and digits count."""
    letters = [c for c in typed.upper() if c.isalnum()]
    return "-".join("".join(letters[i : i + size]) for i in range(0, len(letters), size))


CODE = re.compile(rf"\b[{ALPHABET}]{{3}}(?:-[{ALPHABET}]{{3}}){{2}}\b", re.I)


def hide_codes(text: str) -> str:
    """Codes are secrets of those who hold them: titles, histories and logs leave them out."""
    return CODE.sub("***", text)


class HideCodes(logging.Filter):
    """Whatever is logged about an address leaves codes out."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = hide_codes(record.getMessage()), ()
        return True


def slug_of(title: str, limit: int = 60) -> str:
    """A short German address part: „Straßenfest für alle“ becomes `strassenfest-fuer-alle`."""
    return slugify(title.translate(_GERMAN))[:limit].strip("-") or "ohne-titel"


def is_their_name(said: str, known: str) -> bool:
    """Whether somebody said the surname (or the nickname) of a record; accents, case and first names do not matter."""
    words, wanted = fold(said).split(), fold(known).split()
    return bool(words) and bool(wanted) and set(words) <= set(wanted) and wanted[-1] in words


def fold(text: str) -> str:
    """Text as the search sees it: lower case, ß as ss, umlauts and accents without their marks."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))
