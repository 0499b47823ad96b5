"""HTML: the same report to read, on the desk and as one file that needs nothing else."""

from functools import lru_cache
from pathlib import Path

from django.template.loader import render_to_string

from ...sockets.sections import Document
from ..colours import Palette
from ..look import look_of
from .page_data import PageData

STYLES = Path(__file__).resolve().parent.parent / "static/reports"


class HtmlRenderer:
    """A file for browsers: readable on a phone, pictures and styles inside."""

    key = "html"
    label = "HTML-Datei"
    hint = "Eine Datei zum Weitergeben, lesbar auf jedem Gerät"
    icon = "globe"
    extension = "html"
    content_type = "text/html; charset=utf-8"
    order = 30

    def render(self, document: Document) -> bytes:
        """The whole report as one page without any link to the desk."""
        look = look_of(document.neighbourhood)
        page = PageData(look)
        context = {
            "document": document,
            "slides": page.slides(document),
            "styles": _styles(),
            "tokens": _tokens(look.colours),
        }
        return render_to_string("reports/document/file.html", context).encode()


@lru_cache(maxsize=1)
def _styles() -> str:
    return "\n".join((STYLES / name).read_text() for name in ("file.css", "report.css"))


def _tokens(colours: Palette) -> str:
    """The variables that the desk's styles bring along; every value was made by `palette`."""
    tokens = {
        "paper": "#ffffff", "raised": "#ffffff", "mist": colours.tint, "ink": colours.ink, "ink-muted": colours.muted,
        "line": colours.line, "line-strong": colours.muted, "primary": colours.deep, "primary-soft": colours.tint_line,
        "link": colours.strong, "accent": colours.accent, "on-accent": colours.on_accent, "deep": colours.deep,
        "on-deep": "#ffffff", "on-deep-muted": "#ffffff",
    }  # fmt: skip
    return f":root {{ {' '.join(f'--{name}: {value};' for name, value in tokens.items())} }}"
