"""Walking through the house: one example of every kind of page, found by following links."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from django.urls import Resolver404, resolve


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        href = dict(attributes).get("href")
        if tag == "a" and href:
            self.found.append(href)


def links_of(address: str, markup: str) -> Iterator[str]:
    """Paths of the same site a page leads to, fragments dropped."""
    parser = _Links()
    parser.feed(markup)
    here = urlsplit(address)
    for href in parser.found:
        target = urlsplit(urljoin(address, href))
        if target.scheme in {"http", "https"} and target.netloc == here.netloc:
            yield target.path + (f"?{target.query}" if target.query else "")


LEAVES = re.compile(
    r"/abmelden/|\.(ics|pdf|pptx|csv|xlsx|xml|txt|json|svg|png|jpg|webp|geojson)\b|/medien/|/static/|/feed/"
)


def kind_of(path: str) -> str:
    """The name of the view that answers: pages of one kind need one look."""
    bare = path.partition("?")[0]
    try:
        match = resolve(bare)
    except Resolver404:
        return f"unknown:{bare}"
    return match.view_name or bare


def examples(page, start: str, address: str, per_kind: int = 1, limit: int = 150) -> list[str]:
    """Paths to one page of every kind that can be reached from `start` by links."""
    seen: dict[str, int] = {}
    queue, chosen, known = [start], [], {start}
    while queue and len(chosen) < limit:
        path = queue.pop(0)
        kind = kind_of(path)
        if LEAVES.search(path) or seen.get(kind, 0) >= per_kind:
            continue
        answer = page.request.get(address + path)
        seen[kind] = seen.get(kind, 0) + 1
        if "text/html" not in answer.headers.get("content-type", ""):
            continue
        assert answer.status < 400, f"{path} answers {answer.status}"
        chosen.append(path)
        for link in links_of(address + path, answer.text()):
            if link not in known:
                known.add(link)
                queue.append(link)
    return chosen
