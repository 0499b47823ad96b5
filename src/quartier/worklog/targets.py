"""What is owed: contracted minutes of a period, public holidays of the Land left out."""

from collections.abc import Iterable, Sequence
from datetime import date

from ..accounts.models import Person
from ..kernel.dates import Period
from ..places.holidays import is_working_day
from ..places.models import Neighbourhood
from .models import WorkContract

WORKING_DAYS = 5


def contracts_of(neighbourhood: Neighbourhood, person: Person | None = None) -> list[WorkContract]:
    """The contracts of a person in a quarter, or of everybody."""
    found = WorkContract.objects.filter(neighbourhood=neighbourhood).select_related("person")
    return list(found.filter(person=person) if person else found)


def target_minutes(contracts: Iterable[WorkContract], period: Period, state_code: str) -> int:
    """A fifth of the weekly minutes for each working day; rounded once, at the end, to whole minutes."""
    fifths = sum(
        contract.weekly_minutes * _working_days(contract, period, state_code) for contract in contracts
    )
    return (2 * fifths + WORKING_DAYS) // (2 * WORKING_DAYS)


def _working_days(contract: WorkContract, period: Period, state_code: str) -> int:
    first, last = max(contract.valid_from, period.first), min(contract.valid_to or period.last, period.last)
    if last < first:
        return 0
    return sum(is_working_day(day, state_code) for day in Period(first, last).days)


def weekly_minutes_on(contracts: Sequence[WorkContract], day: date) -> int:
    """What the contracts in force on a day add up to in a week."""
    return sum(
        c.weekly_minutes
        for c in contracts
        if c.valid_from <= day and (c.valid_to is None or day <= c.valid_to)
    )
