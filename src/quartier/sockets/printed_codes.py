"""Printed codes: a room gives out codes on paper before there is anything behind them.

Whoever keeps cases draws no code that is on paper already, and leads who types one to the page of that room.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .registry import Label, Registry


@dataclass(frozen=True)
class PrintedCodes:
    """Codes on paper. `is_printed(code)` asks across all quarters; `address(neighbourhood, code)` is the public
    page of a code that waits to be entered there, or nothing.

    Plug in, in `plugs.py`: `printed_codes.register(PrintedCodes("cards", "Karten", is_printed, address))`
    """

    key: str
    label: Label
    is_printed: Callable[[str], bool]
    address: Callable[[Any, str], str]


printed_codes: Registry[PrintedCodes] = Registry("printed codes")


def is_printed(code: str) -> bool:
    """Whether a code stands on paper already, so that nothing else may get it."""
    return any(kind.is_printed(code) for kind in printed_codes)


def address_of_printed(neighbourhood: Any, code: str) -> str:
    """The public page of a printed code that waits, or nothing."""
    return next((found for kind in printed_codes if (found := kind.address(neighbourhood, code))), "")
