"""„Older resident, no e-mail“, task 4: an idea on a paper card, entered by the office in a few taps."""

import re

import pytest
from playwright.sync_api import expect

from tests.reports import structure

from .look import faults
from .steps import follow, unique
from .test_booking import Taps

pytestmark = pytest.mark.journey
PHONE = 390


def test_a_card_is_printed_comes_back_and_is_followed_by_its_code(visitor):
    person, words = visitor(PHONE), unique("Eine Bank im Schatten")
    desk = person.sign_in("buero")
    desk.goto(person.address + "/buero/karten/drucken/")
    desk.get_by_label(re.compile("^Anlass")).fill(words)
    found = faults(desk, (PHONE,))
    desk.get_by_role("button", name="Karten anlegen").click()
    sheets = desk.get_by_role("link", name="PDF zum Drucken").get_attribute("href")
    answer = desk.request.get(person.address + sheets)
    assert answer.headers["content-type"] == "application/pdf"
    found += faults(desk, (PHONE,))
    code = code_of_a_card(answer.body())

    resident = visitor(PHONE)
    follow(resident.go("/"), code)
    expect(resident.page.get_by_role("main")).to_contain_text("Ihre Karte ist noch nicht bei uns eingetragen")
    found += faults(resident.page, (PHONE,))

    tap = Taps()  # the phone's camera reads the square and opens this address
    desk.goto(f"{person.address}/buero/karten/eintragen/{code}/")
    expect(desk.get_by_label("Was steht auf der Karte?")).to_be_focused()
    desk.keyboard.type(words)
    found += faults(desk, (PHONE,))
    tap(desk.get_by_role("button", name="Speichern, nächste Karte"))
    assert tap.count == 1
    expect(desk.get_by_role("main")).to_contain_text("1 von 20 zurück")

    follow(resident.go("/"), code)
    expect(resident.page.get_by_role("main")).to_contain_text(words)
    assert found + person.faults + resident.faults + resident.strangers() == []


def code_of_a_card(content: bytes) -> str:
    """The first code that stands on the sheets."""

    return re.search(r"[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}", structure.text_of(content))[0]
