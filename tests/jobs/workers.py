"""Real workers: processes of their own on a database of their own, whichever kind the tests run on."""

import os
import subprocess
import sys
import uuid
from contextlib import contextmanager
from urllib.parse import urlsplit, urlunsplit

import psycopg

# Test duties leave lines in a file: „begin PID“ and „end PID“.
WORKER = """
import os, sys, time, django; django.setup()
from datetime import timedelta
from quartier.kernel import dates
from quartier.jobs import running
from quartier.jobs.models import Schedule
from quartier.sockets.duties import Duty, duties

diary, minutes, seconds = sys.argv[1], float(sys.argv[2]), float(sys.argv[3])

def note(line):
    with open(diary, "a") as file:
        file.write(f"{line} {os.getpid()}\\n")

def long_work():
    note("begin")
    time.sleep(seconds)
    note("end")
    return 1

duties._plugs.clear()
duties.register(Duty("test.long", "Lange Arbeit", timedelta(hours=1), long_work))
dates.set_offset(timedelta(minutes=minutes))
if len(sys.argv) > 4:
    running.RENEWAL_SECONDS, running.LEASE = 0.1, timedelta(seconds=float(sys.argv[4]))
    until = time.monotonic() + seconds + 1
    while time.monotonic() < until:
        running.run_due()
        time.sleep(0.05)
else:
    print(running.run_due())
"""


@contextmanager
def own_database(folder):
    """Environment of processes that share a fresh database with the tables of the jobs."""
    url = os.environ.get("DATABASE_URL", "")
    name = f"jobs_{uuid.uuid4().hex[:12]}"
    if url:
        with psycopg.connect(url, autocommit=True) as server:
            server.execute(f"CREATE DATABASE {name}")
    env = {key: value for key, value in os.environ.items() if not key.startswith("QUARTIER_")} | {
        "QUARTIER_DATA": str(folder),
        "QUARTIER_DEMO": "1",
        "DJANGO_SETTINGS_MODULE": "quartier.config.settings",
        "DATABASE_URL": urlunsplit(urlsplit(url)._replace(path=f"/{name}")) if url else "",
    }
    try:
        migrate = [sys.executable, "-m", "quartier.config.cli", "manage", "migrate", "jobs", "--skip-checks"]
        subprocess.run(migrate, env=env, check=True, capture_output=True, timeout=120)
        yield env
    finally:
        if url:
            with psycopg.connect(url, autocommit=True) as server:
                server.execute(f"DROP DATABASE {name} WITH (FORCE)")


def worker(env, diary, *, minutes=0.0, seconds=0.0, lease=None):
    """A worker whose clock stands so many minutes ahead and whose one duty takes so many seconds."""
    arguments = [str(diary), str(minutes), str(seconds), *([str(lease)] if lease else [])]
    return subprocess.Popen(
        [sys.executable, "-c", WORKER, *arguments], env=env, stdout=subprocess.PIPE, text=True
    )


def told(process):
    """What a worker prints when it comes to its end by itself."""
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    return said.strip()
