"""Walking through the house: one example of every kind of page, found by following links."""

import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.urls import Resolver404, resolve
from django.utils import translation
from playwright.sync_api import Page


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
LANGUAGE = re.compile(rf"/({'|'.join(code for code, _name in settings.LANGUAGES)})/")
DESK = re.compile(r"/(buero|anmelden/passwort/aendern)/")
# One template answers for every kind of record.
SHARED = re.compile(r".*:desk_(?:\w+_)?(preview|history|publish|withdraw|restore)$")


def language_of(path: str) -> str:
    """The language stands first in the address; without one it is German."""
    found = LANGUAGE.match(path)
    return found[1] if found else settings.LANGUAGE_CODE


def kind_of(path: str) -> str:
    """The name of the view that answers: pages of one kind need one look in each language."""
    bare = path.partition("?")[0]
    language = language_of(bare)
    try:
        with translation.override(language):
            match = resolve(bare)
    except Resolver404:
        return f"unknown:{bare}"
    shared = SHARED.search(match.view_name)
    return f"{language}:{'desk_any_' + shared[1] if shared else match.view_name or bare}"


def public_in(language: str) -> Callable[[str], bool]:
    """Whether an address is a public page of this language."""
    return lambda path: language_of(path) == language and not DESK.search(path)


def at_the_desk(path: str) -> bool:
    return language_of(path) == settings.LANGUAGE_CODE and bool(DESK.match(path))


def anywhere(path: str) -> bool:
    return True


def examples(page: Page, start: str, address: str, belongs: Callable[[str], bool] = anywhere) -> list[str]:
    """Paths to one page of every kind that can be reached from `start` by links, if it belongs.

    Every door on the way must open.
    """
    seen: set[str] = set()
    queue, chosen, found_on, closed = [start], [], {start: ""}, []
    while queue:
        path = queue.pop(0)
        kind = kind_of(path)
        if LEAVES.search(path) or kind in seen:
            continue
        answer = page.request.get(address + path)
        seen.add(kind)
        if not answer.ok:
            closed.append(f"{path} answers {answer.status}, linked on {found_on[path]}")
        elif "text/html" in answer.headers.get("content-type", ""):
            chosen.append(path)
            for link in links_of(answer.url, answer.text()):
                if link not in found_on and belongs(link):
                    found_on[link] = path
                    queue.append(link)
    assert not closed, "\n".join(["", *closed])
    return chosen
