"""Search over everything, and the map with its equivalent list."""

import pytest
from django.utils import translation

from quartier.website.doorways import DOORWAYS

from ..publishing import factories as publishing
from . import factories


@pytest.fixture
def quarter(neighbourhood):
    return factories.living_quarter(neighbourhood)


def test_the_search_finds_every_kind_of_record(client, quarter):
    for words, title in (
        ("bank", "Neue Bank 0"),
        ("spielplatz", "Spielplatz 0"),
        ("JUGEND club", "Jugendclub 0"),
    ):
        assert title in client.get("/suche/", {"q": words}).content.decode()


def test_the_search_says_when_nothing_was_found_and_what_to_do(client, quarter):
    text = client.get("/suche/", {"q": "Raumschiff"}).content.decode()
    assert "Nichts gefunden zu „Raumschiff“" in text
    assert "/quartiersbuero/" in text


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("Öffnungszeiten", "/quartiersbuero/"),
        ("oeffnungszeiten", "/quartiersbuero/"),
        ("Telefonnummer", "/kontakt/"),
        ("Anliegen melden", "/anliegen/melden/"),
        ("termin vereinbaren", "/termin-im-buero/"),
        ("Stadtplan", "/karte/"),
    ],
)
def test_the_pages_of_the_house_are_found_by_what_people_call_them(client, quarter, words, address):
    text = client.get("/suche/", {"q": words}).content.decode()
    assert f'<h3><a href="{address}">' in text
    assert "Nichts gefunden" not in text


def test_the_pages_of_the_house_are_found_in_english_too(client, quarter):
    text = client.get("/en/suche/", {"q": "opening hours"}).content.decode()
    assert '<h3><a href="/en/quartiersbuero/">' in text


@pytest.mark.parametrize("url", ["/suche/", "/en/suche/"])
def test_every_page_of_the_house_is_there_and_found_by_its_name(client, quarter, url):
    for doorway in DOORWAYS:
        with translation.override("en" if "en" in url else "de"):
            title, address = str(doorway.title), doorway.url
        assert client.get(address).status_code == 200
        assert f'<h3><a href="{address}">' in client.get(url, {"q": title}).content.decode()


def test_a_page_of_the_house_stands_before_the_records_and_on_the_first_page_only(client, quarter):
    for number in range(21):
        publishing.public_post(quarter, f"Neue Öffnungszeiten {number}")
    first = client.get("/suche/", {"q": "Öffnungszeiten"}).content.decode()
    assert "22 Treffer" in first
    assert first.index('<h3><a href="/quartiersbuero/">') < first.index("Neue Öffnungszeiten")
    second = client.get("/suche/", {"q": "Öffnungszeiten", "page": 2}).content.decode()
    assert '<h3><a href="/quartiersbuero/">' not in second


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Spilplatz", "Spielplatz"), ("Jugendklub", "Jugendclub"), ("neue bnak", "neue Bank")],
)
def test_a_slip_of_the_finger_is_asked_about(client, quarter, typed, meant):
    text = client.get("/suche/", {"q": typed}).content.decode()
    assert "Meinten Sie" in text
    assert f">{meant}</a>" in text
    assert "Nichts gefunden" not in client.get("/suche/", {"q": meant}).content.decode()


def test_nothing_is_suggested_where_nothing_is_alike_or_public(client, quarter, foreign_neighbourhood):
    publishing.public_post(foreign_neighbourhood, "Raumschiffe")
    publishing.post(quarter, "Raumschiffe im Entwurf")
    assert "Meinten Sie" not in client.get("/suche/", {"q": "Raumschif"}).content.decode()
    assert "Meinten Sie" not in client.get("/suche/", {"q": "x" * 100}).content.decode()


def test_what_is_typed_is_shown_as_text(client, quarter):
    text = client.get("/suche/", {"q": "<img src=x>"}).content.decode()
    assert "<img src=x>" not in text
    assert "&lt;img src=x&gt;" in text


def test_what_somebody_looks_for_is_never_kept(client, quarter):
    assert client.get("/suche/", {"q": "bank"})["Cache-Control"] == "no-store"


def test_the_overview_lists_records_in_the_active_language_only(client, quarter):
    english = client.get("/en/inhalt/").content.decode()
    assert "A new bench" in english
    assert "Neue Bank 0" not in english


def test_the_map_shows_the_same_as_data_and_as_list(client, quarter):
    features = client.get("/karte/orte.json").json()["features"]
    text = client.get("/karte/").content.decode()
    assert {feature["properties"]["kind"] for feature in features} >= {"project", "actor"}
    for feature in features:
        assert f'id="ort-{feature["properties"]["id"]}"' in text
        assert client.get(feature["properties"]["url"]).status_code == 200


def test_a_layer_can_be_shown_alone(client, quarter):
    features = client.get("/karte/orte.json", {"ebene": "actors"}).json()["features"]
    assert [feature["properties"]["title"] for feature in features] == ["Jugendclub 0"]
    text = client.get("/karte/", {"ebene": "actors"}).content.decode()
    assert 'href="/akteure/jugendclub-0/"' in text
    assert 'href="/projekte/spielplatz-0/"' not in text


def test_a_foreign_quarter_shows_nothing_of_ours(client, quarter, foreign_neighbourhood):
    host = {"host": "nordend.example.org"}
    assert client.get("/karte/orte.json", headers=host).json()["features"] == []
    assert "Neue Bank 0" not in client.get("/suche/", {"q": "bank"}, headers=host).content.decode()


def test_the_picture_of_the_plan_is_drawn_without_styles(client, quarter):
    quarter.base_plan = {
        "type": "FeatureCollection",
        "features": [
            _feature("green", "Polygon", [[[12.23, 51.81], [12.25, 51.81], [12.25, 51.83], [12.23, 51.81]]]),
            _feature("street", "LineString", [[12.23, 51.81], [12.25, 51.83]]),
            _feature("label", "Point", [12.24, 51.82]),
        ],
    }
    quarter.save()
    response = client.get("/karte/bild.svg")
    drawing = response.content.decode()
    assert response["Content-Type"] == "image/svg+xml"
    assert drawing.count("<path") == 2
    assert drawing.count("<circle") == 1  # all lie in the same spot
    assert "style" not in drawing


def test_without_a_plan_the_map_still_answers(client, quarter):
    assert client.get("/karte/plan.json").json()["features"] == []
    assert client.get("/karte/bild.svg").status_code == 200


def _feature(kind, geometry, coordinates):
    return {
        "type": "Feature",
        "properties": {"kind": kind},
        "geometry": {"type": geometry, "coordinates": coordinates},
    }
