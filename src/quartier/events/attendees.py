"""How those who come are put into words, and where they look at their registration."""

from django.urls import reverse
from django.utils.translation import ngettext

from .models import Event, Registration


def people(number: int) -> str:
    """„1 Person“, „3 Personen“, in the active language."""
    return ngettext("%(number)s Person", "%(number)s Personen", number) % {"number": number}


def attendee_path(registration: Registration) -> str:
    """Where an attendee sees and changes a registration, in the active language."""
    return reverse("events:registration", args=[registration.code])


def registered_path(registration: Registration) -> str:
    """The page right after registering, made to be printed."""
    return reverse("events:registered", args=[registration.code])


def attendee_url(registration: Registration) -> str:
    """The whole address of it, for mails and paper; empty without a host."""
    return registration.neighbourhood.whole_address(attendee_path(registration))


def list_url(event: Event) -> str:
    """Where the team sees who comes."""
    return reverse("events:desk_attendees", args=[event.pk])


def desk_registration_url(registration: Registration) -> str:
    """Where the team sees one registration."""
    return reverse("events:desk_registration", args=[registration.pk])


def people_at_the_desk(number: int) -> str:
    """„1 Person“, „3 Personen“; the desk speaks German whatever language is active."""
    return "1 Person" if number == 1 else f"{number} Personen"


def name_at_the_desk(registration: Registration) -> str:
    """„Erna Muster, 3 Personen, 0340 000000“"""
    size = people_at_the_desk(registration.party_size)
    return ", ".join(
        part for part in (registration.attendee, size, registration.phone or registration.email) if part
    )
