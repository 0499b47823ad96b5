"""The whole of `make test`: checks, tests on SQLite, database tests on PostgreSQL, journeys in a browser.

Nothing is skipped silently: what is missing is installed where that is allowed, or named.
"""

import os
import shutil
import subprocess
import sys
import time

from tools.house import serving, told_house
from tools.postgres import running_postgres

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PYTEST = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile"]


def main() -> int:
    need_browser()
    failed = []
    begun = time.monotonic()
    for name, run in (
        ("checks", checks),
        ("SQLite", on_sqlite),
        ("PostgreSQL", on_postgres),
        ("browser", in_browser),
    ):
        print(f"\n=== {name} ===", flush=True)
        if run():
            failed.append(name)
    print(
        f"\n{time.monotonic() - begun:.0f} s; "
        + ("not in order: " + ", ".join(failed) if failed else "all in order")
    )
    return 1 if failed else 0


def need_browser() -> None:
    """A Chromium of the system; installed when we may, else the missing package is named."""
    if any(shutil.which(name) for name in BROWSERS):
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(
            ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], check=False
        )
    if not any(shutil.which(name) for name in BROWSERS):
        raise SystemExit("Für die Tests fehlt ein Browser: bitte das Paket chromium installieren.")


def checks() -> int:
    return subprocess.run([sys.executable, "-m", "tools.run_checks"]).returncode


def on_sqlite() -> int:
    return subprocess.run([*PYTEST, "-m", "not journey"]).returncode


def on_postgres() -> int:
    with running_postgres() as url:
        return subprocess.run(
            [*PYTEST, "-m", "database and not journey", "--ignore", "tests/matrix"],
            env=os.environ | {"DATABASE_URL": url},
        ).returncode


def in_browser() -> int:
    """All journeys against one told house, two browsers at a time."""
    journeys = [*PYTEST[:-1], "loadgroup", "-m", "journey"]
    with told_house() as folder, serving(folder) as address:
        return subprocess.run(journeys, env=os.environ | {"QUARTIER_SERVER": address}).returncode


if __name__ == "__main__":
    sys.exit(main())
