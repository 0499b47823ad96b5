"""What several journeys do: the same few steps, as a person would take them."""

import re
from collections.abc import Callable
from uuid import uuid4

from playwright.sync_api import Page, expect

# The protection of public forms takes faster senders for machines.
HUMAN_PAUSE = 3200
NUMBERS = ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]


def unique(words: str) -> str:
    """Words that no other test uses, so that all may run against one house."""
    return f"{words} {uuid4().hex[:8]}"


def go_on(page: Page, label: str = "Weiter") -> None:
    page.get_by_role("button", name=label, exact=True).click()


def fill_report(page: Page, text: str, look: Callable[[], None] = lambda: None) -> None:
    """The pages of the report up to the last one, from the first one on; `look` is called on each."""
    look()
    page.locator("label.tile", has_text="Müll").click()
    go_on(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Ein paar Worte dazu")
    look()
    page.get_by_label("Was ist los, oder was wünschen Sie sich?").fill(text)
    go_on(page)
    page.get_by_label("Wo ist das?").fill("an der Haltestelle")
    on_map = page.get_by_text("Auf der Karte zeigen")
    if on_map.is_visible():  # without scripts there is no map
        on_map.click()
    for heading in ("Wo ist das?", "Ein Bild dazu", "Wie erreichen wir Sie?"):
        expect(page.get_by_role("heading", level=1)).to_have_text(heading)
        look()
        go_on(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Prüfen und absenden")
    look()
    page.wait_for_timeout(HUMAN_PAUSE)


def code_on(page: Page) -> str:
    """The code that the confirmation shows."""
    page.wait_for_url("**/danke/")
    return page.locator(".stat-figure").inner_text().strip()


def follow(page: Page, code: str) -> None:
    """From anywhere to the case by its code."""
    page.get_by_role("contentinfo").get_by_role("link", name="Was wurde aus meinem Anliegen?").click()
    page.get_by_label("Ihr Code").fill(code.lower())
    go_on(page, "Anliegen öffnen")


def minutes_of_the_week(page: Page) -> int:
    """The sum of this week as the page shows it."""
    page.wait_for_load_state()  # without its styles the day and the sum run into one another
    shown = page.locator(".meter-head").first.inner_text()
    hours, minutes = re.search(r"(\d+):(\d\d)", shown).groups()
    return int(hours) * 60 + int(minutes)


def write_date(page: Page, title: str, day: str = "2021-06-10") -> None:
    """Fill the form of a new date; nothing is sent yet."""
    page.get_by_role("textbox", name="Überschrift", exact=True).fill(title)
    page.get_by_label(re.compile("Worum geht es")).first.fill("Für alle, die kommen mögen.")
    page.get_by_label("Tag", exact=True).fill(day)
    page.get_by_label(re.compile("^Beginn")).fill("17:00")
    page.get_by_label(re.compile("^Ende")).fill("19:00")


def answer_the_sum(page: Page, button: str) -> None:
    """Where scripts are off, a small sum takes the place of the proof."""
    words = re.search(
        r"(?:Wie viel ist|What is) (\w+) (?:plus) (\w+)\?", page.get_by_role("main").inner_text()
    )
    total = sum(NUMBERS.index(word) for word in words.groups())
    page.get_by_label(re.compile("Wie viel ist")).fill(str(total))
    go_on(page, button)
