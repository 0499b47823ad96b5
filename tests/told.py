"""The demonstration quarter as a world to test in: told once for a module, undone when the module ends."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import transaction

from quartier.accounts.actions import create_member
from quartier.accounts.roles import Role
from quartier.demo.telling import tell
from quartier.kernel import dates
from quartier.places.models import Neighbourhood


@contextmanager
def telling(blocker) -> Iterator[Neighbourhood]:
    """Tell the quarter into an empty database, under `testserver`; afterwards nothing of it is left."""
    with blocker.unblock(), transaction.atomic():
        tell(echo=lambda _line: None)
        own = Neighbourhood.objects.get(slug="am-leipziger-tor")
        own.hosts = ["testserver"]
        own.save()
        yield own
        transaction.set_rollback(True)
    dates.set_offset(timedelta(0))


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    """The told quarter, and a foreign one with a coordinator of its own."""
    with telling(django_db_blocker) as own:
        foreign = Neighbourhood.objects.create(
            name="Nordend", slug="nordend", town="Andernorts", hosts=["nordend.example.org"]
        )
        create_member(
            foreign,
            email="fremd@example.org",
            name="Alex Anderswo",
            role=Role.COORDINATOR,
            password="weit-weg-vom-tor",
            by=None,
        )
        yield own
