"""What the tests of the website share."""

import pytest
from django.utils import translation


@pytest.fixture(autouse=True)
def german():
    """A test does not inherit the language of the last page another one asked for."""
    with translation.override("de"):
        yield
