"""What went wrong is said helpfully, in the right language, with the right status. Bad input is never a 500."""

import pytest
from django.test import Client

from quartier.kernel import dates
from quartier.publishing.actions import publish, save_publishable, withdraw
from quartier.publishing.models import Post

from . import factories


@pytest.mark.parametrize(("path", "words"), [("/gibtsnicht/", "Diese Seite gibt es nicht"), ("/en/no/", "")])
def test_an_unknown_page_leads_on(client, neighbourhood, path, words):
    response = client.get(path)
    assert response.status_code == 404
    text = response.content.decode()
    assert words in text
    assert ('lang="en"' if path.startswith("/en/") else 'lang="de"') in text
    assert "suche/" in text


def test_a_withdrawn_record_is_gone_and_a_draft_was_never_there(client, neighbourhood):
    once, draft = factories.post(neighbourhood), Post(neighbourhood=neighbourhood, title="Entwurf", lead="x")
    save_publishable(draft, by=None)
    withdraw(once, by=None)
    gone = client.get(once.get_absolute_url())
    assert gone.status_code == 410
    assert "Diese Seite gibt es nicht mehr" in gone.content.decode()
    assert once.title not in gone.content.decode()
    assert client.get(draft.get_absolute_url()).status_code == 404


def test_a_record_whose_time_is_over_is_gone_and_one_to_come_is_not_there_yet(client, neighbourhood):
    posts = [Post(neighbourhood=neighbourhood, title=title, lead="x") for title in ("Vorbei", "Bald")]
    for record in posts:
        save_publishable(record, by=None)
    soon = dates.now() + (dates.next_midnight(dates.today()) - dates.now())
    publish(posts[1], by=None, at=soon)
    with dates.standing_at(dates.at(dates.today())):
        publish(posts[0], by=None, until=dates.at(dates.today()).replace(hour=8))
    assert client.get(posts[0].get_absolute_url()).status_code == 410
    assert client.get(posts[1].get_absolute_url()).status_code == 404


def test_an_unknown_name_lists_the_quarters_of_the_house(client, neighbourhood, foreign_neighbourhood):
    response = client.get("/", headers={"host": "unbekannt.example.org"})
    assert response.status_code == 404
    text = response.content.decode()
    assert "http://nordend.example.org/" in text
    assert "Am Leipziger Tor" in text


def test_a_house_without_a_quarter_says_what_to_do(client, db):
    response = client.get("/")
    assert response.status_code == 404
    assert "quartier demo" in response.content.decode()


def test_a_foreign_host_name_is_refused_plainly(client, neighbourhood, settings):
    settings.ALLOWED_HOSTS = ["testserver"]
    response = client.get("/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert "Das haben wir nicht verstanden" in response.content.decode()


def test_a_fault_of_ours_needs_no_database(neighbourhood, monkeypatch):
    def broken(*args):
        raise RuntimeError

    monkeypatch.setattr("quartier.website.views.home.queries.next_events", broken)
    response = Client(raise_request_exception=False).get("/")
    assert response.status_code == 500
    assert "Da ist uns etwas kaputtgegangen" in response.content.decode()


BAD = [
    "",
    "\0",
    "x" * 10_000,
    "%",
    "' OR 1=1 --",
    "<script>",
    "ä" * 300,
    "-1",
    "9" * 40,
    "2021-02-31",
    "\ud7ff",
    "１２",
]


@pytest.mark.parametrize("value", BAD)
@pytest.mark.parametrize(
    ("path", "name"),
    [("/suche/", "q"), ("/suche/", "page"), ("/karte/", "ebene"), ("/karte/orte.json", "ebene"),
     ("/barrierefreiheit/huerde-melden/", "seite"), ("/", "jahr"), ("/en/suche/", "q")],
)  # fmt: skip
def test_bad_values_never_break_a_page(client, neighbourhood, path, name, value):
    factories.post(neighbourhood)
    assert client.get(path, {"q": "bank", name: value}).status_code == 200


@pytest.mark.parametrize("path", ["/%00/", "/karte/kacheln/1/2/3", "/karte/kacheln/99999999999/1/1", "/..%2f..%2fetc/", "/ziele/99999/",
                                  "/ziele/0/", "/aktuelles/%00/", "/" + "x" * 5000])  # fmt: skip
def test_bad_addresses_are_unknown_ones(client, neighbourhood, path):
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("cookie", ["", "\x7f", "2.dark.x", "²", "9" * 300])
def test_a_bad_cookie_never_breaks_a_page(client, neighbourhood, cookie):
    client.cookies["ansicht"] = cookie
    assert client.get("/").status_code == 200
