"""The mailbox as the environment names it. Pure: read before Django is set up."""

from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

PORTS = {"imaps": 993, "imap+tls": 143, "imap": 143}
_THIS_MACHINE = {"127.0.0.1", "::1", "localhost"}


@dataclass(frozen=True)
class Account:
    """Where the office's mail lies. `security` is one of `PORTS`; the password is in no text of the object."""

    security: str
    host: str
    port: int
    user: str
    password: str = field(repr=False)
    folder: str = "INBOX"


def read_account(text: str) -> Account | None:
    """`imaps://user:password@host/INBOX`; None for nothing. A ValueError names what is wrong, never the password."""
    if not text.strip():
        return None
    parts = urlsplit(text.strip())
    if parts.scheme not in PORTS:
        raise ValueError("bitte mit imaps:// (oder imap+tls://) beginnen")
    if not (parts.hostname and parts.username and parts.password):
        raise ValueError("es fehlt Server, Benutzer oder Passwort (Sonderzeichen als %-Zeichen schreiben)")
    if parts.scheme == "imap" and parts.hostname not in _THIS_MACHINE:
        raise ValueError(
            "imap:// überträgt das Passwort offen und gilt nur für diese Maschine; bitte imaps:// nehmen"
        )
    folder = unquote(parts.path.strip("/")) or "INBOX"
    if not folder.isascii() or not folder.isprintable() or '"' in folder or "\\" in folder:
        raise ValueError("der Ordner darf nur einfache Zeichen enthalten")
    return Account(
        parts.scheme, parts.hostname, parts.port or PORTS[parts.scheme], unquote(parts.username),
        unquote(parts.password), folder,
    )  # fmt: skip
