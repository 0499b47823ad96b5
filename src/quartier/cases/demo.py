"""What people brought to the office: the cases of the demonstration, told through the actions."""

from datetime import date
from random import Random
from typing import Any

from ..kernel.codes import ALPHABET
from ..outbox.delivery import deliver_due
from .actions import Report, file_case, reply_to_case, withdraw_case
from .answering import answer_case, ask_back, close_case, note_on_case, plan_case
from .demo_blocks import tell_blocks
from .demo_conversions import tell_conversions
from .demo_facts import YEAR_2020, YEAR_2021, Fact
from .demo_filters import tell_filters
from .demo_mail import came_in, case_by_mail, confirmation_of, latest_of
from .demo_public import tell_released
from .models import Case

STAFF_CHANNELS = {"phone", "walk_in", "mail", "letter", "walk", "event", "postcard", "council", "office_hour"}


def tell(story: Any) -> None:
    """All of them in the order of time; `story.cases` keeps them."""
    codes = Random("Am Leipziger Tor")  # noqa: S311  (the same codes in every copy of the demonstration)
    story.cases = [_tell_case(story, fact, _code(codes)) for fact in (*YEAR_2020, *YEAR_2021)]
    tell_conversions(story)
    tell_released(story)
    tell_filters(story)
    tell_blocks(story)
    with story.at(2021, 4, 13, 22, 4) as moment:
        came_in(story, "newsletter", moment)
    with story.at(2021, 4, 14, 7, 30) as moment:
        came_in(story, "away", moment)
    withdrawn = next(case for case in story.cases if case.subject.startswith("Sperrmüll"))
    with story.at(2021, 4, 14, 16, 40) as moment:
        came_in(story, "sperrmuell_again", moment, answers=confirmation_of(withdrawn))


def _code(dice: Random) -> str:
    return "-".join("".join(dice.choice(ALPHABET) for _letter in range(3)) for _group in range(3))


def _tell_case(story: Any, fact: Fact, code: str) -> Case:
    place = story.places.get(fact.get("place"))
    by = story.coordinator
    with story.at(*fact["at"]) as moment:
        report = Report(
            description=fact["text"],
            kind=fact["kind"],
            topic=fact.get("topic", ""),
            channel=fact["channel"],
            place_text=place.name if place else "",
            latitude=place.latitude if place else None,
            longitude=place.longitude if place else None,
            name=fact.get("name", ""),
            phone=fact.get("phone", ""),
            email=fact.get("email", ""),
        )
        if letter := fact.get("letter"):
            case = case_by_mail(story, letter, moment, picture=_drawn(story, fact), code=code)
        else:
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


def _drawn(story: Any, fact: Fact) -> bytes:
    """What hangs on a mail of the demonstration: one of its drawings."""
    return story.pictures(fact["art"], alt="Der neue Spielplatz").file.read() if "art" in fact else b""


def _tell_step(story: Any, case: Case, step: str, at: tuple[int, ...], text: str, way: str = "") -> None:
    by = story.coordinator
    with story.at(*at) as moment:
        if step == "answer":
            answer_case(case, text, by=by, way=way)
        elif step == "ask":
            ask_back(case, text, by=by, way=way)
        elif step == "finish":
            close_case(case, text, by=by, way=way)
        elif step == "refuse":
            close_case(case, text, by=by, way=way, is_possible=False)
        elif step == "withdraw":
            withdraw_case(case)
        elif step == "mail":
            came_in(story, text, moment, answers=latest_of(case))
        elif step == "reply":
            reply_to_case(case, text)
        else:
            note_on_case(case, text, by=by)
        deliver_due()  # what the office wrote left the house at the time
