"""Mistakes, impatience and wrong addresses: a clear sentence, nothing lost, nothing twice."""

import pytest
from playwright.sync_api import expect

from .look import faults
from .steps import code_on, fill_report, go_on, minutes_of_the_week, unique, write_date

pytestmark = pytest.mark.journey
PHONE = 390


def test_the_summary_takes_the_focus_and_leads_to_the_field(visitor):
    person = visitor(PHONE)
    page = person.go("/anliegen/melden/")
    page.locator("label.tile", has_text="Idee").click()
    go_on(page)
    go_on(page)
    summary = page.locator(".error-summary")
    expect(summary).to_be_focused()
    summary.get_by_role("link").click()
    expect(page.get_by_label("Was ist los, oder was wünschen Sie sich?")).to_be_focused()
    assert faults(page) == []
    go_on(page, "Zurück")
    expect(page.get_by_role("radio", name="Idee")).to_be_checked()


def test_a_date_that_ends_before_it_begins_is_not_saved(visitor):
    title, office = unique("Rückwärts"), visitor()
    page = office.sign_in("buero")
    office.go("/buero/termine/neu/")
    write_date(page, title)
    page.get_by_label("Beginn").fill("21:00")
    go_on(page, "Speichern")
    expect(page.locator(".error-summary")).to_be_focused()
    expect(page.get_by_role("textbox", name="Überschrift", exact=True)).to_have_value(title)
    assert faults(page, (PHONE,), dark=False) == []
    office.go(f"/buero/termine/?q={title}")
    expect(page.get_by_role("link", name=title)).to_have_count(0)


def test_a_wrong_password_is_said_and_the_address_is_kept(visitor):
    page = visitor().go("/anmelden/")
    page.get_by_label("E-Mail").fill("niemand@example.org")
    page.get_by_label("Passwort", exact=True).fill("falsch-und-lang")
    go_on(page, "Anmelden")
    expect(page.locator(".error-summary")).to_be_focused()
    expect(page.get_by_label("E-Mail")).to_have_value("niemand@example.org")


def test_a_double_click_reports_one_case(visitor):
    wish, office = unique("Doppelt geklickt"), visitor()
    page = visitor(PHONE).go("/anliegen/melden/")
    fill_report(page, wish)
    page.get_by_role("button", name="Absenden").dblclick(no_wait_after=True)
    code_on(page)
    inbox = office.sign_in("buero")
    office.go(f"/buero/anliegen/?q={wish}")
    expect(inbox.get_by_role("link", name=wish)).to_have_count(1)


def test_a_double_click_makes_one_date(visitor):
    title, office = unique("Nur einmal"), visitor()
    page = office.sign_in("buero")
    office.go("/buero/termine/neu/")
    write_date(page, title)
    page.get_by_role("button", name="Speichern", exact=True).dblclick(no_wait_after=True)
    page.wait_for_url("**/buero/termine/*/")
    expect(page.get_by_role("heading", level=1)).to_contain_text(title)
    office.go(f"/buero/termine/?q={title}")
    expect(page.get_by_role("main").get_by_role("link", name=title)).to_have_count(1)


@pytest.mark.xdist_group("hours of one week")
def test_a_double_click_logs_work_once(visitor):
    page = visitor().sign_in("buero")
    before = minutes_of_the_week(page)
    page.get_by_label("Was haben Sie gemacht?").fill("10 min Telefonat Jugendclub")
    page.get_by_role("button", name="Eintragen", exact=True).dblclick(no_wait_after=True)
    page.wait_for_url("**/buero/arbeitszeit/**")
    expect(page.get_by_role("status").filter(has_text="Eingetragen")).to_be_visible()
    assert minutes_of_the_week(page) == before + 10


def test_an_unknown_code_helps_on(visitor):
    person = visitor(PHONE)
    page = person.go("/anliegen/verfolgen/")
    page.get_by_label("Ihr Code").fill("AAA-BBB-CCC")
    go_on(page, "Anliegen öffnen")
    expect(page.locator(".error-summary")).to_be_focused()
    expect(page.get_by_label("Ihr Code")).to_have_value("AAA-BBB-CCC")
    assert faults(page, (PHONE,)) == []


@pytest.mark.parametrize(("path", "language"), [("/gibt-es-nicht/", "de"), ("/en/gibt-es-nicht/", "en")])
def test_an_unknown_page_helps_on_in_its_language(visitor, path, language):
    person = visitor(PHONE)
    assert person.page.goto(person.address + path).status == 404
    expect(person.page.locator("html")).to_have_attribute("lang", language)
    expect(person.page.get_by_role("main").get_by_role("link").first).to_be_visible()
    assert faults(person.page) == []
