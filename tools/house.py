"""The real thing for tests and pictures: the demonstration told in a folder, the production server, a browser."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

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


def environment(data: Path) -> dict[str, str]:
    return os.environ | {"QUARTIER_DEMO": "1", "QUARTIER_DATA": str(data), "DATABASE_URL": ""}


@contextmanager
def told_house() -> Iterator[Path]:
    """A data folder in which the demonstration has just been told."""
    with tempfile.TemporaryDirectory(prefix="quartier-told-", ignore_cleanup_errors=True) as folder:
        result = subprocess.run(
            [QUARTIER, "demo"], env=environment(Path(folder)), capture_output=True, text=True, timeout=300
        )
        if result.returncode:
            raise RuntimeError(result.stdout + result.stderr)
        yield Path(folder)


@contextmanager
def serving(data: Path) -> Iterator[str]:
    """Address of the running production server; what it says goes to `serve.log` in the folder."""
    port = free_port()
    log = data / "serve.log"
    with log.open("w") as said:
        process = subprocess.Popen(
            [QUARTIER, "serve", "--port", str(port)], env=environment(data), stdout=said, stderr=said
        )
    address = f"http://127.0.0.1:{port}"
    try:
        try:
            _wait_for(address, process)
        except RuntimeError as error:
            raise RuntimeError(f"{error}\n{log.read_text()}") from error
        yield address
    finally:
        process.terminate()
        process.wait(timeout=15)


_open: list[Browser] = []


@contextmanager
def browsing() -> Iterator[Browser]:
    """The browser of this process: Playwright bears only one, so who comes second shares it."""
    if _open:
        yield _open[-1]
        return
    executable = next(filter(None, map(shutil.which, BROWSERS)))
    with sync_playwright() as playwright:
        _open.append(playwright.chromium.launch(executable_path=executable, args=list(FLAGS)))
        yield _open[-1]
        _open.pop().close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


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
