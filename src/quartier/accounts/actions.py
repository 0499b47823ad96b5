"""The verbs of accounts."""

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from ..kernel.errors import DomainError
from ..places.models import Neighbourhood
from .models import Membership, Person
from .roles import Role


def choose_week_mail(person: Person, *, is_wanted: bool) -> None:
    """Switch the mail on Monday morning on or off, for oneself."""
    person.wants_week_mail = is_wanted
    person.save(update_fields=["wants_week_mail"])


@transaction.atomic
def create_member(
    neighbourhood: Neighbourhood, *, email: str, name: str, role: str, password: str, by: Person | None
) -> Person:
    """A person with a role in a quarter; an existing account only gets the role."""
    if role not in Role.values:
        raise DomainError(
            f"Die Rolle „{role}“ gibt es nicht. Möglich sind: {', '.join(Role.values)}.", field="role"
        )
    person = Person.objects.filter(email__iexact=email.strip()).first()
    if person is None:
        person = Person(email=Person.objects.normalize_email(email), name=name.strip())
        try:
            validate_password(password, person)
        except ValidationError as error:
            raise DomainError(" ".join(error.messages), field="password") from error
        person.set_password(password)
        person.full_clean()
        person.save()
    Membership.objects.get_or_create(person=person, neighbourhood=neighbourhood, role=role)
    return person
