"""Working time is deleted five years after the proof of use, and never before."""

from datetime import date

import pytest
from click.testing import CliRunner

from quartier.config.cli import main
from quartier.journal.models import Entry
from quartier.journal.retention import forget_versions
from quartier.kernel.errors import DomainError
from quartier.worklog.actions import settle_funding
from quartier.worklog.models import TimeEntry
from quartier.worklog.retention import forget_entries

from .factories import entry

pytestmark = pytest.mark.django_db


def left() -> list[str]:
    return sorted(TimeEntry.objects.values_list("text", flat=True))


@pytest.mark.parametrize(
    ("settled_on", "texts"),
    [
        (None, ["danach", "davor"]),
        (date(2016, 4, 16), ["danach", "davor"]),
        (date(2016, 4, 15), ["danach"]),
    ],
)
def test_time_of_the_funding_goes_after_five_years(
    neighbourhood, foreign_neighbourhood, coordinator, settled_on, texts
):
    entry(neighbourhood, coordinator, day=date(2016, 4, 15), text="davor")
    entry(neighbourhood, coordinator, day=date(2016, 4, 17), text="danach")
    foreign = entry(foreign_neighbourhood, coordinator, day=date(2014, 1, 7), text="fremd")
    settle_funding(neighbourhood, settled_on, by=coordinator)
    assert forget_entries() == 3 - 1 - len(texts)
    assert left() == sorted([*texts, foreign.text])
    assert forget_entries() == 0
    forget_versions()
    told = str(list(Entry.objects.filter(content_type__model="timeentry").values("snapshot", "title")))
    assert ("davor" in told) == ("davor" in texts)


def test_a_proof_is_not_handed_in_tomorrow(neighbourhood, coordinator):
    with pytest.raises(DomainError, match="Zukunft"):
        settle_funding(neighbourhood, date(2021, 4, 16), by=coordinator)


def test_it_is_noted_and_taken_back_on_the_command_line(neighbourhood):
    run = CliRunner().invoke
    assert (
        "vermerkt"
        in run(main, ["settle", "--neighbourhood", neighbourhood.slug, "--on", "2021-03-31"]).output
    )
    neighbourhood.refresh_from_db()
    assert neighbourhood.funding_settled_on == date(2021, 3, 31)
    assert "zurückgenommen" in run(main, ["settle", "--neighbourhood", neighbourhood.slug]).output
    neighbourhood.refresh_from_db()
    assert neighbourhood.funding_settled_on is None
    wrong = run(main, ["settle", "--neighbourhood", "nirgends"])
    assert (wrong.exit_code, "gibt es nicht" in wrong.output) == (1, True)
    late = run(main, ["settle", "--neighbourhood", neighbourhood.slug, "--on", "2999-01-01"])
    assert (late.exit_code, "Zukunft" in late.output) == (1, True)
