"""Reads about people."""

from allauth.mfa.models import Authenticator

from ..kernel import dates
from ..places.models import Neighbourhood
from .models import Membership, Person


def has_second_factor(person: Person) -> bool:
    """Whether the person set up an authenticator app or a passkey."""
    return Authenticator.objects.filter(user=person).exclude(type=Authenticator.Type.RECOVERY_CODES).exists()


def current_members(neighbourhood: Neighbourhood, role: str) -> list[Person]:
    """Who holds a role in a quarter today and may sign in, in the order of names."""
    today = dates.today()
    held = Membership.objects.filter(neighbourhood=neighbourhood, role=role, person__is_active=True)
    return [
        one.person for one in held.select_related("person").order_by("person__name") if one.is_current(today)
    ]
