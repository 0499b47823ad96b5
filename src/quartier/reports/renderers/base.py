"""What every format of a report can do."""

from typing import Protocol

from ...sockets.sections import Document


class Renderer(Protocol):
    """A format. `label` and `hint` are what the desk offers, `icon` the picture on its button."""

    key: str
    label: str
    hint: str
    icon: str
    extension: str
    content_type: str
    order: int

    def render(self, document: Document) -> bytes:
        """The whole report as one file."""
        ...
