"""What the office of the demonstration made of two cases: a project that came about, and a date still in the making."""

from datetime import date, time
from typing import Any

from ..kernel import dates
from ..projects.actions import move_project, save_project
from ..projects.models import Project
from ..publishing.actions import publish
from ..sockets.conversions import conversions
from .conversion import convert_case
from .models import Case

PATH_IN_ENGLISH = {
    "title": "A path through the great meadow",
    "lead": "Mow one path and leave the rest standing for bees: an idea from the meadow walk.",
}


def tell_conversions(story: Any) -> None:
    _tell_path(story, _case(story, "Auf der großen Wiese"))
    _tell_coffee(story, _case(story, "Ein Nachbarschaftskaffee"))


def _case(story: Any, beginning: str) -> Case:
    return next(case for case in story.cases if case.description.startswith(beginning))


def _tell_path(story: Any, case: Case) -> None:
    """From the idea on a walk to the mown path; the public life line tells of it."""
    by = story.coordinator
    with story.at(2020, 6, 25, 9, 10):
        result = convert_case(
            case, conversions["project"], by=by, title="Ein Weg durch die große Wiese",
            text="Einen Weg mähen und den Rest für Bienen stehen lassen: eine Idee vom Wiesenspaziergang.",
        )  # fmt: skip
        project = result.object
        assert isinstance(project, Project)
        project.place = story.places["grosse-wiese"]
        project.field_of_action = story.projects["quartiersspaziergaenge"].field_of_action
        project.translations = {"en": PATH_IN_ENGLISH}
        save_project(project, by=by)
    with story.at(2020, 6, 29, 10):
        publish(project, by=by)
    with story.at(2020, 8, 18, 11, 5):
        move_project(project, "realise", by=by, note="Die AG Freiraumpflege mäht einen Weg zur Probe")
    with story.at(2020, 10, 20, 10):
        move_project(project, "finish", by=by, note="Zwei Mahden im Jahr, ein Schild erklärt die Wiese")


def _tell_coffee(story: Any, case: Case) -> None:
    """A draft that waits for the end of the rules of 2021."""
    starts_at = dates.at(date(2021, 6, 24), time(16))
    with story.at(2021, 4, 13, 9, 20):
        convert_case(
            case, conversions["event"], by=story.coordinator, title="Nachbarschaftskaffee vor dem Franztreff",
            text="Draußen an langen Tischen, jede und jeder bringt etwas mit. Eine Idee von einer Postkarte.",
            answers={
                "format": "neighbourhood_talk",
                "moments": (starts_at, dates.at(date(2021, 6, 24), time(18)), False),
            },
        )  # fmt: skip
