"""Office hours."""

from datetime import date, datetime

from django.db import transaction

from ...accounts.models import Person
from ...journal.actions import record
from ...journal.models import Entry
from ...kernel import dates
from ...kernel.errors import DomainError
from ...kernel.locking import lock
from ...publishing.actions import publish, restore_version, save_publishable
from ...publishing.states import PublicationState
from ..models import OfficeHour
from ..occurrences import can_meet
from .book import lock_book
from .checks import check_rule


@transaction.atomic
def save_office_hour(office_hour: OfficeHour, *, by: Person | None) -> OfficeHour:
    """Create or change a rule (a new one is a draft until `publishing.actions.publish`).

    Two rules never claim the same person, or the same place, at the same time. Appointments that were booked stay
    as they are; `queries.bookings_outside_hours` names those that have no hour any more.
    """
    lock_book(office_hour.neighbourhood)
    _check(office_hour)
    return save_publishable(office_hour, by=by)


def lock_in_book(office_hour: OfficeHour) -> OfficeHour:
    """A rule held for a step: first the book, as everywhere, then the row."""
    lock_book(office_hour.neighbourhood)
    return lock(office_hour)


@transaction.atomic
def restore_office_hour(office_hour: OfficeHour, entry: Entry, *, by: Person | None) -> OfficeHour:
    """Bring an earlier version back. What was added since may be in its way: then nothing changes."""
    lock_book(office_hour.neighbourhood)
    office_hour = restore_version(office_hour, entry, by=by)
    if office_hour.state != PublicationState.WITHDRAWN:
        _check(office_hour)
    return office_hour


@transaction.atomic
def publish_office_hour(
    office_hour: OfficeHour, *, by: Person | None, at: datetime | None = None, until: datetime | None = None
) -> OfficeHour:
    """Put it on the website; one that was withdrawn may meet others that came meanwhile, and is refused then."""
    lock_book(office_hour.neighbourhood)
    _check(office_hour)
    return publish(office_hour, by=by, at=at, until=until)


def _check(office_hour: OfficeHour) -> None:
    """It makes sense by itself, and nobody sits there at its time."""
    check_rule(office_hour)
    if not (office_hour.takes_walk_ins or office_hour.takes_appointments):
        raise DomainError(
            "Bitte wählen Sie: offen ohne Anmeldung, mit Termin oder beides.", field="takes_walk_ins"
        )
    others = OfficeHour.objects.of(office_hour.neighbourhood).exclude(pk=office_hour.pk)
    others = others.exclude(state=PublicationState.WITHDRAWN)
    if other := next((other for other in others if can_meet(office_hour, other)), None):
        raise DomainError(
            f"Zu dieser Zeit gibt es dort schon eine Sprechzeit: {other}. Bitte wählen Sie eine andere Zeit, oder "
            "beenden Sie die bisherige.",
            field="opens",
        )


@transaction.atomic
def end_office_hour(office_hour: OfficeHour, *, last_on: date, by: Person | None) -> OfficeHour:
    """It is held for the last time on or before a day. What was, stays in the statistics."""
    lock_book(office_hour.neighbourhood)
    office_hour = lock(office_hour)
    if last_on < office_hour.valid_from:
        raise DomainError(
            f"Diese Sprechzeit gilt erst ab {office_hour.valid_from:%d.%m.%Y}. Der letzte Tag liegt davor.",
            field="last_on",
        )
    if office_hour.valid_to is not None and last_on > office_hour.valid_to:
        raise DomainError(
            f"Diese Sprechzeit endet schon am {office_hour.valid_to:%d.%m.%Y}.", field="last_on"
        )
    office_hour.valid_to = last_on
    office_hour.updated_at = dates.now()
    office_hour.save()
    record(office_hour, "beendet", by=by, note=f"zuletzt am {last_on:%d.%m.%Y}")
    return office_hour
