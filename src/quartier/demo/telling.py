"""The demonstration quarter, told once, chapter by chapter, through the features' own actions."""

import json
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import click
from django.conf import settings
from django.db import transaction

from ..accounts.actions import create_member
from ..accounts.models import Person
from ..kernel import dates
from ..places.models import FundingArea, Neighbourhood, Place
from . import languages
from .people import DEMO_DOMAIN, PASSWORD, PEOPLE
from .places import DETAILS
from .story import Story

PLAN = Path(__file__).parent / "plan"
# In the order of the floors, from the ground up: a chapter may point to what was told before.
CHAPTERS = (
    "publishing",
    "conditions",
    "actors",
    "projects",
    "events",
    "appointments",
    "cases",
    "cards",
    "worklog",
)
FOUNDED = (2019, 9, 2)


def is_told() -> bool:
    """Whether the demonstration quarter is there, however it was changed since."""
    return Person.objects.filter(email__endswith=f"@{DEMO_DOMAIN}").exists()


def tell(echo: Callable[[str], None] = click.echo) -> None:
    """Fill an empty database. All or nothing: a story that breaks off leaves nothing behind."""
    with transaction.atomic():
        with dates.standing_at(dates.at(date(*FOUNDED))):
            story = _begin()
        with click.progressbar(CHAPTERS, label="Das Beispielquartier wird erzählt") as chapters:
            for name in chapters:
                import_module(f"quartier.{name}.demo").tell(story)
        languages.tell(story)
    dates.begin_story(settings.DEMO_CLOCK, settings.DEMO_OPENS_AT)
    echo("Das Quartier „Am Leipziger Tor“ ist eingerichtet.")


def _begin() -> Story:
    boundary = _read("boundary.geojson")
    area = FundingArea.objects.create(
        name="Soziale Stadt – Dessauer Innenstadt",
        programme="Soziale Stadt",
        residents=20000,
        outline=_geometry(boundary, "foerdergebiet"),
    )
    neighbourhood = Neighbourhood.objects.create(
        name="Am Leipziger Tor",
        slug="am-leipziger-tor",
        town="Dessau-Roßlau",
        state_code="ST",
        funding_area=area,
        residents=6000,
        started_on=date(*FOUNDED),
        operator="Grone-Bildungszentrum Sachsen-Anhalt GmbH",
        commissioner="Stadt Dessau-Roßlau",
        commissioner_department="Amt für Stadtentwicklung, Denkmalpflege und Geodienste",
        phone="0340 000000",
        email=f"buero@{DEMO_DOMAIN}",
        outline=_geometry(boundary, "quartier"),
        base_plan=_read("plan.geojson"),
    )
    people = {
        person.key: create_member(
            neighbourhood, email=person.email, name=person.name, role=person.role, password=PASSWORD, by=None
        )
        for person in PEOPLE
    }
    story = Story(neighbourhood, people["buero"], people["leitung"], people["stadt"])
    for feature in _read("places.geojson")["features"]:
        place = _place(neighbourhood, feature)
        story.places[place.slug] = place
    return story


def _details(slug: str) -> dict[str, Any]:
    """What the plan does not draw of a place; of the office in every language."""
    details = dict(DETAILS.get(slug, {}))
    if slug == "buero":
        details["translations"] = details["translations"] | languages.said("place")
    return details


def _place(neighbourhood: Neighbourhood, feature: dict) -> Place:
    drawn = feature["properties"]
    longitude, latitude = feature["geometry"]["coordinates"]
    return Place.objects.create(
        neighbourhood=neighbourhood,
        slug=drawn["id"],
        name=drawn["name"],
        street=drawn.get("address", ""),
        postcode="06842",
        town="Dessau-Roßlau",
        latitude=f"{latitude:.6f}",
        longitude=f"{longitude:.6f}",
        is_office=drawn["id"] == "buero",
        **_details(drawn["id"]),
    )


def _read(name: str) -> dict:
    return json.loads((PLAN / name).read_text())


def _geometry(collection: dict, name: str) -> dict | None:
    return next((f["geometry"] for f in collection["features"] if f["properties"]["id"] == name), None)
