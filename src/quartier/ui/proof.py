"""The small work that a form demands: of the browser a number, of a person without JavaScript a sum."""

import hashlib
from typing import Any

from django import forms
from django.templatetags.static import static
from django.utils.crypto import salted_hmac
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from ..kernel.codes import fold

BITS = 14  # about 16,000 hashes: a tenth of a second on a desk, under a second on an old phone
_WORDS = (
    gettext_noop("null"), gettext_noop("eins"), gettext_noop("zwei"), gettext_noop("drei"),
    gettext_noop("vier"), gettext_noop("fünf"), gettext_noop("sechs"), gettext_noop("sieben"),
    gettext_noop("acht"), gettext_noop("neun"), gettext_noop("zehn"), gettext_noop("elf"),
    gettext_noop("zwölf"), gettext_noop("dreizehn"), gettext_noop("vierzehn"), gettext_noop("fünfzehn"),
    gettext_noop("sechzehn"), gettext_noop("siebzehn"), gettext_noop("achtzehn"),
)  # fmt: skip


def is_proof(token: str, number: str) -> bool:
    """Whether SHA-256 of `token:number` begins with enough zero bits."""
    if not token or not (number.isascii() and number.isdigit()):
        return False
    digest = hashlib.sha256(f"{token}:{number}".encode()).digest()
    return int.from_bytes(digest[:4], "big") >> (32 - BITS) == 0


def find_proof(token: str) -> str:
    """The number a browser would find; for tests and for clients of our own."""
    number = 0
    while not is_proof(token, str(number)):
        number += 1
    return str(number)


def _summands(token: str) -> tuple[int, int]:
    digest = salted_hmac("quartier.ui.proof", token, algorithm="sha256").digest()
    return 2 + digest[0] % 8, 1 + digest[1] % 9


def question(token: str) -> str:
    """A sum in words; every token asks its own."""
    first, second = _summands(token)
    return _("Wie viel ist %(first)s plus %(second)s?") % {
        "first": _(_WORDS[first]),
        "second": _(_WORDS[second]),
    }


def is_answer(token: str, typed: str) -> bool:
    """Whether digits or a number word give the sum."""
    total = sum(_summands(token))
    words = typed.strip()
    if words.isdecimal():
        return len(words) <= 3 and int(words) == total  # digits of any script: „12“, „١٢“, „۱۲“
    return fold(words).replace("’", "'") in {fold(_WORDS[total]), fold(_(_WORDS[total]))}


class TokenInput(forms.HiddenInput):
    """The token; restored pages must not keep an old one."""

    def __init__(self) -> None:
        super().__init__(attrs={"autocomplete": "off"})


class ProofInput(forms.HiddenInput):
    """Holds the proof and brings the script that finds it."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        return format_html(
            '<input type="hidden" name="{}" value="{}" data-proof-bits="{}" data-proof-worker="{}"'
            ' autocomplete="off"><script type="module" src="{}"></script>',
            name, value or "", BITS, static("ui/js/proof-worker.js"), static("ui/js/proof.js"),
        )  # fmt: skip


class TrapInput(forms.TextInput):
    """A field that no person sees; who fills it is a machine. Rendered among the hidden fields."""

    is_hidden = True  # type: ignore[assignment]

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        return format_html(
            '<input type="text" name="{}" value="{}" hidden tabindex="-1" autocomplete="off"'
            ' aria-hidden="true">',
            name, value or "",
        )  # fmt: skip
