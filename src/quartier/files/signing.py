"""Addresses of private pictures: signed by a page its reader may see, and good for an hour.

Whoever may open the page may see the picture, so the page is where the rights are checked; the address tells neither
the file nor the record, and is of no use later.
"""

from django.core import signing
from django.urls import reverse

SALT = "quartier.files.private"
SECONDS = 3600


def private_url(name: str) -> str:
    """Where the file of this name is handed out for the next hour."""
    return reverse("private_media", args=[signing.dumps(name, salt=SALT)])


def name_in(token: str) -> str | None:
    """The file's name, or None when the address is too old or not ours."""
    try:
        return str(signing.loads(token, salt=SALT, max_age=SECONDS))
    except signing.BadSignature:
        return None
