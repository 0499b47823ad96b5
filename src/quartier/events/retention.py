"""Who answers questions about a date is forgotten a year after it; the date itself stays in the archive."""

from django.db import models, transaction

from ..journal.actions import record, redact_fields
from ..kernel import dates
from ..kernel.batches import in_batches
from ..kernel.locking import lock
from .models import Event

KEPT_YEARS = 1


def events_to_clean() -> models.QuerySet[Event]:
    limit = dates.at(dates.years_before(dates.today(), KEPT_YEARS))
    return Event.objects.filter(ends_at__lte=limit).exclude(contact="")


def forget_contacts() -> int:
    """The duty: empty the contact of dates long past, also in their earlier versions."""
    return sum(_forget(event) for event in in_batches(events_to_clean()))


@transaction.atomic
def _forget(event: Event) -> int:
    event = lock(event)
    if not event.contact or not events_to_clean().filter(pk=event.pk).exists():
        return 0
    event.contact = ""
    event.save(update_fields=["contact"])
    redact_fields(event, ["contact"])
    record(event, "Ansprechperson gelöscht", by=None, keep_snapshot=False)
    return 1
