"""Numbers, days and lists as German sentences show them; for reports, mails and notes."""

from collections.abc import Sequence
from datetime import date

MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
)  # fmt: skip


def number(value: float, digits: int = 1) -> str:
    """`1234.5` as „1.234,5“; whole numbers without decimals."""
    rounded = round(value, digits)
    text = f"{rounded:,.0f}" if rounded == int(rounded) else f"{rounded:,.{digits}f}".rstrip("0")
    return text.translate(str.maketrans(",.", ".,"))


def hours(minutes: float) -> str:
    """`750` minutes as „12,5 Std.“, `135` as „2,25 Std.“ (with a no-break space)."""
    return f"{number(minutes / 60, 2)}\u00a0Std."


def day(value: date) -> str:
    """„8. Mai 2021“."""
    return f"{value.day}.\u00a0{MONTHS[value.month - 1]} {value.year}"


def short_day(value: date) -> str:
    """„08.05.2021“."""
    return f"{value:%d.%m.%Y}"


def count(amount: int, singular: str, plural: str) -> str:
    """„1 Termin“, „3 Termine“, „1.200 Termine“."""
    return f"{number(amount)}\u00a0{singular if amount == 1 else plural}"


def listing(words: Sequence[str], joint: str = "und") -> str:
    """„a“, „a und b“, „a, b und c“."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {joint} {words[-1]}"
