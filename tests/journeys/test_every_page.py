"""Every kind of page, public and at the desk: accessible, without sideways scrolling, under the strict policy."""

import pytest

from .look import faults, too_wide
from .walk import at_the_desk, examples, public_in

pytestmark = pytest.mark.journey
NARROWEST, PHONE, WIDEST = 320, 390, 1280
# WCAG 2.2, 1.4.12: text must bear to be spaced like this.
SPACED = (
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
    "p{margin-block-end:2em!important}"
)


def look_at(person, paths: list[str], **look) -> list[str]:
    """Open every page once; note what axe, the ruler, the console and the list of requests say."""
    found = [f"{path}: {fault}" for path in paths for fault in faults(person.go(path), **look)]
    return found + person.faults + person.strangers()


def assert_sound(found: list[str]) -> None:
    assert not found, "\n".join(["", *found])


# German is looked at everywhere; of the others one from left to right and one from right to left, where they differ.
LOOKS = {
    "de": {},
    "en": {"widths": (WIDEST,), "dark": False},
    "ar": {"widths": (PHONE,), "dark": False},
}


@pytest.mark.parametrize(("language", "look"), LOOKS.items())
def test_public_pages(visitor, language, look):
    person = visitor()
    start = "/" if language == "de" else f"/{language}/"
    paths = examples(person.page, start, person.address, public_in(language))
    assert len(paths) > 25
    assert_sound(look_at(person, paths, **look))


@pytest.mark.parametrize("half", [0, 1])
def test_desk_pages_of_the_coordinator(visitor, half):
    """Every second page each, so that two browsers can share the long way."""
    person = visitor()
    person.sign_in("buero")
    paths = examples(person.page, "/buero/", person.address, at_the_desk)
    assert len(paths) > 50
    assert_sound(look_at(person, paths[half::2]))


@pytest.mark.parametrize("who", ["leitung", "stadt", "beirat", "akteur"])
def test_no_link_leads_the_others_to_a_closed_door(visitor, who):
    """Whatever the desk offers a person, she may open."""
    person = visitor()
    person.sign_in(who)
    assert examples(person.page, "/buero/", person.address, at_the_desk)


def test_public_pages_survive_400_per_cent_zoom_and_wide_text(visitor):
    """WCAG 2.2, 1.4.10 and 1.4.12: 320 px wide, as it is and with text spaced as the criterion says."""
    person = visitor(width=NARROWEST, bypass_csp=True)
    found = []
    for path in examples(person.page, "/", person.address, public_in("de")):
        page = person.go(path)
        found += [f"{path}: {fault}" for fault in too_wide(page)]
        page.add_style_tag(content=SPACED)
        found += [f"{path}, spaced: {fault}" for fault in too_wide(page)]
    assert_sound(found)


def test_desk_pages_survive_400_per_cent_zoom(visitor):
    person = visitor(width=NARROWEST)
    person.sign_in("buero")
    paths = examples(person.page, "/buero/", person.address, at_the_desk)
    assert_sound([f"{path}: {fault}" for path in paths for fault in too_wide(person.go(path))])


def test_public_pages_say_the_same_without_javascript(visitor):
    with_it, without = visitor(width=PHONE), visitor(width=PHONE, javascript=False)
    for path in examples(without.page, "/", without.address, public_in("de")):
        heading = without.go(path).locator("h1").first.inner_text()
        assert heading == with_it.go(path).locator("h1").first.inner_text()
