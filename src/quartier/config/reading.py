"""Environment variables read into values; a ValueError says in German what to write instead."""

from collections.abc import Callable
from urllib.parse import urlsplit

MAIL_SCHEMES = ("smtp", "smtp+tls", "smtps")
DATABASE_SCHEMES = ("postgres", "postgresql")


def flag(text: str) -> bool:
    if text.lower() not in {"1", "0", "yes", "no", "true", "false", ""}:
        raise ValueError(f"„{text}“ ist kein Schalter: bitte 1 oder 0 angeben")
    return text.lower() in {"1", "yes", "true"}


def whole_number(least: int, most: int) -> Callable[[str], int]:
    """A reader of whole numbers within these bounds."""

    def read(text: str) -> int:
        if not (text.strip().isdecimal() and least <= int(text) <= most):
            raise ValueError(f"„{text}“ passt nicht: bitte eine ganze Zahl von {least} bis {most} angeben")
        return int(text)

    return read


def host_names(text: str) -> list[str]:
    """Names by commas. A whole address would match no request, and every visitor would be refused."""
    names = [name.strip() for name in text.split(",") if name.strip()]
    for name in names:
        if "/" in name or " " in name or (":" in name and not name.startswith("[")):
            raise ValueError(
                f"„{name}“ ist kein Name: bitte ohne https://, Anschluss und Schrägstrich schreiben"
            )
    return names


def mail_server(text: str) -> str:
    """`smtp+tls://user:password@host:587`; the password is in no sentence."""
    if not text:
        return ""
    parts = urlsplit(text)
    if parts.scheme not in MAIL_SCHEMES:
        raise ValueError("bitte mit smtp+tls:// (oder smtps:// oder smtp://) beginnen")
    if not parts.hostname:
        raise ValueError("es fehlt der Name des Servers (Sonderzeichen im Passwort als %-Zeichen schreiben)")
    _ = parts.port  # says itself that a port is no number
    return text


def tile_server(text: str) -> str:
    """The pattern of a tile server, with a place for each number."""
    if not text:
        return ""
    if urlsplit(text).scheme not in {"http", "https"}:
        raise ValueError("bitte mit https:// beginnen")
    if missing := [place for place in ("{z}", "{x}", "{y}") if place not in text]:
        raise ValueError(f"es fehlt {' und '.join(missing)}")
    return text


def database(text: str) -> str:
    """The address of a PostgreSQL database; nothing means the built-in one. The password is in no sentence."""
    if text and urlsplit(text).scheme not in DATABASE_SCHEMES:
        raise ValueError("bitte mit postgres:// beginnen oder weglassen; andere Datenbanken gehen nicht")
    return text
