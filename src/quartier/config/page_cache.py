"""The page cache: what everybody may see is made once and then handed out as it is, but never stale.

It stands before the program, because a page that is only handed out must not pay for the program's start. A
kept page is used while two things hold: the stamp has the value it had *before* the page was made, and no
moment has passed at which something appears, ends or begins (`publishing.freshness`). Both are asked at every
request, so the very next request after a save shows it, in every process.

Pages of people who are signed in are never kept, nor what sets a cookie or says `no-store`.
"""

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, urlencode

from django.conf import settings
from django.http import parse_cookie

from quartier.kernel import dates
from quartier.website import view_settings
from quartier.website.freshness import Freshness

from .page_store import Headers, KeptPage, PageStore

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]

# Query parameters that public lists understand. A page asked with any other one is made but not kept, so
# that nobody can fill the store with inventions; what advertisers append is dropped.
KNOWN = frozenset({"v", "page", "jahr", "format", "art", "stand", "ebene", "feld", "thema"})
APPENDED = ("utm_", "mtm_", "pk_", "fbclid", "gclid")
LONGEST_VALUE = 40
UNCHANGED_VIEW = view_settings.ViewSettings().as_cookie()

KEPT_TYPES = (
    "text/html", "text/css", "text/plain", "text/calendar", "text/xml", "application/json", "application/geo+json",
    "application/ld+json", "application/xml", "application/rss+xml", "application/atom+xml",
    "application/manifest+json", "image/svg+xml",
)  # fmt: skip
# Never kept whatever they answer: second line behind `no-store`, which these pages send themselves.
NEVER = ("/buero", "/konto", "/anmelden", "/static/", "/suche", "/anliegen", "/termin-im-buero", "/anmeldung")
LANGUAGE_PREFIX = re.compile(rf"^/(?:{'|'.join(code for code, _name in settings.LANGUAGES)})(?=/)")
# Under `/anliegen/` most addresses hold a secret code; these are what the office released.
RELEASED = re.compile(r"/anliegen/(karte\.json|oeffentlich/[-a-z0-9]+/)?")


class PageCache:
    """WSGI application around another one.

    The inner application leaves the quarter it answered for in `environ["quartier.neighbourhood"]`.
    """

    def __init__(
        self, inner: Application, freshness: Freshness, *, session_cookie: str, max_bytes: int = 8_000_000
    ) -> None:
        self.inner = inner
        self.freshness = freshness
        self.session_cookie = session_cookie
        self.store = PageStore(max_bytes)

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        key = self._key(environ)
        stamp = self.freshness.stamp() if key is not None else None
        if key is None or stamp is None:
            return self.inner(environ, start_response)
        page = self.store.get(key)
        now = dates.now()
        if page is not None and page.stamp == stamp and now < page.until:
            return _hand_out(page, environ, start_response)
        return self._make(key, stamp, now, environ, start_response)

    def _key(self, environ: Environ) -> tuple[Any, ...] | None:
        """Everything a public page depends on, and nothing else; None for what is not kept."""
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD"):
            return None
        cookie = environ.get("HTTP_COOKIE")
        view = UNCHANGED_VIEW if cookie is None else _view_of(cookie, self.session_cookie)
        query = environ.get("QUERY_STRING")
        query = _known_part(query) if query else ""
        if view is None or query is None:
            return None
        scheme = environ.get("HTTP_X_FORWARDED_PROTO") or environ.get("wsgi.url_scheme")
        return environ.get("HTTP_HOST"), scheme == "https", environ["PATH_INFO"], query, view

    def _make(
        self, key: tuple[Any, ...], stamp: int, now: datetime, environ: Environ, start_response: StartResponse
    ) -> Iterable[bytes]:
        is_head = environ["REQUEST_METHOD"] == "HEAD"
        asked = environ | {"REQUEST_METHOD": "GET", "QUERY_STRING": key[3]}
        said: dict[str, Any] = {}

        def listen(status: str, headers: Headers, exc_info: Any = None) -> None:
            said.update(status=status, headers=headers)

        parts = self.inner(asked, listen)
        if not _may_be_kept(key[2], said["status"], said["headers"]):
            start_response(said["status"], said["headers"])
            return _closed(parts) if is_head else parts
        try:
            body = b"".join(parts)
            until = self.freshness.until(asked.get("quartier.neighbourhood"), stamp, now)
        finally:
            _closed(parts)
        page = KeptPage(said["headers"], body, stamp=stamp, until=until)
        self.store.put(key, page)
        return _hand_out(page, environ, start_response)


def _hand_out(page: KeptPage, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
    known = environ.get("HTTP_IF_NONE_MATCH")
    if known is not None and page.digest in known:
        start_response("304 Not Modified", page.not_modified)
        return ()
    headers, body = page.answer(_encodings(environ.get("HTTP_ACCEPT_ENCODING", "")))
    start_response("200 OK", headers)
    return () if environ["REQUEST_METHOD"] == "HEAD" else (body,)


@lru_cache(maxsize=512)
def _view_of(cookie: str, session_cookie: str) -> str | None:
    """The visitor's view as the page will read it; None for somebody with a session."""
    cookies = parse_cookie(cookie)
    if session_cookie in cookies:
        return None
    return view_settings.parse(cookies.get(view_settings.COOKIE, "")).as_cookie()


@lru_cache(maxsize=512)
def _known_part(query: str) -> str | None:
    """The query in a fixed order without what advertisers append; None when a parameter is not known."""
    if len(query) > 300:
        return None
    pairs = [(name, value) for name, value in parse_qsl(query) if not name.startswith(APPENDED)]
    if any(name not in KNOWN or len(value) > LONGEST_VALUE for name, value in pairs):
        return None
    return urlencode(sorted(pairs))


@lru_cache(maxsize=256)
def _encodings(accepted: str) -> tuple[str, ...]:
    """The encodings of ours that a browser takes, best first."""
    offers = {}
    for offer in accepted.lower().split(","):
        name, _, parameters = offer.partition(";")
        offers[name.strip()] = "".join(parameters.split()) not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return tuple(name for name in ("br", "gzip") if offers.get(name))


def _may_be_kept(path: str, status: str, headers: Headers) -> bool:
    own = LANGUAGE_PREFIX.sub("", path)
    if not status.startswith("200") or (own.startswith(NEVER) and not RELEASED.fullmatch(own)):
        return False
    told = {name.lower(): value for name, value in headers}
    control = told.get("cache-control", "")
    return (
        "set-cookie" not in told
        and "content-encoding" not in told
        and "no-store" not in control
        and "private" not in control
        and told.get("content-type", "").partition(";")[0] in KEPT_TYPES
    )


def _closed(parts: Iterable[bytes]) -> Iterable[bytes]:
    """Tell the inner application that its answer is not needed any more (it gives its connections back)."""
    close = getattr(parts, "close", None)
    if close is not None:
        close()
    return ()
