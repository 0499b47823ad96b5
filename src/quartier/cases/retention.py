"""Forgetting: twelve months after its end a case tells nothing about a person any more.

Kind, channel, topic, state, days and roughly the place stay for the figures.
"""

from datetime import datetime, timedelta

from django.db import models, transaction
from django.db.models import Q

from ..files.actions import delete_picture
from ..journal.actions import redact
from ..kernel import dates, words
from ..kernel.locking import lock
from ..mailbox.actions import erase_mails as erase_incoming
from ..mailbox.models import IncomingMail
from ..outbox.actions import erase_mails
from ..outbox.models import Mail
from .models import Case, Letter, PublicCase
from .publication import forget_released_picture
from .states import CLOSED

KEPT = timedelta(days=365)
GONE = "Der Text wurde nach Ablauf der Frist gelöscht."


def due_cases(now: datetime) -> models.QuerySet[Case]:
    """Cases whose time is over; a merged one waits for its main one, whose outcome it still has to learn."""
    limit = now - KEPT
    return Case.objects.filter(
        Q(merged_into__isnull=True) | Q(merged_into__closed_at__lte=limit),
        state__in=CLOSED, closed_at__lte=limit, cleaned_at__isnull=True,
    ).order_by("pk")  # fmt: skip


def forget_people() -> int:
    """The duty: clean every case whose time is over."""
    return sum(_clean(case) for case in due_cases(dates.now()))


@transaction.atomic
def _clean(case: Case) -> int:
    case = lock(case)
    if case.cleaned_at or case.state not in CLOSED:
        return 0
    picture = case.picture
    case.reporter_name = case.reporter_phone = case.reporter_email = case.place_text = ""
    case.description, case.picture, case.cleaned_at = GONE, None, dates.now()
    case.subject = f"{case.get_kind_display()} vom {words.short_day(dates.local(case.received_at).date())}"
    if case.latitude is not None and case.longitude is not None:
        case.latitude, case.longitude = (
            round(case.latitude, 3),
            round(case.longitude, 3),
        )  # about a hundred metres
    case.save()
    _forget_words(case)
    redact(case)
    if picture is not None:
        redact(picture)
        delete_picture(picture, by=None)
    if (public := PublicCase.objects.filter(case=case).first()) is not None:
        forget_released_picture(public, by=None)
    return 1


def _forget_words(case: Case) -> None:
    """Everything written about the case, also the copies of its mails."""
    own = Q(key__startswith=f"case:{case.pk}:") | Q(
        pk__in=case.messages.filter(mail__isnull=False).values("mail")
    )
    for pk in case.forwardings.values_list("pk", flat=True):
        own |= Q(key__startswith=f"forwarding:{pk}:")
    erase_mails(Mail.objects.filter(own, neighbourhood=case.neighbourhood_id))
    erase_incoming(IncomingMail.objects.filter(case_mail__case=case))
    Letter.objects.filter(message__case=case).delete()
    case.messages.update(text="", author="")
    case.forwardings.update(email="", question="", seed="", token_hash=None, shows_contact=False)
