"""Working time by task area, what is contracted, and what an evaluation of the hours found."""

from .agreement import HoursReview, WorkContract
from .entry import DAY_MINUTES, DismissedProposal, TimeEntry, TimeEntryQuerySet

__all__ = [
    "DAY_MINUTES",
    "DismissedProposal",
    "HoursReview",
    "TimeEntry",
    "TimeEntryQuerySet",
    "WorkContract",
]
