"""Reads of office hours."""

from typing import Any

from ..places.models import Neighbourhood
from ..places.queries import office_of


def office_card(neighbourhood: Neighbourhood) -> dict[str, Any]:
    """What the help band of every page shows: where, when and how the office can be reached."""
    office = office_of(neighbourhood)
    return {
        "place": office,
        "address": office.address if office else "",
        "phone": neighbourhood.phone,
        "email": neighbourhood.email,
        "hours_lines": [],
        "is_open": False,
        "opens_next": None,
    }
