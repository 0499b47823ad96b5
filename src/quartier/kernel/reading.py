"""Reading a thing once for a page, however many of its parts ask for it."""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_read: ContextVar[dict[Hashable, Any] | None] = ContextVar("read", default=None)


@contextmanager
def one_page() -> Iterator[None]:
    """The time in which one page is built: nothing is changed meanwhile, so nothing is asked twice."""
    token = _read.set({})
    try:
        yield
    finally:
        _read.reset(token)


def read_once(read: Callable[P, T]) -> Callable[P, T]:
    """Within `one_page` the same question gets the answer that was read first; elsewhere it is asked anew.

    Arguments must be hashable (records are, by their key); what is returned is shared, so treat it as read-only.
    """

    @wraps(read)
    def asked(*args: P.args, **kwargs: P.kwargs) -> T:
        known = _read.get()
        if known is None:
            return read(*args, **kwargs)
        question = (read, args, tuple(sorted(kwargs.items())))
        if question not in known:
            known[question] = read(*args, **kwargs)
        answer: T = known[question]
        return answer

    return asked
