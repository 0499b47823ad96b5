"""Where bookings are looked at: the one place that knows the addresses."""

from django.urls import reverse

from .models import Booking


def guest_path(booking: Booking) -> str:
    """Where a guest sees, moves and cancels a booking, in the active language."""
    return reverse("appointments:mine", args=[booking.code])


def guest_url(booking: Booking) -> str:
    """The whole address at which a guest changes a booking, for mails and paper; empty without a host."""
    return booking.neighbourhood.whole_address(guest_path(booking))


def desk_url(booking: Booking) -> str:
    """Where the team sees a booking."""
    return reverse("appointments:booking", args=[booking.pk])
