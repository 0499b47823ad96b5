"""What the rest of the house learns of dates."""

from datetime import date

import pytest

from quartier.actors.plugs_in import actor_parts, filled
from quartier.events.actions import cancel_event, hold_event, postpone_event
from quartier.events.enums import FACTS, Format
from quartier.events.queries import next_boundary
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.projects.plugs_in import project_parts
from quartier.publishing.actions import withdraw
from quartier.sockets.calendar import items_between
from quartier.sockets.figures import figures
from quartier.sockets.map import layers
from quartier.sockets.search import kinds
from quartier.sockets.sections import contributions
from quartier.sockets.tiles import tiles
from quartier.sockets.work import AREAS, work

from .factories import make_actor, make_event, make_place, make_project, moment

pytestmark = pytest.mark.django_db


def test_every_format_has_its_facts_and_belongs_to_an_area():
    assert set(FACTS) == set(Format)
    assert {facts.area for facts in FACTS.values()} <= set(AREAS)
    assert len({facts.slug for facts in FACTS.values()}) == len(Format)


def test_calendar_shows_visitors_what_is_public_and_staff_drafts_as_well(neighbourhood, coordinator):
    make_event(neighbourhood, title="Offen", starts_at=moment(2021, 4, 20, 9))
    make_event(neighbourhood, title="Entwurf", starts_at=moment(2021, 4, 21, 9), is_published=False)
    gone = make_event(neighbourhood, title="Zurückgezogen", starts_at=moment(2021, 4, 22, 9))
    withdraw(gone, by=coordinator)
    span = moment(2021, 4, 19), moment(2021, 4, 26)
    assert [i.title for i in items_between(neighbourhood, *span, is_staff=False)] == ["Offen"]
    staff = items_between(neighbourhood, *span, is_staff=True)
    assert [(i.title, bool(i.url)) for i in staff] == [("Offen", True), ("Entwurf", False)]


def test_calendar_finds_what_reaches_into_the_span(neighbourhood):
    make_event(neighbourhood, title="Lang", starts_at=moment(2021, 4, 18), ends_at=moment(2021, 4, 20))
    assert items_between(neighbourhood, moment(2021, 4, 19), moment(2021, 4, 26), is_staff=False)
    assert not items_between(neighbourhood, moment(2021, 4, 20), moment(2021, 4, 26), is_staff=False)


def test_map_holds_coming_dates_at_known_places(neighbourhood, coordinator):
    place = make_place(neighbourhood)
    make_event(neighbourhood, title="Dort", place=place)
    make_event(neighbourhood, title="Nirgends")
    make_event(neighbourhood, title="War", place=place, starts_at=moment(2021, 4, 1, 9))
    cancel_event(make_event(neighbourhood, title="Ab", place=place), by=coordinator, reason="Sturm")
    found = list(layers["events"].features(neighbourhood))
    assert [feature.title for feature in found] == ["Dort"]
    assert found[0].geometry == {"type": "Point", "coordinates": [12.241, 51.821]}


def test_search_knows_title_format_day_and_documentation(neighbourhood, coordinator):
    event = make_event(neighbourhood, title="Rundgang", starts_at=moment(2021, 4, 1, 9), format=Format.WALK)
    event = hold_event(event, by=coordinator, documentation="<p>Eine <strong>Nachtigall</strong></p>")
    text = kinds["events.Event"].text(event)
    assert text.title == "Rundgang (01.04.2021)"
    assert {"Quartiersspaziergang", "Nachtigall", "01.04.2021"} <= set(text.words.split())


def test_figures_count_what_was_held_in_the_period(neighbourhood, coordinator):
    for day, count in ((10, 30), (11, None), (12, 4)):
        event = make_event(neighbourhood, title=f"T{day}", starts_at=moment(2020, 3, day, 17))
        hold_event(event, by=coordinator, attendee_count=count, is_count_estimated=day == 12)
    cancel_event(
        make_event(neighbourhood, title="Ab", starts_at=moment(2020, 5, 16, 9)),
        by=coordinator,
        reason="Corona",
    )
    postpone_event(
        make_event(neighbourhood, title="Auf", starts_at=moment(2020, 6, 1, 9)),
        by=coordinator,
        reason="Corona",
    )
    make_event(neighbourhood, title="Von 2019", starts_at=moment(2019, 3, 11, 17))
    make_event(neighbourhood, title="Entwurf", starts_at=moment(2020, 7, 1, 17), is_published=False)
    year = Period.year(2020)
    assert figures["events"].value(neighbourhood, year) == 3
    assert figures["attendees"].value(neighbourhood, year) == 34
    notes = [record.note for record in figures["attendees"].records(neighbourhood, year)]
    assert notes == ["", "nicht gezählt", "geschätzt"]
    assert all(record.url for record in figures["events"].records(neighbourhood, year))


def test_a_past_date_nobody_confirmed_counts_with_a_note(neighbourhood):
    make_event(neighbourhood, starts_at=moment(2020, 3, 11, 17))
    (record,) = figures["events"].records(neighbourhood, Period.year(2020))
    assert "noch nicht bestätigt" in record.note


def test_figures_of_a_year_take_the_german_new_year(neighbourhood):
    make_event(neighbourhood, starts_at=moment(2020, 1, 1, 0, 30))
    assert figures["events"].value(neighbourhood, Period.year(2020)) == 1
    assert figures["events"].value(neighbourhood, Period.year(2019)) == 0


def told(neighbourhood, area, report="retrospect", year=2020) -> str:
    parts = contributions(report, area, neighbourhood, Period.year(year))
    lines = [line for part in parts for item in part.items for line in (item, *item.children)]
    return "\n".join(line.text for line in lines)


def test_retrospect_tells_each_date_in_its_area(neighbourhood, coordinator):
    for day in (1, 2):
        walk = make_event(
            neighbourhood, title=f"Rundgang {day}", format=Format.WALK, starts_at=moment(2020, 7, day, 17)
        )
    hold_event(walk, by=coordinator, attendee_count=9)
    make_event(neighbourhood, title="Gespräch", starts_at=moment(2020, 3, 11, 17))
    make_event(
        neighbourhood,
        title="Stand",
        format=Format.INFO_STAND,
        area="office",
        starts_at=moment(2020, 9, 1, 14),
    )
    office = told(neighbourhood, "office")
    assert "Quartiersspaziergänge (2)" in office
    assert "Rundgang 2 (02.07.2020, 9 Teilnehmende)" in office
    assert "Stand" in office
    assert "Gespräch (11.03.2020)" in told(neighbourhood, "projects")
    assert "Gespräch" not in told(neighbourhood, "projects", year=2019)


def test_outlook_names_what_is_announced(neighbourhood, coordinator):
    make_event(neighbourhood, title="Fest", starts_at=moment(2021, 6, 19, 14))
    hold_event(make_event(neighbourhood, title="Ostern", starts_at=moment(2021, 4, 1, 9)), by=coordinator)
    cancel_event(make_event(neighbourhood, title="Ab"), by=coordinator, reason="Sturm")
    lines = told(neighbourhood, "projects", "outlook", 2021)
    assert "Fest (19.06.2021)" in lines
    assert "Ostern (01.04.2021, hat stattgefunden)" in lines
    assert "Ab " not in lines


def test_a_held_date_offers_its_time_and_its_preparation(neighbourhood, coordinator):
    project = make_project(neighbourhood)
    event = make_event(
        neighbourhood, starts_at=moment(2021, 4, 9, 15), format=Format.WALK, related={"projects": [project]}
    )
    make_event(neighbourhood, title="Noch nicht", starts_at=moment(2021, 4, 16, 15))
    cancel_event(
        make_event(neighbourhood, title="Ab", starts_at=moment(2021, 4, 8, 9)), by=coordinator, reason="Sturm"
    )
    own, before = work["events"].proposals(neighbourhood, coordinator, date(2021, 4, 5), date(2021, 4, 18))
    assert (own.source, own.minutes, own.area, own.project_id) == (
        f"event:{event.pk}",
        120,
        "office",
        project.pk,
    )
    assert (before.source, before.minutes) == (f"event-preparation:{event.pk}", 90)


def test_tile_names_what_waits_for_a_count_but_not_today(neighbourhood, coordinator):
    tile = tiles["events"]
    assert tile.content(neighbourhood, coordinator).count == 0
    make_event(neighbourhood, title="Heute", starts_at=moment(2021, 4, 15, 16))
    make_event(neighbourhood, title="Wie war es?", starts_at=moment(2021, 4, 9, 15))
    counted = make_event(neighbourhood, title="Gezählt", starts_at=moment(2021, 4, 8, 15))
    hold_event(counted, by=coordinator, attendee_count=0)
    content = tile.content(neighbourhood, coordinator)
    assert [(line.title, line.is_urgent) for line in content.lines] == [("Wie war es?", True)]


def test_pages_grow_old_when_a_date_begins_or_ends(neighbourhood):
    make_event(neighbourhood, starts_at=moment(2021, 4, 20, 9))
    assert next_boundary(neighbourhood, dates.now()) == moment(2021, 4, 20, 9)
    assert next_boundary(neighbourhood, moment(2021, 4, 20, 9)) == moment(2021, 4, 20, 11)
    assert next_boundary(neighbourhood, moment(2021, 4, 20, 11)) is None


def test_pages_of_actors_and_projects_name_their_dates(neighbourhood):
    actor, project = make_actor(neighbourhood), make_project(neighbourhood)
    related = {"organisers": [actor], "projects": [project]}
    make_event(neighbourhood, title="Kommt", related=related)
    make_event(neighbourhood, title="War", starts_at=moment(2021, 4, 1, 9), related=related)
    make_event(neighbourhood, title="Entwurf", is_published=False, related=related)
    for registry, record in ((actor_parts, actor), (project_parts, project)):
        part = next(part for part in filled(registry, record) if part.key == "events")
        assert ([line.title for line in part.coming], [line.title for line in part.past]) == (
            ["Kommt"],
            ["War"],
        )
