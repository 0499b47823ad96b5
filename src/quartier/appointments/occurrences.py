"""From rules to days: pure functions over the rules, nothing stored, nothing lost."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import gcd

from ..kernel import dates
from ..kernel.dates import Period
from ..places.holidays import holiday_name
from .models import OfficeHour


@dataclass(frozen=True)
class Occurrence:
    """One office hour on one day. `reason` says why it does not take place; empty when it does."""

    office_hour: OfficeHour
    day: date
    reason: str = ""

    @property
    def begins_at(self) -> datetime:
        return dates.at(self.day, self.office_hour.opens)

    @property
    def ends_at(self) -> datetime:
        return dates.at(self.day, self.office_hour.closes)

    @property
    def is_suspended(self) -> bool:
        return bool(self.reason)

    @property
    def uid(self) -> str:
        """The name under which calendars know it."""
        return f"sprechzeit-{self.office_hour.pk}-{self.day:%Y%m%d}@{self.office_hour.neighbourhood.slug}"


@dataclass(frozen=True)
class Suspension:
    """A span in which no hours are held, and the words for it. `ends_at` is None while the end is open."""

    begins_at: datetime
    ends_at: datetime | None
    title: str
    text: str = ""

    def covers(self, moment: datetime) -> bool:
        return self.begins_at <= moment and (self.ends_at is None or moment < self.ends_at)


def days_of(rule: OfficeHour, period: Period) -> Iterator[date]:
    """The days of one rule in a period, public holidays of the Land left out."""
    first = max(rule.valid_from, period.first)
    last = min(rule.valid_to or period.last, period.last)
    day = first + timedelta(days=(rule.weekday - first.weekday()) % 7)
    while day <= last:
        if _week_of(day, rule) % rule.every_n_weeks == 0 and not holiday_name(
            day, rule.neighbourhood.state_code
        ):
            yield day
        day += timedelta(days=7)


def occurrences(
    rules: Iterable[OfficeHour], period: Period, suspensions: Iterable[Suspension] = ()
) -> list[Occurrence]:
    """All office hours of a period, earliest first; suspended ones carry the reason."""
    closings = list(suspensions)
    found = []
    for rule in rules:
        for day in days_of(rule, period):
            begins_at = dates.at(day, rule.opens)
            closing = next((closing for closing in closings if closing.covers(begins_at)), None)
            found.append(Occurrence(rule, day, closing.title if closing else ""))
    return sorted(found, key=lambda one: (one.begins_at, one.office_hour.pk or 0))


def can_meet(one: OfficeHour, other: OfficeHour) -> bool:
    """Whether two rules ever claim the same place at the same time."""
    if one.weekday != other.weekday or one.place_id != other.place_id:
        return False
    if one.opens >= other.closes or other.opens >= one.closes:
        return False
    latest = date.max
    if one.valid_from > (other.valid_to or latest) or other.valid_from > (one.valid_to or latest):
        return False
    apart = (_monday(one.valid_from) - _monday(other.valid_from)).days // 7
    return apart % gcd(one.every_n_weeks, other.every_n_weeks) == 0


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _week_of(day: date, rule: OfficeHour) -> int:
    """How many weeks after the first one a day lies."""
    return (_monday(day) - _monday(rule.valid_from)).days // 7
