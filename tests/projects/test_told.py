"""The demonstration's own facts: what the seed says must come out of the records."""

from datetime import date

import pytest
from django.test import Client

from quartier.actors import demo as actors_chapter
from quartier.actors.models import Actor
from quartier.demo.story import Story
from quartier.kernel.dates import Period
from quartier.places.models import Place
from quartier.projects import demo as projects_chapter
from quartier.sockets.figures import figures
from quartier.sockets.sections import Paragraph, contributions

from .factories import make_post

Y2020, Y2021 = Period.year(2020), Period.year(2021)


class OnDemand(dict):
    """What other chapters would have told, made when it is asked for."""

    def __init__(self, make):
        super().__init__()
        self.make = make

    def __missing__(self, key):
        self[key] = self.make(key)
        return self[key]


@pytest.fixture
def told(neighbourhood, coordinator):
    story = Story(neighbourhood, coordinator, coordinator, coordinator)
    story.places = OnDemand(
        lambda key: Place.objects.create(
            neighbourhood=neighbourhood, name=key, slug=key, latitude="51.82", longitude="12.24"
        )
    )
    story.posts = OnDemand(lambda key: make_post(neighbourhood, on=date(2020, 1, 1), title=key))
    story.pictures = lambda *_facts: None
    actors_chapter.tell(story)
    projects_chapter.tell(story)
    return story


def _items(report, area, neighbourhood, period):
    return [item for part in contributions(report, area, neighbourhood, period) for item in part.items]


def test_seventeen_partners_and_six_jour_fixe(told):
    quarter = told.neighbourhood
    assert figures["network_partners"].value(quarter, Y2020) == 17
    assert figures["network_partners"].value(quarter, Y2021) == 17
    assert figures["jour_fixe"].value(quarter, Y2020) == 6
    assert figures["jour_fixe"].value(quarter, Y2021) == 2
    assert "insgesamt 6 Jour fixe" in _items("retrospect", "coordination", quarter, Y2020)[0].text


def test_the_five_projects_of_2020_and_the_postcards(told):
    projects = {item.text for item in _items("retrospect", "projects", told.neighbourhood, Y2020)}
    assert projects >= {
        "Spielplatz Ackerstraße/Gartenstraße",
        "Ehemaliges Schulgelände Bernburger Straße",
        "World Cleanup Day",
        "Aktionskasse",
        "Quartiersgespräche",
    }
    assert len(projects) == 5
    publicity = [item.text for item in _items("retrospect", "publicity", told.neighbourhood, Y2020)]
    assert "Postkartenaktion" in publicity


def test_the_outlook_for_2021_has_its_eleven_points(told):
    points = [item.text for item in _items("outlook", "projects", told.neighbourhood, Y2021)]
    assert len(points) == 11
    assert [point for point in points if point.startswith("ggf. ")] == [
        "ggf. Beteiligungsaktion zum Baustart des Spielplatzes Ackerstraße/Gartenstraße (Sommer 2021)"
    ]


def test_the_main_aim_of_2021_speaks_of_the_first_point_of_contact(told):
    (part,) = contributions("outlook", "aims", told.neighbourhood, Y2021)
    text = " ".join(block.text for block in part.blocks if isinstance(block, Paragraph))
    assert "erste Anlaufstelle" in text
    assert any("höchstens zehn Personen" in child.text for item in part.items for child in item.children)


def test_only_people_who_agreed_stand_on_the_website(told):
    client = Client()
    pages = "".join(client.get(actor.get_absolute_url()).content.decode() for actor in Actor.objects.public())
    assert "Svea Brandt" in pages
    for name in ("Thore Winkel", "Mina Okafor", "Roland Pfeil"):
        assert name not in pages


def test_every_actor_and_project_speaks_english_too(told):
    for record in (*told.actors.values(), *told.projects.values()):
        assert record.translations["en"]["lead"], record
