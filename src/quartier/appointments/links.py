"""Where bookings are looked at: the one place that knows the addresses."""

from django.urls import reverse

from .models import Booking


def guest_url(booking: Booking) -> str:
    """The whole address at which a guest changes a booking, for mails; empty while there is none."""
    return ""


def desk_url(booking: Booking) -> str:
    """Where the team sees a booking."""
    return reverse("appointments:desk_list")
