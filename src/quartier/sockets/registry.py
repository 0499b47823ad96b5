"""The one kind of registry all sockets use."""

from collections.abc import Iterator
from typing import Generic, Protocol, TypeVar

from django.utils.functional import Promise

# What a person reads: a text, or one that is translated when it is shown.
Label = str | Promise


class Keyed(Protocol):
    @property
    def key(self) -> str: ...


P = TypeVar("P", bound=Keyed)


class Registry(Generic[P]):
    """Plugs by key, in the order of their `order` (where they have one) and then of their key."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._plugs: dict[str, P] = {}

    def register(self, plug: P) -> P:
        if plug.key in self._plugs:
            raise ValueError(f"{self.name}: {plug.key} is plugged in twice")
        self._plugs[plug.key] = plug
        return plug

    def __getitem__(self, key: str) -> P:
        return self._plugs[key]

    def __contains__(self, key: str) -> bool:
        return key in self._plugs

    def __iter__(self) -> Iterator[P]:
        return iter(sorted(self._plugs.values(), key=lambda plug: (getattr(plug, "order", 0), plug.key)))

    def __len__(self) -> int:
        return len(self._plugs)
