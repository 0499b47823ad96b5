"""Signed tokens with a time of issue. They keep real time: a token is no matter of the domain's clock."""

from dataclasses import dataclass

from django.core.signing import BadSignature, TimestampSigner, b62_decode
from django.utils.crypto import get_random_string

MAXIMUM_SECONDS = 12 * 3600


@dataclass(frozen=True)
class Token:
    """What a signed token says: its random part, and how long ago it was issued by real time."""

    nonce: str
    age: int


def issue_token(scope: str) -> str:
    """A fresh token for one showing of a form."""
    return _signer(scope).sign(get_random_string(22))


def read_token(scope: str, value: str) -> Token | None:
    """The token, or None when it is forged, foreign or too old."""
    signer = _signer(scope)
    try:
        nonce = signer.unsign(value, max_age=MAXIMUM_SECONDS)
    except BadSignature:
        return None
    issued = b62_decode(value.rsplit(signer.sep, 2)[1])
    return Token(nonce, b62_decode(signer.timestamp()) - issued)


def _signer(scope: str) -> TimestampSigner:
    return TimestampSigner(salt=f"quartier.ui.protection.{scope}")
