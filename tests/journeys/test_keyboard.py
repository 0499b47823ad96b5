"""The main tasks with the keyboard alone: every stop shows the focus."""

import re

import pytest
from playwright.sync_api import Page, expect

from quartier.demo.people import DEMO_DOMAIN, PASSWORD

from .keyboard import press, tab_to, write
from .steps import HUMAN_PAUSE, code_on, minutes_of_the_week, unique

pytestmark = pytest.mark.journey


def button(page: Page, name: str):
    return page.get_by_role("button", name=name, exact=True)


def test_the_first_stop_leads_to_the_content(visitor):
    page = visitor().go("/termine/")
    press(page, page.get_by_role("link", name="Zum Inhalt springen"))
    assert page.evaluate("document.activeElement.id") == "inhalt"


def test_reporting_a_case(visitor):
    wish = unique("Bank ist kaputt")
    page = visitor().go("/mitmachen/")
    press(page, page.get_by_role("main").get_by_role("link", name="Anliegen mitteilen"))
    page.wait_for_url("**/anliegen/melden/")
    press(page, page.get_by_role("radio").first, "Space")
    press(page, button(page, "Weiter"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Ein paar Worte dazu")
    write(page, page.get_by_label("Was ist los, oder was wünschen Sie sich?"), wish)
    for heading in ("Wo ist das?", "Ein Bild dazu", "Wie erreichen wir Sie?", "Prüfen und absenden"):
        press(page, button(page, "Weiter"))
        expect(page.get_by_role("heading", level=1)).to_have_text(heading)
    expect(page.get_by_role("main")).to_contain_text(wish)
    page.wait_for_timeout(HUMAN_PAUSE)
    press(page, button(page, "Absenden"))
    assert re.fullmatch(r"\w{3}-\w{3}-\w{3}", code_on(page))


@pytest.mark.xdist_group("hours of one week")
def test_signing_in_and_logging_work(visitor):
    page = visitor().go("/")
    press(page, page.get_by_role("link", name="Anmeldung für das Team"))
    page.wait_for_url("**/anmelden/**")
    write(page, page.get_by_label("E-Mail"), f"buero@{DEMO_DOMAIN}")
    write(page, page.get_by_label("Passwort", exact=True), PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/buero/**")
    before = minutes_of_the_week(page)
    write(page, page.get_by_label("Was haben Sie gemacht?"), "15 min Telefonat Jugendclub")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="Eingetragen")).to_be_visible()
    assert minutes_of_the_week(page) == before + 15


def test_every_stop_of_the_start_page_shows_the_focus(visitor):
    page = visitor().go("/")
    tab_to(page, page.get_by_role("contentinfo").get_by_role("link").last)


def test_the_menu_of_the_phone_opens_and_closes(visitor):
    page = visitor(390).go("/")
    summary = page.locator("details.menu-small > summary")
    press(page, summary)
    tab_to(page, page.locator("details.menu-small").get_by_role("link", name="Termine"))
    page.keyboard.press("Escape")
    expect(page.locator("details.menu-small")).not_to_have_attribute("open", "")
    assert summary.evaluate("(one) => document.activeElement === one")


def test_every_stop_of_a_long_form_shows_the_focus(visitor):
    office = visitor()
    page = office.sign_in("buero")
    office.go("/buero/termine/neu/")
    tab_to(page, button(page, "Speichern und veröffentlichen"))
