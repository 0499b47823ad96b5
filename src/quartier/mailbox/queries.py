"""Reads of the mailbox."""

from datetime import timedelta
from email.utils import parseaddr

from django.conf import settings
from django.db import models
from django.db.models import Count, Q

from ..kernel import dates
from ..outbox.models import Mail
from ..places.models import Neighbourhood
from .enums import Fate
from .models import IncomingMail

FLOOD, FLOOD_SPAN = 10, timedelta(hours=1)
MOST_CONFIRMED = 30  # senders of one quarter in the same span


def mails_in(neighbourhood: Neighbourhood, fate: str, words: str = "") -> models.QuerySet[IncomingMail]:
    """The mails of a quarter that met one fate, the latest first; from an address or with a word in the subject."""
    mails = IncomingMail.objects.filter(neighbourhood=neighbourhood, fate=fate)
    if words:
        mails = mails.filter(
            Q(sender_address__icontains=words) | Q(sender_name__icontains=words) | Q(subject__icontains=words)
        )
    return mails


def counts_of(neighbourhood: Neighbourhood) -> dict[str, int]:
    """How many mails met each fate."""
    rows = (
        IncomingMail.objects.filter(neighbourhood=neighbourhood)
        .order_by()
        .values_list("fate")
        .annotate(Count("pk"))
    )
    return dict.fromkeys(Fate.values, 0) | dict(rows)


def waiting_count(neighbourhood: Neighbourhood) -> int:
    """How many mails wait for the office to place them."""
    return IncomingMail.objects.filter(neighbourhood=neighbourhood, fate=Fate.WAITING).count()


def refused_count(neighbourhood: Neighbourhood) -> int:
    """How many mails of a quarter carry a note: too large, broken, or with attachments we do not take."""
    return IncomingMail.objects.filter(neighbourhood=neighbourhood).exclude(notes=[]).count()


def homeless_count() -> int:
    """How many mails named no office of this installation; they lie in the mailbox."""
    return IncomingMail.objects.filter(neighbourhood__isnull=True).count()


def quarter_for(recipients: tuple[str, ...]) -> Neighbourhood | None:
    """The quarter whose office is written to. With a single quarter all mail is its own."""
    quarters = list(Neighbourhood.objects.defer("outline", "base_plan").order_by("pk"))
    if len(quarters) == 1:
        return quarters[0]
    offices = {plain_address(quarter.email): quarter for quarter in reversed(quarters) if quarter.email}
    return next((offices[to] for to in map(plain_address, recipients) if to in offices), None)


def plain_address(address: str) -> str:
    """Without the tag that people and servers hang on: buero+anliegen@ is buero@."""
    name, _at, house = address.lower().rpartition("@")
    return f"{name.partition('+')[0]}@{house}"


def is_ours(address: str) -> bool:
    """Whether mail from this address was sent by the house itself."""
    if not address:
        return False
    own = {plain_address(parseaddr(settings.MAIL_FROM)[1])}
    own |= {
        plain_address(email)
        for email in Neighbourhood.objects.exclude(email="").values_list("email", flat=True)
    }
    return plain_address(address) in own


def mail_of_ours(message_ids: tuple[str, ...]) -> Mail | None:
    """The mail of the outbox that one of these ids names; the first one that does."""
    found = {mail.message_id: mail for mail in Mail.objects.filter(message_id__in=message_ids[:50])}
    return next((found[message_id] for message_id in message_ids if message_id in found), None)


def is_flooding(address: str) -> bool:
    """Whether so many letters came from an address within the hour that somebody should look first."""
    since = dates.now() - FLOOD_SPAN
    recent = IncomingMail.objects.filter(sender_address__iexact=address, received_at__gt=since)
    return recent.count() > FLOOD


def may_confirm_more(neighbourhood: Neighbourhood) -> bool:
    """Whether this hour's confirmations are not used up: made-up senders must not make us write to strangers."""
    since = dates.now() - FLOOD_SPAN
    recent = IncomingMail.objects.filter(
        neighbourhood=neighbourhood, may_be_answered=True, received_at__gt=since
    )
    return recent.count() < MOST_CONFIRMED
