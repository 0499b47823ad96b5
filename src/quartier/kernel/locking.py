"""Scarce things are locked once, late, in a fixed order.

On PostgreSQL this takes row locks. On SQLite `select_for_update()` is silently a plain SELECT; there
every transaction begins IMMEDIATE (see settings), so that writers already stand in line.
"""

from typing import TypeVar

from django.db import connection, models

M = TypeVar("M", bound=models.Model)


def lock(instance: M) -> M:
    """A fresh copy of the row, held until the surrounding transaction ends."""
    if not connection.in_atomic_block:
        raise RuntimeError("a lock lives in a transaction: open one first")
    return type(instance)._default_manager.select_for_update().get(pk=instance.pk)  # type: ignore[return-value]


def lock_all(rows: models.QuerySet[M]) -> list[M]:
    """All rows of a query in the order of their keys, so that two callers never wait for each other."""
    if not connection.in_atomic_block:
        raise RuntimeError("a lock lives in a transaction: open one first")
    return list(rows.select_for_update().order_by("pk"))
