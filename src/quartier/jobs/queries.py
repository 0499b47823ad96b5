"""Reads of the duties: how each one stands."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ..kernel import dates
from ..sockets.duties import Duty, duties
from .enums import DutyState
from .models import Backup, Schedule

# A worker looks every few seconds; who is later than this waits for one that does not run.
LATE_AFTER = timedelta(minutes=10)


@dataclass(frozen=True)
class DutyLine:
    """One duty as people read it; `row` is None as long as no worker has ever run."""

    duty: Duty
    row: Schedule | None
    state: DutyState

    @property
    def is_failing(self) -> bool:
        return bool(self.row and self.row.failures)


def duty_lines() -> list[DutyLine]:
    """All duties in the order in which they are run."""
    rows = {row.key: row for row in Schedule.objects.all()}
    now = dates.now()
    return [DutyLine(duty, rows.get(duty.key), _state_of(rows.get(duty.key), now)) for duty in duties]


def _state_of(row: Schedule | None, now: datetime) -> DutyState:
    if row is None:
        return DutyState.NEVER
    if row.leased_until is not None and row.leased_until > now:
        return DutyState.RUNNING
    if row.leased_until is not None or row.due_at < now - LATE_AFTER:
        return DutyState.LATE
    if row.failures:
        return DutyState.FAILING
    return DutyState.FINE if row.ended_at else DutyState.NEVER


def latest_backup() -> Backup | None:
    return Backup.objects.first()
