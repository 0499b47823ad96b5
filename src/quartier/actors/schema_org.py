"""Actors as search engines read them (https://schema.org/Organization)."""

import json
from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe

from .models import Actor, Contact

_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def structured_data(actor: Actor, contacts: Iterable[Contact], request: HttpRequest) -> SafeString:
    """JSON for a data block of the page; what could end the block is escaped.

    Only what the actor released is in it, and only people who agreed to be shown.
    """
    found: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": actor.local.name,
        "description": actor.local.lead,
        "url": actor.website or request.build_absolute_uri(actor.get_absolute_url()),
        "telephone": actor.public_phone,
        "email": actor.public_email,
        "address": _address(actor),
        "contactPoint": [_contact(contact) for contact in contacts],
    }
    known = {key: value for key, value in found.items() if value}
    return mark_safe(json.dumps(known, ensure_ascii=False).translate(_ESCAPES))


def _address(actor: Actor) -> Any:
    if actor.place is None:
        return actor.address
    return {
        "@type": "PostalAddress",
        "streetAddress": actor.place.street,
        "postalCode": actor.place.postcode,
        "addressLocality": actor.place.town,
        "addressCountry": "DE",
    }


def _contact(contact: Contact) -> dict[str, str]:
    point = {"@type": "ContactPoint", "name": contact.name, "contactType": contact.role,
             "telephone": contact.phone, "email": contact.email}  # fmt: skip
    return {key: value for key, value in point.items() if value}
