"""What the worker does with duties: take one that is due, run it, write down how it went.

A row is leased by one statement before the duty begins, so two workers never run the same duty at once. While it
runs, the lease is renewed; a worker that is killed leaves a lease that runs out. That run is then noted as broken
off and counts as a failure, so that a duty which brings its worker down is tried later and later as well.
"""

import logging
import os
import threading
import time
import traceback
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from django.db import connection, models
from django.db.models import F, Q

from ..kernel import dates
from ..sockets.duties import Duty, DutyFailed, duties
from .models import Schedule

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
RENEWAL_SECONDS = 60.0
LONGEST_RUN_SECONDS = 2 * 3600.0
WAITS = tuple(timedelta(minutes=m) for m in (1, 5, 15, 60, 240, 720))
LONGEST_WAIT_OF_FREQUENT = timedelta(hours=1)
PACKAGE = Path(__file__).resolve().parent.parent


def run_due(limit: int = 100) -> int:
    """Run what is due, each duty once and at most `limit` of them; how many things were done."""
    enrol()
    note_broken_off()
    done = 0
    for _turn in range(limit):
        taken = take_next()
        if taken is None:
            break
        done += perform(*taken)
    return done


def enrol() -> None:
    """A row for each duty that has none, due at once. A shorter `every` than before counts from today."""
    known = {row.key: row for row in Schedule.objects.filter(key__in=[duty.key for duty in duties])}
    missing = [Schedule(key=duty.key) for duty in duties if duty.key not in known]
    if missing:
        Schedule.objects.bulk_create(missing, ignore_conflicts=True)
    for duty in duties:
        row, latest = known.get(duty.key), dates.now() + duty.every
        if row is not None and not row.failures and row.due_at > latest:
            Schedule.objects.filter(pk=row.pk, failures=0, due_at__gt=latest).update(due_at=latest)


def note_broken_off() -> None:
    """Write down the runs whose worker died, so that they are tried again after a while."""
    for row in Schedule.objects.filter(leased_until__lte=dates.now(), key__in=[duty.key for duty in duties]):
        log.warning("duty %s: its worker was lost", row.key)
        _note_failure(duties[row.key], row, "Der Lauf wurde abgebrochen, bevor er fertig war.")


def take_next() -> tuple[Duty, Schedule] | None:
    """Lease the next duty that is due and free; None when nothing waits."""
    now, order = dates.now(), {duty.key: place for place, duty in enumerate(duties)}
    due = Schedule.objects.filter(leased_until__isnull=True, due_at__lte=now, key__in=order)
    for row in sorted(due, key=lambda row: order[row.key]):
        lease = uuid.uuid4().hex
        # One statement decides: whoever changes the row holds it.
        taken = Schedule.objects.filter(pk=row.pk, leased_until__isnull=True, due_at__lte=now).update(
            lease=lease, leased_until=now + LEASE, began_at=now
        )
        if taken:
            return duties[row.key], Schedule.objects.get(pk=row.pk)
    return None


def perform(duty: Duty, row: Schedule) -> int:
    """One run of a leased duty; how many things it did, 0 when it failed."""
    try:
        with _renewed(row):
            count = duty.run()
    except Exception as error:  # whatever a duty meets, its row must say so and the others go on
        log.warning("duty %s failed: %s\n%s", duty.key, type(error).__name__, _way_to(error))
        _note_failure(duty, row, reason_of(error))
        return 0
    now = dates.now()
    _held(row).update(
        due_at=now + duty.every,
        ended_at=now,
        count=count,
        failures=0,
        last_error="",
        leased_until=None,
        lease="",
    )
    return count


def wait_after(duty: Duty, failures: int) -> timedelta:
    """How long a duty rests after so many failures in a row: later and later, the frequent ones up to an hour."""
    longest = max(duty.every, LONGEST_WAIT_OF_FREQUENT)
    return min(WAITS[min(failures, len(WAITS)) - 1], longest)


def reason_of(error: Exception) -> str:
    """A sentence without the words of the error, which may tell about people."""
    if isinstance(error, DutyFailed):
        return str(error)[:250]
    way = traceback.extract_tb(error.__traceback__)[1:]  # the first frame is ours, not the duty's
    own = [frame for frame in way if Path(frame.filename).is_relative_to(PACKAGE)]
    if not own:
        return f"Unerwarteter Fehler ({type(error).__name__})."
    place = Path(own[-1].filename).relative_to(PACKAGE)
    return f"Unerwarteter Fehler ({type(error).__name__} in {place}, Zeile {own[-1].lineno})."[:250]


def _way_to(error: Exception) -> str:
    """Where it happened, for the log: the lines of code without values and without the error's words."""
    return "".join(traceback.format_tb(error.__traceback__)).rstrip()


def _note_failure(duty: Duty, row: Schedule, reason: str) -> None:
    now = dates.now()
    _held(row).update(
        due_at=now + wait_after(duty, row.failures + 1),
        ended_at=now,
        count=0,
        failures=F("failures") + 1,
        last_error=reason,
        leased_until=None,
        lease="",
    )


def _held(row: Schedule) -> models.QuerySet[Schedule]:
    """The row as long as this worker still holds it."""
    return Schedule.objects.filter(Q(pk=row.pk) & Q(lease=row.lease) & ~Q(lease=""))


@contextmanager
def _renewed(row: Schedule) -> Iterator[None]:
    """Keep the lease alive while the duty runs; the thread dies with the process, and so does the lease."""
    done = threading.Event()
    beat = threading.Thread(target=_renew, args=(row, done), daemon=True, name=f"lease of {row.key}")
    beat.start()
    try:
        yield
    finally:
        done.set()
        beat.join()


def _renew(row: Schedule, done: threading.Event) -> None:
    begun = time.monotonic()
    try:
        while not done.wait(RENEWAL_SECONDS):
            if time.monotonic() - begun > LONGEST_RUN_SECONDS:
                # It hangs, and all duties behind it wait. A thread cannot be stopped, a worker can: the
                # supervisor starts the next one, which notes this run as broken off.
                log.error("duty %s does not come back: the worker ends", row.key)
                os._exit(70)
            _held(row).update(leased_until=dates.now() + LEASE)
    finally:
        connection.close()
