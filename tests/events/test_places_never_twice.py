"""Many groups at once on the last places: the bench in small, on the database of this run. In full: `bench.last_place`."""

import pytest

from tests.contest import played_on

pytestmark = pytest.mark.database
CLIENTS, ROUNDS = 10, 2


@pytest.fixture(scope="module")
def played(django_db_setup) -> dict[str, dict]:
    """What came out with lock and numbers, without the lock, and without both."""
    return played_on("bench.last_place", clients=CLIENTS, rounds=ROUNDS)


@pytest.mark.parametrize("mode", ["guarded", "constraint"])
def test_exactly_one_group_gets_the_last_places_and_the_others_hear_that_none_is_left(played, mode):
    found = played[mode]
    assert (found["won"], found["told_the_next"]) == (ROUNDS, ROUNDS * (CLIENTS - 1))
    assert (found["errors"], found["double_bookings"]) == (0, 0)


def test_without_lock_and_numbers_more_come_than_there_are_places(played):
    """The negative control: a test that could not fail would prove nothing."""
    assert played["nothing"]["double_bookings"] > 0
