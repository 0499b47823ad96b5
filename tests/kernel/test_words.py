"""Numbers, days and lists as German sentences show them."""

from datetime import date

import pytest

from quartier.kernel import words


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0, "0"), (7, "7"), (7.0, "7"), (2.25, "2,2"), (1234.5, "1.234,5"), (1200000, "1.200.000")],
)
def test_numbers_use_comma_and_points(value, shown):
    assert words.number(value) == shown


@pytest.mark.parametrize(
    ("minutes", "shown"), [(0, "0"), (60, "1"), (135, "2,25"), (750, "12,5"), (52320, "872")]
)
def test_minutes_are_shown_as_hours(minutes, shown):
    assert words.hours(minutes) == f"{shown}\u00a0Std."


def test_days_counts_and_lists():
    assert words.day(date(2021, 5, 8)) == "8.\u00a0Mai 2021"
    assert words.short_day(date(2021, 5, 8)) == "08.05.2021"
    assert words.count(1, "Termin", "Termine") == "1\u00a0Termin"
    assert words.count(1200, "Termin", "Termine") == "1.200\u00a0Termine"
    assert [words.listing(list(parts)) for parts in ("", "a", "ab", "abc")] == [
        "",
        "a",
        "a und b",
        "a, b und c",
    ]
