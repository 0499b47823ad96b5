"""„The rules change overnight“: the coordinator switches a condition on, decides about what it meets, and lifts it."""

import re

import pytest
from playwright.sync_api import Page, expect

from .look import faults
from .steps import go_on, unique, write_date

pytestmark = pytest.mark.journey
HOURS = "Zurzeit keine Sprechzeiten"


def open_condition(page: Page, title: str) -> None:
    page.get_by_role("navigation").get_by_role("link", name="Rahmenbedingungen").first.click()
    row = page.get_by_role("row").filter(has=page.get_by_role("link", name=title, exact=True))
    row.filter(has_text="gilt jetzt").get_by_role("link").click()


def lift(page: Page, title: str) -> None:
    open_condition(page, title)
    page.get_by_role("link", name="Aufheben").click()
    go_on(page, "Aufheben")
    expect(page.get_by_role("main")).to_contain_text("ist aufgehoben")


def hours_of(page: Page, address: str) -> str:
    page.goto(f"{address}/quartiersbuero/")
    return page.locator(".open-sign").first.inner_text()


def publish_date(page: Page, title: str) -> str:
    """A date for thirty people; its address on the website."""
    page.get_by_role("navigation").get_by_role("link", name="Termine", exact=True).first.click()
    page.get_by_role("link", name="Neuer Termin").click()
    write_date(page, title)
    page.get_by_label("im Freien").check()
    page.get_by_label(re.compile("Höchstens so viele Personen(?! je)")).fill("10")
    go_on(page, "Speichern und veröffentlichen")
    return (
        page.get_by_role("main").get_by_role("link", name=re.compile("Website")).first.get_attribute("href")
        or ""
    )


def prepare(page: Page, title: str) -> None:
    """What held, taken as a model, and a smaller group besides; afterwards its preview."""
    page.get_by_role("link", name="Als Vorlage nehmen").click()
    page.get_by_label(re.compile("^Höchstens so viele Personen(?! je)")).fill("5")
    page.get_by_label(re.compile("^Überschrift")).first.fill(title)
    go_on(page, "Speichern und Wirkung ansehen")


def test_the_rules_change_and_change_back(visitor):
    team, guest = visitor(1280), visitor(390)
    address, title = team.address, unique("Nur zu fünft")
    page, public = team.sign_in("buero"), guest.page
    assert hours_of(public, address) == HOURS
    event = unique("Treffen im Hof")
    where = address + publish_date(page, event)
    public.goto(where)
    expect(public.get_by_role("main")).not_to_contain_text("wird gerade geprüft")

    # What held so far is lifted: the hours are back for everybody at once.
    lift(page, HOURS)
    try:
        assert hours_of(public, address).startswith("Nächste Sprechzeit")

        prepare(page, title)
        preview = page.get_by_role("main")
        expect(preview).to_contain_text("Noch ist nichts eingeschaltet")
        row = preview.get_by_role("row").filter(has_text=event)
        expect(row).to_contain_text("für bis zu 10 Personen geplant, erlaubt sind 5 Personen")
        expect(preview).to_contain_text("fällt aus")
        assert faults(page) == []
        public.goto(where)
        expect(public.get_by_role("main")).not_to_contain_text("wird gerade geprüft")

        page.set_viewport_size({"width": 1280, "height": 900})
        go_on(page, "Jetzt einschalten")
        expect(page.get_by_role("main")).to_contain_text("ist eingeschaltet und gilt ab jetzt")
        assert hours_of(public, address) == HOURS
        expect(public.locator(".in-force")).to_contain_text("höchstens 5 Personen")
        assert faults(public) == []
        public.goto(where)
        expect(public.get_by_role("main")).to_contain_text("wird gerade geprüft")
        assert faults(public) == []

        page.get_by_role("link", name="Heute", exact=True).first.click()
        page.get_by_role("link", name=event).first.click()
        assert faults(page) == []
        page.set_viewport_size({"width": 1280, "height": 900})
        page.get_by_role("main").get_by_role("link", name="Anpassen").click()
        page.get_by_label(re.compile("^Höchstens so viele Personen(?! je)")).fill("7")
        go_on(page, "Anpassen")
        expect(page.get_by_role("main")).to_contain_text("So passt es noch nicht")
        page.get_by_label(re.compile("^Höchstens so viele Personen(?! je)")).fill("5")
        go_on(page, "Anpassen")
        public.goto(where)
        expect(public.get_by_role("main")).to_contain_text("höchstens 5 Personen")
        expect(public.get_by_role("main")).not_to_contain_text("wird gerade geprüft")

        lift(page, title)
        assert hours_of(public, address).startswith("Nächste Sprechzeit")
        public.goto(where)
        expect(public.get_by_role("main")).to_contain_text("höchstens 5 Personen")  # decided, so it stays
    finally:
        switch_on_again(page)
    assert hours_of(public, address) == HOURS
    assert team.faults + guest.faults == []
    assert guest.strangers() == []


def switch_on_again(page: Page) -> None:
    """The house as the other journeys know it."""
    page.get_by_role("navigation").get_by_role("link", name="Rahmenbedingungen").first.click()
    page.get_by_role("link", name=HOURS, exact=True).first.click()
    page.get_by_role("link", name="Als Vorlage nehmen").click()
    go_on(page, "Speichern und Wirkung ansehen")
    go_on(page, "Jetzt einschalten")


def test_without_scripts_the_same_is_decided(visitor):
    team = visitor(390, javascript=False)
    page = team.sign_in("buero")
    team.go("/buero/termine/zu-pruefen/")
    page.get_by_role("link", name="Pollingparkfest").click()
    page.get_by_role("main").get_by_role("link", name="Findet so statt").click()
    go_on(page, "Findet so statt")
    expect(page.get_by_role("main")).to_contain_text("Warum kann er so stattfinden?")
    page.get_by_label(re.compile("^Warum kann er so stattfinden")).fill("Zehn Menschen je Wiese.")
    go_on(page, "Findet so statt")
    expect(page.get_by_role("main")).to_contain_text("Zehn Menschen je Wiese.")
    page.get_by_role("main").get_by_role("link", name="Noch einmal prüfen").click()
    go_on(page, "Noch einmal prüfen")
    expect(page.get_by_role("main")).to_contain_text("Der Termin passt nicht zu dem, was dann gilt")
