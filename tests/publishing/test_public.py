"""What visitors read, find and subscribe to, and when it changes by itself."""

import json
import re
from datetime import datetime, timedelta
from xml.etree import ElementTree

import pytest
from django.test import Client

from quartier.kernel import dates
from quartier.publishing import freshness, related, search
from quartier.publishing.actions import publish, save_publishable, withdraw
from quartier.publishing.models import Post
from quartier.publishing.queries import notices_in_force, page_at, public_posts, years_of_posts

from . import factories

pytestmark = pytest.mark.database


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=dates.LOCAL)


def test_the_list_shows_what_is_public_by_year(neighbourhood):
    factories.public_post(neighbourhood, "Altes", at=at(2020, 5, 1))
    factories.public_post(neighbourhood, "Neues", at=at(2021, 2, 1))
    factories.post(neighbourhood, "Entwurf")
    factories.public_post(neighbourhood, "Kommendes", at=at(2021, 5, 1))
    browser = Client()
    text = browser.get("/aktuelles/").content.decode()
    assert "Altes" in text
    assert "Neues" in text
    assert "Entwurf" not in text
    assert "Kommendes" not in text
    of_2020 = browser.get("/aktuelles/?jahr=2020").content.decode()
    assert "Altes" in of_2020
    assert "Neues" not in of_2020
    assert years_of_posts(neighbourhood) == [2021, 2020]
    for nonsense in ("abc", "²⁰²⁰", "0000", "20211"):
        assert browser.get("/aktuelles/", {"jahr": nonsense}).status_code == 404


def test_a_year_begins_at_german_midnight(neighbourhood):
    factories.public_post(neighbourhood, "Silvester", at=at(2020, 12, 31, 23, 30))
    factories.public_post(neighbourhood, "Neujahr", at=at(2021, 1, 1, 0, 15))
    assert [post.title for post in public_posts(neighbourhood, 2021)] == ["Neujahr"]
    assert years_of_posts(neighbourhood) == [2021, 2020]


def test_an_empty_list_is_friendly(neighbourhood):
    assert "Sobald es Neues gibt" in Client().get("/aktuelles/").content.decode()


def test_drafts_withdrawn_and_foreign_posts_do_not_exist(neighbourhood, foreign_neighbourhood):
    factories.post(neighbourhood, "Entwurf")
    withdraw(factories.public_post(neighbourhood, "Zurück"), by=None)
    factories.public_post(foreign_neighbourhood, "Fremd")
    for slug, status in (("entwurf", 404), ("zurueck", 410), ("fremd", 404), ("nie", 404)):
        assert Client().get(f"/aktuelles/{slug}/").status_code == status


def test_facts_for_search_engines_cannot_break_out(neighbourhood):
    post = factories.public_post(neighbourhood, "</script><script>alert(1)</script>")
    text = Client().get(f"/aktuelles/{post.slug}/").content.decode()
    assert "<script>alert" not in text
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.S)
    facts = json.loads(block[1])
    assert facts["@type"] == "NewsArticle"
    assert facts["headline"] == post.title
    assert facts["datePublished"].startswith("2021-04-15")


def test_english_readers_get_english_and_marked_german(neighbourhood):
    post = factories.public_post(neighbourhood, translations={"en": {"title": "A new bed"}})
    text = Client().get(f"/en/aktuelles/{post.slug}/").content.decode()
    assert "A new bed" in text
    assert f'<span lang="de">{post.lead}</span>' in text


def test_the_feed_is_well_formed_and_has_the_whole_text(neighbourhood):
    factories.public_post(neighbourhood, "Meldung & mehr", body="<p>Ganzer <strong>Text</strong></p>")
    answer = Client().get("/aktuelles/feed/")
    assert answer["Content-Type"].startswith("application/atom+xml")
    feed = ElementTree.fromstring(answer.content)
    atom = "{http://www.w3.org/2005/Atom}"
    entry = feed.find(f"{atom}entry")
    assert entry.find(f"{atom}title").text == "Meldung & mehr"
    assert "<strong>Text</strong>" in entry.find(f"{atom}summary").text


@pytest.mark.parametrize("count", [1, 3])
def test_public_pages_ask_a_fixed_number_of_times(neighbourhood, count, django_assert_max_num_queries):
    posts = [factories.public_post(neighbourhood, f"Meldung {number}") for number in range(count)]
    browser = Client()
    for address in ("/aktuelles/", f"/aktuelles/{posts[0].slug}/", "/aktuelles/feed/"):
        browser.get(address)
        with django_assert_max_num_queries(12):
            browser.get(address)


def test_standing_pages_lead_to_their_own_address(neighbourhood):
    factories.page(neighbourhood, "Impressum")
    own = factories.page(neighbourhood, "Ausblick", body="<p>Was kommt</p>")
    assert Client().get("/seite/impressum/").status_code == 301
    assert "Was kommt" in Client().get(own.get_absolute_url()).content.decode()
    assert page_at(neighbourhood, "gibt-es-nicht") is None


def test_notices_are_in_force_only_in_their_time_and_place(neighbourhood):
    factories.notice(neighbourhood, "Büro", reach="office")
    factories.notice(neighbourhood, "Überall")
    gone = factories.notice(neighbourhood, "Vorbei")
    publish(gone, by=None, until=dates.now() + timedelta(hours=1))
    with dates.standing_at(dates.now() + timedelta(hours=2)):
        assert {n.title for n in notices_in_force(neighbourhood)} == {"Büro", "Überall"}
        assert [n.title for n in notices_in_force(neighbourhood, "office")] == ["Büro"]


def titles(neighbourhood, words: str, language: str = "de") -> list[str]:
    return [entry.title for entry in search.find(neighbourhood, words, language)]


def test_search_finds_parts_of_compounds_umlauts_and_all_words(neighbourhood):
    factories.public_post(neighbourhood, "Bürgerbeteiligung am Spielplatz")
    factories.public_post(neighbourhood, "Wiesen", body="<p>Neues von der Straße und der Beteiligung</p>")
    assert titles(neighbourhood, "beteiligung") == ["Bürgerbeteiligung am Spielplatz", "Wiesen"]
    assert titles(neighbourhood, "BÜRGER spielplatz") == ["Bürgerbeteiligung am Spielplatz"]
    assert titles(neighbourhood, "buergerbeteiligung") == ["Bürgerbeteiligung am Spielplatz"]
    assert titles(neighbourhood, "strasse") == ["Wiesen"]
    assert titles(neighbourhood, "%") == titles(neighbourhood, "  ") == []


def test_search_keeps_to_time_language_and_quarter(neighbourhood, foreign_neighbourhood):
    post = factories.public_post(neighbourhood, "Hochbeet", translations={"en": {"title": "Raised bed"}})
    factories.public_post(foreign_neighbourhood, "Hochbeet anderswo")
    factories.post(neighbourhood, "Hochbeet Entwurf")
    factories.public_post(neighbourhood, "Hochbeet im Mai", at=at(2021, 5, 1))
    assert titles(neighbourhood, "hochbeet") == ["Hochbeet"]
    assert titles(neighbourhood, "raised", "en") == ["Raised bed"]
    assert search.find(neighbourhood, "raised", "en")[0].url == f"/en/aktuelles/{post.slug}/"
    with dates.standing_at(at(2021, 5, 2)):
        assert "Hochbeet im Mai" in titles(neighbourhood, "hochbeet")
    withdraw(post, by=None)
    assert titles(neighbourhood, "hochbeet") == []


def test_search_can_be_rebuilt(neighbourhood):
    factories.public_post(neighbourhood, "Hochbeet")
    neighbourhood.search_entries.all().delete()
    assert search.rebuild_search() == 1
    assert titles(neighbourhood, "hochbeet") == ["Hochbeet"]


def test_the_next_boundary_is_the_earliest_moment_of_all(neighbourhood, foreign_neighbourhood, monkeypatch):
    now = dates.now()
    assert freshness.next_boundary(neighbourhood, now) == at(2021, 4, 16)
    factories.public_post(foreign_neighbourhood, at=now + timedelta(minutes=1))
    factories.public_post(neighbourhood, at=now + timedelta(hours=3))
    assert freshness.next_boundary(neighbourhood, now) == now + timedelta(hours=3)
    notice = factories.notice(neighbourhood)
    publish(notice, by=None, until=now + timedelta(hours=2))
    assert freshness.next_boundary(neighbourhood, now) == now + timedelta(hours=2)
    monkeypatch.setattr(freshness, "_sources", [lambda quarter, after: now + timedelta(hours=1)])
    assert freshness.next_boundary(neighbourhood, now) == now + timedelta(hours=1)
    withdraw(notice, by=None)
    monkeypatch.setattr(freshness, "_sources", [])
    assert freshness.next_boundary(neighbourhood, now) == now + timedelta(hours=3)


def test_related_records_take_turns_and_never_repeat(neighbourhood, monkeypatch):
    post = factories.public_post(neighbourhood)
    own = post.get_absolute_url()
    item = related.RelatedItem
    sources = [
        related.RelatedSource(
            "a", lambda record: [item("Selbst", own), item("A1", "/a1/"), item("A2", "/a2/")]
        ),
        related.RelatedSource("b", lambda record: [item("B1", "/b1/"), item("A1 nochmals", "/a1/")]),
    ]
    monkeypatch.setattr(related, "sources", sources)
    assert [found.title for found in related.related_to(post)] == ["B1", "A1", "A2"]
    assert "Das könnte Sie interessieren" in Client().get(own).content.decode()


def test_a_saved_change_is_searchable_and_visible_at_once(neighbourhood):
    post = factories.public_post(neighbourhood, "Vorher")
    post.title = "Nachher"
    save_publishable(post, by=None)
    assert titles(neighbourhood, "nachher") == ["Nachher"]
    assert "Nachher" in Client().get(f"/aktuelles/{post.slug}/").content.decode()


def test_the_records_of_a_quarter_know_it_without_asking(neighbourhood, django_assert_num_queries):
    for title in ("Eins", "Zwei", "Drei"):
        factories.public_post(neighbourhood, title)
    with django_assert_num_queries(1):
        posts = list(Post.objects.of(neighbourhood).public().order_by("title"))
        assert all(post.neighbourhood is neighbourhood for post in posts)
        assert len(posts) == 3
