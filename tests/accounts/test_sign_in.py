"""Signing in, being locked out, the second factor, and the limits of every role."""

import pytest
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.core.cache import cache
from django.test import Client
from django.utils.module_loading import import_string

from quartier.accounts.actions import create_member
from quartier.accounts.models import Membership, Person
from quartier.accounts.permissions import TABLE
from quartier.accounts.roles import Role
from quartier.config.settings import PASSWORD_HASHERS
from quartier.kernel import dates
from quartier.kernel.errors import DomainError

GOOD = "wiesen-sind-weit-21"


@pytest.fixture
def person(neighbourhood) -> Person:
    return create_member(
        neighbourhood,
        email="Kim@example.org",
        name="Kim Beispiel",
        role="coordinator",
        password=GOOD,
        by=None,
    )


def sign_in(client: Client, password: str, email: str = "kim@example.org"):
    return client.post("/anmelden/", {"login": email, "password": password})


def test_passwords_are_hashed_with_argon2id(person):
    assert person.password.startswith("argon2$argon2id$")


def test_outside_of_tests_a_hash_costs_what_owasp_asks_for():
    """At least 19 MiB and two rounds (OWASP Password Storage Cheat Sheet, Argon2id)."""
    hasher = import_string(PASSWORD_HASHERS[0])
    assert hasher.algorithm == "argon2"
    assert hasher.memory_cost >= 19 * 1024
    assert hasher.time_cost >= 2


def test_the_right_password_opens_the_desk_whatever_the_case_of_the_address(client, person):
    assert sign_in(client, GOOD, "KIM@example.org").status_code == 302
    assert client.get("/buero/konto/").status_code == 200


def test_a_wrong_password_says_so_and_keeps_the_address(client, person):
    answer = sign_in(client, "falsch")
    assert answer.status_code == 200
    assert "kim@example.org" in answer.content.decode()
    assert client.get("/buero/konto/").status_code == 302


def test_after_repeated_failures_even_the_right_password_is_refused_for_a_while(client, person):
    cache.clear()
    for _ in range(6):
        sign_in(client, "falsch")
    sign_in(client, GOOD)
    assert client.get("/buero/konto/").status_code == 302


def test_a_new_password_signs_out_everywhere(person):
    here, elsewhere = Client(), Client()
    sign_in(here, GOOD)
    sign_in(elsewhere, GOOD)
    answer = here.post(
        "/anmelden/passwort/aendern/",
        {"oldpassword": GOOD, "password1": "ganz-neues-passwort-7", "password2": "ganz-neues-passwort-7"},
    )
    assert answer.status_code == 302
    assert elsewhere.get("/buero/konto/").status_code == 302


@pytest.mark.parametrize("password", ["kurz", "q1w2e3r4t5y6", "kim.beispiel"])
def test_weak_passwords_are_refused_with_a_sentence(neighbourhood, password):
    with pytest.raises(DomainError):
        create_member(
            neighbourhood,
            email="kim.beispiel@example.org",
            name="Kim",
            role="coordinator",
            password=password,
            by=None,
        )
    assert not Person.objects.exists()


def test_nobody_signs_up(client, neighbourhood):
    answer = client.post(
        "/anmelden/registrieren/", {"email": "x@example.org", "password1": GOOD, "password2": GOOD}
    )
    assert answer.status_code == 405
    assert not Person.objects.exists()


class TestSecondFactor:
    def test_staff_without_one_is_led_to_set_it_up(self, client, person, settings):
        settings.DEMANDS_SECOND_FACTOR = True
        sign_in(client, GOOD)
        answer = client.get("/buero/konto/")
        assert (answer.status_code, answer["Location"]) == (302, "/buero/sicherheit/")
        assert client.get("/buero/sicherheit/").status_code == 200

    def test_setting_up_asks_for_the_password_again_and_shows_a_code_to_scan(self, client, person):
        sign_in(client, GOOD)
        assert client.get("/buero/sicherheit/app/einrichten/").status_code == 302
        client.post("/anmelden/bestaetigen/", {"password": GOOD})
        page = client.get("/buero/sicherheit/app/einrichten/")
        assert page.status_code == 200
        assert "data:image/svg+xml" in page.content.decode()

    def test_with_an_app_the_password_alone_does_not_open_the_desk(self, client, person, settings):
        settings.DEMANDS_SECOND_FACTOR = True
        secret = generate_totp_secret()
        TOTP.activate(person, secret)
        assert sign_in(client, GOOD)["Location"] == "/anmelden/zweiter-faktor/"
        assert client.get("/buero/konto/").status_code == 302
        counter = next(iter(yield_hotp_counters_from_time()))
        code = format_hotp_value(hotp_value(secret, counter))
        assert client.post("/anmelden/zweiter-faktor/", {"code": code}).status_code == 302
        assert client.get("/buero/konto/").status_code == 200


class TestRoles:
    def test_a_role_counts_only_in_its_own_quarter(self, coordinator, neighbourhood, foreign_neighbourhood):
        for permission, roles in TABLE.items():
            assert coordinator.has_perm(permission, neighbourhood) == (Role.COORDINATOR in roles), permission
            assert not coordinator.has_perm(permission, foreign_neighbourhood), permission

    def test_a_permission_without_an_object_is_denied(self, coordinator):
        assert not any(coordinator.has_perm(permission) for permission in TABLE)

    def test_a_membership_ends_on_its_last_day(self, neighbourhood, coordinator):
        Membership.objects.filter(person=coordinator).update(valid_to=dates.today())
        assert Person.objects.get(pk=coordinator.pk).roles_in(neighbourhood)
        Membership.objects.filter(person=coordinator).update(valid_to=dates.date(2021, 4, 14))
        assert not Person.objects.get(pk=coordinator.pk).roles_in(neighbourhood)

    def test_people_of_another_quarter_find_nothing_here(self, client, neighbourhood, foreign_coordinator):
        client.force_login(foreign_coordinator, backend="allauth.account.auth_backends.AuthenticationBackend")
        assert client.get("/buero/konto/").status_code == 404
        assert client.get("/buero/konto/", HTTP_HOST="nordend.example.org").status_code == 200

    def test_the_desk_is_never_kept_by_caches(self, desk):
        assert desk.get("/buero/konto/")["Cache-Control"] == "no-store"
