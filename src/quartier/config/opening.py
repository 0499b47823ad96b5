"""Opening the house: whether it is fit to open, the greeting, and the program loaded once for all its processes."""

import gc
import sys

import django
from django.db import connections
from django.urls import get_resolver


def open_house(host: str, port: int) -> None:
    """Say what is wrong and end with 1, or greet and load the program."""
    django.setup()
    from .safety import obstacles  # noqa: PLC0415  (after the set-up)

    if found := obstacles():
        print("So kann der Server nicht starten.\n  • " + "\n  • ".join(found), file=sys.stderr)
        sys.exit(1)
    _greet(host, port)
    _load_program()


def _load_program() -> None:
    """Load what the processes share: forked from this one, each pays only for what it changes itself."""
    from . import working, wsgi  # noqa: F401, PLC0415  (after the set-up)

    _ = get_resolver().url_patterns  # the addresses, and with them every view
    connections.close_all()  # a connection belongs to one process
    gc.collect()
    gc.freeze()  # else the collector writes into every object, and each process gets a copy of its own


def _greet(host: str, port: int) -> None:
    from . import settings  # noqa: PLC0415  (after the set-up)

    if not settings.IS_DEMO:
        return
    from quartier.demo.people import PASSWORD, PEOPLE  # noqa: PLC0415  (only the demonstration knows them)

    print(f"\n  Quartiersbüro „Am Leipziger Tor“ öffnet:  http://{host}:{port}/")
    print(f"  Schreibtisch:                             http://{host}:{port}/buero/\n")
    print(f"  Zugänge der Vorführung (Passwort für alle: {PASSWORD})")
    for person in PEOPLE:
        print(f"    {person.email:<34} {person.label}")
    print("\n  Beenden mit Strg+C, von vorn beginnen mit „make reset“.\n", flush=True)
