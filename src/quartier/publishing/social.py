"""What other programs show of a page: the picture beside a link in a message."""

from typing import Any

from django.http import HttpRequest

from .models import Publishable


def picture_address(request: HttpRequest, record: Publishable) -> str:
    """The whole address of the card picture, for other programs; empty without a picture."""
    picture = getattr(record, "picture", None)
    return request.build_absolute_uri(picture.card_url) if picture else ""


def card_of(request: HttpRequest, record: Publishable) -> dict[str, Any]:
    """The card of a record for its page; without a picture of its own the page keeps the quarter's."""
    address = picture_address(request, record)
    return {"social_image": address} if address else {}
