"""Many rows, a few at a time: no transaction grows long, and what was broken off goes on where it stopped."""

from collections.abc import Iterator
from typing import Any

AT_ONCE = 200


def in_batches(rows: Any, size: int = AT_ONCE) -> Iterator[Any]:
    """The rows of a query by their keys; each batch is read anew, so the caller may change or delete them."""
    last = 0
    while batch := list(rows.order_by("pk").filter(pk__gt=last)[:size]):
        yield from batch
        last = batch[-1].pk
