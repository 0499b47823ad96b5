"""How far a project is: the tables walked, days kept, nonsense refused."""

from datetime import date

import pytest

from quartier.journal.queries import history_of
from quartier.kernel.errors import DomainError
from quartier.projects.actions import move_measure, move_project
from quartier.projects.models import Measure, Project
from quartier.projects.queries import resting_since, way_of
from quartier.projects.states import MEASURES, STAGES, MeasureState, Stage

from .factories import make_measure, make_project


@pytest.mark.parametrize("stage", Stage.values)
@pytest.mark.parametrize("step", list(STAGES.transitions))
def test_the_table_of_stages_is_walked_completely(neighbourhood, stage, step):
    project = make_project(neighbourhood)
    Project.objects.filter(pk=project.pk).update(stage=stage)
    project.refresh_from_db()
    transition = STAGES.transitions[step]
    if stage in transition.sources:
        move_project(project, step, by=None, note="Beschluss")
        assert project.stage == transition.target
        assert history_of(project).first().verb == transition.label
        assert project.stage_moves.last().note == "Beschluss"
    else:
        with pytest.raises(DomainError):
            move_project(project, step, by=None)
        assert project.stage_moves.count() == 1


@pytest.mark.parametrize("state", MeasureState.values)
@pytest.mark.parametrize("step", list(MEASURES.transitions))
def test_the_table_of_measures_is_walked_completely(neighbourhood, state, step):
    measure = make_measure(make_project(neighbourhood))
    Measure.objects.filter(pk=measure.pk).update(state=state)
    measure.refresh_from_db()
    transition = MEASURES.transitions[step]
    if state in transition.sources:
        move_measure(measure, step, by=None)
        assert measure.state == transition.target
        assert (measure.done_on is not None) == (transition.target == MeasureState.DONE)
    else:
        with pytest.raises(DomainError):
            move_measure(measure, step, by=None)


def test_a_stage_cannot_begin_tomorrow_or_before_the_last_one(neighbourhood):
    project = make_project(neighbourhood, on=date(2021, 3, 1))
    with pytest.raises(DomainError, match="Zukunft"):
        move_project(project, "prepare", by=None, on=date(2021, 4, 16))
    with pytest.raises(DomainError, match=r"01\.03\.2021"):
        move_project(project, "prepare", by=None, on=date(2021, 2, 28))
    assert project.stage == "idea"


def test_the_line_of_steps_shows_what_was_what_is_and_what_comes(neighbourhood):
    project = make_project(neighbourhood, stage="preparation", on=date(2021, 3, 1))
    assert [entry["state"] for entry in way_of(project)] == ["done", "current", "todo", "todo"]
    assert way_of(project)[1]["at"] == date(2021, 3, 1)
    assert way_of(project)[2]["at"] is None


def test_a_pause_keeps_the_place_on_the_way(neighbourhood):
    project = make_project(neighbourhood, stage="realisation", on=date(2021, 3, 1))
    move_project(project, "pause", by=None)
    assert [entry["state"] for entry in way_of(project)] == ["done", "done", "current", "todo"]
    assert resting_since(project) == date(2021, 4, 15)
    move_project(project, "realise", by=None)
    assert resting_since(project) is None


def test_a_measure_done_tomorrow_is_refused(neighbourhood):
    measure = make_measure(make_project(neighbourhood))
    with pytest.raises(DomainError, match="Zukunft"):
        move_measure(measure, "complete", by=None, on=date(2021, 4, 16))


def test_a_measure_ends_after_it_begins(neighbourhood):
    with pytest.raises(DomainError, match="vor dem Beginn"):
        make_measure(make_project(neighbourhood), planned_to=date(2021, 5, 1))


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Polygon"},
        {"type": ["Point"], "coordinates": [1, 2]},
        {"type": "Point", "coordinates": [float("nan"), 51.8]},
        {"type": "Circle", "coordinates": [1, 2]},
        {"type": "Point", "coordinates": [12.2, 151.8]},
        {"type": "Point", "coordinates": ["x", "y"]},
        {"type": "Point", "coordinates": []},
        {"type": "Polygon", "coordinates": [[[0, 0]] * 3000]},
        [1, 2],
        "Punkt",
    ],
)
def test_shapes_that_are_none_are_refused_with_a_sentence(neighbourhood, geometry):
    with pytest.raises(DomainError) as refusal:
        make_project(neighbourhood, geometry=geometry)
    assert refusal.value.field == "geometry"


def test_a_shape_nested_without_end_is_refused(neighbourhood):
    deep: list = [12.2, 51.8]
    for _level in range(900):
        deep = [deep]
    with pytest.raises(DomainError):
        make_project(neighbourhood, geometry={"type": "Polygon", "coordinates": deep})
