"""The journeys of the three people the house is built for: a resident, the coordinator, the city's officer."""

import re

import pytest
from playwright.sync_api import expect

from .look import faults
from .steps import HUMAN_PAUSE, code_on, fill_report, follow, go_on, minutes_of_the_week, unique, write_date

pytestmark = pytest.mark.journey
PHONE = 390


def test_resident_finds_the_office_hours_in_two_taps(visitor):
    page = visitor(PHONE).go("/")
    expect(page.get_by_text("Sprechzeiten").first).to_be_visible()  # none at all, if the start page will do
    page.locator("details.menu-small > summary").tap()
    page.locator("details.menu-small").get_by_role("link", name="Quartiersbüro").tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("Quartiersbüro")
    expect(page.get_by_text(re.compile(r"\d+:\d\d (Uhr )?bis \d+:\d\d Uhr")).first).to_be_visible()


def test_resident_and_coordinator_speak_about_a_case(visitor):
    resident, office = visitor(PHONE), visitor()
    wish, answer, thanks = unique("Laterne ist aus"), unique("Wir geben es weiter"), unique("Vielen Dank")
    page, found = resident.go("/anliegen/melden/"), []
    fill_report(page, wish, look=lambda: found.extend(faults(page, (PHONE,))))
    go_on(page, "Absenden")
    code = code_on(page)

    desk = office.sign_in("buero")
    desk.get_by_role("link", name="Anliegen", exact=True).first.click()
    desk.get_by_role("link", name=wish).click()
    desk.get_by_label("Ihre Nachricht").fill(answer)
    desk.locator("#antworten").get_by_role("button", name="Absenden").click()
    expect(desk.locator("#verlauf")).to_contain_text(answer)

    follow(resident.go("/"), code)
    expect(page.locator("#verlauf")).to_contain_text(answer)
    page.get_by_label("Möchten Sie noch etwas sagen?").fill(thanks)
    page.wait_for_timeout(HUMAN_PAUSE)
    go_on(page, "Absenden")
    expect(page.locator("#verlauf")).to_contain_text(thanks)
    desk.reload()
    expect(desk.locator("#verlauf")).to_contain_text(thanks)
    assert found + faults(page, (PHONE,)) == []
    assert len(resident.context.cookies()) <= 1
    assert resident.faults + resident.strangers() + office.faults == []


@pytest.mark.xdist_group("hours of one week")
def test_coordinator_logs_work_in_one_line(visitor):
    page = visitor().sign_in("buero")
    before = minutes_of_the_week(page)
    page.get_by_label("Was haben Sie gemacht?").fill("45 min Telefonat Jugendclub")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="Eingetragen")).to_contain_text("0:45 h")
    assert minutes_of_the_week(page) == before + 45
    page.get_by_role("button", name="Rückgängig").click()
    page.wait_for_load_state()
    assert minutes_of_the_week(page) == before


@pytest.mark.xdist_group("hours of one week")
def test_coordinator_logs_work_with_three_taps(visitor):
    page = visitor(PHONE).sign_in("buero")
    before = minutes_of_the_week(page)
    page.get_by_role("link", name="Mit zwei Tippern eintragen").tap()
    page.locator("label.tile").first.tap()
    page.get_by_role("button", name="30 min").tap()
    expect(page.get_by_role("status").filter(has_text="Eingetragen")).to_be_visible()
    assert minutes_of_the_week(page) == before + 30


def test_a_new_date_is_public_at_the_very_next_request(visitor):
    title = unique("Hofkonzert")
    anyone, office = visitor(PHONE), visitor()
    public = anyone.go("/termine/")
    desk = office.sign_in("buero")
    office.go("/buero/termine/")
    desk.get_by_role("link", name="Neuer Termin").first.click()
    write_date(desk, title)
    desk.get_by_role("button", name="Speichern und veröffentlichen").click()
    expect(desk.get_by_role("link", name="Auf der Website ansehen")).to_be_visible()

    public.reload()
    public.get_by_role("link", name=title).click()
    expect(public.get_by_role("heading", level=1)).to_have_text(title)
    expect(public.get_by_role("main")).to_contain_text("10. Juni 2021")

    desk.get_by_role("link", name="Zurückziehen").click()
    desk.get_by_role("button", name="Zurückziehen").click()
    expect(desk.get_by_role("main")).to_contain_text("zurückgezogen")
    assert public.reload().status in {404, 410}
    expect(public.get_by_role("main").get_by_role("link").first).to_be_visible()
    anyone.go("/termine/")
    expect(public.get_by_role("link", name=title)).to_have_count(0)


def test_a_date_waits_for_its_hour(visitor):
    title = unique("Sommerabend")
    office, anyone = visitor(), visitor()
    desk = office.sign_in("buero")
    office.go("/buero/termine/neu/")
    write_date(desk, title)
    go_on(desk, "Speichern")
    desk.get_by_role("link", name="Veröffentlichen").click()
    desk.get_by_text("zu einem Zeitpunkt", exact=True).click()
    desk.get_by_label("Erscheint am").fill("2021-05-20T09:00")
    desk.get_by_role("button", name="Veröffentlichen").click()
    expect(desk.get_by_role("main")).to_contain_text("geplant")
    expect(anyone.go("/termine/").get_by_role("link", name=title)).to_have_count(0)


def test_an_earlier_version_comes_back(visitor):
    first, second = unique("Erste Fassung"), unique("Zweite Fassung")
    office = visitor()
    desk = office.sign_in("buero")
    office.go("/buero/termine/neu/")
    write_date(desk, first)
    go_on(desk, "Speichern")
    desk.get_by_role("textbox", name="Überschrift", exact=True).fill(second)
    go_on(desk, "Speichern")
    expect(desk.get_by_role("heading", level=1)).to_contain_text(second)
    desk.get_by_role("link", name="Verlauf").click()
    desk.get_by_role("link", name="Diese Fassung ansehen und wiederherstellen").last.click()
    go_on(desk, "Diese Fassung wiederherstellen")
    desk.get_by_role("navigation", name="Sie sind hier").get_by_role("link", name=first).click()
    expect(desk.get_by_role("textbox", name="Überschrift", exact=True)).to_have_value(first)


@pytest.mark.parametrize(("label", "first_bytes"), [("PDF", b"%PDF-"), ("PowerPoint", b"PK\x03\x04")])
def test_coordinator_downloads_the_report(visitor, label, first_bytes):
    page = visitor().sign_in("buero")
    page.get_by_role("link", name="Berichte").first.click()
    page.get_by_role("link", name="2020", exact=True).click()
    with page.expect_download(timeout=60_000) as waiting:
        page.get_by_role("link", name=re.compile(f"{label}.* herunterladen")).click()
    content = waiting.value.path().read_bytes()
    assert content.startswith(first_bytes)
    assert len(content) > 20_000


def test_city_officer_opens_every_figure_of_the_report(visitor):
    """She reads, opens what stands behind a number, and finds the number again as the sum of the list."""
    officer = visitor()
    page = officer.sign_in("stadt")
    officer.go("/buero/berichte/?jahr=2020").get_by_role("link", name="Im Browser lesen").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Rückblick 2020")
    figures = page.locator("main a[href*='/zahlen/2020/']")
    assert figures.count() > 5
    for path in sorted({figures.nth(n).get_attribute("href") for n in range(figures.count())}):
        officer.go(path)
        shown = page.locator(".report-sum").inner_text()
        told = page.locator(".report-sum + .lead").inner_text()
        count = int(re.search(r"aus (\d+) Eintr", told).group(1))
        assert page.locator(".report-records tbody tr").count() == min(count, 200), path
        if page.locator(".report-records tfoot").count():
            assert page.locator(".report-records tfoot td").inner_text() == shown, path
        else:
            assert re.match(r"\d+", shown.replace(".", "")).group() == str(count), path


def test_city_officer_may_read_but_not_write(visitor):
    officer = visitor()
    officer.sign_in("stadt")
    for path in (
        "/buero/termine/neu/",
        "/buero/meldungen/neu/",
        "/buero/anliegen/neu/",
        "/buero/arbeitszeit/neu/",
    ):
        assert officer.page.goto(officer.address + path).status == 403, path
        expect(officer.page.get_by_role("heading", level=1)).to_be_visible()
    assert officer.page.goto(officer.address + "/buero/berichte/").ok
