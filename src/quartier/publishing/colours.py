"""Whether a colour can be read: contrast as WCAG 2.2 defines it."""

import re

from ..kernel.errors import DomainError

HEX = re.compile(r"#[0-9a-fA-F]{6}")
# Text and large surfaces of the main colour stand on white and carry white (WCAG 1.4.3).
READABLE = 4.5
# The accent is a surface with dark text on it.
DARK_INK = "#14231b"


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def check_primary(colour: str) -> None:
    """The main colour must carry white text and be readable on white."""
    _check(colour, "#ffffff", "weißer Schrift", "dunklere", "primary_colour")


def check_accent(colour: str) -> None:
    """The accent must carry dark text."""
    _check(colour, DARK_INK, "dunkler Schrift", "hellere", "accent_colour")


def _check(colour: str, ink: str, ink_name: str, wish: str, field: str) -> None:
    if not HEX.fullmatch(colour):
        raise DomainError("Bitte wählen Sie eine Farbe oder schreiben Sie sie wie #1f6f54.", field=field)
    reached = contrast(colour, ink)
    if reached < READABLE:
        ratio = f"{reached:.1f}".replace(".", ",")
        raise DomainError(
            f"Diese Farbe ist mit {ink_name} nicht gut lesbar: Der Kontrast beträgt {ratio} zu 1, "
            f"nötig sind 4,5 zu 1. Bitte wählen Sie eine {wish} Farbe.",
            field=field,
        )
