"""Everything a resident needs also works where scripts are switched off."""

import re

import pytest
from playwright.sync_api import expect

from .steps import answer_the_sum, code_on, fill_report, follow, go_on, unique

pytestmark = pytest.mark.journey
PHONE = 390


def test_reporting_a_case_and_following_it(visitor):
    person, wish = visitor(PHONE, javascript=False), unique("Mehr Papierkörbe")
    page = person.go("/anliegen/melden/")
    fill_report(page, wish)
    go_on(page, "Absenden")
    answer_the_sum(page, "Absenden")
    code = code_on(page)
    follow(person.go("/"), code)
    expect(page.get_by_role("main")).to_contain_text(wish)
    assert person.context.cookies() == []


def test_a_mistake_is_named_and_nothing_typed_is_lost(visitor):
    page = visitor(PHONE, javascript=False).go("/anliegen/melden/")
    field = page.get_by_label("Was ist los, oder was wünschen Sie sich?")
    go_on(page)
    too_long = "Die Schaukel quietscht." + " Sehr." * 700
    field.evaluate("(one) => one.removeAttribute('maxlength')")  # browsers without it exist
    field.fill(too_long)
    go_on(page)
    expect(page.get_by_role("alert").get_by_role("link")).to_have_count(1)
    expect(field).to_have_value(too_long)


def test_text_size_and_theme_are_remembered_in_one_cookie(visitor):
    person = visitor(javascript=False)
    page = person.go("/termine/")
    go_on(page, "Schrift größer")
    expect(page).to_have_url(f"{person.address}/termine/")
    go_on(page, "Helle oder dunkle Darstellung")
    person.go("/projekte/")
    root = page.locator("html")
    expect(root).to_have_attribute("data-text-size", "1")
    expect(root).to_have_attribute("data-theme", "dark")
    assert len(person.context.cookies()) == 1
    go_on(page, "Schrift kleiner")
    go_on(page, "Helle oder dunkle Darstellung")
    person.go("/")
    expect(root).to_have_attribute("data-text-size", "0")
    expect(root).to_have_attribute("data-theme", "light")


@pytest.mark.parametrize("path", ["/", "/termine/archiv/2019/", "/anliegen/melden/"])
def test_changing_the_language_keeps_the_page(visitor, path):
    person = visitor(javascript=False)
    page = person.go(path)
    page.locator("details.languages > summary").click()
    page.locator("details.languages").get_by_role("link", name="English").click()
    expect(page).to_have_url(f"{person.address}/en{path}")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.locator("details.languages > summary").click()
    page.locator("details.languages").get_by_role("link", name="Deutsch").click()
    expect(page).to_have_url(person.address + path)


def test_searching_and_filtering(visitor):
    page = visitor(PHONE, javascript=False).go("/suche/?q=Aktionskasse")
    expect(
        page.get_by_role("main").get_by_role("link", name=re.compile("Aktionskasse")).first
    ).to_be_visible()
