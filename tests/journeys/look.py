"""Looking at a page as it stands in the browser: axe for accessibility, a ruler for its width."""

from functools import cache
from pathlib import Path
from typing import Any

import axe_playwright_python
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What another theme can spoil; everything else is the same in both.
COLOURS = ["color-contrast", "link-in-text-block"]
WIDTHS = (390, 768, 1280)

_RUN = """async ([only, rules]) => {
  const options = {resultTypes: ["violations"], preload: false, iframes: false, runOnly: {type: only, values: rules}};
  const found = await axe.run(document, options);
  return found.violations.map((rule) => rule.id + ": " + rule.nodes.slice(0, 3).map(
    (node) => node.target.join(" ") + " (" + (node.failureSummary || "").split("\\n").slice(1).join(" ").trim() + ")"
  ).join("; "));
}"""

# What stands out of the page to the side, to name the culprit.
_WIDE = """() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room + 1) return "";
  const wide = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > room + 1);
  const last = wide[wide.length - 1];
  return `scrolls sideways (${document.documentElement.scrollWidth} px): ` +
    (last ? last.tagName.toLowerCase() + "." + last.className : "?");
}"""


@cache
def _axe() -> str:
    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")


def too_wide(page: Page) -> list[str]:
    """Names what makes the page scroll sideways."""
    found: str = page.evaluate(_WIDE)
    return [found] if found else []


def violations(page: Page, *, only_colours: bool = False) -> list[str]:
    """What axe finds on the page as it stands."""
    if not page.evaluate("Boolean(window.axe)"):
        page.evaluate(_axe())
    found: list[str] = page.evaluate(_RUN, ["rule", COLOURS] if only_colours else ["tag", TAGS])
    return found


def faults(page: Page, widths: tuple[int, ...] = WIDTHS, *, dark: bool = True) -> list[str]:
    """Everything axe and the ruler find on this page at several widths, light and dark, without a reload."""
    found: dict[str, list[Any]] = {}
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme="light", reduced_motion="reduce")
        for fault in too_wide(page) + violations(page):
            found.setdefault(fault, []).append(width)
        if dark:
            page.emulate_media(color_scheme="dark", reduced_motion="reduce")
            for fault in violations(page, only_colours=True):
                found.setdefault(fault, []).append(f"{width} dark")
    return [f"{fault} [{', '.join(map(str, where))}]" for fault, where in found.items()]
