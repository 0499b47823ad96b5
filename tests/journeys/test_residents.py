"""„Resident, phone, little German“ reports with a photo; „Older resident, no e-mail“ is helped by the team.

The tasks are those of the research, counted in what a finger does. Booking by oneself: `test_booking`.
"""

import io
import re
from datetime import date

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from .look import faults, too_wide
from .steps import HUMAN_PAUSE, code_on, unique
from .test_booking import Taps

pytestmark = pytest.mark.journey
PHONE = 390


def photo() -> dict[str, object]:
    file = io.BytesIO()
    Image.new("RGB", (900, 1200), "olivedrab").save(file, "JPEG")
    return {"name": "muell.jpg", "mimeType": "image/jpeg", "buffer": file.getvalue()}


def test_rubbish_is_reported_with_the_photo_first_and_without_a_place(visitor):
    person, tap, found = visitor(PHONE), Taps(), []
    page, words = person.go("/anliegen/melden/"), unique("Müll am Spielplatz")

    def next_page(heading: str) -> None:
        expect(page.get_by_role("heading", level=1)).to_have_text(heading)
        found.extend(faults(page, (PHONE,)))

    tap(page.get_by_role("button", name="Mit einem Foto anfangen"))
    next_page("Ein Bild dazu")
    page.get_by_label("Foto aufnehmen").set_input_files(photo())
    tap.count += 2  # the camera's button and „use it“
    tap(page.get_by_role("button", name="Weiter", exact=True))
    next_page("Worum geht es?")
    tap(page.locator("label.tile", has_text="Müll"))
    tap(page.get_by_role("button", name="Weiter", exact=True))
    next_page("Ein paar Worte dazu")
    page.get_by_label("Was ist los, oder was wünschen Sie sich?").fill(words)
    tap(page.get_by_role("button", name="Weiter", exact=True))
    for heading in ("Wo ist das?", "Wie erreichen wir Sie?"):
        next_page(heading)
        tap(page.get_by_role("button", name="Weiter", exact=True))
    next_page("Prüfen und absenden")
    page.wait_for_timeout(HUMAN_PAUSE)
    tap(page.get_by_role("button", name="Absenden", exact=True))
    code = code_on(page)
    assert tap.count <= 10
    person.go(f"/anliegen/{code}/")
    picture = page.get_by_role("main").locator("picture img")
    picture.scroll_into_view_if_needed()
    expect(picture).to_be_visible()
    page.wait_for_function("() => document.querySelector('main picture img').naturalWidth > 0")
    assert found + faults(page, (PHONE,)) + person.faults + person.strangers() == []
    assert person.context.cookies() == []


def open_menu(page: Page, name: str) -> None:
    page.get_by_role("navigation", name="Bereiche").get_by_role("link", name=name, exact=True).click()


@pytest.mark.xdist_group("a closed day")
def test_who_has_no_mail_is_booked_by_the_team_and_called_when_the_office_closes(visitor):
    """Tasks 1 and 3, and the coordinator's „close the office“ with one switch."""
    person, guest, tap = visitor(), unique("Erna"), Taps()
    desk = person.sign_in("buero")
    open_menu(desk, "Sprechzeiten")
    desk.get_by_role("link", name="Tag", exact=True).click()
    tap(desk.get_by_role("link", name="Termin buchen"))
    tap(desk.get_by_role("main").locator("label.tile").last)
    desk.get_by_label(re.compile("^Name oder Spitzname")).fill(guest)
    desk.get_by_label(re.compile("^Telefon")).fill("0340 000077")
    expect(desk.get_by_label(re.compile(r"^E-Mail \(freiwillig\)"))).to_have_value("")
    tap(desk.get_by_role("button", name="Termin buchen"))
    assert tap.count <= 3
    main = desk.get_by_role("main")
    expect(main).to_contain_text(guest)
    shown = re.search(r"(\d{1,2})\. (April|Mai|Juni) 2021", main.inner_text())
    day = date(2021, {"April": 4, "Mai": 5, "Juni": 6}[shown[2]], int(shown[1]))

    tap = Taps()
    open_menu(desk, "Sprechzeiten")
    desk.get_by_role("link", name="Schließungen").click()
    tap(desk.get_by_role("link", name="Büro schließen"))
    desk.get_by_label(re.compile("^geschlossen ab")).fill(f"{day}")
    desk.get_by_label(re.compile("^bis einschließlich")).fill(f"{day}")
    desk.get_by_label("Warum?", exact=True).fill("Fortbildung")
    tap(desk.locator(".form-actions button").first)
    expect(desk.get_by_role("main")).to_contain_text(f"{guest} (anrufen: 0340 000077)")
    tap(desk.get_by_role("button", name="Ja, schließen"))
    assert tap.count <= 3
    open_menu(desk, "Sprechzeiten")
    desk.get_by_role("link", name=re.compile("^Anrufe")).click()
    call = desk.get_by_role("main").get_by_role("listitem").filter(has_text=guest)
    expect(call.first).to_contain_text("0340 000077")
    assert person.faults == []


def test_the_slip_of_a_caller_is_in_large_letters(visitor):
    """Task 2: a call without any contact, and a sheet of paper that says all there is to know."""
    person, tap, words = visitor(), Taps(), unique("Die Haustür klemmt")
    desk = person.sign_in("buero")
    open_menu(desk, "Anliegen")
    tap(desk.get_by_role("link", name="Anliegen aufnehmen"))
    desk.get_by_label("Worum geht es?").fill(words)
    tap(desk.get_by_role("button", name="Aufnehmen"))
    assert tap.count == 2
    expect(desk.get_by_role("heading", level=1)).to_have_text("Zettel zum Mitgeben")
    desk.emulate_media(media="print")
    small = desk.evaluate(
        """() => [...document.querySelectorAll("main *")]
          .filter((one) => one.offsetParent && [...one.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
          .filter((one) => !one.closest("svg") && parseFloat(getComputedStyle(one).fontSize) < 21.3)  // 16 pt
          .map((one) => one.tagName + ": " + one.textContent.trim().slice(0, 40))"""
    )
    assert small == []
    expect(desk.get_by_role("main")).to_contain_text("0340 000000")
    expect(desk.locator("[aria-label^=Quadrat-Code] svg")).to_be_visible()
    assert person.faults == []


def test_news_are_read_enlarged_and_printed(visitor):
    """Task 5: A+ twice, four times the size, and on paper nothing but the news."""
    person = visitor()
    page = person.go("/aktuelles/")
    page.get_by_role("main").locator(":is(h2, h3) a").first.click()
    before = page.get_by_role("main").evaluate("(one) => parseFloat(getComputedStyle(one).fontSize)")
    for _twice in range(2):
        page.get_by_role("button", name=re.compile("größer|Größer")).first.click()
        page.wait_for_timeout(200)
    after = page.get_by_role("main").evaluate("(one) => parseFloat(getComputedStyle(one).fontSize)")
    assert after > before
    page.set_viewport_size({"width": 320, "height": 256})
    assert too_wide(page) == []
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    for gone in ("nav.menu", ".foot-columns", ".top-bar"):
        if page.locator(gone).count():
            expect(page.locator(gone).first).to_be_hidden()
    assert person.faults == []
