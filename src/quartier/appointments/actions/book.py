"""The appointment book of a quarter: who gives time away, or takes it back, holds it."""

from ...kernel.locking import lock
from ...places.models import Neighbourhood
from ..models import AppointmentBook


def lock_book(neighbourhood: Neighbourhood) -> AppointmentBook:
    """Hold the book until the transaction ends; everything that is read afterwards is true until then.

    One lock per quarter for bookings, closures, exceptions and rules alike: an office gives away a few times a day,
    and nobody can wait for two locks crosswise.
    """
    book, _is_new = AppointmentBook.objects.get_or_create(neighbourhood=neighbourhood)
    return lock(book)
