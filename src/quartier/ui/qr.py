"""Codes for the camera of a phone."""

import segno
from django.utils.safestring import SafeString, mark_safe


def qr_of(address: str) -> SafeString:
    """A code for the camera of a phone, as a drawing in the page."""
    return mark_safe(segno.make(address, error="m").svg_inline(scale=4, border=2, dark="#000", light="#fff"))
