"""Many clients at once on the last one of something scarce: what `bench.last_slot` and `bench.last_place` share.

Each database is played in a process of its own, because settings are read once; the rounds are in `bench.rounds`.
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


def main(module, description):
    """`module` plays the rounds of one contest; see `bench.rounds.Contest`."""
    options = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--clients", type=int, default=200)
    options.add_argument("--rounds", type=int, default=100)
    options.add_argument("--control-rounds", type=int, default=5, help="Runden der beiden Gegenproben")
    options.add_argument("--database", help="nur diese Datenbank: „sqlite“ oder die Adresse eines PostgreSQL")
    sys.exit(play(module, options.parse_args()))


def play(module, chosen):
    if chosen.database == "sqlite":
        return _run(module, chosen, "sqlite", {})
    if chosen.database:
        return _on_postgres(module, chosen, chosen.database)
    failed = _run(module, chosen, "sqlite", {})
    with running_postgres() as url:
        return failed | _on_postgres(module, chosen, url)


def _on_postgres(module, chosen, url):
    """In a fresh database of the server, dropped afterwards."""
    name, server = f"contest_{os.getpid()}", conninfo_to_dict(url)
    with psycopg.connect(**server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        try:
            return _run(
                module, chosen, "postgresql", {"CONTEST_DATABASE": json.dumps(server | {"dbname": name})}
            )
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _run(module, chosen, vendor, more):
    with tempfile.TemporaryDirectory(prefix="quartier-contest-") as folder:
        env = os.environ | {"QUARTIER_DEMO": "1", "QUARTIER_DATA": folder, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}",
                            "DJANGO_SETTINGS_MODULE": "quartier.config.settings"} | more  # fmt: skip
        env.pop("DATABASE_URL", None)
        command = [sys.executable, "-m", module, vendor, "--clients", str(chosen.clients),
                   "--rounds", str(chosen.rounds), "--control-rounds", str(chosen.control_rounds)]  # fmt: skip
        return subprocess.run(command, env=env, cwd=ROOT).returncode
