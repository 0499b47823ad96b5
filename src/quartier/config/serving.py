"""One supervisor: the web server, and beside it the worker, which is started again should it die.

The supervisor loads the program once and forks its processes, so that they share it in memory. Only Linux is made
for that; elsewhere each process loads the program for itself.
"""

import ctypes
import multiprocessing
import signal
import socket
import sys
import threading
from contextlib import suppress
from multiprocessing.process import BaseProcess
from pathlib import Path

import click
import django
from granian import Granian
from granian.constants import Interfaces

WORKER_NAME = "quartier-work"

# Parameters of mallopt(3).
ARENAS, TRIM_THRESHOLD, MMAP_THRESHOLD = -8, -1, -3


def serve_house(host: str, port: int, workers: int) -> None:
    """Serve until told to stop. Unsafe settings and a taken port are said in one line and end at once."""
    if is_taken(host, port):
        raise click.ClickException(
            f"Anschluss {port} ist schon belegt. Bitte einen anderen wählen: PORT={port + 1} make run"
        )
    spare_memory()
    from .opening import open_house  # noqa: PLC0415  (loads the program)

    open_house(host, port)
    stop = threading.Event()
    keeper = threading.Thread(target=_keep_worker, args=(_start_worker(), stop), daemon=True)
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
    """Processes that share what was loaded, one heap for all threads of each, and what is free goes back.

    Where the C library is not glibc there is no such heap to set, and nothing lost.
    """
    if sys.platform == "linux":
        multiprocessing.set_start_method("fork", force=True)
    for parameter, value in ((ARENAS, 1), (TRIM_THRESHOLD, 64 * 1024), (MMAP_THRESHOLD, 64 * 1024)):
        with suppress(AttributeError):
            ctypes.CDLL(None).mallopt(parameter, value)


def is_taken(host: str, port: int) -> bool:
    """Whether somebody already answers on this port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return True
    return False


def _keep_worker(worker: BaseProcess, stop: threading.Event) -> None:
    while not stop.wait(1):
        if not worker.is_alive():
            worker = _start_worker()
    worker.terminate()
    worker.join(timeout=5)


def _start_worker() -> BaseProcess:
    worker = multiprocessing.Process(target=_work, daemon=True)
    worker.start()
    return worker


def _work() -> None:
    """The process of the worker. Signals end it, whatever the supervisor does with its own."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    with suppress(OSError):
        Path("/proc/self/comm").write_text(WORKER_NAME)  # the name that `ps` and `top` show
    django.setup()  # done already where it was forked
    from .working import work_forever  # noqa: PLC0415  (after the set-up)

    work_forever()
