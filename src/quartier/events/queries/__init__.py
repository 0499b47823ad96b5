"""Reads of dates and of who comes to them."""

from .events import (
    announced,
    archive_years,
    awaiting_account,
    between,
    coming,
    formats_in,
    next_boundary,
    past,
    related_to,
    taken_place,
    with_company,
    with_places_taken,
)
from .registrations import (
    calls_of,
    open_calls,
    people_of,
    registration_by_code,
    registration_by_code_and_name,
    registrations_of,
    waiting_ahead,
)

__all__ = [
    "announced",
    "archive_years",
    "awaiting_account",
    "between",
    "calls_of",
    "coming",
    "formats_in",
    "next_boundary",
    "open_calls",
    "past",
    "people_of",
    "registration_by_code",
    "registration_by_code_and_name",
    "registrations_of",
    "related_to",
    "taken_place",
    "waiting_ahead",
    "with_company",
    "with_places_taken",
]
