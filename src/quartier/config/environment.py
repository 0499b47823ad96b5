"""Every environment variable of the program, as one table; `docs/betrieb/konfiguration.md` shows the same."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from quartier.mailbox.account import read_account

from . import reading


@dataclass(frozen=True)
class Variable:
    """One environment variable: what it is called, what it stands at, what it means, what it may look like."""

    name: str
    default: str
    meaning: str
    example: str
    read: Callable[[str], Any] = str


VARIABLES = (
    Variable(
        "QUARTIER_DEMO",
        "0",
        "Vorführung: Beispielquartier, eigener Kalendertag, keine E-Mail nach außen",
        "1",
        reading.flag,
    ),
    Variable(
        "QUARTIER_DEBUG",
        "0",
        "Fehlerseiten mit Einblick in den Code; nur in der Vorführung erlaubt",
        "1",
        reading.flag,
    ),
    Variable(
        "QUARTIER_SECRET_KEY",
        "",
        "Geheimer Schlüssel für Anmeldungen und Verweise, mindestens 50 Zeichen",
        "openssl rand -base64 48",
    ),
    Variable(
        "QUARTIER_HOSTS",
        "",
        "Namen, unter denen der Server antwortet, durch Komma getrennt",
        "quartier.example.org,leipziger-tor.example.org",
        reading.host_names,
    ),
    Variable(
        "QUARTIER_DATA",
        "var",
        "Ordner für Datenbank, Bilder, Anhänge und ausgehende Vorführ-Mails",
        "/srv/quartier",
    ),
    Variable(
        "DATABASE_URL",
        "",
        "PostgreSQL statt der eingebauten SQLite-Datenbank",
        "postgres://quartier:geheim@localhost/quartier",
        reading.database,
    ),
    Variable(
        "QUARTIER_MAIL_URL",
        "",
        "Postausgangsserver; ohne Angabe bleiben Mails im Postausgang liegen",
        "smtp+tls://buero:geheim@mail.example.org:587",
        reading.mail_server,
    ),
    Variable(
        "QUARTIER_MAIL_FROM",
        "quartier@example.org",
        "Absender aller Mails",
        "Quartiersbüro <buero@example.org>",
    ),
    Variable(
        "QUARTIER_MAILBOX_URL",
        "",
        "Postfach (IMAP), aus dem Mails zu Anliegen werden; ohne Angabe wird nichts abgerufen",
        "imaps://buero:geheim@mail.example.org/INBOX",
        read_account,
    ),
    Variable(
        "QUARTIER_TILES_URL",
        "",
        "Kachelserver der Karte; wird nur über den eigenen Server abgerufen",
        "https://kacheln.example.org/{z}/{x}/{y}.png",
        reading.tile_server,
    ),
    Variable("QUARTIER_TILES_CREDIT", "", "Quellenangabe unter der Karte", "© Stadt Dessau-Roßlau"),
    Variable(
        "QUARTIER_BEHIND_PROXY",
        "0",
        "Hinter einem Webserver, der X-Forwarded-For und -Proto setzt",
        "1",
        reading.flag,
    ),
    Variable(
        "QUARTIER_HTTPS", "1", "Anmeldung nur über HTTPS; in der Vorführung immer aus", "1", reading.flag
    ),
    Variable(
        "PORT",
        "8000",
        "Anschluss, auf dem `quartier serve` antwortet",
        "8080",
        reading.whole_number(1, 65535),
    ),
    Variable("QUARTIER_WORKERS", "2", "Zahl der Prozesse des Webservers", "4", reading.whole_number(1, 64)),
)


def read_all() -> dict[str, Any]:
    """All variables as they stand; a value that cannot be read is said by name."""
    values = {}
    for variable in VARIABLES:
        text = os.environ.get(variable.name, variable.default)
        try:
            values[variable.name] = variable.read(text)
        except ValueError as error:
            raise SystemExit(f"Die Umgebungsvariable {variable.name} ist nicht lesbar: {error}.") from error
    return values


def read_one(name: str, text: str) -> Any:
    """One value by the rule of its variable, wherever it was typed; ValueError as its reader says."""
    return next(variable for variable in VARIABLES if variable.name == name).read(text)
