"""Starts what is measured: the house as `quartier serve` starts it, and the bare page on the same server."""

import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

from quartier.config.serving import WORKER_NAME

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
# The same server with the same settings as in quartier.config.serving.
BARE = """
from granian import Granian
from granian.constants import Interfaces
Granian("bench.bare:application", address="127.0.0.1", port={port}, interface=Interfaces.WSGI, workers={workers},
        blocking_threads=2, backpressure=64, log_level="warning").serve()
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def running(command, port, path, env):
    """The process while it answers; ended by its own id, with all it started."""
    process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.DEVNULL, start_new_session=True)
    try:
        _wait(f"http://127.0.0.1:{port}{path}", process)
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


def _wait(url, process):
    for _attempt in range(600):
        if process.poll() is not None:
            raise SystemExit(f"Der Server ist nicht gestartet (Ende mit {process.returncode}).")
        try:
            with urlopen(url, timeout=5):
                return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("Der Server antwortet nicht.")


def house(port, workers, env):
    command = [PYTHON, "-m", "quartier.config.cli", "serve", "--port", str(port), "--workers", str(workers)]
    return running(command, port, "/", env)


def bare(port, workers):
    command = [PYTHON, "-c", BARE.format(port=port, workers=workers)]
    return running(command, port, "/1", os.environ | {"PYTHONPATH": str(ROOT)})


def family(pid):
    """The process and all that descend from it."""
    children = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(entry.read_text().rpartition(")")[2].split()[1])
        except (OSError, IndexError):
            continue
        children.setdefault(parent, []).append(int(entry.parent.name))
    found, waiting = [], [pid]
    while waiting:
        found.append(waiting.pop())
        waiting += children.get(found[-1], [])
    return found


def without_worker(pids):
    """The web server alone: the worker beside it has work of its own."""
    return [pid for pid in pids if Path(f"/proc/{pid}/comm").read_text().strip() != WORKER_NAME]


def cpu_seconds(pids):
    """User and system time used so far."""
    ticks = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def memory_mb(pids):
    """What the processes take up together; pages they share are counted once."""
    total = 0
    for pid in pids:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024
