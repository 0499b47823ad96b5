"""Many at once on the last free time: the bench in small, on the database of this run. In full: `bench.last_slot`."""

import pytest

from tests.contest import played_on

CLIENTS, ROUNDS = 10, 2


@pytest.fixture(scope="module")
def played(django_db_setup) -> dict[str, dict]:
    """What came out with lock and constraint, without the lock, and without both."""
    return played_on("bench.last_slot", clients=CLIENTS, rounds=ROUNDS)


pytestmark = pytest.mark.database


@pytest.mark.parametrize("mode", ["guarded", "constraint"])
def test_exactly_one_gets_the_last_time_and_the_others_the_next_ones(played, mode):
    found = played[mode]
    assert (found["won"], found["told_the_next"]) == (ROUNDS, ROUNDS * (CLIENTS - 1))
    assert (found["errors"], found["double_bookings"]) == (0, 0)


def test_without_lock_and_constraint_the_time_is_given_away_twice(played):
    """The negative control: a test that could not fail would prove nothing."""
    assert played["nothing"]["double_bookings"] > 0
