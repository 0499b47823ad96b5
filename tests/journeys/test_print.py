"""On paper: black on white whatever theme was chosen, and nothing is cut off."""

import pytest

from .steps import go_on

pytestmark = pytest.mark.journey


BRIGHTNESS = """element => {
  const pen = new OffscreenCanvas(1, 1).getContext("2d");
  pen.fillStyle = getComputedStyle(element).color;
  pen.fillRect(0, 0, 1, 1);
  return Math.max(...pen.getImageData(0, 0, 1, 1).data.slice(0, 3));
}"""


def brightness(page, selector: str) -> int:
    """0 to 255: the strongest of red, green and blue of the text at the first such element."""
    return page.locator(selector).first.evaluate(BRIGHTNESS)


@pytest.mark.parametrize("path", ["/", "/termine/", "/buero/"])
def test_a_dark_screen_prints_black_on_white(visitor, path):
    person = visitor()
    if path == "/buero/":
        person.sign_in("leitung")
    page = person.go(path)
    go_on(page, "Helle oder dunkle Darstellung")
    page.locator('html[data-theme="dark"]').wait_for()
    assert brightness(page, "h1") > 200  # the theme took hold
    page.emulate_media(media="print", color_scheme="dark")
    assert brightness(page, "h1") < 60
    assert brightness(page, "main p") < 120


def test_the_list_of_the_map_is_printed_whole(visitor):
    page = visitor().go("/karte/")
    page.emulate_media(media="print")
    shown, whole = page.locator(".map-list").evaluate("e => [e.clientHeight, e.scrollHeight]")
    assert shown == whole
