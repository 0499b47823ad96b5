"""Only characters that the shipped fonts can show reach a page: an empty box would be an error in the PDF."""

import json
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from pathlib import Path

FONTS = Path(__file__).parent / "fonts"
UNKNOWN = "?"
# Marks that only steer other characters: joiners, variation selectors and changes of direction.
SILENT = {"Cf", "Cc", "Cs", "Co", "Cn", "Mn", "Me"}
PICTOGRAMS = {"So", "Sk"}


@lru_cache(maxsize=1)
def _spans() -> tuple[list[int], list[int]]:
    spans = json.loads((FONTS / "coverage.json").read_text())
    return [span[0] for span in spans], [span[1] for span in spans]


@lru_cache(maxsize=4096)
def is_shown(character: str) -> bool:
    """Whether one of the fonts has a glyph for it; direction marks are kept out whatever they have."""
    if unicodedata.category(character) == "Cf" and character != "\u00ad":
        return False
    firsts, lasts = _spans()
    place = bisect_right(firsts, ord(character)) - 1
    return place >= 0 and ord(character) <= lasts[place]


def printable(text: str) -> str:
    """The text with every character visible: pictograms fall away, unknown letters become a question mark."""
    spaced = " ".join(unicodedata.normalize("NFC", text).split(" "))
    lines = ("".join(_shown(c) for c in line).strip() for line in spaced.splitlines())
    return "\n".join(line for line in lines if line)


@lru_cache(maxsize=4096)
def _shown(character: str) -> str:
    if is_shown(character):
        return character
    if character.isspace():
        return " "
    category = unicodedata.category(character)
    if category in SILENT or category in PICTOGRAMS:
        return ""
    simpler = "".join(c for c in unicodedata.normalize("NFKD", character) if is_shown(c))
    return simpler or UNKNOWN
