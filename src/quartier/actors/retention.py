"""People to ask at an actor are forgotten two years after the actor left the network."""

from django.db import models, transaction

from ..kernel import dates
from ..kernel.batches import in_batches
from ..kernel.locking import lock
from .actions import forget_contact
from .models import Contact

KEPT_YEARS = 2


def contacts_to_forget() -> models.QuerySet[Contact]:
    """Of actors that left on a day two years ago or earlier; without such a day the work together goes on."""
    limit = dates.years_before(dates.today(), KEPT_YEARS)
    return Contact.objects.filter(actor__partner_until__lte=limit).select_related("actor")


def forget_contacts() -> int:
    """The duty: delete them, as somebody at the desk would on request."""
    return sum(_forget(contact) for contact in in_batches(contacts_to_forget()))


@transaction.atomic
def _forget(contact: Contact) -> int:
    lock(contact.actor)
    if (still := contacts_to_forget().filter(pk=contact.pk).first()) is None:
        return 0
    forget_contact(still, by=None)
    return 1
