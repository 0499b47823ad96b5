"""The worker: does what is due, again and again. All of it is rows, so a killed worker loses nothing."""

import logging
import multiprocessing
import os
import threading
import time
from collections.abc import Callable

from django.db import close_old_connections

from quartier.jobs.running import run_due
from quartier.outbox.delivery import deliver_due

PAUSE_SECONDS = 2.0
log = logging.getLogger(__name__)


def work_once() -> int:
    """Do everything that is due now, and send the mail that came of it; how many things were done."""
    return deliver_due() + run_due() + deliver_due()


def work_forever() -> None:
    """Until the process is told to stop, or its supervisor is gone.

    Duties have a thread of their own: a slow one never holds up the mail.
    """
    threading.Thread(target=_again_and_again, args=(run_due,), daemon=True, name="duties").start()
    _again_and_again(deliver_due)


def _again_and_again(work: Callable[[], int]) -> None:
    """An error is logged and does not end the work."""
    while _has_its_supervisor():
        try:
            close_old_connections()
            done = work()
        except Exception:
            log.exception("the worker stumbled")
            done = 0
        if not done:
            time.sleep(PAUSE_SECONDS)


def _has_its_supervisor() -> bool:
    """Whether the process that started this one lives; true where nobody watches over it."""
    supervisor = multiprocessing.parent_process()
    return supervisor is None or supervisor.pid == os.getppid()
