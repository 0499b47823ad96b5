"""The real thing: the demonstration told once, the production server, a browser of the system."""

import os
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from tools.house import browsing, serving, told_house

from quartier.demo.people import DEMO_DOMAIN, PASSWORD


@pytest.fixture(autouse=True)
def story_time():
    """Here the server keeps the time; the test's own clock is not asked."""


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The house of this run; `QUARTIER_SERVER` names one that runs already."""
    if running := os.environ.get("QUARTIER_SERVER"):
        yield running.rstrip("/")
        return
    with told_house() as folder, serving(folder) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with browsing() as chromium:
        yield chromium


class Visitor:
    """A person with a browser; notes down what the page did wrong meanwhile."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.address = address
        self.context = context
        context.set_default_timeout(15_000)
        self.page: Page = context.new_page()
        self.faults: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda m: self.faults.append(m.text) if m.type == "error" else None)
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))

    def go(self, path: str) -> Page:
        self.page.goto(self.address + path)
        return self.page

    def sign_in(self, who: str) -> Page:
        self.go("/anmelden/")
        self.page.get_by_label("E-Mail").fill(f"{who}@{DEMO_DOMAIN}")
        self.page.get_by_label("Passwort", exact=True).fill(PASSWORD)
        self.page.get_by_role("button", name="Anmelden", exact=True).click()
        self.page.wait_for_url("**/buero/**")
        return self.page

    def strangers(self) -> list[str]:
        """Requests that left the house."""
        return [url for url in self.requests if not url.startswith((self.address, "data:", "blob:"))]


@pytest.fixture
def visitor(browser: Browser, server: str) -> Iterator[Callable[..., Visitor]]:
    """`visitor(width=390, dark=False, javascript=True, bypass_csp=False)` opens a fresh browser."""
    contexts: list[BrowserContext] = []

    def open_browser(
        width: int = 1280, *, dark: bool = False, javascript: bool = True, bypass_csp: bool = False
    ) -> Visitor:
        context = browser.new_context(
            viewport={"width": width, "height": 844 if width < 600 else 900},
            color_scheme="dark" if dark else "light",
            java_script_enabled=javascript,
            bypass_csp=bypass_csp,
            has_touch=width < 600,
            reduced_motion="reduce",  # a page that glides is measured half-way
            locale="de-DE",
        )
        contexts.append(context)
        return Visitor(context, server)

    yield open_browser
    for context in contexts:
        context.close()
