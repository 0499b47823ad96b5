"""The directory of actors: what visitors find, how they narrow it, what the map gets."""

import json
import re

from django.test import Client
from django.urls import reverse

from quartier.actors.plugs_in import Part, PartLine, actor_parts
from quartier.actors.queries import related_actors
from quartier.places.models import Place
from quartier.publishing.actions import withdraw

from .factories import make_actor, make_group, queries_of

LIST = "/akteure/"


def _names(client, query="") -> list[str]:
    page = client.get(LIST + query)
    return [actor.name for actor in page.context["actors"]]


def test_only_public_actors_of_this_quarter_are_listed(client, neighbourhood, foreign_neighbourhood):
    make_actor(neighbourhood, name="Jugendclub")
    make_actor(neighbourhood, name="Entwurf", is_published=False)
    withdraw(make_actor(neighbourhood, name="Früher"), by=None)
    make_actor(foreign_neighbourhood, name="Fremd")
    assert _names(client) == ["Jugendclub"]


def test_filters_by_kind_and_words_also_without_umlauts(client, neighbourhood):
    make_actor(neighbourhood, name="Jugendclub", kind="institution", offers="Fahrradwerkstatt\nKüche")
    make_actor(neighbourhood, name="Blütenverein")
    assert _names(client, "?art=institution") == ["Jugendclub"]
    assert _names(client, "?q=blutenverein") == ["Blütenverein"]
    assert _names(client, "?q=kuche+fahrrad") == ["Jugendclub"]
    assert _names(client, "?art=club&q=werkstatt") == []


def test_unknown_filters_count_as_not_chosen(client, neighbourhood):
    make_actor(neighbourhood)
    for query in ("?art=unsinn", "?art=club&art=x", "?q=%00", "?q=" + "a" * 5000):
        assert client.get(LIST + query).status_code == 200
    assert _names(client, "?art=unsinn") == ["Gartenverein"]


def test_an_empty_result_says_so_and_leads_back(client, neighbourhood):
    make_actor(neighbourhood)
    page = client.get(LIST + "?q=zirkus").content.decode()
    assert "niemanden gefunden" in page
    assert f'href="{LIST}"' in page


def test_a_draft_is_not_found_by_visitors_but_previewed_at_the_desk(desk, neighbourhood):
    actor = make_actor(neighbourhood, is_published=False)
    assert Client().get(actor.get_absolute_url()).status_code == 404
    page = desk.get(reverse("actors:desk_preview", args=[actor.pk]))
    assert page.status_code == 200
    assert "Gartenverein" in page.content.decode()


def test_the_page_tells_who_what_where(client, neighbourhood):
    place = Place.objects.get(slug="quartiersbuero")
    actor = make_actor(neighbourhood, place=place, offers="Beete\nKompost", body="<p>Seit 1920.</p>")
    page = client.get(actor.get_absolute_url()).content.decode()
    for words in ("Wir gärtnern im Hof.", "Seit 1920.", "<li>Kompost</li>", "Heidestraße 20", "Verein"):
        assert words in page


def test_the_english_page_speaks_english_and_marks_german(client, neighbourhood):
    actor = make_actor(neighbourhood, body="<p>Seit 1920.</p>", translations={"en": {"lead": "We garden."}})
    page = client.get(f"/en{actor.get_absolute_url()}").content.decode()
    assert "We garden." in page
    assert re.search(r'lang="de"[^>]*><p>Seit 1920', page)


def test_the_data_block_cannot_be_broken_out_of(client, neighbourhood):
    actor = make_actor(neighbourhood, name="</script><b>x", lead="</script>")
    page = client.get(actor.get_absolute_url()).content.decode()
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S).group(1)
    data = json.loads(block)
    assert data["@type"] == "Organization"
    assert data["name"] == "</script><b>x"


def test_the_map_has_every_actor_with_a_place_and_the_list_names_them_too(client, neighbourhood):
    place = Place.objects.get(slug="quartiersbuero")
    here = make_actor(neighbourhood, name="Hier", place=place)
    make_actor(neighbourhood, name="Nirgends")
    answer = client.get(reverse("actors:map_data"))
    features = answer.json()["features"]
    assert [f["properties"]["title"] for f in features] == ["Hier"]
    assert features[0]["geometry"] == {"type": "Point", "coordinates": [12.24, 51.82]}
    assert features[0]["properties"]["url"] == here.get_absolute_url()
    assert f'data-map-item="{features[0]["id"]}"' in client.get(LIST).content.decode()


def test_floors_above_plug_their_lines_in(client, neighbourhood):
    actor = make_actor(neighbourhood)
    actor_parts.register(
        Part(
            "test-part",
            "Werkbank",
            lambda a: [PartLine("Hocker bauen", "/x/"), PartLine("Alt", "/y/", is_past=True)],
        )
    )
    try:
        page = client.get(actor.get_absolute_url()).content.decode()
    finally:
        actor_parts._plugs.pop("test-part")
    assert "Werkbank" in page
    assert "Hocker bauen" in page
    assert page.index("Was schon war") < page.index(">Alt<")


def test_related_ones_share_a_group_a_place_or_a_kind(neighbourhood):
    place = Place.objects.get(slug="quartiersbuero")
    actor = make_actor(neighbourhood, name="Mitte", place=place)
    colleague = make_actor(neighbourhood, name="Kollege", kind="business")
    neighbour = make_actor(neighbourhood, name="Nachbar", kind="business", place=place)
    same_kind = make_actor(neighbourhood, name="Verwandt")
    make_actor(neighbourhood, name="Fern", kind="housing")
    make_group(neighbourhood, members=[actor, colleague])
    assert related_actors(actor) == [colleague, neighbour, same_kind]


def test_the_list_asks_no_more_for_three_actors_than_for_one(client, neighbourhood):
    place = Place.objects.get(slug="quartiersbuero")
    make_actor(neighbourhood, name="Verein 1", place=place)
    with_one = queries_of(client, LIST)
    for index in (2, 3):
        make_actor(neighbourhood, name=f"Verein {index}", place=place)
    assert queries_of(client, LIST) == with_one <= 12


def test_the_page_of_an_actor_asks_no_more_for_more_ties(client, neighbourhood):
    actor = make_actor(neighbourhood)

    def tie(index):
        other = make_actor(neighbourhood, name=f"Verein {index}")
        make_group(neighbourhood, name=f"AG {index}", members=[actor, other])

    tie(1)
    with_one = queries_of(client, actor.get_absolute_url())
    tie(2)
    tie(3)
    assert queries_of(client, actor.get_absolute_url()) == with_one
