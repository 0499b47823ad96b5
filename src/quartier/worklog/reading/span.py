"""What was found in a line, and where it stood."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """What is missing or impossible, as a sentence, at the field of the form it belongs to."""

    field: str
    sentence: str


def cut(text: str, start: int, end: int) -> str:
    """The text without a stretch of it; the gap keeps words apart."""
    return f"{text[:start]} {text[end:]}"
