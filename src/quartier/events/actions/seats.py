"""Taking places and giving them back. Call these with the date in hand (`hold_date`)."""

from itertools import count, islice

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ...kernel.errors import DomainError
from ...kernel.locking import lock
from ..models import Event, Registration, Seat
from ..reviews import reviewed


class NotEnoughPlaces(DomainError):
    """Fewer places are free than people want to come. `free` is how many are."""

    def __init__(self, free: int) -> None:
        self.free = free
        text = (
            ngettext(
                "Es ist nur noch %(free)s Platz frei.", "Es sind nur noch %(free)s Plätze frei.", free
            ) % {"free": free}
            if free
            else _("Es ist kein Platz mehr frei.")
        )  # fmt: skip
        super().__init__(text, field="party_size")


def hold_date(event: Event) -> Event:
    """Hold a date until the transaction ends; how many places are free is true until then."""
    return reviewed(lock(event))


def demand_places(event: Event, number: int) -> None:
    """All of them, or none."""
    free = event.places_free
    if free is not None and free < number:
        raise NotEnoughPlaces(free)


def take_seats(event: Event, registration: Registration, number: int) -> None:
    """Write down the lowest free places; none lies beyond the limit, and the database refuses what somebody has."""
    taken = set(Seat.objects.filter(event=event).values_list("number", flat=True))
    last = event.places_offered
    numbers = count(1) if last is None else range(1, last + 1)
    chosen = list(islice((place for place in numbers if place not in taken), number))
    if len(chosen) < number:
        raise NotEnoughPlaces(len(chosen))
    try:
        with transaction.atomic():
            Seat.objects.bulk_create(Seat(event=event, registration=registration, number=n) for n in chosen)
    except IntegrityError as error:
        raise NotEnoughPlaces(event.places_free or 0) from error


def give_back_seats(registration: Registration, number: int | None = None) -> None:
    """All of its places, or so many of them, the highest first."""
    seats = registration.seats.order_by("-number")  # type: ignore[attr-defined]
    chosen = seats if number is None else seats[:number]
    Seat.objects.filter(pk__in=[seat.pk for seat in chosen]).delete()
