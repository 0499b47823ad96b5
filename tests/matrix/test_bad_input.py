"""Every form of the house, filled with what nobody should type: a sentence or no effect, never a 500."""

from html.parser import HTMLParser
from urllib.parse import urljoin

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile

from .test_rights import _client, _match, examples  # noqa: F401  (the fixture)

pytestmark = pytest.mark.django_db

HOSTILE = (
    "a\x00b\x1f\ufffe\u202e",
    "31.02.2021",
    "-1e999",
    "<script>alert(1)</script>{{ 7*7 }}{% load x %}' OR 1=1 --",
    "ü" * 30_000,
    "",
)


class _Forms(HTMLParser):
    """(target, method, fields) of every form of a page; a field keeps the kind it has."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[tuple[str, str, dict[str, tuple[str, str]]]] = []
        self._fields: dict[str, tuple[str, str]] | None = None

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "form":
            self._fields = {}
            self.forms.append(
                (values.get("action") or "", (values.get("method") or "get").lower(), self._fields)
            )
        elif (
            self._fields is not None
            and values.get("name")
            and tag in {"input", "textarea", "select", "button"}
        ):
            kind = values.get("type", tag)
            self._fields.setdefault(values["name"], (kind, values.get("value") or ""))

    def handle_endtag(self, tag):
        if tag == "form":
            self._fields = None


def _filled(fields: dict[str, tuple[str, str]], round_: int, *, is_whole: bool) -> dict:
    """What is sent: hidden fields as they are (or hostile too, when the whole form is), the rest hostile.

    Each field gets another kind of hostile text, and each round shifts them by one.
    """
    sent = {}
    for place, (name, (kind, value)) in enumerate(fields.items()):
        text = HOSTILE[(place + round_) % len(HOSTILE)]
        if kind == "file":
            sent[name] = SimpleUploadedFile(
                "bild.png", b"\x89PNG\r\n\x1a\n" + text.encode()[:500], "image/png"
            )
        else:
            sent[name] = value if kind in {"hidden", "submit"} and not is_whole else text
    return sent


@pytest.mark.parametrize(("round_", "is_whole"), [(0, False), (3, False), (1, True)])
def test_no_form_breaks(examples, round_, is_whole):  # noqa: F811
    client, broken, tried = _client("buero"), [], 0
    for path in sorted(examples.values()):
        page = client.get(path)
        if page.status_code != 200 or "html" not in page.get("Content-Type", ""):
            continue
        parser = _Forms()
        parser.feed(page.content.decode())
        for action, method, fields in parser.forms:
            target = urljoin(path, action)
            if target.startswith(("/abmelden", "/anmelden")):
                continue
            cache.clear()  # limits have tests of their own
            sent = _filled(fields, round_, is_whole=is_whole)
            if method == "get":
                sent = {name: str(value)[:2000] for name, value in sent.items()}
            answer = getattr(client, method)(target, sent)
            tried += 1
            if answer.status_code >= 500:
                broken.append(
                    f"{method} {target} ({_match(target.partition('?')[0]).view_name}): {answer.status_code}"
                )
    assert tried > 60
    assert broken == []


def test_a_text_of_ten_megabytes_gets_an_answer(examples):  # noqa: F811
    client = _client("buero")
    for path in ("/buero/meldungen/neu/", "/buero/termine/neu/", "/buero/anliegen/neu/", "/anliegen/melden/"):
        assert client.get(path).status_code == 200
        answer = client.post(path, {"title": "a" * 10_000_000, "body": "b", "description": "c" * 10_000_000})
        assert answer.status_code in {200, 400, 413, 422}, path


def test_no_query_breaks_a_page(examples):  # noqa: F811
    client = _client("buero")
    query = "page=-1&q=%00&jahr=99999999&monat=13&woche=2021-W99&tag=x&art=%F0&format=x&stand=x&ebene=x"
    broken = [
        f"{path}?{query}: {status}"
        for path in sorted(examples.values())
        if (status := client.get(f"{path}?{query}").status_code) >= 500
    ]
    assert broken == []
