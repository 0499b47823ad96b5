"""When the office is open, when it is not, what one can book, and who has booked."""

from .bookings import AppointmentBook, Booking, Claim, WalkIn
from .closures import Call, Closure
from .exceptions import ExceptionalDay
from .offers import AppointmentWindow, Offer
from .timetable import HourRule, OfficeHour, clock_text

__all__ = [
    "AppointmentBook",
    "AppointmentWindow",
    "Booking",
    "Call",
    "Claim",
    "Closure",
    "ExceptionalDay",
    "HourRule",
    "Offer",
    "OfficeHour",
    "WalkIn",
    "clock_text",
]
