"""Does a text seem to name a person? A second pair of eyes before something is published.

It looks for what can be recognised by its form. It warns too often rather than too rarely, and it proves
nothing: whoever publishes has to read the text all the same.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_TITLE = r"(?:Herrn?|Frau|Familie|Fam\.|Dr\.|Prof\.|Mr\.?|Mrs\.?|Ms\.?)"
_NAME = r"[A-ZÄÖÜ][a-zäöüßéèçğışöü]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?"
_STREET = (
    r"(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|hof|winkel|stieg|markt|promenade)"
)
_NOT_NAMES = {
    "Der",
    "Die",
    "Das",
    "Vom",
    "Von",
    "Zum",
    "Zur",
    "Und",
    "Ich",
    "Wir",
    "Sie",
    "Oder",
    "Anonym",
    "Familie",
}

# What it is called at the desk, and what it looks like.
PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("eine E-Mail-Adresse", re.compile(r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+", re.I)),
    ("eine IBAN", re.compile(r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?\b")),
    ("eine Telefonnummer", re.compile(r"(?<![\w,.])(?:\+\d{1,3}|00\d{1,3}|0\d)(?:[\s()/-]*\d){5,14}(?![\w])")),
    ("ein Autokennzeichen", re.compile(r"\b[A-ZÄÖÜ]{1,3}\s?[-–]\s?[A-Z]{1,2}\s?\d{1,4}[EH]?\b"
                                       r"|\b[A-ZÄÖÜ]{1,3} [A-Z]{1,2} \d{2,4}[EH]?\b")),
    ("eine Hausnummer", re.compile(rf"\b[A-ZÄÖÜ][\w.-]*?[ -]?(?i:{_STREET})\s+(?:Nr\.\s*)?\d{{1,3}}\s?[a-z]?\b")),
    ("ein Name", re.compile(rf"\b{_TITLE}\s+(?:{_TITLE}\s+)?{_NAME}(?:\s+{_NAME})?")),
    ("ein Geburtsdatum", re.compile(r"\b(?:geb\.|geboren(?: am)?)\s*\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}", re.I)),
)  # fmt: skip


@dataclass(frozen=True)
class Hint:
    """`label` says what it seems to be, `excerpt` the words that look like it."""

    label: str
    excerpt: str

    def __str__(self) -> str:
        return f"{self.label}: „{self.excerpt}“"


def personal_hints(text: str, names: Iterable[str] = ()) -> list[Hint]:
    """What in the text may point to a person; `names` are those known from the case, e.g. who reported it."""
    found: dict[str, Hint] = {}
    for hint in (*_known(text, names), *_by_form(text)):
        if not any(hint.excerpt in longer for longer in found):
            found[hint.excerpt] = hint
    return list(found.values())


def _by_form(text: str) -> Iterator[Hint]:
    for label, pattern in PATTERNS:
        for match in pattern.finditer(text):
            yield Hint(label, " ".join(match[0].split()))


def _known(text: str, names: Iterable[str]) -> Iterator[Hint]:
    parts = {part for name in names for part in re.findall(r"[^\W\d_]{3,}", name)}
    for part in sorted(parts - _NOT_NAMES):
        if match := re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text, re.I):
            yield Hint("der Name aus der Meldung", match[0])
