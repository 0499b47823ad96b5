"""Reads of the outbox."""

from django.db import models
from django.db.models import Count

from ..places.models import Neighbourhood
from .enums import MailState
from .models import Mail


def mails_of(neighbourhood: Neighbourhood, state: str = "", words: str = "") -> models.QuerySet[Mail]:
    """All mails of a quarter, latest first; of one state, to an address or with a word in the subject."""
    mails = Mail.objects.filter(neighbourhood=neighbourhood)
    if state in MailState.values:
        mails = mails.filter(state=state)
    if words:
        mails = mails.filter(models.Q(to_address__icontains=words) | models.Q(subject__icontains=words))
    return mails


def counts_of(neighbourhood: Neighbourhood) -> dict[str, int]:
    """How many mails stand in each state."""
    rows = (
        Mail.objects.filter(neighbourhood=neighbourhood).order_by().values_list("state").annotate(Count("pk"))
    )
    return dict.fromkeys(MailState.values, 0) | dict(rows)
