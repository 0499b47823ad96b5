"""Text size and theme a visitor chose, kept in one small cookie without any identity."""

from dataclasses import dataclass

from django.http import HttpRequest

COOKIE = "ansicht"
SIZES = (0, 1, 2, 3)
THEMES = ("auto", "light", "dark")
_SIZES = {str(size): size for size in SIZES}


@dataclass(frozen=True)
class ViewSettings:
    text_size: int = 0
    theme: str = "auto"

    def as_cookie(self) -> str:
        return f"{self.text_size}.{self.theme}"


def read_view_settings(request: HttpRequest) -> ViewSettings:
    """What the cookie says; anything unknown counts as not chosen."""
    return parse(request.COOKIES.get(COOKIE, ""))


def parse(cookie: str) -> ViewSettings:
    size, _, theme = cookie.partition(".")
    return ViewSettings(_SIZES.get(size, 0), theme if theme in THEMES else "auto")


def change(current: ViewSettings, *, text_size: str = "", theme: str = "") -> ViewSettings:
    """The view after a button was pressed; what makes no sense changes nothing."""
    return ViewSettings(_SIZES.get(text_size, current.text_size), theme if theme in THEMES else current.theme)
