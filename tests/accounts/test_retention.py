"""Ended accounts, sessions and counted attempts are deleted in time, and nothing else is."""

from datetime import date, datetime, timedelta

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.db import connection

from quartier.accounts.models import Membership, Person
from quartier.accounts.retention import end_sessions, forget_attempts, forget_people
from quartier.accounts.roles import Role
from quartier.kernel import batches, dates
from quartier.kernel.batches import in_batches
from quartier.sockets.duties import duties
from tests.cases.factories import filed
from tests.conftest import member
from tests.worklog.factories import contract, entry

pytestmark = pytest.mark.django_db
LIMIT = date(2020, 4, 15)  # a year before the day on which the tests stand


def ended(neighbourhood, last: date | None, name="Ada Ehemals") -> Person:
    person = member(neighbourhood, Role.COORDINATOR, name)
    person.memberships.update(valid_to=last)
    return person


def is_there(person) -> bool:
    return Person.objects.filter(pk=person.pk).exists()


@pytest.mark.parametrize(
    ("last", "stays"),
    [(LIMIT - timedelta(days=1), False), (LIMIT, True), (date(2030, 1, 1), True), (None, True)],
)
def test_an_account_goes_a_year_after_its_last_membership(neighbourhood, last, stays):
    person = ended(neighbourhood, last)
    assert forget_people() == (not stays)
    assert is_there(person) == stays
    assert forget_people() == 0


def test_the_latest_of_several_memberships_counts(neighbourhood, foreign_neighbourhood):
    person = ended(neighbourhood, date(2019, 1, 1))
    Membership.objects.create(person=person, neighbourhood=foreign_neighbourhood, role=Role.COORDINATOR)
    assert forget_people() == 0
    person.memberships.filter(neighbourhood=foreign_neighbourhood).update(valid_to=date(2019, 6, 1))
    assert forget_people() == 1


@pytest.mark.parametrize(
    ("created", "seen", "is_superuser", "stays"),
    [
        ("2020-04-14", None, False, False),
        ("2020-04-15", None, False, True),
        ("2018-01-01", "2020-04-14", False, False),
        ("2018-01-01", "2020-04-15", False, True),
        ("2018-01-01", None, True, True),
    ],
)
def test_who_never_had_a_role_counts_from_the_last_visit(neighbourhood, created, seen, is_superuser, stays):
    def noon(day):
        return datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=dates.LOCAL) if day else None

    person = Person.objects.create_user(
        email="x@example.org",
        name="Ohne Rolle",
        created_at=noon(created),
        last_login=noon(seen),
        is_superuser=is_superuser,
    )
    forget_people()
    assert is_there(person) == stays


def test_what_somebody_did_stays_without_a_name(neighbourhood):
    person = ended(neighbourhood, date(2019, 1, 1))
    case, done = filed(neighbourhood, by=person), entry(neighbourhood, person)
    contract(neighbourhood, person)
    assert forget_people() == 1
    case.refresh_from_db()
    done.refresh_from_db()
    assert (case.taken_by, done.person, done.minutes) == (None, None, 45)
    assert not neighbourhood.work_contracts.exists()


def test_many_are_deleted_in_batches(neighbourhood):
    for n in range(5):
        person = Person.objects.create_user(email=f"e{n}@example.org", name=f"E{n}")
        Membership.objects.create(
            person=person, neighbourhood=neighbourhood, role=Role.COORDINATOR, valid_to=date(2019, 1, 1)
        )
    assert [p.name for p in in_batches(Person.objects.all(), 2)] == [f"E{n}" for n in range(5)]
    assert batches.AT_ONCE >= 100
    assert forget_people() == 5


def test_only_sessions_that_are_over_are_deleted(db):
    now = dates.system_now()
    for key, expires in (("over", now - timedelta(seconds=1)), ("lasting", now + timedelta(hours=1))):
        Session.objects.create(session_key=key, session_data="x", expire_date=expires)
    assert end_sessions() == 1
    assert list(Session.objects.values_list("session_key", flat=True)) == ["lasting"]
    assert end_sessions() == 0


def test_counters_go_with_their_window(db):
    cache.clear()
    cache.set("attempt:198.51.100.7", 1, 60)
    cache.set("fresh", 1, 60)
    with connection.cursor() as cursor:
        past = connection.ops.adapt_datetimefield_value(
            dates.system_now().replace(microsecond=0) - timedelta(seconds=5)
        )
        cursor.execute(
            "UPDATE house_cache SET expires = %s WHERE cache_key LIKE %s", [past, "%198.51.100.7%"]
        )
    assert forget_attempts() == 1
    assert cache.get("fresh") == 1
    assert forget_attempts() == 0


def test_the_worker_knows_all_three():
    for key in ("accounts.forget_people", "accounts.end_sessions", "accounts.forget_attempts"):
        assert duties[key].every <= timedelta(days=1)
