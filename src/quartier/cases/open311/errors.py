"""What is answered when a call cannot be served: a list of code and a sentence for people."""


class Open311Error(Exception):
    """`code` is the status of HTTP as well: 400 something is wrong, 403 no valid key, 404 unknown, 429 too often."""

    def __init__(self, code: int, *descriptions: str) -> None:
        super().__init__(*descriptions)
        self.code = code
        self.errors = [{"code": code, "description": text} for text in descriptions]
