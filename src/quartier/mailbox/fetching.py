"""What the worker does every two minutes: take in what lies in the mailbox, one mail after another.

A mail is marked and moved only after its transaction is through. Killed in between, it is fetched again and
known by its fingerprint. The duty's lease keeps a second worker away.
"""

import logging
import time

from django.conf import settings

from ..sockets.duties import DutyFailed
from .box import DONE, KEPT, Box, opened
from .models import IncomingMail
from .reading.mail import read_mail, read_only_head
from .receiving import take_in

log = logging.getLogger(__name__)

MOST_BYTES = 25 * 1024 * 1024
MOST_HEAD_BYTES = 64 * 1024
MOST_MAILS = 50
LONGEST_SECONDS = 90.0


def fetch_mail() -> int:
    """The duty: how many mails were taken in. Without a mailbox in the settings nothing happens."""
    if settings.MAILBOX is None:
        return 0
    taken, failed, began = 0, 0, time.monotonic()
    with opened(settings.MAILBOX) as box:
        uids = box.uids()[:MOST_MAILS]
        sizes = box.sizes(uids) if uids else {}
        for uid in uids:
            if uid not in sizes or time.monotonic() - began > LONGEST_SECONDS:
                continue
            if _take(box, uid, sizes[uid]):
                taken += 1
            else:
                failed += 1
    if failed:
        one, many = (
            "Eine Mail ließ sich nicht ablegen und bleibt",
            f"{failed} Mails ließen sich nicht ablegen und bleiben",
        )
        raise DutyFailed(f"{one if failed == 1 else many} im Postfach; es wird weiter versucht.")
    return taken


def check_mailbox() -> str:
    """What keeps us from the mailbox, in a sentence; nothing when all is well or none is configured."""
    if settings.MAILBOX is None:
        return ""
    try:
        with opened(settings.MAILBOX):
            return ""
    except DutyFailed as error:
        return str(error)


def _take(box: Box, uid: str, size: int) -> bool:
    """Take in one mail and put it away; whatever is wrong with it, the others go on."""
    try:
        row = fetch_one(box, uid, size)
    except DutyFailed:
        raise
    except Exception as error:  # a mail that cannot be kept stays where it is
        log.warning("a mail could not be kept: %s", type(error).__name__)
        return False
    box.put_away(uid, DONE if row.is_whole and row.neighbourhood_id else KEPT)
    return True


def fetch_one(box: Box, uid: str, size: int) -> IncomingMail:
    """Fetch and keep; of a huge mail only its head leaves the server."""
    if size > MOST_BYTES:
        return take_in(read_only_head(box.fetch(uid, "HEADER", MOST_HEAD_BYTES), size))
    return take_in(read_mail(box.fetch(uid, "", MOST_BYTES)))
