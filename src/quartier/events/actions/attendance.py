"""Who came, counted on the day and afterwards."""

from django.db import transaction

from ...accounts.models import Person
from ...journal.actions import move
from ...kernel import dates
from ...kernel.errors import DomainError
from ...kernel.locking import lock
from ..models import Registration
from ..models.registrations import LARGEST_PARTY
from ..states import REGISTRATION


@transaction.atomic
def mark_attended(registration: Registration, *, by: Person, count: int | None = None) -> Registration:
    """They came, all of them unless `count` says how many. May be said from the day of the date on, and corrected."""
    registration = lock(registration)
    if registration.event.starts_on > dates.today():
        raise DomainError("Dieser Termin ist erst noch. Sie können die Liste an seinem Tag abhaken.")
    came = registration.party_size if count is None else count
    if not 1 <= came <= LARGEST_PARTY:
        raise DomainError("Bitte geben Sie an, wie viele gekommen sind.", field="count")
    registration.attended_count = came
    return _step(registration, "attend", by=by)


@transaction.atomic
def mark_missed(registration: Registration, *, by: Person) -> Registration:
    """Nobody of them came. May be said once the date has begun, and corrected."""
    registration = lock(registration)
    if registration.event.starts_at > dates.now():
        raise DomainError("Dieser Termin hat noch nicht begonnen.")
    registration.attended_count = 0
    return _step(registration, "miss", by=by)


def _step(registration: Registration, name: str, *, by: Person) -> Registration:
    registration.updated_at = dates.now()
    move(registration, REGISTRATION, name, by=by, keep_snapshot=False)
    return registration
