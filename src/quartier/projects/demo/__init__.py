"""Fields of action, projects, measures and aims of the demonstration quarter, each at its own time."""

from datetime import date
from typing import Any

from ...actors.demo.pictures import drawn
from ...publishing.actions import publish
from ..actions import (
    move_measure,
    move_project,
    save_aim,
    save_field_of_action,
    save_measure,
    save_project,
)
from ..models import Aim, FieldOfAction, Measure, Project
from .aims import AIMS
from .building import BUILDING
from .outlook import DONE_MEASURES, OUTLOOK
from .together import TOGETHER
from .visible import VISIBLE

FIELDS: dict[str, tuple[str, str, str, str]] = {
    "open-space": ("Freiraum und Spielen", "Plätze, Höfe und Spielorte, an denen man gern ist.",
                   "Open space and play", "Squares, courtyards and playgrounds where people like to be."),
    "together": ("Miteinander und Teilhabe", "Sich kennen, mitreden, etwas auf die Beine stellen.",
                 "Living together", "Knowing each other, having a say, getting things going."),
    "nature": ("Natur in der Stadt", "Wiesen, Wildnis und Bäume als Schatz des Quartiers.",
               "Nature in the town", "Meadows, wilderness and trees as the neighbourhood’s treasure."),
    "access": ("Wege und Barrierefreiheit", "Mit Rollator, Kinderwagen und Rad gut durchs Quartier.",
               "Paths and accessibility", "Getting around well with walking frame, pram and bicycle."),
    "image": ("Bild des Quartiers", "Wie wir uns sehen und wie andere uns sehen.",
              "The neighbourhood’s image", "How we see ourselves and how others see us."),
}  # fmt: skip


def tell(story: Any) -> None:
    """Fields first, then each project with its stages, then what was done and what is planned, then the aims."""
    fields = _tell_fields(story)
    for slug, facts in {**BUILDING, **TOGETHER, **VISIBLE}.items():
        story.projects[slug] = _tell_project(story, slug, dict(facts), fields)
    for facts in (*DONE_MEASURES, *OUTLOOK):
        _tell_measure(story, dict(facts))
    for facts in AIMS:
        _tell_aim(story, dict(facts), fields)


def _tell_fields(story: Any) -> dict[str, FieldOfAction]:
    fields = {}
    with story.at(2019, 10, 1, 10):
        for position, (key, (name, lead, name_en, lead_en)) in enumerate(FIELDS.items(), start=1):
            fields[key] = save_field_of_action(
                FieldOfAction(
                    neighbourhood=story.neighbourhood,
                    name=name,
                    lead=lead,
                    position=10 * position,
                    translations={"en": {"name": name_en, "lead": lead_en}},
                ),
                by=story.coordinator,
            )
    return fields


def _tell_project(story: Any, slug: str, facts: dict[str, Any], fields: dict[str, FieldOfAction]) -> Project:
    began, stages, english = facts.pop("began"), facts.pop("stages"), facts.pop("en")
    place, picture, drawn_as = (
        facts.pop("place", None),
        facts.pop("picture", None),
        facts.pop("drawn_as", None),
    )
    partners = [story.actors[name] for name in facts.pop("partners")]
    posts = [story.posts[name] for name in facts.pop("posts", ())]
    with story.at(*began, 11):
        project = Project(
            neighbourhood=story.neighbourhood,
            slug=slug,
            field_of_action=fields[facts.pop("field")],
            place=story.places[place] if place else None,
            picture=drawn(story, picture) if picture else None,
            geometry=_shape(story, drawn_as) if drawn_as else None,
            translations={"en": english},
            **facts,
        )
        save_project(project, by=story.coordinator, related={"partners": partners, "posts": posts})
        publish(project, by=story.coordinator)
    for year, month, day, step, note in stages:
        with story.at(year, month, day, 14):
            move_project(project, step, by=story.coordinator, note=note)
    return project


def _shape(story: Any, name: str) -> dict[str, Any] | None:
    """The area of this name in the plan of the quarter."""
    plan = story.neighbourhood.base_plan or {"features": []}
    named = (f["geometry"] for f in plan["features"] if f["properties"].get("name") == name)
    return next((geometry for geometry in named if geometry["type"] == "Polygon"), None)


def _tell_measure(story: Any, facts: dict[str, Any]) -> None:
    planned, steps = facts.pop("planned"), facts.pop("steps", ())
    first, last = facts.pop("span")
    english = facts.pop("en")
    with story.at(*planned, 15):
        measure = Measure(
            project=story.projects[facts.pop("project")],
            planned_from=date(*first),
            planned_to=date(*last),
            translations={"en": english},
            **facts,
        )
        save_measure(measure, by=story.coordinator)
    for year, month, day, step in steps:
        with story.at(year, month, day, 17):
            move_measure(measure, step, by=story.coordinator)


def _tell_aim(story: Any, facts: dict[str, Any], fields: dict[str, FieldOfAction]) -> None:
    result, field, english = facts.pop("result", None), facts.pop("field", None), facts.pop("en")
    with story.at(*facts.pop("set"), 16):
        aim = Aim(
            neighbourhood=story.neighbourhood, field_of_action=fields[field] if field else None, **facts
        )
        aim.translations = {"en": {name: text for name, text in english.items() if name != "result"}}
        save_aim(aim, by=story.coordinator)
        publish(aim, by=story.coordinator)
    if result:
        with story.at(facts["year"] + 1, 1, 20, 10):
            aim.result = result
            aim.translations = {"en": english}
            save_aim(aim, by=story.coordinator)
