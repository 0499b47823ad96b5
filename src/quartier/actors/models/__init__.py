"""Actors with their contacts; groups with their meetings."""

from .actor import Actor, Contact
from .meetings import RegularMeeting, WorkingGroup

__all__ = ["Actor", "Contact", "RegularMeeting", "WorkingGroup"]
