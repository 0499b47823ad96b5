"""Every text of a document with only visible characters, before it is measured and set."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from ..sockets.sections import Document
from .letters import printable

T = TypeVar("T")
UNTOUCHED = {"path", "url", "key", "layout", "kind", "neighbourhood", "unit"}


def cleaned(document: Document) -> Document:
    """The same document, ready for fonts that have no pictograms."""
    return replace(
        document,
        title=printable(document.title),
        subtitle=printable(document.subtitle),
        slides=tuple(_clean(slide) for slide in document.slides),
        keywords=tuple(printable(word) for word in document.keywords),
    )


def _clean(value: T) -> T:
    result: Any = value
    if isinstance(value, str):
        result = printable(value)
    elif isinstance(value, tuple):
        result = tuple(_clean(part) for part in value)
    elif is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value) if field.name not in UNTOUCHED]
        result = replace(value, **{name: _clean(getattr(value, name)) for name in names})
    return result
