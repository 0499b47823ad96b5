"""The demonstration quarter as a world to test rights in."""

from ..told import world

__all__ = ["world"]
