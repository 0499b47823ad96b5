"""Projects as visitors see them."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from quartier.places.models import Place
from quartier.projects.actions import move_measure, move_project
from quartier.projects.models import FieldOfAction
from quartier.projects.plugs_in import Part, PartLine, project_parts
from quartier.projects.queries import INTEREST, faces_of_projects, related_projects
from quartier.projects.states import Stage
from quartier.publishing.actions import withdraw
from tests.files.factories import picture

from ..actors.factories import make_actor, queries_of
from .factories import make_aim, make_measure, make_post, make_project

LIST = "/projekte/"


def _titles(client, query="") -> list[str]:
    return [project.title for project in client.get(LIST + query).context["projects"]]


def test_the_liveliest_stand_first_and_only_public_ones_of_this_quarter(
    client, neighbourhood, foreign_neighbourhood
):
    for title, stage in (
        ("A Fertig", "done"),
        ("B Idee", "idea"),
        ("C Läuft", "realisation"),
        ("D Plan", "preparation"),
    ):
        make_project(neighbourhood, title=title, stage=stage)
    make_project(neighbourhood, title="Entwurf", is_published=False)
    withdraw(make_project(neighbourhood, title="Weg"), by=None)
    make_project(foreign_neighbourhood, title="Fremd")
    assert _titles(client) == ["C Läuft", "D Plan", "B Idee", "A Fertig"]


def test_filter_by_stage_and_nonsense_in_it(client, neighbourhood):
    make_project(neighbourhood, title="Plan", stage="preparation")
    make_project(neighbourhood, title="Idee")
    assert _titles(client, "?stand=preparation") == ["Plan"]
    assert _titles(client, "?stand=unsinn") == ["Plan", "Idee"]
    assert client.get(LIST + "?stand=%00" + "x" * 3000).status_code == 200


def test_the_page_tells_everything_about_a_project(client, neighbourhood):
    field = FieldOfAction.objects.create(neighbourhood=neighbourhood, name="Freiraum")
    partner = make_actor(neighbourhood, name="Urbane Farm")
    hidden = make_actor(neighbourhood, name="Noch Entwurf", is_published=False)
    post = make_post(neighbourhood, on=date(2021, 4, 1))
    project = make_project(
        neighbourhood, stage="preparation", field_of_action=field, place=Place.objects.get(), cost_cents=1_860_000,
        funding_cents=1_240_000, money_source="Kostenschätzung vom März", office_role="Wünsche sammeln",
        related={"partners": [partner, hidden], "posts": [post]},
    )  # fmt: skip
    done, dropped = make_measure(project, title="Entwurf zeigen"), make_measure(project, title="Kirmes")
    make_measure(project, title="Bank aufstellen", period_text="Sommer 2021", is_tentative=True)
    move_measure(done, "complete", by=None)
    move_measure(dropped, "drop", by=None)
    page = client.get(project.get_absolute_url()).content.decode()
    for words in ("Freiraum", "Urbane Farm", "Die Bank kommt", "18.600,00", "12.400,00", "Kostenschätzung vom März",
                  "Wünsche sammeln", "Entwurf zeigen", "Sommer 2021 · noch nicht sicher", "In Vorbereitung"):  # fmt: skip
        assert words in page, words
    assert "Noch Entwurf" not in page
    assert "Kirmes" not in page
    assert 'aria-current="step"' in page


def test_a_resting_project_says_so(client, neighbourhood):
    project = make_project(neighbourhood, stage="realisation")
    move_project(project, "pause", by=None)
    page = client.get(project.get_absolute_url()).content.decode()
    assert "ruht zurzeit" in page
    assert "15.04.2021" in page


def test_drafts_are_404_for_visitors_and_shown_in_the_preview(desk, neighbourhood):
    project = make_project(neighbourhood, is_published=False)
    assert Client().get(project.get_absolute_url()).status_code == 404
    assert desk.get(reverse("projects:desk_preview", args=[project.pk])).status_code == 200


def test_the_map_has_shapes_and_places_and_the_list_names_them(client, neighbourhood):
    area = {
        "type": "Polygon",
        "coordinates": [[[12.24, 51.82], [12.25, 51.82], [12.25, 51.83], [12.24, 51.82]]],
    }
    make_project(neighbourhood, title="Fläche", geometry=area)
    make_project(neighbourhood, title="Punkt", place=Place.objects.get())
    make_project(neighbourhood, title="Überall")
    features = client.get(reverse("projects:map_data")).json()["features"]
    assert {f["properties"]["title"]: f["geometry"]["type"] for f in features} == {
        "Fläche": "Polygon",
        "Punkt": "Point",
    }
    page = client.get(LIST).content.decode()
    assert all(f'data-map-item="{f["id"]}"' in page for f in features)


def test_actors_show_their_projects(client, neighbourhood):
    actor = make_actor(neighbourhood)
    project = make_project(neighbourhood, title="Bank am Tor", related={"partners": [actor]})
    make_project(neighbourhood, title="Geheim", is_published=False, related={"partners": [actor]})
    page = client.get(actor.get_absolute_url()).content.decode()
    assert project.get_absolute_url() in page
    assert "Geheim" not in page


def test_floors_above_plug_their_lines_in(client, neighbourhood):
    project = make_project(neighbourhood)
    project_parts.register(
        Part("test-part", "Einsätze", lambda p: [PartLine(f"Zu {p.title}", "/x/", day=date(2021, 5, 8))])
    )
    try:
        page = client.get(project.get_absolute_url()).content.decode()
    finally:
        project_parts._plugs.pop("test-part")
    assert "Zu Bank am Tor" in page
    assert "Samstag, 8. Mai 2021" in page


def test_related_ones_share_place_field_or_partners(neighbourhood):
    field = FieldOfAction.objects.create(neighbourhood=neighbourhood, name="Freiraum")
    actor = make_actor(neighbourhood)
    place = Place.objects.get()
    project = make_project(neighbourhood, field_of_action=field, place=place, related={"partners": [actor]})
    near = make_project(neighbourhood, title="Nah", place=place)
    alike = make_project(neighbourhood, title="Ähnlich", field_of_action=field)
    shared = make_project(neighbourhood, title="Gemeinsam", related={"partners": [actor]})
    make_project(neighbourhood, title="Fremd")
    assert related_projects(project) == [near, alike, shared]


@pytest.mark.parametrize("query", ["", "?stand=idea"])
def test_the_list_asks_no_more_for_three_projects_than_for_one(client, neighbourhood, query):
    make_project(neighbourhood, title="P1", place=Place.objects.get())
    with_one = queries_of(client, LIST + query)
    for index in (2, 3):
        make_project(neighbourhood, title=f"P{index}", place=Place.objects.get())
    assert queries_of(client, LIST + query) == with_one <= 12


def test_the_page_of_a_project_asks_no_more_for_more_of_everything(client, neighbourhood):
    actors = [make_actor(neighbourhood, name=f"V{n}") for n in range(3)]
    posts = [make_post(neighbourhood, on=date(2021, 4, n), title=f"M{n}") for n in (1, 2, 3)]
    project = make_project(neighbourhood, related={"partners": actors[:1], "posts": posts[:1]})
    make_measure(project)
    make_project(neighbourhood, title="Anderes", related={"partners": actors})
    with_one = queries_of(client, project.get_absolute_url())
    project.partners.set(actors)
    project.posts.set(posts)
    make_measure(project, title="Zweite")
    make_measure(project, title="Dritte")
    assert queries_of(client, project.get_absolute_url()) == with_one


def test_aims_of_a_year_stand_on_their_page(client, neighbourhood):
    make_aim(neighbourhood, year=2020, title="Ankommen", is_main=True, result="Angekommen.")
    make_aim(neighbourhood, year=2020, title="Geheim", is_published=False)
    page = client.get("/ziele/2020/").content.decode()
    assert "Vorrangiges Ziel" in page
    assert "Angekommen." in page
    assert "Geheim" not in page
    for year in (1999, 2021, 9999):
        assert client.get(f"/ziele/{year}/").status_code == 404


def test_english_pages_speak_english(client, neighbourhood):
    project = make_project(neighbourhood, translations={"en": {"title": "Bench at the gate"}})
    assert "Bench at the gate" in client.get(f"/en{project.get_absolute_url()}").content.decode()


def test_the_faces_on_the_start_page_are_the_liveliest_with_a_picture(neighbourhood, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    shown = picture(neighbourhood)
    make_project(neighbourhood, title="Ohne Bild, läuft", stage="realisation")
    make_project(neighbourhood, title="B mit Bild, Idee", stage="idea", picture=shown)
    make_project(neighbourhood, title="C mit Bild, läuft", stage="realisation", picture=shown)
    make_project(neighbourhood, title="A mit Bild, Idee", stage="idea", picture=shown)
    found = [project.title for project in faces_of_projects(neighbourhood, 3)]
    assert found == ["C mit Bild, läuft", "A mit Bild, Idee", "B mit Bild, Idee"]


def test_the_faces_on_the_start_page_come_in_the_order_in_which_visitors_ask(neighbourhood):
    for stage in Stage.values:
        make_project(neighbourhood, title=f"Projekt {stage}", stage=stage)
    found = faces_of_projects(neighbourhood, len(Stage.values))
    assert [project.stage for project in found] == list(INTEREST)
