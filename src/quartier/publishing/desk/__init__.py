"""The desk of anything publishable: a feature declares, the views are the same everywhere."""

from .declaration import PublishableDesk

__all__ = ["PublishableDesk"]
