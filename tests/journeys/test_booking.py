"""„Resident, phone, little German“: tasks 1, 2 and 5 of the research, counted in taps, with and without scripts."""

import re
import time

import pytest
from playwright.sync_api import Page, expect

from .keyboard import press, write
from .look import faults
from .steps import HUMAN_PAUSE, answer_the_sum, go_on, unique

pytestmark = pytest.mark.journey
PHONE = 390
LONGEST_SECONDS = 45


class Taps:
    """Counts what a finger does."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, locator) -> None:
        locator.click()
        self.count += 1


def book(page: Page, name: str, tap: Taps, look=lambda: None) -> None:
    """From the page of the office to the confirmation: a talk on the telephone, with an interpreter."""
    tap(page.get_by_role("main").get_by_role("link", name="Termin vereinbaren").first)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Termin im Büro vereinbaren")
    look()
    tap(page.get_by_role("link", name=re.compile("Gespräch am Telefon")))
    look()
    tap(page.locator("#zeiten label.tile").last)
    tap(page.get_by_role("button", name="Weiter", exact=True))
    expect(page.get_by_role("status").first).to_contain_text("halten wir bis")
    look()
    page.get_by_label(re.compile("^Name oder Spitzname")).fill(name)
    page.get_by_label(re.compile("^Soll jemand dolmetschen")).select_option("Arabisch")
    page.get_by_label(re.compile("^Telefon")).fill("0340 000099")
    tap.count += 3
    page.wait_for_timeout(HUMAN_PAUSE)
    tap(page.get_by_role("button", name="Termin buchen"))


def test_office_hours_are_two_taps_away(visitor):
    page, tap = visitor(PHONE).go("/"), Taps()
    tap(page.locator("details.menu-small > summary"))
    tap(page.locator("details.menu-small").get_by_role("link", name="Quartiersbüro"))
    expect(page.get_by_text(re.compile(r"\d+:\d\d (Uhr )?bis \d+:\d\d Uhr")).first).to_be_visible()
    expect(page.get_by_role("heading", name="So finden Sie hin")).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link", name="Termin vereinbaren").first).to_be_visible()
    assert tap.count <= 2


@pytest.mark.parametrize("javascript", [True, False])
def test_a_talk_with_an_interpreter_is_booked_moved_and_cancelled(visitor, javascript):
    person, name, tap, found = visitor(PHONE, javascript=javascript), unique("Amal"), Taps(), []
    page = person.go("/quartiersbuero/")

    def look() -> None:
        if javascript:
            found.extend(faults(page, (PHONE,)))

    began = time.monotonic()
    book(page, name, tap)
    if not javascript:
        answer_the_sum(page, "Termin buchen")
    page.wait_for_url("**/gebucht/")
    assert time.monotonic() - began < LONGEST_SECONDS
    assert tap.count <= 9
    expect(page.get_by_role("main")).to_contain_text("Arabisch")
    look()
    code = page.locator(".stat-figure").inner_text().strip()

    person.go("/termin-im-buero/mein-termin/")
    page.get_by_label("Ihr Code").fill(code.lower())
    page.get_by_label(re.compile("^Nachname")).fill(name.split()[-1])
    go_on(page, "Termin öffnen")
    look()
    before = page.locator("dd strong").first.inner_text()
    page.get_by_role("link", name="Termin verlegen").click()
    look()
    page.locator("form label.tile").last.click()
    go_on(page, "Auf diese Zeit verlegen")
    if not javascript:
        answer_the_sum(page, "Auf diese Zeit verlegen")
    expect(page.get_by_role("status").first).to_contain_text("Ihr Termin ist verlegt")
    assert page.locator("dd strong").first.inner_text() != before

    page.get_by_role("link", name="Termin absagen").click()
    look()
    go_on(page, "Ja, absagen")
    if not javascript:
        answer_the_sum(page, "Ja, absagen")
    expect(page.get_by_role("main")).to_contain_text("Dieser Termin findet nicht statt.")
    assert found + person.faults + person.strangers() == []
    assert person.context.cookies() == []


def test_booking_with_the_keyboard_alone_and_in_english(visitor):
    page = visitor().go("/en/termin-im-buero/")
    press(page, page.get_by_role("link", name=re.compile("Talk on the telephone")))
    page.wait_for_url("**/buchen/**")
    press(page, page.locator("#zeiten").get_by_role("radio").first, "Space")
    press(page, page.get_by_role("button", name="Next", exact=True))
    expect(page.get_by_role("status").first).to_contain_text("We keep this time free for you")
    page.wait_for_timeout(HUMAN_PAUSE)
    press(page, page.get_by_role("button", name="Book appointment"))
    expect(page.get_by_role("alert")).to_contain_text("Please give the number")
    write(page, page.get_by_label(re.compile("^Telephone|^Phone")), "0340 000098")
    press(page, page.get_by_role("button", name="Book appointment"))
    page.wait_for_url("**/gebucht/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Your appointment is booked")
