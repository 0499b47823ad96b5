"""Mail nothing was made of is forgotten; what belongs to a case goes with the case. Originals are deleted too."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q

from ..kernel import dates
from .actions import delete_mails
from .box import DONE, KEPT, opened
from .enums import Fate
from .models import IncomingMail

NEEDLESS_KEPT = timedelta(days=30)
WAITING_KEPT = timedelta(days=365)
ORIGINALS_KEPT = timedelta(days=90)


def forget_mails() -> int:
    """The duty: delete what nobody needs any more."""
    return delete_mails(mails_to_forget())


def mails_to_forget() -> models.QuerySet[IncomingMail]:
    now = dates.now()
    needless = Q(fate=Fate.ASIDE, received_at__lte=now - NEEDLESS_KEPT) | Q(
        fate=Fate.DISCARDED, decided_at__lte=now - NEEDLESS_KEPT
    )
    return IncomingMail.objects.filter(needless | Q(fate=Fate.WAITING, received_at__lte=now - WAITING_KEPT))


def clear_originals() -> int:
    """The duty: delete originals from our own folders of the mailbox; other folders are not ours."""
    if settings.MAILBOX is None:
        return 0
    before = (dates.now() - ORIGINALS_KEPT).date()
    with opened(settings.MAILBOX) as box:
        return sum(box.clear(folder, before) for folder in (DONE, KEPT))
