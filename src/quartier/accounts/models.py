"""People who log in, and what they are in which quarter."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models.functions import Lower

from ..kernel import dates
from ..places.models import Neighbourhood
from ..sockets.personal_data import holds_personal_data
from .roles import Role


class PersonManager(BaseUserManager["Person"]):
    @classmethod
    def normalize_email(cls, email: str | None) -> str:
        """Addresses are kept in lower case: nobody remembers how they spelt their own."""
        return (email or "").strip().lower()

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "Person":
        person = self.model(email=self.normalize_email(email), **fields)
        person.set_password(password)
        person.save(using=self._db)
        return person

    def get_by_natural_key(self, email: str | None) -> "Person":
        return self.get(email__iexact=email)


@holds_personal_data(
    label="Zugänge des Teams",
    fields=("email", "name", "last_login"),
    purpose="Anmeldung am Schreibtisch und Nachweis, wer was bearbeitet hat",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO in Verbindung mit dem Auftrag der Stadt",
    retention="Ein Jahr nach dem Ende der letzten Mitgliedschaft wird der Zugang gelöscht.",
    carried_out_by=("accounts.forget_people",),
)
class Person(AbstractBaseUser, PermissionsMixin):
    """Person: somebody who signs in. Residents never need to."""

    email = models.EmailField("E-Mail")
    name = models.CharField("Name", max_length=120)
    is_active = models.BooleanField("Zugang offen", default=True)
    wants_week_mail = models.BooleanField("Mail zum Wochenbeginn", default=True)
    created_at = models.DateTimeField("Angelegt", default=dates.now, editable=False)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects = PersonManager()

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(Lower("email"), name="person_email_once")]

    def __str__(self) -> str:
        return self.name or self.email

    def roles_in(self, neighbourhood: Neighbourhood) -> frozenset[str]:
        """The roles held today in a quarter; read once per person object."""
        if not hasattr(self, "_roles"):
            today = dates.today()
            self._roles: dict[int, set[str]] = {}
            for membership in self.memberships.all():
                if membership.is_current(today):
                    self._roles.setdefault(membership.neighbourhood_id, set()).add(membership.role)
        return frozenset(self._roles.get(neighbourhood.pk, ()))


@holds_personal_data(
    label="Rollen im Quartier",
    fields=("person", "role", "valid_from", "valid_to"),
    purpose="Rechte am Schreibtisch, getrennt nach Quartier",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO in Verbindung mit dem Auftrag der Stadt",
    retention="Wird mit dem Zugang gelöscht.",
    goes_with="accounts.Person",
)
class Membership(models.Model):
    """Mitgliedschaft: a person's role in one quarter, from a day to a day."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="memberships", verbose_name="Person")
    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="memberships")
    role = models.CharField("Rolle", max_length=20, choices=Role)
    valid_from = models.DateField("gilt ab", null=True, blank=True)
    valid_to = models.DateField("gilt bis", null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "neighbourhood", "role"], name="role_once_per_person"),
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.get_role_display()}"

    def is_current(self, day: Any) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )
