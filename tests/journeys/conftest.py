"""The real thing: the demonstration told once, the production server, a browser of the system."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from quartier.demo.people import DEMO_DOMAIN, PASSWORD

QUARTIER = str(Path(sys.executable).parent / "quartier")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@pytest.fixture(autouse=True)
def story_time():
    """Here the server keeps the time; the test's own clock is not asked."""


def _environment(data: Path) -> dict[str, str]:
    return os.environ | {"QUARTIER_DEMO": "1", "QUARTIER_DATA": str(data), "DATABASE_URL": ""}


@pytest.fixture(scope="session")
def told() -> Iterator[Path]:
    """A data folder in which the demonstration has just been told."""
    folder = Path(tempfile.mkdtemp(prefix="quartier-told-"))
    subprocess.run([QUARTIER, "demo"], env=_environment(folder), check=True, capture_output=True, timeout=300)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="session")
def server(told: Path) -> Iterator[str]:
    """Address of the running production server."""
    port = free_port()
    process = subprocess.Popen([QUARTIER, "serve", "--port", str(port)], env=_environment(told))
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address, process)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=15)


def _wait_for(address: str, process: subprocess.Popen) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with {process.returncode}")
        try:
            urllib.request.urlopen(address, timeout=5)
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise RuntimeError("the server did not answer within a minute")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = next(filter(None, map(shutil.which, BROWSERS)))
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=list(FLAGS))
        yield chromium
        chromium.close()


class Visitor:
    """A person with a browser; notes down what the page did wrong meanwhile."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.address = address
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

    def overflows(self) -> bool:
        """Whether the page must be scrolled sideways."""
        return self.page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"
        )


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
            locale="de-DE",
        )
        contexts.append(context)
        return Visitor(context, server)

    yield open_browser
    for context in contexts:
        context.close()
