"""One module for each kind of picture; importing them enters every picture in the list."""

from . import building, cards, feasts, green, houses, identity, meeting, memory, together, town

__all__ = [
    "building",
    "cards",
    "feasts",
    "green",
    "houses",
    "identity",
    "meeting",
    "memory",
    "together",
    "town",
]
