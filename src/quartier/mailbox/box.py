"""The mailbox on its server: the few words of IMAP we need, with time-outs and checked certificates.

The standard library's `imaplib` is enough: we list, look at sizes, fetch, move and delete. The mail itself is
read by our own `reading`, so a library that parses would bring its own ideas of broken mail.
"""

import imaplib
import re
import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from typing import Any

from ..sockets.duties import DutyFailed
from .account import Account

TIMEOUT_SECONDS = 30
DONE, KEPT = "Quartiersbuero-Abgeholt", "Quartiersbuero-Zurueckgelegt"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Box:
    """An open mailbox. Whatever the server refuses is a `DutyFailed` with a sentence."""

    def __init__(self, connection: imaplib.IMAP4) -> None:
        self._connection = connection
        self._folders: dict[str, str] = {}

    def open(self, folder: str) -> None:
        if self._connection.select(_quoted(folder))[0] != "OK":
            raise DutyFailed(f"Den Ordner „{folder}“ gibt es im Postfach nicht.")

    def uids(self, criterion: str = "UNDELETED") -> list[str]:
        """The mails of the open folder, the oldest first."""
        found = self._demand("die Liste der Mails", *self._connection.uid("SEARCH", criterion))
        return sorted((uid.decode() for uid in (found[0] or b"").split()), key=int)

    def sizes(self, uids: Iterable[str]) -> dict[str, int]:
        """How large each mail is, in bytes; one that vanished meanwhile is missing."""
        answer = self._demand(
            "die Größen", *self._connection.uid("FETCH", ",".join(uids), "(UID RFC822.SIZE)")
        )
        told = [part[0] if isinstance(part, tuple) else part for part in answer if part]
        pairs = [(re.search(rb"UID (\d+)", line), re.search(rb"RFC822\.SIZE (\d+)", line)) for line in told]
        return {uid[1].decode(): int(size[1]) for uid, size in pairs if uid and size}

    def fetch(self, uid: str, section: str, most: int) -> bytes:
        """At most so many bytes of a mail, whatever its size was said to be; it stays unread."""
        answer = self._demand(
            "die Mail", *self._connection.uid("FETCH", uid, f"(BODY.PEEK[{section}]<0.{most}>)")
        )
        for part in answer:
            if isinstance(part, tuple) and b"BODY[" in part[0].upper():
                return part[1]
        return b""

    def put_away(self, uid: str, folder: str) -> None:
        """Mark a mail as read and move it out of the way."""
        self._demand("das Kennzeichnen", *self._connection.uid("STORE", uid, "+FLAGS.SILENT", r"(\Seen)"))
        target = self._own_folder(folder)
        if "MOVE" in self._connection.capabilities:
            self._demand("das Verschieben", *self._connection.uid("MOVE", uid, target))
        else:
            self._demand("das Verschieben", *self._connection.uid("COPY", uid, target))
            self._delete(uid)

    def clear(self, folder: str, before: date) -> int:
        """Delete what came before a day from one of our own folders; how many."""
        self._own_folder(folder)
        if self._connection.select(self._folders[folder])[0] != "OK":
            return 0
        old = self.uids(f"BEFORE {before.day:02}-{_MONTHS[before.month - 1]}-{before.year}")
        for uid in old:
            self._delete(uid)
        return len(old)

    def _delete(self, uid: str) -> None:
        self._demand("das Löschen", *self._connection.uid("STORE", uid, "+FLAGS.SILENT", r"(\Deleted)"))
        if "UIDPLUS" in self._connection.capabilities:
            self._demand("das Löschen", *self._connection.uid("EXPUNGE", uid))
        else:
            self._demand("das Löschen", *self._connection.expunge())

    def _own_folder(self, name: str) -> str:
        """One of our folders, made if need be; some servers want all folders below INBOX."""
        if name not in self._folders:
            line = next(iter(self._connection.list('""', '""')[1] or []), b"")
            mark = re.search(rb'\) "(.)"', line if isinstance(line, bytes) else b"")
            below = f"INBOX{mark[1].decode() if mark else '/'}{name}"
            for candidate in (_quoted(name), _quoted(below)):
                if self._connection.status(candidate, "(MESSAGES)")[0] == "OK" or self._connection.create(candidate)[0] == "OK":  # fmt: skip
                    self._folders[name] = candidate
                    break
            else:
                raise DutyFailed(f"Der Ordner „{name}“ ließ sich im Postfach nicht anlegen.")
        return self._folders[name]

    @staticmethod
    def _demand(what: str, status: str, answer: list[Any]) -> list[Any]:
        if status != "OK":
            raise DutyFailed(f"Der Mailserver verweigert {what}.")
        return answer


@contextmanager
def opened(account: Account) -> Iterator[Box]:
    """The account's mailbox with its folder selected; whatever goes wrong on the way is a `DutyFailed`."""
    try:
        connection = _connected(account)
        try:
            _sign_in(connection, account)
            box = Box(connection)
            box.open(account.folder)
            yield box
        finally:
            with suppress(imaplib.IMAP4.error, OSError):
                connection.logout()
    except ssl.SSLCertVerificationError as error:
        raise DutyFailed(
            "Das Zertifikat des Mailservers ist nicht gültig. Es wurde nichts abgerufen."
        ) from error
    except imaplib.IMAP4.abort as error:
        raise DutyFailed("Der Mailserver hat die Verbindung abgebrochen.") from error
    except imaplib.IMAP4.error as error:
        raise DutyFailed("Der Mailserver hat anders geantwortet als erwartet.") from error
    except OSError as error:
        raise DutyFailed("Der Mailserver mit dem Postfach war nicht zu erreichen.") from error


def _connected(account: Account) -> imaplib.IMAP4:
    context = ssl.create_default_context()
    if account.security == "imaps":
        return imaplib.IMAP4_SSL(account.host, account.port, ssl_context=context, timeout=TIMEOUT_SECONDS)
    connection = imaplib.IMAP4(account.host, account.port, timeout=TIMEOUT_SECONDS)
    if account.security == "imap+tls":
        try:
            connection.starttls(context)
        except imaplib.IMAP4.error as error:
            connection.shutdown()
            raise DutyFailed("Der Mailserver bietet keine Verschlüsselung an.") from error
    return connection


def _sign_in(connection: imaplib.IMAP4, account: Account) -> None:
    try:
        if "AUTH=PLAIN" in connection.capabilities:
            secret = f"\0{account.user}\0{account.password}".encode()
            connection.authenticate("PLAIN", lambda _challenge: secret)
        else:
            connection.login(_quoted(account.user), account.password)
        connection._get_capabilities()  # type: ignore[attr-defined]  # after signing in there are more
    except (imaplib.IMAP4.abort, OSError):
        raise
    except imaplib.IMAP4.error as error:
        raise DutyFailed("Der Mailserver hat die Anmeldung am Postfach abgelehnt.") from error


def _quoted(name: str) -> str:
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
