"""Reads of office hours, closures, offers, free times and bookings."""

from .bookings import (
    booking_by_code,
    booking_by_code_and_name,
    bookings_between,
    bookings_on,
    bookings_outside_hours,
    bookings_starting_in,
    search_bookings,
    unresolved_bookings,
    walk_in_counts,
    walk_ins_in,
)
from .breaks import BreakAgain, again_of, breaks_to_confirm
from .calls import calls_of, done_calls, open_calls
from .card import next_boundary, office_card
from .changes import Change, coming_changes
from .closures import closure_in_force, closure_suspensions, closures_in, coming_closures, suspensions
from .free_times import DayOfSlots, free_days, free_slots, next_free
from .hours import (
    coming_exceptions,
    exceptions_in,
    hours_in_force,
    occurrences_in,
    occurrences_on,
    over_in,
    team_of,
)
from .offers import bookable_offers, offers_shown

__all__ = [
    "BreakAgain",
    "Change",
    "DayOfSlots",
    "again_of",
    "bookable_offers",
    "booking_by_code",
    "booking_by_code_and_name",
    "bookings_between",
    "bookings_on",
    "bookings_outside_hours",
    "bookings_starting_in",
    "breaks_to_confirm",
    "calls_of",
    "closure_in_force",
    "closure_suspensions",
    "closures_in",
    "coming_changes",
    "coming_closures",
    "coming_exceptions",
    "done_calls",
    "exceptions_in",
    "free_days",
    "free_slots",
    "hours_in_force",
    "next_boundary",
    "next_free",
    "occurrences_in",
    "occurrences_on",
    "offers_shown",
    "office_card",
    "open_calls",
    "over_in",
    "search_bookings",
    "suspensions",
    "team_of",
    "unresolved_bookings",
    "walk_in_counts",
    "walk_ins_in",
]
