"""Actors at the desk: create, change, publish, with the rights of one's own quarter."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from quartier.actors.models import Actor
from quartier.actors.queries import partners_of
from quartier.journal.queries import history_of

from .factories import make_actor

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
TYPED = {"kind": "club", "name": "Chor am Tor", "lead": "Wir singen dienstags."}


def _signed_in(person) -> Client:
    client = Client()
    client.force_login(person, backend=BACKEND)
    return client


def test_a_new_actor_is_a_draft_with_an_address_of_its_own(desk, neighbourhood):
    desk.post(reverse("actors:desk_create"), TYPED | {"key": "1"})
    actor = Actor.objects.get()
    assert (actor.slug, actor.is_public) == ("chor-am-tor", False)
    assert history_of(actor).first().verb == "angelegt"


def test_saved_and_published_it_is_on_the_website_with_the_next_request(desk, neighbourhood):
    desk.post(reverse("actors:desk_create"), TYPED | {"key": "1", "step": "publish"})
    assert Client().get("/akteure/chor-am-tor/").status_code == 200


def test_an_end_in_the_network_needs_a_beginning(desk, neighbourhood):
    values = TYPED | {"partner_until": "2021-01-01", "key": "1"}
    assert "seit wann" in desk.post(reverse("actors:desk_create"), values).content.decode()
    assert Actor.objects.count() == 0


def test_an_end_before_the_beginning_is_a_sentence(desk, neighbourhood):
    values = TYPED | {"partner_since": "2021-02-01", "partner_until": "2021-01-01", "key": "1"}
    page = desk.post(reverse("actors:desk_create"), values)
    assert page.status_code == 200
    assert "vor dem Beginn" in page.content.decode()


@pytest.mark.parametrize("name", ["desk_edit", "desk_preview", "desk_history"])
def test_a_foreign_actor_does_not_exist_here(desk, foreign_neighbourhood, name):
    actor = make_actor(foreign_neighbourhood)
    assert desk.get(reverse(f"actors:{name}", args=[actor.pk])).status_code == 404


def test_the_town_looks_but_does_not_change(neighbourhood, city_officer):
    actor = make_actor(neighbourhood)
    town = _signed_in(city_officer)
    assert town.get(reverse("actors:desk_list")).status_code == 200
    assert town.post(reverse("actors:desk_edit", args=[actor.pk])).status_code == 403


def test_belonging_to_the_network_has_a_first_and_a_last_day(neighbourhood):
    actor = make_actor(neighbourhood, partner_since=date(2020, 1, 1), partner_until=date(2021, 4, 14))
    assert actor.is_partner is False
    assert partners_of(neighbourhood, date(2021, 4, 14)) == [actor]
    assert partners_of(neighbourhood, date(2021, 4, 15)) == []
