"""Codes for the camera of a phone."""

import io

import segno
from django.utils.safestring import SafeString, mark_safe


def qr_of(address: str) -> SafeString:
    """A code for the camera of a phone, as a drawing in the page."""
    return mark_safe(segno.make(address, error="m").svg_inline(scale=4, border=2, dark="#000", light="#fff"))


def qr_file(text: str) -> bytes:
    """The same as an SVG file, for pages that are set on paper."""
    drawing = io.BytesIO()
    segno.make(text, error="m").save(drawing, kind="svg", border=0, scale=4)
    return drawing.getvalue()
