"""Is the house fit to open? Run by the supervisor in a process of its own, before it serves anybody."""

import os
import sys

import django


def main(host: str, port: str) -> int:
    """Say what is wrong and return 1, or greet and return 0."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quartier.config.settings")
    django.setup()
    from .safety import obstacles  # noqa: PLC0415  (after the set-up)

    if found := obstacles():
        print("So kann der Server nicht starten.\n  • " + "\n  • ".join(found), file=sys.stderr)
        return 1
    _greet(host, port)
    return 0


def _greet(host: str, port: str) -> None:
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


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
