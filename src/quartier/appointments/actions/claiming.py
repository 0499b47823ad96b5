"""Taking time and giving it back. Call these with the book in hand (`lock_book`)."""

from collections.abc import Sequence
from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from ...kernel import dates
from ...kernel.errors import DomainError
from ...ui.templatetags.ui import clock, day_number
from ..models import Booking, Claim
from ..slots import Opening, Shape, Slot, cell_of
from ..states import HELD


class SlotTaken(DomainError):
    """Somebody else was faster, or the time is not offered any more. `next_slots` are the next free times."""

    def __init__(self, next_slots: Sequence[Slot] = (), message: str = "") -> None:
        self.next_slots = list(next_slots)
        times = ", ".join(in_words(slot.begins_at) for slot in self.next_slots)
        taken = message or _("Diese Zeit ist nicht mehr frei.")
        rest = (
            _("Die nächsten freien Zeiten: %(times)s.") % {"times": times}
            if times
            else _("Bitte wählen Sie eine andere.")
        )
        super().__init__(f"{taken} {rest}", field="slot")


def in_words(moment: datetime) -> str:
    """„20.04.2021, 9:00 Uhr“"""
    local = dates.local(moment)
    return f"{day_number(local)}, {clock(local)}"


def claim(booking: Booking, opening: Opening, shape: Shape) -> None:
    """Write down all the cells that a saved booking takes up; the database refuses what somebody has."""
    forget_expired_holds()
    kind, pk = opening.host
    cells = shape.claims(cell_of(booking.starts_at))
    rows = [
        Claim(booking=booking, cell=cell, **({"person_id": pk} if kind == "person" else {"place_id": pk}))
        for cell in cells
    ]
    try:
        with transaction.atomic():
            Claim.objects.bulk_create(rows)
    except IntegrityError as error:
        raise SlotTaken from error


def release(booking: Booking) -> None:
    """Its time is free again."""
    booking.claims.all().delete()


def forget_expired_holds() -> int:
    """Forms that were never sent leave nothing."""
    expired = Booking.objects.filter(state=HELD, held_until__lte=dates.now())
    count = len(expired)
    expired.delete()
    return count
