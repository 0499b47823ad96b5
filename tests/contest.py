"""Plays a contest of `bench/` in small, on the database of this run."""

import json
import os
import subprocess
import sys
from pathlib import Path

from django.db import connection

ROOT = Path(__file__).resolve().parents[1]


def played_on(module: str, *, clients: int, rounds: int) -> dict[str, dict]:
    """What came out, by mode: guarded, constraint, nothing."""
    database = "sqlite" if connection.vendor == "sqlite" else os.environ["DATABASE_URL"]
    command = [sys.executable, "-m", module, "--database", database, "--clients", str(clients),
               "--rounds", str(rounds), "--control-rounds", str(rounds)]  # fmt: skip
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert len(found) == 3, done.stderr
    return {line["mode"]: line for line in found}
