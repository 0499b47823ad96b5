"""Contacts at the desk: for the team of the quarter only."""

import pytest
from django.test import Client
from django.urls import reverse

from quartier.actors.models import Contact

from .factories import make_actor, make_contact, make_public_contact

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def _signed_in(person) -> Client:
    client = Client()
    client.force_login(person, backend=BACKEND)
    return client


def _typed(**values):
    return {
        "name": "Rosa Neu",
        "role": "",
        "phone": "",
        "email": "",
        "consent_given_on": "",
        "consent_note": "",
        **values,
    }


def test_the_team_sees_contacts_and_enters_a_new_one(desk, neighbourhood):
    actor = make_actor(neighbourhood)
    address = reverse("actors:desk_contact_create", args=[actor.pk])
    answer = desk.post(address, _typed(phone="0340 000088", key="k1"), follow=True)
    assert "Rosa Neu ist eingetragen." in answer.content.decode()
    assert "0340 000088" in desk.get(reverse("actors:desk_contact_list")).content.decode()


def test_a_form_sent_twice_makes_one_contact(desk, neighbourhood):
    address = reverse("actors:desk_contact_create", args=[make_actor(neighbourhood).pk])
    for _round in range(2):
        desk.post(address, _typed(key="same"))
    assert Contact.objects.count() == 1


def test_public_without_consent_is_said_at_the_field_and_keeps_what_was_typed(desk, neighbourhood):
    address = reverse("actors:desk_contact_create", args=[make_actor(neighbourhood).pk])
    page = desk.post(address, _typed(is_public="on")).content.decode()
    assert "Ohne gültige Einwilligung" in page
    assert 'value="Rosa Neu"' in page
    assert Contact.objects.count() == 0


def test_the_town_may_look_at_actors_but_not_at_contacts(neighbourhood, city_officer):
    actor = make_actor(neighbourhood)
    make_contact(actor)
    town = _signed_in(city_officer)
    assert town.get(reverse("actors:desk_list")).status_code == 200
    for name, args in (("actors:desk_contact_list", []), ("actors:desk_contacts", [actor.pk])):
        assert town.get(reverse(name, args=args)).status_code == 403


@pytest.mark.parametrize("name", ["desk_contact", "desk_contact_withdraw", "desk_contact_forget"])
def test_people_of_another_quarter_get_404(name, neighbourhood, foreign_coordinator):
    contact = make_public_contact(make_actor(neighbourhood))
    address = reverse(f"actors:{name}", args=[contact.actor_id, contact.pk])
    stranger = _signed_in(foreign_coordinator)
    assert stranger.get(address).status_code in (404, 405)
    assert stranger.post(address).status_code == 404
    assert Contact.objects.get().is_public


def test_a_contact_of_another_quarter_does_not_exist_here(desk, foreign_neighbourhood):
    contact = make_contact(make_actor(foreign_neighbourhood))
    assert desk.get(reverse("actors:desk_contact", args=[contact.actor_id, contact.pk])).status_code == 404


def test_visitors_are_sent_to_sign_in(client, neighbourhood):
    answer = client.get(reverse("actors:desk_contact_list"))
    assert answer.status_code == 302


def test_editing_something_else_does_not_revive_a_withdrawn_consent(desk, neighbourhood):
    contact = make_public_contact(make_actor(neighbourhood))
    address = reverse("actors:desk_contact", args=[contact.actor_id, contact.pk])
    desk.post(reverse("actors:desk_contact_withdraw", args=[contact.actor_id, contact.pk]))
    desk.post(address, _typed(name="Wilma", phone="1", consent_given_on="2021-04-01"))
    contact.refresh_from_db()
    assert (contact.phone, contact.consent_withdrawn_on is None, contact.is_public) == ("1", False, False)


def test_a_new_consent_takes_the_place_of_a_withdrawn_one(desk, neighbourhood):
    contact = make_public_contact(make_actor(neighbourhood))
    desk.post(reverse("actors:desk_contact_withdraw", args=[contact.actor_id, contact.pk]))
    address = reverse("actors:desk_contact", args=[contact.actor_id, contact.pk])
    desk.post(address, _typed(name="Wilma", consent_given_on="2021-04-15", is_public="on"))
    assert Contact.objects.public().count() == 1
