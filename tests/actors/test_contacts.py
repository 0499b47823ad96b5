"""People at actors: never public without consent, gone for good when deleted."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from quartier.actors.actions import forget_contact, save_contact, withdraw_consent
from quartier.actors.models import Contact
from quartier.journal.models import Entry
from quartier.kernel.errors import DomainError
from quartier.publishing.search import find

from .factories import make_actor, make_contact, make_group, make_meeting, make_public_contact, moment

SECRETS = ("Wilma", "0340 000099", "wilma@example.org")


def _public_bytes(client, actor) -> str:
    """Everything the public can fetch about an actor: pages, data block, map, search, site map, feeds."""
    addresses = [
        reverse("actors:list"),
        reverse("actors:list") + "?q=Wilma",
        actor.get_absolute_url(),
        f"/en{actor.get_absolute_url()}",
        reverse("actors:map_data"),
        reverse("website:map_items"),
        reverse("website:search") + "?q=Wilma",
        reverse("website:sitemap"),
    ]
    found = []
    for address in addresses:
        body = client.get(address).content.decode()
        found.append(body.replace("q=Wilma", "").replace('value="Wilma"', "").replace("„Wilma“", ""))
    return "\n".join(found)


def _shown(client, actor) -> list[str]:
    page = client.get(actor.get_absolute_url()).content.decode()
    return [secret for secret in SECRETS if secret in page]


def test_a_contact_without_consent_is_nowhere_in_public(client, neighbourhood):
    actor = make_actor(neighbourhood)
    make_contact(actor)
    everything = _public_bytes(client, actor)
    assert [secret for secret in ("Unverwechselbar", *SECRETS[1:]) if secret in everything] == []


def test_the_search_never_finds_a_contact_even_a_public_one(neighbourhood):
    make_public_contact(make_actor(neighbourhood))
    assert list(find(neighbourhood, "Unverwechselbar", "de")) == []


def test_a_contact_with_consent_stands_on_the_page_and_in_its_data(client, neighbourhood):
    actor = make_actor(neighbourhood)
    make_public_contact(actor)
    page = client.get(actor.get_absolute_url()).content.decode()
    assert "Wilma Unverwechselbar" in page
    assert '"contactPoint": [{"@type": "ContactPoint", "name": "Wilma Unverwechselbar"' in page


def test_withdrawing_consent_takes_effect_at_once_and_everywhere(client, neighbourhood):
    actor = make_actor(neighbourhood)
    contact = make_public_contact(actor)
    assert _shown(client, actor) == list(SECRETS)
    withdraw_consent(contact, by=None)
    assert _shown(client, actor) == []
    assert "Unverwechselbar" not in _public_bytes(client, actor)


def test_publishing_without_consent_is_refused(neighbourhood):
    actor = make_actor(neighbourhood)
    with pytest.raises(DomainError) as refusal:
        make_contact(actor, is_public=True)
    assert refusal.value.field == "consent_given_on"
    assert Contact.objects.count() == 0


def test_a_consent_of_tomorrow_does_not_count_today(neighbourhood):
    with pytest.raises(DomainError):
        make_contact(make_actor(neighbourhood), is_public=True, consent_given_on=date(2021, 4, 16))


def test_the_database_itself_refuses_a_public_contact_without_consent(neighbourhood):
    contact = make_contact(make_actor(neighbourhood))
    with pytest.raises(IntegrityError), transaction.atomic():
        Contact.objects.filter(pk=contact.pk).update(is_public=True)


def test_a_row_that_slipped_past_the_rules_is_still_not_shown(neighbourhood):
    contact = make_public_contact(make_actor(neighbourhood))
    contact.consent_withdrawn_on = date(2021, 4, 15)
    assert contact.has_consent is False
    with pytest.raises(DomainError):
        save_contact(contact, by=None)


def test_the_history_says_what_happened_but_holds_no_word_about_the_person(neighbourhood):
    contact = make_public_contact(make_actor(neighbourhood), role="Kassenwartin")
    contact.role = "Vorstand"
    save_contact(contact, by=None)
    withdraw_consent(contact, by=None)
    forget_contact(contact, by=None)
    told = " ".join(f"{e.verb} {e.title} {e.note} {e.changes} {e.snapshot}" for e in Entry.objects.all())
    assert "Kontaktperson gelöscht" in told
    assert "Einwilligung widerrufen" in told
    assert [word for word in (*SECRETS, "Kassenwartin", "Vorstand") if word in told] == []


def test_forgetting_leaves_nothing(neighbourhood):
    contact = make_contact(make_actor(neighbourhood))
    forget_contact(contact, by=None)
    assert Contact.objects.count() == 0


def test_minutes_and_groups_show_organisations_not_people(client, neighbourhood):
    actor = make_actor(neighbourhood)
    make_contact(actor)
    group = make_group(neighbourhood, members=[actor])
    make_meeting(group, moment(2021, 3, 1, 10), minutes="<p>Es ging um Wiesen.</p>", are_minutes_public=True)
    page = client.get(group.get_absolute_url()).content.decode()
    assert "Gartenverein" in page
    assert "Unverwechselbar" not in page


def test_telephone_and_mail_of_an_actor_wait_for_its_release(client, neighbourhood):
    actor = make_actor(neighbourhood, phone="0340 000077", email="verein@example.org")
    page = client.get(actor.get_absolute_url()).content.decode()
    assert "0340 000077" not in page
    assert "verein@example.org" not in page
    actor.contact_released_on = date(2021, 4, 15)
    actor.save()
    page = client.get(actor.get_absolute_url()).content.decode()
    assert page.count("0340 000077") >= 2
    assert '"email": "verein@example.org"' in page
