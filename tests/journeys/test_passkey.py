"""A passkey in a real browser: set up at the desk, used instead of the password, and given up by mistake."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.journey

WHO = "beirat"  # nobody else signs in as this person, whom a second factor would keep out


@pytest.fixture
def person(visitor) -> Iterator:
    """A person whose device has a fingerprint reader. Passkeys need a name, an address of numbers has none."""
    person = visitor(width=390)
    person.address = person.address.replace("127.0.0.1", "localhost")
    devices = person.context.new_cdp_session(person.page)
    devices.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    devices.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return person


def remove_passkey(person) -> None:
    page = person.go("/buero/sicherheit/schluessel/")
    page.get_by_role("link", name="Entfernen").or_(page.get_by_role("button", name="Entfernen")).first.click()
    page.get_by_role("button", name="Entfernen").first.click()
    expect(page.get_by_text("Noch ist kein Passkey eingerichtet.")).to_be_visible()


def test_a_passkey_opens_the_desk_without_a_password(person):
    page = person.sign_in(WHO)
    person.go("/buero/sicherheit/schluessel/neu/")
    page.get_by_label("Ohne Passwort anmelden").check()
    page.get_by_role("button", name="Hinzufügen").click()
    expect(page.get_by_text("Der Passkey ist hinzugefügt.")).to_be_visible()
    person.context.clear_cookies()
    person.go("/anmelden/?next=/buero/")
    page.get_by_role("button", name="Mit Passkey anmelden").click()
    page.wait_for_url(f"{person.address}/buero/")
    remove_passkey(person)
    assert person.faults == []
    assert person.strangers() == []


def test_a_device_without_a_passkey_is_told_what_to_do(person):
    page = person.go("/anmelden/?next=/buero/")
    page.get_by_role("button", name="Mit Passkey anmelden").click()
    expect(page.get_by_role("alert")).to_contain_text("mit E-Mail und Passwort")
    expect(page.get_by_label("E-Mail")).to_be_visible()
