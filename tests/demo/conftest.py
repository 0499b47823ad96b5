"""The demonstration quarter as a world to read the seed's facts from."""

from ..told import world

__all__ = ["world"]
