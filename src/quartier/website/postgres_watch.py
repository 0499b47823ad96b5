"""The stamp on PostgreSQL."""

import threading
from typing import Any

import psycopg

from .stamp_watch import QUERY


class PostgresWatch:
    """One connection per thread, opened anew when the database was away."""

    def __init__(self, parameters: dict[str, Any]) -> None:
        self._parameters = parameters
        self._own = threading.local()

    def value(self) -> int | None:
        try:
            connection = getattr(self._own, "connection", None)
            if connection is None or connection.closed:
                connection = psycopg.connect(**{"connect_timeout": 3} | self._parameters, autocommit=True)
                self._own.connection = connection
            row = connection.execute(QUERY, prepare=True).fetchone()
        except psycopg.Error:
            self._own.connection = None
            return None
        return row[0] if row else 0

    def close(self) -> None:
        """Give this thread's connection back."""
        if connection := getattr(self._own, "connection", None):
            connection.close()
