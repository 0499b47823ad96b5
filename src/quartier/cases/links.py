"""The secret links by which those to whom a case was forwarded answer without an account.

A token is 27 letters and digits in groups of three (about 130 bits), so that the log filter for codes leaves it out.
It is derived from a random seed and the installation's secret key; the database alone does not open the page.
"""

import hashlib

from django.urls import reverse
from django.utils.crypto import salted_hmac

from ..kernel.codes import ALPHABET, read_code
from ..places.models import Neighbourhood
from .models import Forwarding

LENGTH = 27


def token_of(seed: str) -> str:
    """The token that belongs to a seed."""
    number = int.from_bytes(salted_hmac("quartier.cases.forwarding", seed, algorithm="sha512").digest())
    letters = ""
    for _place in range(LENGTH):
        number, rest = divmod(number, len(ALPHABET))
        letters += ALPHABET[rest]
    return read_code(letters)


def hash_of(token: str) -> str:
    """What the database keeps of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def address_of(forwarding: Forwarding) -> str:
    """The link as the mail needs it, or nothing when the quarter has no name in the net."""
    path = reverse("cases:statement", args=[token_of(forwarding.seed)])
    return forwarding.neighbourhood.whole_address(path)


def forwarding_with_token(neighbourhood: Neighbourhood, typed: str) -> Forwarding | None:
    """The forwarding a link means while it is live, or None."""
    found = (
        Forwarding.objects.filter(
            case__neighbourhood=neighbourhood, token_hash=hash_of(read_code(typed[:60]))
        )
        .select_related("case__neighbourhood", "case__picture")
        .first()
    )
    return found if found is not None and found.is_live else None
