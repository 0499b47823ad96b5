"""When the funding of a quarter was settled: from then on the time runs after which working time is deleted."""

from datetime import date

from django.db import transaction

from ...accounts.models import Person
from ...journal.actions import record
from ...kernel import dates
from ...kernel.errors import DomainError
from ...kernel.locking import lock
from ...places.models import Neighbourhood


@transaction.atomic
def settle_funding(neighbourhood: Neighbourhood, on: date | None, *, by: Person | None) -> Neighbourhood:
    """Note the day on which the proof of use was handed in; None takes it back."""
    if on is not None and on > dates.today():
        raise DomainError("Dieser Tag liegt in der Zukunft. Bitte tragen Sie ihn ein, wenn der Nachweis abgegeben ist.", field="on")  # fmt: skip
    neighbourhood = lock(neighbourhood)
    neighbourhood.funding_settled_on = on
    neighbourhood.save(update_fields=["funding_settled_on"])
    note = f"am {on:%d.%m.%Y}" if on else "Angabe zurückgenommen"
    record(neighbourhood, "Verwendungsnachweis abgegeben", by=by, note=note, keep_snapshot=False)
    return neighbourhood
