"""A walk is joined on the phone and called off again; who has no mail is registered by the team, and called.

Task 4 of „Resident, phone, little German“ and task 3 of „Older resident, no e-mail“, counted in what a finger does.
"""

import re

import pytest
from playwright.sync_api import expect

from .look import faults
from .steps import HUMAN_PAUSE, answer_the_sum, unique
from .test_booking import Taps

pytestmark = pytest.mark.journey
PHONE = 390
BARRIERS = "/termine/quartiersspaziergang-barrieren-2021/"


def test_a_group_of_three_joins_a_walk_and_calls_it_off_again(visitor):
    person, tap = visitor(PHONE), Taps()
    page = person.go(f"/en{BARRIERS}")
    found = faults(page, (PHONE,))
    tap(page.get_by_role("link", name="Register now"))
    tap(page.locator("label.tile", has_text="3 people"))
    found += faults(page, (PHONE,))
    page.wait_for_timeout(HUMAN_PAUSE)
    tap(page.get_by_role("button", name="Register now"))
    assert tap.count <= 3
    expect(page.get_by_role("heading", level=1)).to_have_text("You are registered")
    expect(page.get_by_role("main")).to_contain_text("3 people")
    code = page.locator(".stat-figure").inner_text().strip()
    found += faults(page, (PHONE,))

    tap = Taps()
    page = person.go(f"/en/anmeldung/{code.lower()}/")
    tap(page.get_by_role("link", name="Cancel my registration"))
    tap(page.get_by_role("button", name="Yes, cancel"))
    assert tap.count == 2
    expect(page.get_by_role("main")).to_contain_text("You are no longer registered.")
    assert found + faults(page, (PHONE,)) + person.faults + person.strangers() == []
    assert person.context.cookies() == []


def test_without_javascript_the_same_works_after_a_small_sum(visitor):
    person = visitor(PHONE, javascript=False)
    page = person.go(BARRIERS)
    page.get_by_role("link", name="Jetzt anmelden").click()
    page.locator("label.tile", has_text="1 Person").click()
    page.wait_for_timeout(HUMAN_PAUSE)
    page.get_by_role("button", name="Jetzt anmelden").click()
    answer_the_sum(page, "Jetzt anmelden")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sie sind angemeldet")


def test_who_has_no_mail_is_registered_by_the_team_and_called_when_the_walk_is_called_off(visitor):
    person, guest, tap = visitor(), unique("Erna"), Taps()
    desk = person.sign_in("buero")
    desk.get_by_role("navigation", name="Bereiche").get_by_role("link", name="Termine", exact=True).click()
    desk.get_by_role("link", name="Anmeldungen").click()
    desk.get_by_role("link", name="Quartiersspaziergang: Bunt, grün, weit").click()
    tap(desk.get_by_role("link", name="Jemanden anmelden"))
    desk.get_by_label(re.compile("^Name oder Spitzname")).fill(guest)
    desk.get_by_label(re.compile("^Telefon")).fill("0340 000077")
    expect(desk.get_by_label(re.compile(r"^E-Mail \(freiwillig\)"))).to_have_value("")
    tap(desk.get_by_label("Auf die Warteliste, wenn nicht für alle Platz ist"))  # this walk is full
    tap(desk.get_by_role("button", name="Anmelden"))
    assert tap.count == 3
    expect(desk.get_by_role("main")).to_contain_text("Der Code zum Mitschreiben")
    found = faults(desk)

    tap = Taps()
    desk.get_by_role("link", name="Quartiersspaziergang: Bunt, grün, weit").click()
    tap(desk.get_by_role("link", name=re.compile("^Absagen")))
    desk.get_by_label("Grund").fill("Es ist Sturm angesagt")
    tap(desk.get_by_role("button", name="Absagen"))
    tap(desk.get_by_role("link", name=re.compile("^Anmeldungen:")))
    call = desk.get_by_role("listitem").filter(has_text=guest)
    expect(call).to_contain_text("0340 000077")
    expect(call).to_contain_text("Es ist Sturm angesagt")
    assert tap.count == 3
    found += faults(desk)
    call.get_by_role("button", name="Erledigt").click()
    expect(desk.get_by_role("listitem").filter(has_text=guest)).to_contain_text("abgehakt")
    assert found + person.faults == []
