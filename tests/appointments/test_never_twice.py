"""Many at once on the last free time: the bench in small, on the database of this run. In full: `bench.last_slot`."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

ROOT = Path(__file__).resolve().parents[2]
CLIENTS, ROUNDS = 10, 2


@pytest.fixture(scope="module")
def played(django_db_setup) -> dict[str, dict]:
    """What came out with lock and constraint, without the lock, and without both."""
    database = "sqlite" if connection.vendor == "sqlite" else os.environ["DATABASE_URL"]
    command = [sys.executable, "-m", "bench.last_slot", "--database", database, "--clients", str(CLIENTS),
               "--rounds", str(ROUNDS), "--control-rounds", str(ROUNDS)]  # fmt: skip
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert len(found) == 3, done.stderr
    return {line["mode"]: line for line in found}


pytestmark = pytest.mark.database


@pytest.mark.parametrize("mode", ["guarded", "constraint"])
def test_exactly_one_gets_the_last_time_and_the_others_the_next_ones(played, mode):
    found = played[mode]
    assert (found["won"], found["told_the_next"]) == (ROUNDS, ROUNDS * (CLIENTS - 1))
    assert (found["errors"], found["double_bookings"]) == (0, 0)


def test_without_lock_and_constraint_the_time_is_given_away_twice(played):
    """The negative control: a test that could not fail would prove nothing."""
    assert played["nothing"]["double_bookings"] > 0
