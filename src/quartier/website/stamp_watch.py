"""How the page cache learns, at every request and in every process, whether something has changed.

The stamp is one row, raised in the transaction of every change (`journal.actions.raise_stamp`). It is read past
the ORM, on a connection of its own, so that it shows what is committed and nothing else.
"""

import mmap
import sqlite3
import threading
from pathlib import Path
from typing import Any, Protocol

QUERY = "SELECT value FROM journal_stamp WHERE id = 1"


class Watch(Protocol):
    def value(self) -> int | None:
        """The stamp as committed now; None when it cannot be read, and then nothing is kept."""
        ...


class SqliteWatch:
    """Reads the row only when something was committed; looking whether it was costs a tenth of a microsecond.

    The first 48 bytes of the file `-shm` are the header of SQLite's WAL index: the very thing SQLite itself
    compares to see whether another connection has committed (sqlite.org/walformat.html, 2.1). The row read costs
    three microseconds, `PRAGMA data_version` no less. Without WAL the row is read every time.
    """

    HEADER = 48

    def __init__(self, file: str | Path) -> None:
        self._file = Path(file).resolve()
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._index: mmap.mmap | None = None
        self._seen: tuple[bytes | None, int] = (None, 0)

    def value(self) -> int | None:
        (header, value), index = self._seen, self._index
        if index is not None and index[: self.HEADER] == header:
            return value
        with self._lock:
            try:
                return self._read()
            except (sqlite3.Error, OSError):
                self._connection = self._index = None
                return None

    def _read(self) -> int:
        if self._connection is None:
            self._open()
        # The header is taken first: a commit between the two lines makes it differ, and the row is read again.
        header = self._index[: self.HEADER] if self._index is not None else None
        row = self._connection.execute(QUERY).fetchone()  # type: ignore[union-attr]
        self._seen = header, row[0] if row else 0
        return self._seen[1]

    def _open(self) -> None:
        """The connection stays open, and so the file it shares with the others stays the same."""
        uri = self._file.as_uri() + "?mode=ro"
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=1, check_same_thread=False)
        connection.execute(QUERY).fetchone()
        if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
            with Path(f"{self._file}-shm").open("rb") as file:
                self._index = mmap.mmap(file.fileno(), self.HEADER, access=mmap.ACCESS_READ)
        self._connection = connection


def watch_of(connection: Any) -> Watch:
    """The watch that fits a connection of Django, whose settings it takes over."""
    if connection.vendor == "sqlite":
        return SqliteWatch(connection.settings_dict["NAME"])
    # The driver takes 7 MB, and most houses never need it.
    from .postgres_watch import PostgresWatch  # noqa: PLC0415

    return PostgresWatch(connection.get_connection_params())
