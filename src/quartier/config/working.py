"""The worker: does what is due, again and again. All of it is rows, so a killed worker loses nothing."""

import logging
import time

from django.db import close_old_connections

from quartier.outbox.delivery import deliver_due

PAUSE_SECONDS = 2.0
log = logging.getLogger(__name__)


def work_once() -> int:
    """Do everything that is due now; how many things were done."""
    return deliver_due()


def work_forever() -> None:
    """Until the process is told to stop. An error is logged and does not end the work."""
    while True:
        try:
            close_old_connections()
            done = work_once()
        except Exception:
            log.exception("the worker stumbled")
            done = 0
        if not done:
            time.sleep(PAUSE_SECONDS)
