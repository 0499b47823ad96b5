"""Money is whole cents; text is made and read here only."""

import re

from .errors import DomainError


def euro(cents: int) -> str:
    """`123450` as „1.234,50 €“ (with a no-break space)."""
    sign, amount = ("-" if cents < 0 else ""), abs(cents)
    whole = f"{amount // 100:,}".replace(",", ".")
    return f"{sign}{whole},{amount % 100:02d}\u00a0€"


def read_euro(typed: str) -> int:
    """Cents from what a person typed: „500“, „1.234,50 €“, „12,5“. Anything unclear is a DomainError."""
    text = typed.replace("€", "").replace("EUR", "").replace("\u00a0", " ").strip().replace(" ", "")
    if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3})+(,[0-9]{1,2})?|[0-9]+([.,][0-9]{1,2})?", text):
        raise DomainError("Bitte geben Sie einen Betrag wie „250“ oder „1.234,50“ ein.")
    if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3})+(,[0-9]{1,2})?", text):
        text = text.replace(".", "")
    whole, _, rest = text.replace(".", ",").partition(",")
    return int(whole) * 100 + int(rest.ljust(2, "0") or 0)
