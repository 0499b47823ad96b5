"""Reads about people."""

from allauth.mfa.models import Authenticator

from .models import Person


def has_second_factor(person: Person) -> bool:
    """Whether the person set up an authenticator app or a passkey."""
    return Authenticator.objects.filter(user=person).exclude(type=Authenticator.Type.RECOVERY_CODES).exists()
