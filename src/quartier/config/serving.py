"""One supervisor: the web server, and beside it the worker, which is started again should it die."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable

import click
from granian import Granian
from granian.constants import Interfaces

from . import settings
from .safety import has_demo_sign_ins, problems
from .setting_up import is_prepared


def serve_house(host: str, port: int, workers: int, echo: Callable[[str], None]) -> None:
    """Serve until told to stop. Unsafe settings and a taken port are said in one line and end at once."""
    if found := problems():
        raise click.ClickException("So kann der Server nicht starten.\n  • " + "\n  • ".join(found))
    if not is_prepared():
        raise click.ClickException(
            "Die Datenbank ist nicht auf dem Stand des Programms: bitte „quartier prepare“ ausführen."
        )
    if not settings.IS_DEMO and has_demo_sign_ins():
        raise click.ClickException(
            "Die Datenbank enthält die bekannten Zugänge der Vorführung. Bitte löschen."
        )
    if is_taken(host, port):
        raise click.ClickException(
            f"Anschluss {port} ist schon belegt. Bitte einen anderen wählen: PORT={port + 1} make run"
        )
    if settings.IS_DEMO:
        _greet(host, port, echo)
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


def _greet(host: str, port: int, echo: Callable[[str], None]) -> None:
    from quartier.demo.people import PASSWORD, PEOPLE  # noqa: PLC0415  (the demonstration may be left out)

    echo(f"\n  Quartiersbüro „Am Leipziger Tor“ ist offen:  http://{host}:{port}/")
    echo(f"  Schreibtisch:                                http://{host}:{port}/buero/\n")
    echo(f"  Zugänge der Vorführung (Passwort für alle: {PASSWORD})")
    for person in PEOPLE:
        echo(f"    {person.email:<34} {person.label}")
    echo("\n  Beenden mit Strg+C, von vorn beginnen mit „make reset“.\n")
