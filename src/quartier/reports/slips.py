"""A slip to take home: what was agreed, the code and the telephone number, in letters one reads without glasses.

One sheet of A5, PDF/UA-1, nothing below 16 points but the address for the net.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from ..kernel import dates
from ..places.models import Neighbourhood
from ..places.queries import office_of
from ..ui.qr import qr_file
from .letters import printable
from .paper import page_data
from .typesetting import set_page

PROGRAM = Path(__file__).parent / "typst" / "slip.typ"


@dataclass(frozen=True)
class Slip:
    """`facts` are label and value; `address` is where the code leads. All in the language of who takes it home."""

    title: str
    facts: Sequence[tuple[str, str]]
    code: str
    address: str
    qr_words: str
    day: date


def render(neighbourhood: Neighbourhood, slip: Slip) -> bytes:
    """The slip in the active language; the same bytes for the same slip."""
    made_at = int(dates.at(slip.day).timestamp())
    return set_page(PROGRAM, _data(neighbourhood, slip), {"qr.svg": qr_file(slip.address)}, made_at=made_at)


def _data(neighbourhood: Neighbourhood, slip: Slip) -> dict[str, Any]:
    office = office_of(neighbourhood)
    texts = {
        "title": slip.title,
        "code_label": _("Ihr Code"),
        "code": slip.code,
        "link": slip.address.partition("://")[2],
        "qr_words": slip.qr_words,
        "phone_label": _("Unser Telefon"),
        "phone": neighbourhood.phone,
        "address": office.address if office else "",
    }
    facts = [[printable(label), printable(value)] for label, value in slip.facts if value]
    return page_data(neighbourhood, texts, slip.day) | {"facts": facts}
