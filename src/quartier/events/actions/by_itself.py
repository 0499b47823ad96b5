"""What the house does by itself: reminding attendees, filling places, forgetting contacts after three months."""

from datetime import timedelta

from django.db import transaction

from ...journal.actions import record, redact
from ...kernel import dates
from ...kernel.batches import in_batches
from ...kernel.dates import Period
from ...kernel.locking import lock
from .. import mails
from ..enums import HeldState
from ..models import Registration
from ..models.registrations import KEPT_MONTHS
from ..queries import waiting_ahead
from ..states import REGISTERED
from .registering import fill_places
from .telling import write


def remind_attendees() -> int:
    """A mail for every registration of tomorrow with an address; each once, anew after a change of the date.

    Who registered only today has just been written to.
    """
    tomorrow = dates.today() + timedelta(days=1)
    span = Period(tomorrow, tomorrow)
    due = Registration.objects.filter(
        state=REGISTERED, event__held_state=HeldState.PLANNED, event__starts_at__gte=span.begins_at,
        event__starts_at__lt=span.ends_at, reminded_at__isnull=True, updated_at__lt=dates.at(dates.today()),
    ).exclude(email="")  # fmt: skip
    return sum(_remind(registration) for registration in in_batches(due))


@transaction.atomic
def _remind(registration: Registration) -> bool:
    registration = lock(registration)
    if registration.state != REGISTERED or registration.reminded_at is not None:
        return False
    write(registration, mails.reminder)
    registration.reminded_at = dates.now()
    registration.save(update_fields=["reminded_at"])
    return True


def fill_all_places() -> int:
    """Places that got free without anybody's doing, as when a condition ended, go to those who wait."""
    return sum(len(fill_places(event)) for event in in_batches(waiting_ahead()))


def forget_attendees() -> int:
    """Three months after the date a registration loses name, contact and note; it is counted for ever."""
    limit = dates.at(dates.months_before(dates.today(), KEPT_MONTHS))
    old = Registration.objects.filter(forgotten_at__isnull=True, event__ends_at__lt=limit)
    return sum(_forget(registration) for registration in in_batches(old))


@transaction.atomic
def _forget(registration: Registration) -> bool:
    registration = lock(registration)
    if registration.forgotten_at is not None:
        return False
    for name in ("name", "email", "phone", "note", "interpreter_language", "reason"):
        setattr(registration, name, "")
    registration.needs_wheelchair_access = False
    registration.forgotten_at = dates.now()
    registration.save()
    registration.calls.update(note="", message="")  # type: ignore[attr-defined]
    redact(registration)
    record(registration, "Kontakt gelöscht", by=None, keep_snapshot=False)
    return True
