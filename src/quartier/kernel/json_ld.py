"""Facts of a page for search engines, as a data block that the content policy lets pass."""

import json
from typing import Any

from django.utils.html import _json_script_escapes  # type: ignore[attr-defined]
from django.utils.safestring import SafeString, mark_safe


def as_json_ld(data: dict[str, Any]) -> SafeString:
    """A `<script type="application/ld+json">`; empty values are left out, nothing in it can end the block."""
    known = {"@context": "https://schema.org"} | {key: value for key, value in data.items() if value}
    text = json.dumps(known, ensure_ascii=False).translate(_json_script_escapes)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')
