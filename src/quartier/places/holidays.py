"""Public holidays of the Land, computed by a maintained library."""

from datetime import date
from functools import lru_cache

import holidays


@lru_cache(maxsize=64)
def _of_year(state_code: str, year: int) -> dict[date, str]:
    return dict(holidays.country_holidays("DE", subdiv=state_code, years=year, language="de").items())


def holiday_name(day: date, state_code: str) -> str | None:
    """„Karfreitag“ and the like, or None on an ordinary day."""
    return _of_year(state_code, day.year).get(day)


def is_working_day(day: date, state_code: str) -> bool:
    """Monday to Friday and no public holiday of the Land."""
    return day.weekday() < 5 and holiday_name(day, state_code) is None
