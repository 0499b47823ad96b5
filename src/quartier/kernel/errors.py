"""What goes wrong on purpose."""


class DomainError(Exception):
    """A rule of the field is broken; `message` is a sentence a person understands, in German.

    `field` names the input it belongs to, so that a form can show it there.
    """

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field
