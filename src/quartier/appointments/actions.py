"""What is done with office hours; nothing else writes them."""

from datetime import date

from django.db import transaction

from ..accounts.models import Person
from ..journal.actions import record
from ..kernel import dates
from ..kernel.errors import DomainError
from ..kernel.locking import lock
from .models import OfficeHour, clock_text
from .occurrences import can_meet

EARLIEST, LATEST = 1990, 2100


@transaction.atomic
def save_office_hour(office_hour: OfficeHour, *, by: Person | None) -> OfficeHour:
    """Create or change a rule. Two rules never claim the same place at the same time."""
    lock(office_hour.neighbourhood)
    _check(office_hour)
    is_new = office_hour.pk is None
    office_hour.updated_at = dates.now()
    office_hour.full_clean()
    office_hour.save()
    record(office_hour, "angelegt" if is_new else "geändert", by=by)
    return office_hour


@transaction.atomic
def end_office_hour(office_hour: OfficeHour, *, last_on: date, by: Person | None) -> OfficeHour:
    """It is held for the last time on or before a day. What was, stays in the statistics."""
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


def _check(office_hour: OfficeHour) -> None:
    for name in ("valid_from", "valid_to"):
        day = getattr(office_hour, name)
        if day is not None and not EARLIEST <= day.year <= LATEST:
            raise DomainError(f"Bitte prüfen Sie das Jahr: {day.year}?", field=name)
    if office_hour.closes <= office_hour.opens:
        raise DomainError(
            f"Das Ende ({clock_text(office_hour.closes)} Uhr) liegt vor dem Beginn "
            f"({clock_text(office_hour.opens)} Uhr).",
            field="closes",
        )
    if office_hour.valid_to is not None and office_hour.valid_to < office_hour.valid_from:
        raise DomainError("Der letzte Tag liegt vor dem ersten.", field="valid_to")
    others = OfficeHour.objects.of(office_hour.neighbourhood).exclude(pk=office_hour.pk)
    if other := next((other for other in others if can_meet(office_hour, other)), None):
        raise DomainError(
            f"Am selben Ort gibt es zu dieser Zeit schon eine Sprechzeit: {other}.", field="opens"
        )
