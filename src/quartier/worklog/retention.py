"""Working time is kept as proof of the funding: five years from the proof of use on, then it is deleted."""

from django.db import models, transaction
from django.db.models import F

from ..journal.actions import raise_stamp
from ..kernel import dates
from ..kernel.batches import in_batches
from .models import TimeEntry

KEPT_YEARS = 5


def entries_to_forget() -> models.QuerySet[TimeEntry]:
    """Of quarters whose funding was settled five years ago; what was done after that day belongs to another one."""
    limit = dates.years_before(dates.today(), KEPT_YEARS)
    return TimeEntry.objects.filter(
        neighbourhood__funding_settled_on__lte=limit, day__lte=F("neighbourhood__funding_settled_on")
    )


def forget_entries() -> int:
    """The duty: delete them one by one; their history is emptied by the duty of the journal."""
    return sum(_forget(entry) for entry in in_batches(entries_to_forget()))


@transaction.atomic
def _forget(entry: TimeEntry) -> int:
    raise_stamp()
    return entries_to_forget().filter(pk=entry.pk).delete()[0]
