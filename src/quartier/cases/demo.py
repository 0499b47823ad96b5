"""What people brought to the office: the cases of the demonstration, told through the actions."""

from datetime import date
from random import Random
from typing import Any

from ..kernel.codes import ALPHABET
from ..outbox.delivery import deliver_due
from .actions import Report, file_case, reply_to_case
from .answering import answer_case, ask_back, close_case, note_on_case, plan_case
from .demo_facts import YEAR_2020, YEAR_2021, Fact
from .demo_public import tell_released
from .models import Case

STAFF_CHANNELS = {"phone", "walk_in", "mail", "letter", "walk", "event", "postcard", "council", "office_hour"}


def tell(story: Any) -> None:
    """All of them in the order of time; `story.cases` keeps them."""
    codes = Random("Am Leipziger Tor")  # noqa: S311  (the same codes in every copy of the demonstration)
    story.cases = [_tell_case(story, fact, _code(codes)) for fact in (*YEAR_2020, *YEAR_2021)]
    tell_released(story)


def _code(dice: Random) -> str:
    return "-".join("".join(dice.choice(ALPHABET) for _letter in range(3)) for _group in range(3))


def _tell_case(story: Any, fact: Fact, code: str) -> Case:
    place = story.places.get(fact.get("place"))
    by = story.coordinator
    with story.at(*fact["at"]):
        report = Report(
            description=fact["text"],
            kind=fact["kind"],
            channel=fact["channel"],
            place_text=place.name if place else "",
            latitude=place.latitude if place else None,
            longitude=place.longitude if place else None,
            name=fact.get("name", ""),
            phone=fact.get("phone", ""),
            email=fact.get("email", ""),
        )
        case = file_case(
            story.neighbourhood, report, by=by if fact["channel"] in STAFF_CHANNELS else None, code=code
        )
        deliver_due()
    project = story.projects.get(fact.get("project"))
    if project is not None:
        with story.at(*fact["at"]):
            plan_case(case, assignee=by, follow_up_on=None, project=project, by=by)
    for step in fact["steps"]:
        _tell_step(story, case, *step)
    if plan := fact.get("plan"):
        with story.at(*plan["at"]):
            case.refresh_from_db()
            plan_case(case, assignee=by, follow_up_on=date(*plan["on"]), project=case.project, by=by)
    return case


def _tell_step(story: Any, case: Case, step: str, at: tuple[int, ...], text: str, way: str = "") -> None:
    by = story.coordinator
    with story.at(*at):
        if step == "answer":
            answer_case(case, text, by=by, way=way)
        elif step == "ask":
            ask_back(case, text, by=by, way=way)
        elif step == "finish":
            close_case(case, text, by=by, way=way)
        elif step == "refuse":
            close_case(case, text, by=by, way=way, is_possible=False)
        elif step == "reply":
            reply_to_case(case, text)
        else:
            note_on_case(case, text, by=by)
        deliver_due()  # what the office wrote left the house at the time
