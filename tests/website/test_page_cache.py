"""The page cache in front of a small application: what it keeps, what it never keeps, when it asks anew."""

import gzip
from datetime import datetime, timedelta

import brotli
import pytest

from quartier.config.page_cache import PageCache
from quartier.config.page_store import WEIGHT_OF_HEADERS
from quartier.kernel import dates
from quartier.places.models import Neighbourhood
from quartier.website.freshness import Freshness, Kept

NINE = datetime(2021, 4, 15, 9, 0, tzinfo=dates.LOCAL)
PAGE = "<p>" + "Quartier " * 200


class Stamp:
    """Stands for the row of the database."""

    def __init__(self):
        self.number = 1

    def value(self):
        return self.number


class Program:
    """Answers with its own count, so that a kept page can be told from a fresh one."""

    def __init__(self):
        self.calls = 0
        self.asked = []
        self.closed = 0
        self.status = "200 OK"
        self.headers = [("Content-Type", "text/html; charset=utf-8"), ("Vary", "Cookie, Accept-Language")]
        self.neighbourhood = None
        self.page = PAGE
        self.meanwhile = lambda: None

    def __call__(self, environ, start_response):
        self.calls += 1
        self.asked.append((environ["REQUEST_METHOD"], environ["QUERY_STRING"]))
        self.meanwhile()
        environ["quartier.neighbourhood"] = self.neighbourhood
        start_response(self.status, list(self.headers))
        return Parts(self, f"{self.page}{self.calls}".encode())


class Parts(list):
    def __init__(self, program, body):
        super().__init__([body])
        self.program = program

    def close(self):
        self.program.closed += 1


class Browser:
    def __init__(self, cache):
        self.cache = cache

    def get(self, path="/", *, method="GET", query="", cookie=None, **headers):
        environ = {
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "wsgi.url_scheme": "http",
        }
        environ |= {"HTTP_HOST": "quartier.example.org"}
        environ |= {f"HTTP_{name.upper()}": value for name, value in headers.items()}
        if cookie is not None:
            environ["HTTP_COOKIE"] = cookie
        self.status = self.headers = None

        def start(status, headers, exc_info=None):
            self.status, self.headers = status, {name.lower(): value for name, value in headers}

        self.body = b"".join(self.cache(environ, start))
        return self.body.decode(errors="replace")


@pytest.fixture
def stamp():
    return Stamp()


@pytest.fixture
def program():
    return Program()


@pytest.fixture
def boundaries():
    """The moments at which something changes by itself."""
    return []


@pytest.fixture
def cache(program, stamp, boundaries):
    def next_boundary(neighbourhood, after):
        return min((b for b in boundaries if b > after), default=after + timedelta(days=30))

    return PageCache(program, Freshness(stamp, next_boundary), session_cookie="sitzung", max_bytes=200_000)


@pytest.fixture
def browser(cache):
    return Browser(cache)


def test_a_page_is_made_once_and_then_handed_out(browser, program):
    first = browser.get()
    assert browser.get() == first
    assert program.calls == 1
    assert program.closed == 1


def test_a_change_shows_at_the_very_next_request(browser, program, stamp):
    before = browser.get()
    stamp.number += 1
    assert browser.get() != before
    assert program.calls == 2


def test_a_change_while_the_page_is_made_does_not_stick(browser, program, stamp):
    def save():
        stamp.number += 1
        program.meanwhile = lambda: None

    program.meanwhile = save
    browser.get()
    browser.get()
    assert program.calls == 2


def test_a_page_is_made_anew_when_a_publication_time_arrives(browser, program, boundaries):
    program.neighbourhood = Neighbourhood(pk=1)
    boundaries.append(NINE + timedelta(minutes=30))
    browser.get()
    with dates.standing_at(NINE + timedelta(minutes=29, seconds=59)):
        browser.get()
        assert program.calls == 1
    with dates.standing_at(NINE + timedelta(minutes=30)):
        browser.get()
        browser.get()
    assert program.calls == 2


def test_a_boundary_that_passes_while_the_page_is_made_counts(browser, program, boundaries):
    program.neighbourhood = Neighbourhood(pk=1)
    boundaries.append(NINE + timedelta(seconds=1))
    browser.get()
    with dates.standing_at(NINE + timedelta(seconds=1)):
        browser.get()
    assert program.calls == 2


@pytest.mark.parametrize("has_quarter", [True, False])
def test_no_page_outlives_its_day(browser, program, has_quarter):
    program.neighbourhood = Neighbourhood(pk=1) if has_quarter else None
    browser.get()
    with dates.standing_at(datetime(2021, 4, 15, 23, 59, 59, tzinfo=dates.LOCAL)):
        browser.get()
        assert program.calls == 1
    with dates.standing_at(datetime(2021, 4, 16, 0, 0, tzinfo=dates.LOCAL)):
        browser.get()
    assert program.calls == 2


def test_who_is_signed_in_never_gets_nor_leaves_a_kept_page(browser, program):
    browser.get(cookie="sitzung=abc")
    browser.get()
    browser.get(cookie="ansicht=1.dark; sitzung=abc")
    assert program.calls == 3


def test_text_size_and_theme_have_pages_of_their_own_and_nonsense_has_none(browser, cache):
    for cookie in ("ansicht=1.dark", "ansicht=2.light", None):
        browser.get(cookie=cookie)
    assert len(cache.store) == 3
    for nonsense in ("ansicht=99.pink", "ansicht=²", "ansicht=", "other=1", "ansicht=" + "x" * 500, "=;;="):
        browser.get(cookie=nonsense)
    assert len(cache.store) == 3


@pytest.mark.parametrize(
    "header",
    [
        ("Set-Cookie", "a=b"),
        ("Cache-Control", "no-store"),
        ("Cache-Control", "max-age=0, private"),
        ("Content-Encoding", "gzip"),
        ("Content-Type", "image/png"),
    ],
)
def test_what_says_so_is_not_kept(browser, program, header):
    program.headers = [h for h in program.headers if h[0] != header[0]] + [header]
    browser.get()
    browser.get()
    assert program.calls == 2
    assert browser.headers[header[0].lower()] == header[1]


@pytest.mark.parametrize("status", ["302 Found", "404 Not Found", "410 Gone", "500 Internal Server Error"])
def test_only_successful_pages_are_kept(browser, program, status):
    program.status = status
    browser.get()
    browser.get()
    assert program.calls == 2
    assert browser.status == status


@pytest.mark.parametrize(
    "path", ["/buero/", "/en/buero/termine/", "/anmelden/", "/suche/", "/en/suche/", "/anliegen/melden/"]
)
def test_desk_sign_in_search_and_forms_are_not_kept(browser, program, path):
    browser.get(path)
    browser.get(path)
    assert program.calls == 2


def test_posts_pass(browser, program):
    browser.get(method="POST")
    browser.get(method="POST")
    assert program.calls == 2


def test_a_flood_of_unknown_parameters_cannot_fill_the_store(browser, cache, program):
    browser.get()
    for number in range(500):
        browser.get(query=f"x{number}=1")
        browser.get(query=f"jahr={'9' * 50}{number}")
    assert len(cache.store) == 1
    assert program.calls == 1001


def test_what_advertisers_append_is_dropped_and_order_does_not_matter(browser, cache, program):
    browser.get(query="utm_source=blatt&jahr=2020&format=vortrag&fbclid=1")
    browser.get(query="format=vortrag&jahr=2020")
    assert program.calls == 1
    assert program.asked == [("GET", "format=vortrag&jahr=2020")]


def test_the_store_is_bounded_in_bytes_and_forgets_what_was_not_asked_for_longest(browser, cache, program):
    browser.get("/")
    for number in range(300):
        browser.get(f"/seite-{number}/")
        browser.get("/")
    assert cache.store.bytes <= 200_000
    assert 5 < len(cache.store) < 300
    calls = program.calls
    browser.get("/")
    assert program.calls == calls


def test_hosts_and_schemes_do_not_mix(browser, program):
    browser.get(host="a.example.org")
    browser.get(host="b.example.org")
    browser.get(host="a.example.org", x_forwarded_proto="https")
    assert program.calls == 3


def test_a_page_is_compressed_as_the_browser_can(browser):
    plain = browser.get()
    browser.get(accept_encoding="gzip, deflate, br, zstd")
    assert browser.headers["content-encoding"] == "br"
    assert brotli.decompress(browser.body).decode() == plain
    browser.get(accept_encoding="gzip;q=1.0, br;q=0")
    assert browser.headers["content-encoding"] == "gzip"
    assert gzip.decompress(browser.body).decode() == plain
    assert browser.headers["vary"] == "Accept-Encoding"
    assert browser.headers["content-length"] == str(len(browser.body))


def test_a_page_is_kept_compressed_alone_and_unpacked_for_who_asks_plainly(browser, cache):
    made = browser.get()
    assert cache.store.bytes < WEIGHT_OF_HEADERS + len(made) / 4
    assert browser.get() == made
    assert browser.headers["content-length"] == str(len(made.encode()))
    assert "content-encoding" not in browser.headers


def test_a_page_too_small_to_compress_is_handed_out_as_it_is(browser, program):
    program.page = "kurz"
    for _time in range(2):
        assert browser.get(accept_encoding="gzip, br") == "kurz1"
        assert "content-encoding" not in browser.headers
    assert program.calls == 1


def test_a_browser_that_has_the_page_gets_304(browser, stamp):
    for accepted in ("", "gzip", "br"):
        browser.get(accept_encoding=accepted)
        tag = browser.headers["etag"]
        assert browser.get(accept_encoding=accepted, if_none_match=f'"old", W/{tag}') == ""
        assert browser.status == "304 Not Modified"
    assert browser.headers["cache-control"] == "max-age=0, must-revalidate"
    stamp.number += 1
    browser.get(if_none_match=tag)
    assert browser.status == "200 OK"


def test_head_brings_the_headers_of_get_without_a_body(browser, program):
    assert browser.get(method="HEAD") == ""
    assert browser.status == "200 OK"
    assert int(browser.headers["content-length"]) > 1000
    browser.get()
    assert program.asked == [("GET", "")]


def test_without_a_readable_stamp_nothing_is_kept(browser, program, stamp):
    stamp.number = None
    browser.get()
    browser.get()
    assert program.calls == 2


def test_what_stands_on_every_page_is_read_anew_after_a_change_and_at_a_boundary(stamp):
    freshness = Freshness(stamp, lambda neighbourhood, after: after + timedelta(minutes=30))
    kept, quarter, reads = Kept(freshness), Neighbourhood(pk=1), []

    def read():
        reads.append(dates.now())
        return len(reads)

    assert [kept.get(quarter, "notice", read) for _time in range(2)] == [1, 2]  # no boundary known yet
    freshness.until(quarter, stamp.number, dates.now())
    assert [kept.get(quarter, "notice", read) for _time in range(2)] == [3, 3]
    assert kept.get(Neighbourhood(pk=2), "notice", read) == 4
    with dates.standing_at(NINE + timedelta(minutes=30)):
        assert kept.get(quarter, "notice", read) == 5
    stamp.number += 1
    assert kept.get(quarter, "notice", read) == 6
