"""What tests need to send a protected form as a person with a browser would."""

from typing import Any
from unittest import mock

import django.core.signing

from quartier.ui.proof import find_proof
from quartier.ui.tokens import issue_token


def token_of_age(scope: str, seconds: int = 60) -> str:
    """A token as it was issued some time ago."""
    then = django.core.signing.time.time() - seconds
    with mock.patch("django.core.signing.time.time", return_value=then):
        return issue_token(scope)


def filled(scope: str, **values: Any) -> dict[str, Any]:
    """The values of a form together with an aged token and its proof of work."""
    token = token_of_age(scope)
    return {"form_token": token, "form_proof": find_proof(token), "homepage": ""} | values
