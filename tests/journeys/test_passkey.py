"""A passkey in a real browser: set up at the desk, used instead of the password, and given up by mistake."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from quartier.demo.people import PASSWORD

pytestmark = pytest.mark.journey

WHO = "beirat"


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


def confirm_oneself(page) -> None:
    """Changing what one signs in with asks for the password once more."""
    page.get_by_label("Passwort", exact=True).fill(PASSWORD)
    page.get_by_label("Passwort", exact=True).press("Enter")


def remove_passkey(person) -> None:
    """Others sign in as the same person afterwards, with the password alone."""
    page = person.go("/buero/sicherheit/schluessel/")
    expect(page.get_by_role("main")).to_contain_text("Zuletzt benutzt am")
    page.get_by_role("link", name="Entfernen").click()
    confirm_oneself(page)
    page.get_by_role("button", name="Entfernen").click()
    expect(page.get_by_text("Noch ist kein Passkey eingerichtet.")).to_be_visible()


def test_a_passkey_opens_the_desk_without_a_password(person):
    page = person.sign_in(WHO)
    person.go("/buero/sicherheit/schluessel/neu/")
    confirm_oneself(page)
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
