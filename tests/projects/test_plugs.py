"""What projects, measures and aims plug into the sockets."""

from datetime import date, timedelta

import pytest

from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.projects.actions import move_measure, move_project
from quartier.publishing.search import find
from quartier.sockets.figures import figures
from quartier.sockets.sections import Paragraph, contributions
from quartier.sockets.tiles import tiles
from quartier.sockets.work import work

from .factories import make_aim, make_measure, make_post, make_project

Y2020, Y2021 = Period.year(2020), Period.year(2021)


def _told(report, area, neighbourhood, period) -> list[str]:
    found = []
    for part in contributions(report, area, neighbourhood, period):
        for item in part.items:
            found += [item.text, *(child.text for child in item.children)]
    return found


def test_a_past_year_keeps_the_stages_of_then(neighbourhood):
    project = make_project(neighbourhood, stage="preparation", on=date(2020, 5, 1))
    move_project(project, "realise", by=None, on=date(2021, 2, 1))
    parts = {
        year: [r.part for r in figures["projects"].records(neighbourhood, Period.year(year))]
        for year in (2019, 2020, 2021)
    }
    assert parts == {2019: [], 2020: ["in Vorbereitung"], 2021: ["in Umsetzung"]}


def test_finished_projects_count_in_the_year_they_were_finished(neighbourhood):
    make_project(neighbourhood, stage="done", on=date(2020, 10, 28))
    assert figures["projects_finished"].value(neighbourhood, Y2020) == 1
    assert figures["projects_finished"].value(neighbourhood, Y2021) == 0
    assert figures["projects_under_way"].value(neighbourhood, Y2020) == 0


def test_the_retrospect_tells_what_was_worked_on_in_its_area(neighbourhood):
    make_project(neighbourhood, title="Spielplatz", stage="preparation", on=date(2020, 3, 4))
    make_project(neighbourhood, title="Postkarten", area="publicity", stage="done", on=date(2020, 10, 1))
    make_project(neighbourhood, title="Nur eine Idee", on=date(2020, 7, 1))
    cleanup = make_project(neighbourhood, title="Putztag", on=date(2019, 10, 1))
    measure = make_measure(
        cleanup, title="Gesammelt", planned_from=date(2020, 9, 1), planned_to=date(2020, 9, 30)
    )
    move_measure(measure, "complete", by=None, on=date(2020, 9, 19))
    assert _told("retrospect", "projects", neighbourhood, Y2020) == [
        "Putztag",
        "Gesammelt",
        "Spielplatz",
        "in Vorbereitung seit März 2020",
    ]
    assert _told("retrospect", "publicity", neighbourhood, Y2020) == [
        "Postkarten",
        "abgeschlossen im Oktober 2020",
    ]
    assert _told("retrospect", "projects", neighbourhood, Period.year(2018)) == []


def test_the_outlook_tells_what_is_planned_in_the_period_and_not_over_before(neighbourhood):
    project = make_project(neighbourhood)
    make_measure(project, title="Baustart feiern", is_tentative=True, period_text="Sommer 2021")
    make_measure(project, title="Später", planned_from=date(2022, 1, 1), planned_to=date(2022, 2, 1))
    over = make_measure(
        project, title="Vorher fertig", planned_from=date(2020, 11, 1), planned_to=date(2021, 1, 31)
    )
    move_measure(over, "complete", by=None, on=date(2020, 12, 1))
    dropped = make_measure(project, title="Gestrichen")
    move_measure(dropped, "drop", by=None)
    assert _told("outlook", "projects", neighbourhood, Y2021) == ["ggf. Baustart feiern (Sommer 2021)"]


def test_aims_tell_the_main_one_in_full_and_drafts_too(neighbourhood):
    make_aim(neighbourhood, title="Erste Anlaufstelle", text="Alle kommen.", is_main=True)
    make_aim(neighbourhood, title="Draußen beteiligen", is_published=False)
    make_aim(neighbourhood, year=2020, title="Altes Ziel")
    (part,) = contributions("outlook", "aims", neighbourhood, Y2021)
    assert [b.text for b in part.blocks if isinstance(b, Paragraph)] == ["Erste Anlaufstelle", "Alle kommen."]
    assert [item.text for item in part.items] == ["Draußen beteiligen"]


def test_another_quarter_tells_nothing_of_ours(neighbourhood, foreign_neighbourhood):
    make_measure(make_project(neighbourhood, stage="preparation", on=date(2020, 3, 4)))
    make_aim(neighbourhood)
    assert _told("outlook", "projects", foreign_neighbourhood, Y2021) == []
    assert contributions("outlook", "aims", foreign_neighbourhood, Y2021) == []
    assert figures["projects"].value(foreign_neighbourhood, Y2020) == 0


def test_silent_projects_wait_on_the_start_page(neighbourhood, coordinator):
    today = dates.today()
    old, fresh = (
        make_post(neighbourhood, on=today - timedelta(days=120)),
        make_post(neighbourhood, on=today - timedelta(days=5)),
    )
    long_ago = today - timedelta(days=200)
    make_project(neighbourhood, title="Still", stage="preparation", on=long_ago, related={"posts": [old]})
    make_project(neighbourhood, title="Stumm", stage="realisation", on=long_ago)
    make_project(
        neighbourhood, title="Lebhaft", stage="realisation", on=long_ago, related={"posts": [old, fresh]}
    )
    make_project(neighbourhood, title="Idee", on=long_ago)
    make_project(neighbourhood, title="Neu", stage="preparation", on=today)
    content = tiles["silent_projects"].content(neighbourhood, coordinator)
    assert {line.title for line in content.lines} == {"Still", "Stumm"}
    assert content.count == 2


def test_measures_finished_offer_their_time(neighbourhood, coordinator):
    measure = make_measure(make_project(neighbourhood, area="publicity"), title="Flyer verteilt")
    move_measure(measure, "complete", by=None, on=date(2021, 4, 14))
    (proposal,) = work["measures"].proposals(neighbourhood, coordinator, date(2021, 4, 12), date(2021, 4, 18))
    assert (proposal.day, proposal.area, proposal.project_id) == (
        date(2021, 4, 14),
        "publicity",
        measure.project_id,
    )


def test_the_search_finds_public_projects_in_both_languages(neighbourhood):
    make_project(neighbourhood, title="Spielplatz", translations={"en": {"title": "Playground"}})
    make_project(neighbourhood, title="Spielplatz geheim", is_published=False)
    assert [hit.title for hit in find(neighbourhood, "spielplatz", "de")] == ["Spielplatz"]
    assert [hit.title for hit in find(neighbourhood, "playground", "en")] == ["Playground"]


@pytest.mark.parametrize("number", [1, 3])
def test_figures_ask_twice_however_many_projects(neighbourhood, number, django_assert_num_queries):
    for index in range(number):
        make_project(neighbourhood, title=f"P{index}", on=date(2020, 5, 1))
    with django_assert_num_queries(2):
        assert figures["projects"].value(neighbourhood, Y2020) == number


def test_every_record_opens_at_the_desk(desk, neighbourhood):
    measure = make_measure(make_project(neighbourhood, stage="done", on=date(2020, 5, 1)))
    move_measure(measure, "complete", by=None)
    for key in ("projects", "projects_finished", "measures_done"):
        period = Y2021 if key == "measures_done" else Y2020
        records = list(figures[key].records(neighbourhood, period))
        assert records
        assert all(desk.get(record.url).status_code == 200 for record in records)
