"""What several actions demand."""

from datetime import date, time

from ...kernel.errors import DomainError
from ..models import HourRule, clock_text

EARLIEST, LATEST = 1990, 2100


def check_year(day: date | None, field: str) -> None:
    if day is not None and not EARLIEST <= day.year <= LATEST:
        raise DomainError(f"Bitte prüfen Sie das Jahr: {day.year}?", field=field)


def check_times(opens: time, closes: time) -> None:
    if closes <= opens:
        raise DomainError(
            f"Das Ende ({clock_text(closes)} Uhr) liegt vor dem Beginn ({clock_text(opens)} Uhr).",
            field="closes",
        )


def check_rule(rule: HourRule) -> None:
    """Times and validity of a rule make sense."""
    check_year(rule.valid_from, "valid_from")
    check_year(rule.valid_to, "valid_to")
    check_times(rule.opens, rule.closes)
    if rule.valid_to is not None and rule.valid_to < rule.valid_from:
        raise DomainError("Der letzte Tag liegt vor dem ersten.", field="valid_to")
    if rule.week_of_month is not None and rule.every_n_weeks != 1:
        raise DomainError(
            "Bitte wählen Sie nur eines: alle … Wochen oder einen bestimmten Wochentag im Monat.",
            field="every_n_weeks",
        )
