"""Public holidays of the Land, computed by a maintained library."""

from datetime import date
from functools import lru_cache

import holidays
from django.utils.translation import gettext_noop

# The library's names, so that the catalogues know them; rare ones stay German.
NAMES = (
    gettext_noop("Neujahr"),
    gettext_noop("Heilige Drei Könige"),
    gettext_noop("Frauentag"),
    gettext_noop("Karfreitag"),
    gettext_noop("Ostersonntag"),
    gettext_noop("Ostermontag"),
    gettext_noop("Erster Mai"),
    gettext_noop("Christi Himmelfahrt"),
    gettext_noop("Pfingstsonntag"),
    gettext_noop("Pfingstmontag"),
    gettext_noop("Fronleichnam"),
    gettext_noop("Augsburger Hohes Friedensfest"),
    gettext_noop("Mariä Himmelfahrt"),
    gettext_noop("Weltkindertag"),
    gettext_noop("Tag der Deutschen Einheit"),
    gettext_noop("Reformationstag"),
    gettext_noop("Allerheiligen"),
    gettext_noop("Buß- und Bettag"),
    gettext_noop("Erster Weihnachtstag"),
    gettext_noop("Zweiter Weihnachtstag"),
)


@lru_cache(maxsize=64)
def _of_year(state_code: str, year: int) -> dict[date, str]:
    return dict(holidays.country_holidays("DE", subdiv=state_code, years=year, language="de").items())


def holiday_name(day: date, state_code: str) -> str | None:
    """„Karfreitag“ and the like, or None on an ordinary day."""
    return _of_year(state_code, day.year).get(day)


def is_working_day(day: date, state_code: str) -> bool:
    """Monday to Friday and no public holiday of the Land."""
    return day.weekday() < 5 and holiday_name(day, state_code) is None
