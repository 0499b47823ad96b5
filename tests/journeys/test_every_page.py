"""Every kind of page, public and at the desk: accessible, without sideways scrolling, under the strict policy."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from .walk import examples

pytestmark = pytest.mark.journey
WIDTHS = (390, 768, 1280)
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def _look_at(visitor, paths: list[str]) -> list[str]:
    """What axe and the ruler find on the pages, in both themes at three widths."""
    faults = []
    for path in paths:
        page = visitor.go(path)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                where = f"{path} {scheme} {width}"
                if visitor.overflows():
                    faults.append(f"{where}: scrolls sideways")
                for violation in Axe().run(page, options=RULES).response["violations"]:
                    nodes = "; ".join(str(node["target"]) for node in violation["nodes"][:3])
                    faults.append(f"{where}: {violation['id']}: {nodes}")
    return faults


@pytest.mark.parametrize("start", ["/", "/en/"])
def test_public_pages(visitor, start):
    person = visitor(bypass_csp=True)
    paths = [path for path in examples(person.page, start, person.address) if "/buero/" not in path]
    assert len(paths) > 15
    assert _look_at(person, paths) == []


def test_desk_pages(visitor):
    person = visitor(bypass_csp=True)
    person.sign_in("buero")
    paths = [path for path in examples(person.page, "/buero/", person.address) if path.startswith("/buero/")]
    assert len(paths) > 15
    assert _look_at(person, paths) == []


def test_no_page_asks_a_third_party_or_breaks_the_policy(visitor):
    person = visitor()
    public = examples(person.page, "/", person.address)
    for path in public:
        person.go(path)
    person.sign_in("buero")
    for path in examples(person.page, "/buero/", person.address):
        person.go(path)
    assert person.faults == []
    assert [url for url in person.requests if not url.startswith((person.address, "data:"))] == []


def test_public_pages_survive_400_per_cent_zoom_and_wide_text(visitor):
    """WCAG 2.2, 1.4.10 and 1.4.12: 320 px wide, and text spaced as the criterion says."""
    person = visitor(width=320, bypass_csp=True)
    spacing = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
    faults = []
    for path in examples(person.page, "/", person.address):
        page = person.go(path)
        page.add_style_tag(content=spacing + "p{margin-block-end:2em!important}")
        if person.overflows():
            faults.append(path)
    assert faults == []


def test_public_pages_say_the_same_without_javascript(visitor):
    with_it, without = visitor(width=390), visitor(width=390, javascript=False)
    for path in examples(without.page, "/", without.address):
        heading = without.go(path).locator("h1").first.inner_text()
        assert heading == with_it.go(path).locator("h1").first.inner_text()
