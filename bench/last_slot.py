"""`python -m bench.last_slot`: many clients at once on the last free time, again and again, and the proof of the test.

By default 200 clients and 100 rounds, on SQLite in a file and on a PostgreSQL of its own: in each round exactly one
client gets the time, every other is told the next free ones. Then the same with the lock switched off (the constraint
of the database must hold) and with lock and constraint switched off (the time must be given away twice: a test that
could not fail would prove nothing).
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg
from psycopg.conninfo import conninfo_to_dict
from tools.postgres import running_postgres

ROOT = Path(__file__).resolve().parent.parent


def main():
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--clients", type=int, default=200)
    options.add_argument("--rounds", type=int, default=100)
    options.add_argument("--control-rounds", type=int, default=5, help="Runden der beiden Gegenproben")
    options.add_argument("--database", help="nur diese Datenbank: „sqlite“ oder die Adresse eines PostgreSQL")
    sys.exit(play(options.parse_args()))


def play(chosen):
    """Each database in a process of its own, because settings are read once."""
    if chosen.database == "sqlite":
        return _run(chosen, "sqlite", {})
    if chosen.database:
        return _on_postgres(chosen, chosen.database)
    failed = _run(chosen, "sqlite", {})
    with running_postgres() as url:
        return failed | _on_postgres(chosen, url)


def _on_postgres(chosen, url):
    """In a fresh database of the server, dropped afterwards."""
    name, server = f"last_slot_{os.getpid()}", conninfo_to_dict(url)
    with psycopg.connect(**server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        try:
            return _run(chosen, "postgresql", {"LAST_SLOT_DATABASE": json.dumps(server | {"dbname": name})})
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _run(chosen, vendor, more):
    with tempfile.TemporaryDirectory(prefix="quartier-last-slot-") as folder:
        env = os.environ | {"QUARTIER_DEMO": "1", "QUARTIER_DATA": folder, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}",
                            "DJANGO_SETTINGS_MODULE": "quartier.config.settings"} | more  # fmt: skip
        env.pop("DATABASE_URL", None)
        command = [sys.executable, "-m", "bench.last_slot_inside", vendor, "--clients", str(chosen.clients),
                   "--rounds", str(chosen.rounds), "--control-rounds", str(chosen.control_rounds)]  # fmt: skip
        return subprocess.run(command, env=env, cwd=ROOT).returncode


if __name__ == "__main__":
    main()
