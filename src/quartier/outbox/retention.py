"""Mail is forgotten after a while; that one went, when and of which kind, stays as a row without words."""

from datetime import timedelta

from django.db import models, transaction
from django.db.models import Q

from ..kernel import dates
from .enums import MailState
from .models import Mail

KEPT = timedelta(days=90)


@transaction.atomic
def forget_mails() -> int:
    """Delete address, subject and text of mail that left, or failed for good, longer ago than `KEPT`."""
    return mails_to_forget().update(
        to_address="", subject="", body="", in_reply_to="", references="", last_error=""
    )


def mails_to_forget() -> models.QuerySet[Mail]:
    limit = dates.now() - KEPT
    sent = Q(state=MailState.SENT, sent_at__lte=limit)
    failed = Q(state=MailState.FAILED, due_at__lte=limit)  # `due_at` of a failed mail is its last attempt
    return Mail.objects.filter(sent | failed).exclude(to_address="")
