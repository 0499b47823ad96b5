"""What visitors see of conditions: one box where they matter, from the first moment to the last, never stale."""

from datetime import timedelta

import pytest
from django.test import Client

from quartier.conditions.actions import lift_condition
from quartier.config.page_cache import PageCache
from quartier.journal.models import Stamp
from quartier.kernel import dates
from quartier.publishing.freshness import next_boundary
from quartier.website.freshness import Freshness
from tests.events.factories import make_event, moment
from tests.website.factories import notice

from .factories import FIRST, LAST, make_condition

pytestmark = pytest.mark.django_db
BOX = "Was gerade gilt"
DURING = moment(2021, 4, 21, 9)
AHEAD = timedelta(days=40)


def page(path: str) -> str:
    answer = Client().get(path)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize(
    ("rules", "shown_on"),
    [
        ({}, {"/", "/quartiersbuero/", "/termine/"}),
        ({"largest_group": None, "outdoors_only": True}, {"/", "/termine/"}),
        ({"largest_group": None, "no_office_hours": True}, {"/", "/quartiersbuero/"}),
        ({"largest_group": None, "no_walks": True}, {"/", "/termine/"}),
    ],
)
def test_the_box_stands_where_it_concerns_people(neighbourhood, rules, shown_on):
    make_condition(neighbourhood, **rules)
    with dates.standing_at(DURING):
        assert {path for path in ("/", "/quartiersbuero/", "/termine/") if BOX in page(path)} == shown_on


def test_it_says_rules_words_and_days_and_the_banner_not_again(neighbourhood):
    make_condition(neighbourhood, title="Kleine Gruppen", outdoors_only=True)
    with dates.standing_at(DURING):
        for path in ("/quartiersbuero/", "/termine/"):
            text = page(path)
            assert "höchstens 10 Personen · nur im Freien" in text
            assert "Gilt bis Montag, 10. Mai 2021." in text
            assert text.count("Kleine Gruppen") == text.count("in kleinen Gruppen") == 1
        assert "Kleine Gruppen" in page("/projekte/")
        assert BOX not in page("/projekte/")


def test_the_start_page_is_brief_where_there_is_much(neighbourhood):
    make_condition(neighbourhood)
    with dates.standing_at(DURING):
        assert "in kleinen Gruppen" in page("/")
        make_condition(neighbourhood, title="Nur draußen", largest_group=None, outdoors_only=True)
        shown = page("/")
    assert "in kleinen Gruppen" not in shown
    assert "Höchstens 10 Personen" in shown
    assert "Nur draußen" in shown


def test_it_is_told_in_english_too(neighbourhood):
    make_condition(
        neighbourhood,
        translations={"en": {"title": "Ten people at most", "text": "Please come in small groups."}},
    )
    with dates.standing_at(DURING):
        text = page("/en/termine/")
    assert "What holds at present" in text
    assert "Ten people at most" in text
    assert "In force until Monday, 10 May 2021." in text


def test_what_begins_soon_is_announced(neighbourhood):
    make_condition(neighbourhood)
    assert "Gilt von Dienstag, 20. April 2021 bis" in page("/termine/")
    with dates.standing_at(dates.at(FIRST) - AHEAD):
        assert BOX not in page("/termine/")


def test_a_date_shows_what_holds_on_its_day(neighbourhood):
    make_condition(neighbourhood)
    inside = make_event(neighbourhood, title="Darin", starts_at=moment(2021, 4, 22, 17), group_limit=8)
    after = make_event(neighbourhood, title="Danach", starts_at=moment(2021, 6, 22, 17))
    with dates.standing_at(DURING):
        assert "Was für diesen Tag gilt" in page(inside.get_absolute_url())
        assert "Was für diesen Tag gilt" not in page(after.get_absolute_url())
        assert "Höchstens 10 Personen" in page(after.get_absolute_url())  # the banner of every page


def test_lifted_it_is_gone(neighbourhood):
    condition = make_condition(neighbourhood)
    with dates.standing_at(DURING):
        lift_condition(condition, by=None)
        for path in ("/", "/quartiersbuero/", "/termine/"):
            assert BOX not in page(path)


def test_other_notices_stay_beside_it(neighbourhood):
    notice(neighbourhood, "Die Straße ist gesperrt")
    make_condition(neighbourhood)
    with dates.standing_at(DURING):
        text = page("/termine/")
    assert text.count("Die Straße ist gesperrt") == 1


def test_no_page_is_kept_beyond_the_moment_at_which_a_condition_begins_or_ends(neighbourhood):
    make_condition(neighbourhood)
    begins, ends = dates.at(FIRST), dates.next_midnight(LAST)
    assert next_boundary(neighbourhood, begins - timedelta(hours=1)) == begins
    assert next_boundary(neighbourhood, ends - timedelta(hours=1)) == ends


class StampOfTheDatabase:
    """Reads the row through the test's own connection, whose transaction nobody else sees."""

    def value(self) -> int:
        return Stamp.objects.get().value


def test_a_kept_page_is_given_up_at_each_step_of_a_condition(neighbourhood):
    """The page cache as it runs: by the clock at its beginning and end, by the stamp when somebody lifts it."""
    made = []

    def counting(environ, start):
        """The application as the test client asks it: a real handler would close the test's connection."""
        made.append(dates.now())
        answer = Client().get(environ["PATH_INFO"])
        environ["quartier.neighbourhood"] = answer.wsgi_request.neighbourhood
        start(f"{answer.status_code} OK", list(answer.items()))
        return [answer.content]

    def empty_cache() -> PageCache:
        return PageCache(counting, Freshness(StampOfTheDatabase(), next_boundary), session_cookie="sitzung")

    cache = empty_cache()

    def visit(at) -> tuple[bool, int]:
        environ = Client()._base_environ(PATH_INFO="/termine/", HTTP_HOST="testserver")
        with dates.standing_at(at):
            body = b"".join(cache(environ, lambda status, headers, exc_info=None: None)).decode()
        return BOX in body, len(made)

    begins, ends = dates.at(FIRST), dates.next_midnight(LAST)
    condition = make_condition(neighbourhood)
    early, second = begins - AHEAD, timedelta(seconds=1)
    assert [visit(early), visit(early + second)] == [(False, 1), (False, 1)]
    assert [visit(begins), visit(begins + second)] == [(True, 2), (True, 2)]
    assert [visit(ends - second), visit(ends)] == [(True, 3), (False, 4)]
    cache = empty_cache()  # the clock goes back
    assert visit(DURING) == (True, 5)
    with dates.standing_at(DURING):
        lift_condition(condition, by=None)
    assert visit(DURING + second) == (False, 6)
