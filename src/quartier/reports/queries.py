"""Reads for choosing and opening reports."""

from datetime import date

from ..kernel import dates
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from .evaluation import count_all
from .retrospect import FIRST_YEAR


def years_with_records(neighbourhood: Neighbourhood) -> list[int]:
    """The years in which anything that counts happened, latest first; none of the future."""
    today = dates.today()
    counted = count_all(neighbourhood, Period(date(FIRST_YEAR, 1, 1), today))
    days = {
        record.day for one in counted.values() for record in one.records if record.day and record.day <= today
    }
    return sorted({day.year for day in days}, reverse=True)


def year_to_show(years: list[int]) -> int | None:
    """The latest complete year, else the latest of all."""
    this_year = dates.today().year
    return next((year for year in years if year < this_year), next(iter(years), None))
