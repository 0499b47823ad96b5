"""Links of a documentation: typed one a line, kept as label and address."""

import re

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator

_LINK = re.compile(r"^(?P<label>.*?)\s*(?P<url>https?://\S+)$")


def read_link(line: str) -> dict[str, str]:
    """„Fotos vom Tag https://…“ as label and address."""
    found = _LINK.match(line)
    if found is None:
        raise ValidationError(f"In dieser Zeile fehlt eine Adresse mit https:// : „{line[:60]}“")
    URLValidator(schemes=["http", "https"], message=f"Diese Adresse ist unvollständig: {found['url'][:80]}")(
        found["url"]
    )
    return {"label": found["label"].rstrip(" :–-|") or found["url"], "url": found["url"]}


def write_links(links: list[dict[str, str]]) -> str:
    return "\n".join(f"{link['label']} {link['url']}" for link in links)
