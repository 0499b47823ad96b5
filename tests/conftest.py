"""What all tests share: a quarter, a second one that must stay foreign, and the people of both."""

from datetime import datetime

import pytest
from django.conf import settings
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.core.cache import cache
from django.test import Client, override_settings
from django.utils import translation

from quartier.accounts.models import Membership, Person
from quartier.accounts.roles import Role
from quartier.kernel import dates
from quartier.places.models import Neighbourhood, Place

STORY_OPENS = datetime(2021, 4, 15, 9, 0, tzinfo=dates.LOCAL)


class QuickHasher(Argon2PasswordHasher):
    """The real algorithm with the least work it allows: a thousand people sign up in these tests."""

    time_cost, memory_cost, parallelism = 1, 8, 1


@pytest.fixture(autouse=True, scope="session")
def quick_passwords():
    with override_settings(PASSWORD_HASHERS=[f"{__name__}.QuickHasher", *settings.PASSWORD_HASHERS]):
        yield


@pytest.fixture(autouse=True)
def story_time():
    """Every test stands on Thursday, 15 April 2021, 9:00, and begins in German, unless it travels."""
    translation.activate("de")
    with dates.standing_at(STORY_OPENS):
        yield


@pytest.fixture
def neighbourhood(db) -> Neighbourhood:
    cache.clear()
    quarter = Neighbourhood.objects.create(
        name="Am Leipziger Tor",
        slug="am-leipziger-tor",
        town="Dessau-Roßlau",
        hosts=["testserver", "localhost"],
    )
    Place.objects.create(
        neighbourhood=quarter,
        name="Quartiersbüro",
        slug="quartiersbuero",
        street="Heidestraße 20",
        postcode="06842",
        town="Dessau-Roßlau",
        latitude="51.820000",
        longitude="12.240000",
        is_office=True,
    )
    return quarter


@pytest.fixture
def foreign_neighbourhood(db) -> Neighbourhood:
    """Another town's quarter in the same installation, answering under another host name."""
    return Neighbourhood.objects.create(
        name="Nordend", slug="nordend", town="Andernorts", hosts=["nordend.example.org"]
    )


def member(neighbourhood: Neighbourhood, role: Role, name: str = "") -> Person:
    person = Person.objects.create_user(
        email=f"{role}.{neighbourhood.slug}@example.org", password="test", name=name or f"{role.label}"
    )
    Membership.objects.create(person=person, neighbourhood=neighbourhood, role=role)
    return person


@pytest.fixture
def coordinator(neighbourhood) -> Person:
    return member(neighbourhood, Role.COORDINATOR, "Kim Beispiel")


@pytest.fixture
def city_officer(neighbourhood) -> Person:
    return member(neighbourhood, Role.CITY_OFFICER, "Toni Muster")


@pytest.fixture
def foreign_coordinator(foreign_neighbourhood) -> Person:
    return member(foreign_neighbourhood, Role.COORDINATOR, "Alex Anderswo")


@pytest.fixture
def desk(client: Client, coordinator: Person) -> Client:
    """A browser in which the coordinator is signed in."""
    client.force_login(coordinator, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever touches the database runs a second time, on PostgreSQL."""
    for item in items:
        names = getattr(item, "fixturenames", ())
        if {"db", "transactional_db"} & set(names) or item.get_closest_marker("django_db"):
            item.add_marker(pytest.mark.database)
