"""Going through a page with the keyboard alone, and looking where the focus is."""

from playwright.sync_api import Locator, Page

MOST_STOPS = 120

# A focus that is seen: an outline or a shadow, on the element itself or on its tile or card, inside the window.
_SEEN = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return "the focus is nowhere";
  const faces = [one, one.closest("label"), one.closest(".card"), one.nextElementSibling].filter(Boolean);
  const isMarked = faces.some((face) => {
    const style = getComputedStyle(face);
    return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
  });
  const name = one.tagName + " " + (one.id || one.name || one.textContent.trim().slice(0, 40));
  if (!isMarked) return name + " has the focus and does not show it";
  const box = (one.closest("label") || one).getBoundingClientRect();
  const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return isInside ? "" : name + " has the focus outside the window";
}"""


def assert_focus_is_seen(page: Page) -> None:
    fault = page.evaluate(_SEEN)
    assert not fault, f"{page.url}: {fault}"


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until the target has the focus; every stop on the way shows itself."""
    target.first.wait_for(state="attached")
    handle = target.first.element_handle()
    for _ in range(MOST_STOPS):
        if page.evaluate("(one) => document.activeElement === one", handle):
            return
        page.keyboard.press("Tab")
        assert_focus_is_seen(page)
    raise AssertionError(f"{page.url}: {target} cannot be reached with Tab")


def press(page: Page, target: Locator, key: str = "Enter") -> None:
    tab_to(page, target)
    page.keyboard.press(key)


def write(page: Page, target: Locator, text: str) -> None:
    tab_to(page, target)
    page.keyboard.type(text)
