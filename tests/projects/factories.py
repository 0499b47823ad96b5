"""Projects, measures and aims for tests, made through the actions."""

from datetime import date
from typing import Any

from quartier.kernel import dates
from quartier.projects.actions import move_project, save_aim, save_measure, save_project
from quartier.projects.models import Aim, Measure, Project
from quartier.publishing.actions import publish, save_publishable
from quartier.publishing.models import Post

# The shortest way to each stage from the idea.
WAYS = {
    "idea": (),
    "preparation": ("prepare",),
    "realisation": ("realise",),
    "done": ("realise", "finish"),
    "paused": ("pause",),
}


def make_project(
    neighbourhood, *, stage="idea", on=None, is_published=True, related=None, **fields: Any
) -> Project:
    """A public idea, unless told; `on` is the day on which it began and reached its stage."""
    with dates.standing_at(dates.at(on) if on else dates.now()):
        project = Project(
            neighbourhood=neighbourhood,
            **{"title": "Bank am Tor", "lead": "Ein Platz zum Sitzen.", **fields},
        )
        save_project(project, by=None, related=related)
        if is_published:
            publish(project, by=None)
        for step in WAYS[stage]:
            move_project(project, step, by=None)
    return project


def make_measure(project, **fields: Any) -> Measure:
    values = {
        "title": "Bank bauen",
        "planned_from": date(2021, 6, 1),
        "planned_to": date(2021, 8, 31),
        **fields,
    }
    return save_measure(Measure(project=project, **values), by=None)


def make_aim(neighbourhood, *, is_published=True, **fields: Any) -> Aim:
    values = {"year": 2021, "title": "Bekannt werden", "text": "Alle kennen das Büro.", **fields}
    aim = save_aim(Aim(neighbourhood=neighbourhood, **values), by=None)
    return publish(aim, by=None) if is_published else aim


def make_post(neighbourhood, *, on: date, **fields: Any) -> Post:
    with dates.standing_at(dates.at(on)):
        post = Post(neighbourhood=neighbourhood, **{"title": "Die Bank kommt", "lead": "Bald.", **fields})
        save_publishable(post, by=None)
        return publish(post, by=None)
