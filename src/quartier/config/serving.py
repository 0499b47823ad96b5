"""One supervisor: the web server, and beside it the worker, which is started again should it die."""

import ctypes
import os
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress

import click
from granian import Granian
from granian.constants import Interfaces

# Names of the environment and numbers of mallopt(3) for the same thing.
HEAP = {
    ("MALLOC_ARENA_MAX", -8): 1,
    ("MALLOC_TRIM_THRESHOLD_", -1): 64 * 1024,
    ("MALLOC_MMAP_THRESHOLD_", -3): 64 * 1024,
}


def serve_house(host: str, port: int, workers: int) -> None:
    """Serve until told to stop. Unsafe settings and a taken port are said in one line and end at once."""
    if is_taken(host, port):
        raise click.ClickException(
            f"Anschluss {port} ist schon belegt. Bitte einen anderen wählen: PORT={port + 1} make run"
        )
    _inspect(host, port)
    spare_memory()
    stop = threading.Event()
    keeper = threading.Thread(target=_keep_worker, args=(stop,), daemon=True)
    keeper.start()
    try:
        Granian(
            "quartier.config.wsgi:application",
            address=host,
            port=port,
            interface=Interfaces.WSGI,
            workers=workers,
            blocking_threads=2,
            backpressure=64,
            respawn_failed_workers=True,
            log_access=False,
            log_level="warning",  # type: ignore[arg-type]
        ).serve()
    finally:
        stop.set()
        keeper.join(timeout=6)


def spare_memory() -> None:
    """One heap for all threads of a process, and what is free goes back: some thirty megabytes over the house.

    Where the C library is not glibc there is nothing to set, and nothing lost.
    """
    for (name, parameter), value in HEAP.items():
        os.environ.setdefault(name, str(value))  # for the worker, which is started afresh
        with suppress(AttributeError):
            ctypes.CDLL(None).mallopt(parameter, value)  # for the web processes, forked from this one


def _inspect(host: str, port: int) -> None:
    """Ask in a process of its own whether the house is fit to open, and let it greet.

    The supervisor itself never loads the program: it would keep some seventy megabytes for nothing.
    """
    command = [sys.executable, "-m", "quartier.config.opening", host, str(port)]
    inspection = subprocess.run(command, check=False)  # noqa: S603  (our own interpreter and module)
    if inspection.returncode:
        sys.exit(inspection.returncode)


def is_taken(host: str, port: int) -> bool:
    """Whether somebody already answers on this port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return True
    return False


def _keep_worker(stop: threading.Event) -> None:
    command = [sys.executable, "-m", "quartier.config.cli", "work"]
    while not stop.is_set():
        worker = subprocess.Popen(command)  # noqa: S603  (our own interpreter and module)
        while worker.poll() is None and not stop.wait(0.5):
            pass
        if worker.poll() is None:
            worker.terminate()
            worker.wait(timeout=5)
        else:
            time.sleep(1)
