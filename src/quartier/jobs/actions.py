"""The doors of the jobs: run a duty at the next moment, note a backup."""

from django.db import transaction

from ..kernel import dates
from ..kernel.errors import DomainError
from ..sockets.duties import duties
from .models import Backup, Schedule


@transaction.atomic
def hasten_duty(key: str) -> None:
    """Let a duty be due now, whatever it waits for; the worker takes it within seconds."""
    if key not in duties:
        raise DomainError("Diese Arbeit gibt es nicht.")
    Schedule.objects.get_or_create(key=key)
    if not Schedule.objects.filter(key=key, leased_until__isnull=True).update(due_at=dates.now()):
        raise DomainError("Diese Arbeit läuft gerade. Bitte warten Sie, bis sie fertig ist.")


def note_backup(size: int) -> Backup:
    """Remember that everything was saved, in so many bytes."""
    return Backup.objects.create(size=size)
