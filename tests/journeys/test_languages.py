"""„Resident, phone, little German“, task 1: hours and way in six languages, on the smallest phone.

The hours stand on the start page; the way is one tap further. Whoever lands on the German page is two taps from their
own language.
"""

import pytest
from django.conf import settings
from django.utils import translation
from django.utils.translation import get_language_info, gettext
from playwright.sync_api import expect

from .look import faults
from .test_booking import Taps

pytestmark = pytest.mark.journey
SMALLEST = 320
LANGUAGES = [code for code, _name in settings.LANGUAGES]


def in_words(code: str, german: str) -> str:
    with translation.override(code):
        return gettext(german)


@pytest.mark.parametrize("code", LANGUAGES)
def test_hours_and_way_are_found_in_ones_own_language(visitor, code):
    person, tap = visitor(SMALLEST), Taps()
    page = person.go("/")
    tap(page.locator("details.languages > summary"))
    tap(
        page.locator("details.languages").get_by_role(
            "link", name=get_language_info(code)["name_local"], exact=True
        )
    )
    assert tap.count == 2
    main = page.get_by_role("main")
    expect(page.locator("html")).to_have_attribute("lang", code)
    expect(main).to_contain_text("8:30")
    found = faults(page, (SMALLEST,))

    tap = Taps()
    tap(main.get_by_role("link", name=in_words(code, "Weg, Zeiten, Kontakt")))
    assert tap.count == 1
    expect(page.get_by_role("heading", level=1)).to_have_text(in_words(code, "Quartiersbüro"))
    expect(page.get_by_role("main")).to_contain_text("13:30")
    expect(page.get_by_role("main")).to_contain_text("Heidestraße 20")
    expect(page.get_by_role("link", name="0340 000000").first).to_be_visible()
    assert found + faults(page, (SMALLEST,)) + person.faults + person.strangers() == []


def test_a_talk_is_booked_in_arabic_and_the_code_reads_from_left_to_right(visitor):
    person, tap = visitor(SMALLEST), Taps()
    page = person.go("/ar/termin-im-buero/")
    found = faults(page, (SMALLEST,))
    tap(page.get_by_role("main").get_by_role("link", name="حديث عبر الهاتف"))
    found += faults(page, (SMALLEST,))
    tap(page.get_by_role("main").locator("label.tile").last)
    tap(page.get_by_role("main").get_by_role("button", name=in_words("ar", "Weiter"), exact=True))
    found += faults(page, (SMALLEST,))
    assert tap.count == 3
    assert found + person.faults + person.strangers() == []
