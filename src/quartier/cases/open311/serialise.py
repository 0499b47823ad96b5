"""One answer, two formats. JSON leaves the outer container out (a list of entries, or one single object)."""

import json
import re
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

from django.http import HttpResponse

Entry = dict[str, Any]
CONTENT_TYPES = {"xml": "text/xml; charset=utf-8", "json": "application/json; charset=utf-8"}
# What lists inside an entry call their members in XML.
MEMBERS = {"attributes": "attribute", "values": "value", "endpoints": "endpoint", "formats": "format"}
# XML 1.0 knows no control characters but tab and line ends.
_NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def many(fmt: str, container: str, member: str, entries: list[Entry], status: int = 200) -> HttpResponse:
    """A list of entries."""
    if fmt == "json":
        return _answer(fmt, _json(entries), status)
    root = Element(container)
    for entry in entries:
        _fill(SubElement(root, member), entry)
    return _answer(fmt, _xml(root), status)


def one(fmt: str, container: str, entry: Entry) -> HttpResponse:
    """A single object."""
    if fmt == "json":
        return _answer(fmt, _json(entry), 200)
    root = Element(container)
    _fill(root, entry)
    return _answer(fmt, _xml(root), 200)


def _fill(element: Element, entry: Entry) -> None:
    for name, value in entry.items():
        child = SubElement(element, name)
        if isinstance(value, list):
            for member in value:
                below = SubElement(child, MEMBERS[name])
                if isinstance(member, dict):
                    _fill(below, member)
                else:
                    below.text = _words(member)
        else:
            child.text = _words(value)


def _words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return _NOT_XML.sub("", str(value))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _xml(root: Element) -> str:
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode")


def _answer(fmt: str, body: str, status: int) -> HttpResponse:
    return HttpResponse(body, content_type=CONTENT_TYPES[fmt], status=status)
