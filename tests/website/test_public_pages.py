"""Every page of the website: there, in both languages, with the right headers, from nobody else's server."""

import json
import re
from html.parser import HTMLParser
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from quartier.publishing.models import Page
from quartier.website.views.machines import PAGES

from . import factories

pytestmark = pytest.mark.database

HTML_PAGES = [
    "", "quartiersbuero/", "mitmachen/", "mitmachen/zettel/", "kontakt/", "ziele/", "ueber/", "impressum/",
    "datenschutz/", "barrierefreiheit/", "barrierefreiheit/huerde-melden/", "leichte-sprache/", "suche/",
    "suche/?q=bank", "inhalt/", "karte/", "karte/?ebene=actors",
]  # fmt: skip
OTHERS = [
    "karte/orte.json", "karte/plan.json", "karte/bild.svg", "sitemap.xml", "robots.txt",
    ".well-known/security.txt", "app.webmanifest",
]  # fmt: skip


@pytest.fixture
def quarter(neighbourhood):
    return factories.living_quarter(neighbourhood)


class Links(HTMLParser):
    """Every address a page names, and its headings."""

    def __init__(self):
        super().__init__()
        self.loaded, self.followed, self.headings = [], [], []

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        if tag in {"img", "script", "source", "iframe"} or (tag == "link" and told.get("rel") != "canonical"):
            addresses = [told.get("src"), told.get("href")]
            addresses += [part.split()[0] for part in (told.get("srcset") or "").split(",") if part.strip()]
            self.loaded += [address for address in addresses if address]
        if tag in {"a", "form"}:
            self.followed += [address for address in (told.get("href"), told.get("action")) if address]
        if tag in {"h1", "h2", "h3"}:
            self.headings.append(tag)


def links(response):
    parser = Links()
    parser.feed(response.content.decode())
    return parser


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("page", HTML_PAGES)
def test_a_page_is_there_in_its_language_and_says_one_thing(client, quarter, page, language):
    response = client.get(f"/{language}{page}")
    assert response.status_code == 200
    text = response.content.decode()
    assert f'<html lang="{"en" if language else "de"}" dir="ltr"' in text
    assert links(response).headings.count("h1") == 1
    assert response["Content-Language"] == ("en" if language else "de")


@pytest.mark.parametrize("page", HTML_PAGES + OTHERS)
def test_a_page_carries_the_protecting_headers_and_no_cookie(client, quarter, page):
    response = client.get(f"/{page}")
    assert response.status_code == 200
    policy = response["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "same-origin"
    assert response["X-Frame-Options"] == "DENY"
    assert not response.cookies
    assert not client.cookies


@pytest.mark.parametrize("page", HTML_PAGES)
def test_a_page_loads_nothing_from_anywhere_else(client, quarter, page):
    found = links(client.get(f"/{page}"))
    assert found.loaded
    assert {urlsplit(address).netloc for address in found.loaded} <= {"", "testserver"}


def test_no_link_of_the_public_pages_is_dead(client, quarter):
    seen, waiting = set(), [f"/{page}" for page in HTML_PAGES]
    while waiting:
        path = waiting.pop()
        if path in seen or path.startswith(("/static/", "/medien/", "/buero/", "/ansicht/", "/anmelden/")):
            continue
        seen.add(path)
        response = client.get(path, follow=True)
        assert response.status_code == 200, path
        if response["Content-Type"].startswith("text/html"):
            for address in links(response).followed:
                parts = urlsplit(address)
                if (
                    parts.scheme in {"", "http"}
                    and parts.netloc in {"", "testserver"}
                    and parts.path.startswith("/")
                ):
                    waiting.append(parts.path + (f"?{parts.query}" if parts.query else ""))
    assert len(seen) > 50


def test_every_address_of_the_site_map_is_there(client, quarter):
    tree = ElementTree.fromstring(client.get("/sitemap.xml").content)
    addresses = [element.text for element in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert len(addresses) == len(set(addresses)) > 2 * len(PAGES)
    for address in addresses:
        assert client.get(urlsplit(address).path).status_code == 200, address
    assert any("/en/termine/" in address for address in addresses)


@pytest.mark.parametrize("page", HTML_PAGES)
def test_facts_for_search_engines_are_valid(client, quarter, page):
    text = client.get(f"/{page}").content.decode()
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.S)
    for block in blocks:
        assert json.loads(block)["@context"] == "https://schema.org"
    if page == "quartiersbuero/":
        assert json.loads(blocks[0])["address"]["streetAddress"] == "Heidestraße 20"


@pytest.mark.parametrize("page", ["", "termine/", "karte/?ebene=actors", "gibtsnicht/"])
def test_the_language_changes_without_losing_the_page(client, quarter, page):
    german, english = client.get(f"/{page}").content.decode(), client.get(f"/en/{page}").content.decode()
    assert f'href="/en/{page}" lang="en"' in german
    assert f'href="/{page}" lang="de"' in english


def test_the_menu_marks_where_one_is(client, quarter):
    text = client.get("/quartiersbuero/").content.decode()
    assert '<a href="/quartiersbuero/" aria-current="page">' in text
    assert text.count('aria-current="page"') == 3  # both menus and the path


def test_the_start_page_shows_what_is_on_new_and_under_way(client, quarter):
    text = client.get("/").content.decode()
    for words in ("Quartiersgespräch 0", "Neue Bank 0", "Spielplatz 0", "Heidestraße 20", "Hinweis 0"):
        assert words in text
    assert "Rundgang 0" not in text


def test_the_start_page_speaks_english(client, quarter):
    assert "A new bench" in client.get("/en/").content.decode()


@pytest.mark.parametrize(
    "page", ["", "quartiersbuero/", "mitmachen/", "ziele/", "karte/", "inhalt/", "ueber/"]
)
def test_an_empty_quarter_has_all_its_pages(client, neighbourhood, page):
    assert client.get(f"/{page}").status_code == 200


def test_a_standing_page_that_is_missing_still_helps(client, neighbourhood):
    assert not Page.objects.exists()
    text = client.get("/impressum/").content.decode()
    assert "Heidestraße 20" in text
    assert "Träger" in client.get("/ueber/").content.decode() or neighbourhood.operator == ""


def test_the_privacy_page_lists_what_the_models_declare(client, quarter):
    text = client.get("/datenschutz/").content.decode()
    assert "Zugänge des Teams" in text
    assert "Art. 6 Abs. 1" in text


@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize("page", ["", "quartiersbuero/", "karte/", "ziele/", "inhalt/", "suche/?q=bank"])
def test_a_page_costs_at_most_twelve_queries(
    client, neighbourhood, django_assert_max_num_queries, page, number
):
    factories.living_quarter(neighbourhood, number)
    client.get(f"/{page}")
    with django_assert_max_num_queries(12):
        client.get(f"/{page}")


def test_robots_are_told_where_the_map_is(client, neighbourhood):
    text = client.get("/robots.txt").content.decode()
    assert "Disallow: /buero/" in text
    assert "Sitemap: http://testserver/sitemap.xml" in text


def test_the_security_contact_follows_its_standard(client, neighbourhood):
    text = client.get("/.well-known/security.txt").content.decode()
    assert re.search(r"^Contact: \S+$", text, re.M)
    assert re.search(r"^Expires: 2021-10-1\dT", text, re.M)


def test_the_manifest_names_the_quarter(client, neighbourhood):
    told = client.get("/app.webmanifest").json()
    assert told["short_name"] == "Am Leipziger Tor"
    assert told["icons"]
