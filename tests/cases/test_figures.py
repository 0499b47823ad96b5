"""The figures of cases: their numbers are those of their lists."""

from datetime import datetime, timedelta

import pytest

from quartier.cases.actions import withdraw_case
from quartier.cases.answering import answer_case, close_case
from quartier.cases.figures import nine_of_ten
from quartier.cases.report_parts import tell_office
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.sockets.figures import figures

from .factories import filed

pytestmark = pytest.mark.django_db
MONDAY = datetime(2021, 3, 1, 9, tzinfo=dates.LOCAL)
YEAR = Period.year(2021)


def value(neighbourhood, key):
    return figures[key].value(neighbourhood, YEAR)


def parts(neighbourhood, key):
    return sorted(record.part for record in figures[key].records(neighbourhood, YEAR))


def closed_after(neighbourhood, coordinator, *days):
    for wait in days:
        with dates.standing_at(MONDAY):
            case = filed(neighbourhood, f"Nach {wait} Tagen", kind="notice")
        with dates.standing_at(MONDAY + timedelta(days=wait)):
            close_case(case, "Erledigt.", by=coordinator)


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        ([3], 3),
        ([1, 2], 2),
        (list(range(1, 11)), 9),
        (list(range(1, 12)), 10),
        ([5, 1, 1, 1, 1, 1, 1, 1, 1, 1], 1),
    ],
)
def test_nine_of_ten_waited_at_most_so_long(amounts, expected):
    assert nine_of_ten(amounts) == expected


def test_median_and_nine_of_ten_of_the_days_to_the_end(neighbourhood, coordinator):
    closed_after(neighbourhood, coordinator, 1, 2, 3, 4, 30)
    assert value(neighbourhood, "case_end_days") == 3
    assert value(neighbourhood, "case_end_days_90") == 30
    assert value(neighbourhood, "case_answer_days") == 3
    assert value(neighbourhood, "case_answer_days_90") == 30


def test_the_share_in_time_is_of_those_that_were_answered(neighbourhood, coordinator):
    closed_after(neighbourhood, coordinator, 1, 2, 30)
    filed(neighbourhood, "Noch offen")
    assert round(value(neighbourhood, "cases_in_time")) == 67
    assert value(neighbourhood, "cases_answered") == 3


def test_what_was_withdrawn_or_only_answered_has_no_end(neighbourhood, coordinator):
    with dates.standing_at(MONDAY):
        withdraw_case(filed(neighbourhood, "Zurückgezogen"))
        answer_case(filed(neighbourhood, "Beantwortet"), "Ja.", by=coordinator)
    assert list(figures["case_end_days"].records(neighbourhood, YEAR)) == []


def test_topic_and_place_part_the_same_cases(neighbourhood):
    filed(neighbourhood, "Bank", topic="green", place_text="Pollingpark")
    filed(neighbourhood, "Frage")
    assert parts(neighbourhood, "cases_by_topic") == ["Grün und Spielplätze", "noch offen"]
    assert parts(neighbourhood, "cases_by_place") == ["Pollingpark", "ohne Ort"]
    assert value(neighbourhood, "cases_by_topic") == value(neighbourhood, "cases") == 2


def test_cases_of_another_quarter_do_not_count(neighbourhood, foreign_neighbourhood):
    filed(foreign_neighbourhood, "Fremde Sache", topic="green")
    assert value(neighbourhood, "cases_by_topic") == 0


def test_the_report_says_in_words_how_fast_the_office_answered(neighbourhood, coordinator):
    with dates.standing_at(MONDAY):
        filed(neighbourhood, "Noch offen")
    assert "Tempo" not in str(tell_office(neighbourhood, YEAR))
    closed_after(neighbourhood, coordinator, 1, 1, 3, 4, 30)
    told = str(tell_office(neighbourhood, YEAR))
    assert "80 % wie zugesagt beantwortet" in told
    assert "zur Hälfte nach höchstens 3\\xa0Tagen, 9 von 10 nach höchstens 30\\xa0Tagen" in told
