"""Projects, measures, fields and aims at the desk, with the rights of one's own quarter."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from quartier.projects.models import Aim, FieldOfAction, Measure, Project

from .factories import make_aim, make_measure, make_project

TYPED = {"title": "Bank am Tor", "lead": "Ein Platz zum Sitzen.", "area": "projects"}


def _signed_in(person) -> Client:
    client = Client()
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def test_a_new_project_is_an_idea_since_today(desk, neighbourhood):
    desk.post(
        reverse("projects:desk_create"),
        TYPED | {"key": "1", "cost_cents": "1.234,50 €", "money_source": "Angebot"},
    )
    project = Project.objects.get()
    assert (project.stage, project.cost_cents, project.is_public) == ("idea", 123450, False)
    assert project.stage_moves.get().moved_on == date(2021, 4, 15)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"cost_cents": "viel"}, "Betrag"),
        ({"cost_cents": "100"}, "nennen Sie zu den Beträgen auch die Quelle"),
        ({"cost_cents": "100", "funding_cents": "200", "money_source": "x"}, "höher als die Kosten"),
        ({"begins_on": "2021-05-01", "ends_on": "2021-04-01"}, "vor dem Beginn"),
        ({"begins_on": "2021-02-31"}, "gültiges Datum"),
        ({"geometry": "{"}, "JSON"),
        ({"geometry": '{"type": "Kreis"}'}, "GeoJSON"),
        ({"body": "x" * 70_000}, "60"),
        ({"title": "x" * 200}, "120"),
    ],
)
def test_bad_input_is_a_sentence_and_nothing_is_saved(desk, neighbourhood, typed, sentence):
    answer = desk.post(reverse("projects:desk_create"), TYPED | typed | {"key": "1"})
    assert answer.status_code == 200
    assert sentence in answer.content.decode()
    assert Project.objects.count() == 0


def test_taking_a_project_further(desk, client, neighbourhood):
    project = make_project(neighbourhood)
    address = reverse("projects:desk_move", args=[project.pk])
    page = desk.post(address, {"step": "prepare", "moved_on": "2021-04-15", "note": "Beschluss"}, follow=True)
    assert "ist jetzt in Vorbereitung" in page.content.decode()
    assert "Beschluss" in Client().get(project.get_absolute_url()).content.decode()


def test_a_step_that_is_not_open_is_refused(desk, neighbourhood):
    project = make_project(neighbourhood)
    answer = desk.post(
        reverse("projects:desk_move", args=[project.pk]), {"step": "finish", "moved_on": "2021-04-15"}
    )
    assert answer.context["form"].errors
    project.refresh_from_db()
    assert project.stage == "idea"


def test_measures_are_planned_and_finished(desk, neighbourhood):
    project = make_project(neighbourhood)
    values = {"title": "Bank bauen", "planned_from": "2021-06-01", "planned_to": "2021-07-01", "key": "m"}
    for _twice in range(2):
        desk.post(reverse("projects:desk_measure_create", args=[project.pk]), values)
    measure = Measure.objects.get()
    address = reverse("projects:desk_measure_move", args=[project.pk, measure.pk])
    desk.post(address, {"step": "complete", "on": "2021-04-10"})
    measure.refresh_from_db()
    assert (measure.state, measure.done_on) == ("done", date(2021, 4, 10))


@pytest.mark.parametrize("posted", [{"step": "zaubern"}, {}, {"step": "complete", "on": "gestern"}])
def test_steps_that_do_not_exist_have_no_effect(desk, neighbourhood, posted):
    measure = make_measure(make_project(neighbourhood))
    answer = desk.post(reverse("projects:desk_measure_move", args=[measure.project_id, measure.pk]), posted)
    assert answer.status_code == 302
    measure.refresh_from_db()
    assert measure.state == "planned"


def test_foreign_projects_and_measures_do_not_exist_here(desk, neighbourhood, foreign_neighbourhood):
    foreign = make_project(foreign_neighbourhood)
    measure = make_measure(foreign)
    own = make_project(neighbourhood)
    for name, args in (
        ("desk_edit", [foreign.pk]), ("desk_progress", [foreign.pk]), ("desk_move", [foreign.pk]),
        ("desk_measure_create", [foreign.pk]), ("desk_measure", [foreign.pk, measure.pk]),
        ("desk_measure", [own.pk, measure.pk]),
    ):  # fmt: skip
        assert desk.get(reverse(f"projects:{name}", args=args)).status_code == 404, name
    assert desk.post(reverse("projects:desk_measure_move", args=[own.pk, measure.pk])).status_code == 404


def test_the_town_sees_progress_and_aims_but_changes_nothing(neighbourhood, city_officer):
    project, aim = make_project(neighbourhood), make_aim(neighbourhood)
    town = _signed_in(city_officer)
    for name, args in (
        ("desk_list", []),
        ("desk_progress", [project.pk]),
        ("desk_aim_list", []),
        ("desk_field_list", []),
    ):
        assert town.get(reverse(f"projects:{name}", args=args)).status_code == 200
    for name, args in (("desk_edit", [project.pk]), ("desk_move", [project.pk]), ("desk_aim_edit", [aim.pk])):
        assert town.post(reverse(f"projects:{name}", args=args)).status_code == 403


def test_one_main_aim_a_year(desk, neighbourhood):
    make_aim(neighbourhood, is_main=True)
    values = {
        "year": "2021",
        "title": "Noch eins",
        "text": "Auch wichtig.",
        "is_main": "on",
        "position": "10",
        "key": "1",
    }
    page = desk.post(reverse("projects:desk_aim_create"), values)
    assert "schon ein vorrangiges Ziel" in page.content.decode()
    assert Aim.objects.count() == 1


def test_a_result_of_a_year_to_come_is_refused(desk, neighbourhood):
    values = {
        "year": "2022",
        "title": "Ziel",
        "text": "Text.",
        "position": "10",
        "result": "Geschafft!",
        "key": "1",
    }
    assert (
        "erst, wenn das Jahr begonnen hat"
        in desk.post(reverse("projects:desk_aim_create"), values).content.decode()
    )


def test_fields_of_action_are_the_towns_own_list(desk, neighbourhood, foreign_neighbourhood):
    address = reverse("projects:desk_field_create")
    desk.post(address, {"name": "Freiraum", "lead": "", "position": "10", "key": "1"})
    page = desk.post(address, {"name": "Freiraum", "lead": "", "position": "20", "key": "2"})
    assert "gibt es schon" in page.content.decode()
    assert FieldOfAction.objects.count() == 1
    foreign = FieldOfAction.objects.create(neighbourhood=foreign_neighbourhood, name="Fremd")
    assert desk.get(reverse("projects:desk_field", args=[foreign.pk])).status_code == 404
    assert "Fremd" not in desk.get(reverse("projects:desk_create")).content.decode()
