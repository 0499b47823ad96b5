"""What every page on paper needs: its words with letters that can be shown, the looks of the quarter, its day."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.http import HttpResponse
from django.utils.translation import get_language

from ..places.models import Neighbourhood
from .letters import printable
from .look import look_of

COLOURS = ("deep", "accent", "ink")


def page_data(neighbourhood: Neighbourhood, texts: Mapping[str, str], day: date) -> dict[str, Any]:
    """The data of a typst program, in the active language; `day` is when it was made."""
    look = look_of(neighbourhood)
    return {name: printable(text) for name, text in {"name": look.name, **texts}.items()} | {
        "language": get_language() or "de",
        "day": [day.year, day.month, day.day],
        "colours": {name: getattr(look.colours, name) for name in COLOURS},
    }


def pdf_answer(content: bytes, filename: str) -> HttpResponse:
    """A page on paper as an answer, shown by the browser."""
    answer = HttpResponse(content, content_type="application/pdf")
    answer["Content-Disposition"] = f'inline; filename="{filename}"'
    return answer
