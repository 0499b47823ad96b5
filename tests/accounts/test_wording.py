"""The sign-in pages speak our German: „Sie“ throughout, and a passkey is called a passkey."""

import re

import pytest
from django.core import mail
from django.utils.html import strip_tags

from quartier.accounts.actions import create_member

GOOD = "wiesen-sind-weit-21"
FAMILIAR = re.compile(r"\b([Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[mnrs]?|[Bb]itte gib|Sicherheitsschlüssel)\b")


@pytest.fixture
def signed_in(neighbourhood, client):
    create_member(
        neighbourhood, email="kim@example.org", name="Kim", role="coordinator", password=GOOD, by=None
    )
    client.post("/anmelden/", {"login": "kim@example.org", "password": GOOD})
    client.post("/anmelden/bestaetigen/", {"password": GOOD})
    return client


def words_of(answer) -> str:
    assert answer.status_code == 200
    text = strip_tags(answer.content.decode())
    assert not FAMILIAR.search(text), FAMILIAR.findall(text)
    return text


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("/buero/sicherheit/", "Noch ist kein Passkey eingerichtet."),
        ("/buero/sicherheit/app/einrichten/", "Lesen Sie das Quadrat"),
        ("/buero/sicherheit/schluessel/", "Noch ist kein Passkey eingerichtet."),
        ("/buero/sicherheit/schluessel/neu/", "Passkey hinzufügen"),
        ("/abmelden/", "Möchten Sie sich abmelden?"),
        ("/anmelden/bestaetigen/", "Zum Schutz Ihres Zugangs"),
        ("/anmelden/passwort/aendern/", "Neues Passwort (noch einmal)"),
    ],
)
def test_pages_of_a_signed_in_person(signed_in, address, says):
    assert says in words_of(signed_in.get(address))


def test_a_wrong_current_password_is_told_politely(signed_in):
    answer = signed_in.post(
        "/anmelden/passwort/aendern/",
        {"oldpassword": "falsch", "password1": "neue-wege-22", "password2": "neue-wege-22"},
    )
    assert "Bitte geben Sie Ihr jetziges Passwort ein." in words_of(answer)


def test_the_way_to_a_new_password(signed_in):
    signed_in.logout()
    assert "Sie haben Ihr Passwort vergessen?" in words_of(signed_in.get("/anmelden/passwort/vergessen/"))
    answer = signed_in.post("/anmelden/passwort/vergessen/", {"email": "kim@example.org"}, follow=True)
    assert "Wir haben Ihnen eine E-Mail geschickt." in words_of(answer)
    letter = mail.outbox[0]
    assert letter.body.startswith("Guten Tag,")
    assert not FAMILIAR.search(letter.body)
    link = re.search(r"https?://[^/]+(/\S+)", letter.body).group(1)
    assert "Passwort ändern" in words_of(signed_in.get(link, follow=True))
    assert "Der Link gilt nicht mehr" in words_of(signed_in.get("/anmelden/passwort/neu/1-falsch/"))
    assert "Ihr Passwort ist geändert." in words_of(signed_in.get("/anmelden/passwort/neu/fertig/"))
