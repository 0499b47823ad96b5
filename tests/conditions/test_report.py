"""The changed conditions of a year come from what held, each told once."""

from datetime import date, datetime

import pytest

from quartier.conditions.actions import lift_condition
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.publishing.actions import publish, save_publishable
from quartier.publishing.models import Notice
from quartier.sockets.sections import contributions

from .factories import make_condition

pytestmark = pytest.mark.django_db


def told(neighbourhood, year=2021) -> dict[str, list[str]]:
    """The lines of the section with what stands below each."""
    parts = contributions("retrospect", "changes", neighbourhood, Period.year(year))
    return {
        _plain(item.text): [child.text for child in item.children] for part in parts for item in part.items
    }


def _plain(text: str) -> str:
    """Days and months stay on one line; here that does not matter."""
    return text.replace("\u00a0", " ")


def in_2020(neighbourhood, **fields):
    with dates.standing_at(datetime(2020, 3, 17, 9, tzinfo=dates.LOCAL)):
        return make_condition(neighbourhood, begins_on=date(2020, 3, 17), **fields)


def test_each_condition_is_one_line_with_its_days_and_rules(neighbourhood):
    in_2020(neighbourhood, title="Kleine Gruppen", ends_on=date(2020, 5, 24), outdoors_only=True)
    lines = told(neighbourhood, 2020)
    assert lines["Kleine Gruppen (17. März bis 24. Mai 2020)"] == ["höchstens 10 Personen, nur im Freien"]
    assert told(neighbourhood, 2021) == {}


def test_what_the_heading_says_is_not_said_again(neighbourhood):
    in_2020(
        neighbourhood, title="Keine Sprechzeiten", text="Das Büro bleibt geschlossen. Rufen Sie an.", ends_on=None,
        largest_group=None, no_office_hours=True,
    )  # fmt: skip
    for year in (2020, 2021):
        assert told(neighbourhood, year) == {
            "Keine Sprechzeiten (seit 17. März 2020)": ["Das Büro bleibt geschlossen."]
        }


def test_what_was_lifted_counts_until_then_and_what_is_to_come_not_yet(neighbourhood):
    condition = in_2020(neighbourhood, ends_on=None)
    with dates.standing_at(datetime(2020, 6, 2, 12, tzinfo=dates.LOCAL)):
        lift_condition(condition, by=None)
    make_condition(neighbourhood, title="Nur draußen")
    assert list(told(neighbourhood, 2020)) == ["Höchstens 10 Personen (17. März bis 2. Juni 2020)"]
    assert told(neighbourhood, 2021) == {}


def test_a_notice_of_its_own_is_told_beside_it_but_the_banner_not_again(neighbourhood):
    make_condition(neighbourhood, begins_on=dates.today())
    publish(
        save_publishable(
            Notice(neighbourhood=neighbourhood, title="Straße gesperrt", text="Bitte zu Fuß."), by=None
        ),
        by=None,
    )
    assert list(told(neighbourhood)) == [
        "Höchstens 10 Personen (seit 15. April 2021)",
        "Straße gesperrt (seit 15. April 2021)",
    ]
