"""Dates of the quarter, and who comes to them."""

from .event import JUDGED, Clearance, Event
from .registrations import AttendeeCall, Registration, Seat

__all__ = ["JUDGED", "AttendeeCall", "Clearance", "Event", "Registration", "Seat"]
