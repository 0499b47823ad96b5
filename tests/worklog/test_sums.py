"""Sums, targets and balances: honest in minutes, right at the borders of weeks, months and contracts."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quartier.accounts.roles import Role
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.places.holidays import is_working_day
from quartier.sockets.figures import figures
from quartier.sockets.sections import Table, contributions
from quartier.sockets.tiles import tiles
from quartier.sockets.work import AREAS
from quartier.worklog.actions import save_review
from quartier.worklog.export import BOM, harmless, table_of
from quartier.worklog.models import HoursReview, TimeEntry, WorkContract
from quartier.worklog.queries import (
    balance_of,
    days_of,
    entries_in,
    regularity,
    rows_of,
    week_balance,
    weeks_of,
)
from quartier.worklog.targets import target_minutes
from tests.conftest import member

from . import factories

pytestmark = pytest.mark.database
TODAY = factories.TODAY


def contract(weekly=1200, first=date(2019, 9, 2), last=None):
    return WorkContract(weekly_minutes=weekly, valid_from=first, valid_to=last)


def test_a_week_goes_from_monday_to_sunday(neighbourhood, coordinator):
    for day in (date(2021, 4, 11), date(2021, 4, 12), date(2021, 4, 18)):
        with dates.standing_at(dates.at(day) + timedelta(hours=12)):
            factories.entry(neighbourhood, coordinator, day=day, minutes=60)
    for day in (date(2021, 4, 12), date(2021, 4, 15), date(2021, 4, 18)):
        assert week_balance(neighbourhood, coordinator, day).worked_minutes == 120
    balance = week_balance(neighbourhood, coordinator, date(2021, 4, 11))
    assert (balance.worked_minutes, balance.label) == (60, "Woche 14: 05.04. bis 11.04.2021")


def test_a_week_may_lie_in_two_years(neighbourhood, coordinator):
    factories.entry(neighbourhood, coordinator, day=date(2020, 12, 30), minutes=60)
    factories.entry(neighbourhood, coordinator, day=date(2021, 1, 2), minutes=30)
    assert week_balance(neighbourhood, coordinator, date(2021, 1, 1)).worked_minutes == 90
    assert balance_of(neighbourhood, coordinator, Period.year(2020), "").worked_minutes == 60


def test_a_balance_names_all_areas_in_their_order(neighbourhood, coordinator):
    factories.contract(neighbourhood, coordinator)
    factories.entry(neighbourhood, coordinator, area="publicity", minutes=61)
    balance = week_balance(neighbourhood, coordinator, TODAY)
    assert [(area.key, area.label) for area in balance.by_area] == list(AREAS.items())
    assert sum(area.minutes for area in balance.by_area) == balance.worked_minutes == 61
    assert (balance.target_minutes, balance.missing_minutes) == (1200, 1139)


def test_public_holidays_of_the_land_owe_nothing():
    easter_week = Period(date(2021, 4, 5), date(2021, 4, 11))
    assert target_minutes([contract()], easter_week, "ST") == 960
    epiphany = Period(date(2021, 1, 4), date(2021, 1, 10))
    assert target_minutes([contract()], epiphany, "ST") == 960
    assert target_minutes([contract()], epiphany, "BE") == 1200


def test_a_contract_owes_only_while_it_runs():
    week = Period(date(2021, 4, 12), date(2021, 4, 18))
    assert target_minutes([contract(first=date(2021, 4, 15))], week, "ST") == 480
    assert target_minutes([contract(last=date(2021, 4, 12))], week, "ST") == 240
    assert target_minutes([contract(first=date(2021, 4, 19))], week, "ST") == 0
    both = [contract(last=date(2021, 4, 13)), contract(weekly=1500, first=date(2021, 4, 14))]
    assert target_minutes(both, week, "ST") == 480 + 900


@given(st.integers(1, 3600), st.integers(0, 900), st.integers(0, 120))
def test_rounding_never_takes_or_gives_more_than_half_a_minute(weekly, start, length):
    first = date(2020, 1, 1) + timedelta(days=start)
    period = Period(first, first + timedelta(days=length))
    days = sum(is_working_day(day, "ST") for day in period.days)
    assert abs(target_minutes([contract(weekly)], period, "ST") - weekly * days / 5) <= 0.5


@given(st.integers(2018, 2030), st.integers(1, 12))
def test_the_weeks_of_a_month_are_its_days(year, month):
    whole = Period.month(year, month)
    assert [day for week in weeks_of(whole) for day in week.days] == list(whole.days)


def test_rows_add_up_and_the_future_owes_nothing(neighbourhood, coordinator):
    factories.contract(neighbourhood, coordinator)
    for day, minutes in ((date(2021, 4, 1), 30), (date(2021, 4, 14), 60), (date(2021, 4, 15), 90)):
        factories.entry(neighbourhood, coordinator, day=day, minutes=minutes)
    april = Period.month(2021, 4)
    rows = rows_of(neighbourhood, coordinator, weeks_of(april))
    assert [row.worked_minutes for row in rows] == [30, 0, 150, 0, 0]
    # Good Friday and Easter Monday owe nothing; the running week owes Monday to Thursday.
    assert [row.target_minutes for row in rows] == [240, 960, 960, 0, 0]
    assert balance_of(neighbourhood, coordinator, april, "").target_minutes == 240 * 20


def test_days_show_holidays_without_entries(neighbourhood, coordinator):
    period = Period(date(2021, 4, 5), date(2021, 4, 11))
    factories.entry(neighbourhood, coordinator, day=date(2021, 4, 6))
    groups = days_of(neighbourhood, period, entries_in(neighbourhood, period))
    assert [(group.day.day, group.holiday, group.minutes) for group in groups] == [
        (6, "", 45),
        (5, "Ostermontag", 0),
    ]


def test_sums_keep_people_and_quarters_apart(neighbourhood, foreign_neighbourhood, coordinator):
    lead = member(neighbourhood, Role.PROVIDER_LEAD)
    factories.entry(neighbourhood, coordinator, minutes=60)
    factories.entry(neighbourhood, lead, minutes=30)
    factories.entry(foreign_neighbourhood, coordinator, minutes=15)
    assert week_balance(neighbourhood, coordinator, TODAY).worked_minutes == 60
    assert week_balance(neighbourhood, None, TODAY).worked_minutes == 90


def test_regularity_counts_weeks_with_work(neighbourhood, coordinator):
    for back, area in ((0, "office"), (1, "office"), (14, "office"), (28, "publicity")):
        factories.entry(neighbourhood, coordinator, day=TODAY - timedelta(days=back), area=area)
    rows = {row.key: (row.weeks, row.of_weeks) for row in regularity(neighbourhood, Period.year(2021))}
    assert rows["office"] == (2, 5)
    assert rows["publicity"] == (1, 5)
    assert rows["network"] == (0, 5)


def test_figures_are_the_sums_of_their_entries(neighbourhood, coordinator):
    factories.entry(neighbourhood, coordinator, minutes=60, area="office")
    entry = factories.entry(neighbourhood, coordinator, minutes=45, area="network")
    year = Period.year(2021)
    assert figures["hours"].value(neighbourhood, year) == 105
    assert figures["hours_network"].value(neighbourhood, year) == 45
    assert [record.url for record in figures["hours_network"].records(neighbourhood, year)] == [entry.url]
    assert figures["hours"].value(neighbourhood, Period.year(2020)) == 0
    assert {figures[f"hours_{area}"].area for area in AREAS} == set(AREAS)


def test_the_report_tells_what_the_review_found(neighbourhood, coordinator):
    assert contributions("retrospect", "changes", neighbourhood, Period.year(2021)) == []
    factories.entry(neighbourhood, coordinator, minutes=90)
    save_review(
        HoursReview(
            neighbourhood=neighbourhood, title="Stundenevaluierung", held_on=date(2021, 3, 1),
            finding="Nicht alle Bereiche.", aim_weekly_minutes_from=1500, aim_weekly_minutes_to=1800, aim_year=2022,
        ),
        by=coordinator,
    )  # fmt: skip
    (changes,) = contributions("retrospect", "changes", neighbourhood, Period.year(2021))
    assert changes.items[0].text == "Nicht alle Bereiche."
    assert "25 bis 30 Stunden" in changes.items[0].children[0].text
    (told,) = contributions("retrospect", "coordination", neighbourhood, Period.year(2021))
    assert "Stundenevaluierung" in told.items[0].text
    (table,) = [block for block in told.blocks if isinstance(block, Table)]
    assert table.rows[0] == ("Bürger- und Quartiersbüro", "1,5\u00a0Std.", "100 %", "1 von 1")
    assert contributions("retrospect", "changes", neighbourhood, Period.year(2020)) == []


def test_the_tile_counts_what_waits(neighbourhood, coordinator):
    with factories.offered(*(factories.proposal(number) for number in range(6))):
        content = tiles["work_proposals"].content(neighbourhood, coordinator)
    assert (content.count, len(content.lines)) == (6, 4)
    assert content.lines[0].note == "13.04., 1,5\u00a0Std."
    with factories.offered():
        assert tiles["work_proposals"].content(neighbourhood, coordinator).empty


@pytest.mark.parametrize(
    "text", ["=1+1", "+49 340", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", " =1+1", "＝1+1", "\u00a0=1"]
)
def test_no_cell_becomes_a_formula(text):
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Telefonat", "9:30-11", "a=b", "3 + 4", "'=1"])
def test_ordinary_cells_stay_as_they_are(text):
    assert harmless(text) == text


def test_the_table_opens_in_excel(neighbourhood, coordinator):
    project = factories.project(neighbourhood, title="@Aktion")
    factories.entry(neighbourhood, coordinator, minutes=50, text='=HYPERLINK("x";"y")', project=project)
    lines = list(table_of(TimeEntry.objects.with_names()))
    assert lines[0] == BOM
    assert lines[1].startswith("Datum;Wochentag;Beginn;Minuten;Stunden;")
    assert lines[2] == (
        '15.04.2021;Do;;50;0,83;Bürger- und Quartiersbüro;;"\'=HYPERLINK(""x"";""y"")";\'@Aktion;;'
        "Kim Beispiel;\r\n"
    )
