"""One supervisor: the web server, and beside it the worker, which is started again should it die."""

import os
import socket
import subprocess
import sys
import threading
import time

import click
from granian import Granian
from granian.constants import Interfaces


def serve_house(host: str, port: int, workers: int) -> None:
    """Serve until told to stop. Unsafe settings and a taken port are said in one line and end at once."""
    if is_taken(host, port):
        raise click.ClickException(
            f"Anschluss {port} ist schon belegt. Bitte einen anderen wählen: PORT={port + 1} make run"
        )
    _inspect(host, port)
    # Without this each thread keeps a heap of its own: some thirty megabytes over the processes for nothing.
    os.environ.setdefault("MALLOC_ARENA_MAX", "2")
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
