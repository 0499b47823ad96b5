"""From rules to days: pure functions over rules, exceptions and suspensions; nothing stored, nothing lost."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from math import gcd

from django.utils.translation import gettext as _

from ..kernel import dates
from ..kernel.dates import Period
from ..places.holidays import holiday_name
from ..places.models import Place
from .enums import ExceptionKind
from .models import ExceptionalDay, HourRule, OfficeHour, clock_text


@dataclass(frozen=True)
class Suspension:
    """A span in which no hours are held, and the words for it. `ends_at` is None while the end is open.

    A closure means that nobody is there. A condition (`is_closure` False) ends the hours for visitors, but leaves
    telephone and video; with `spares_appointments` only coming in without appointment is suspended.
    """

    begins_at: datetime
    ends_at: datetime | None
    title: str
    text: str = ""
    is_closure: bool = False
    spares_appointments: bool = False

    def covers(self, moment: datetime) -> bool:
        return self.begins_at <= moment and (self.ends_at is None or moment < self.ends_at)

    def meets(self, begins_at: datetime, ends_at: datetime) -> bool:
        """Whether it takes away any part of a span."""
        return self.begins_at < ends_at and (self.ends_at is None or begins_at < self.ends_at)


@dataclass(frozen=True)
class Occurrence:
    """One office hour on one day. `reason` says why it does not take place; empty when it does.

    `office_hour` is None for extra hours, which come from an `exception` alone.
    """

    day: date
    opens: time
    closes: time
    place: Place
    takes_walk_ins: bool
    takes_appointments: bool
    office_hour: OfficeHour | None = None
    exception: ExceptionalDay | None = None
    person_id: int | None = None
    reason: str = ""

    @property
    def begins_at(self) -> datetime:
        return dates.at(self.day, self.opens)

    @property
    def ends_at(self) -> datetime:
        return dates.at(self.day, self.closes)

    @property
    def minutes(self) -> int:
        return (self.closes.hour - self.opens.hour) * 60 + self.closes.minute - self.opens.minute

    @property
    def is_suspended(self) -> bool:
        return bool(self.reason)

    @property
    def note(self) -> str:
        """What everybody should know about it, in the active language."""
        if self.exception is not None and self.exception.reason:
            return self.exception.local.reason
        return self.office_hour.local.note if self.office_hour else ""

    @property
    def source(self) -> str:
        """Its name for ever, e.g. `office-hour:3:2021-04-20`; extra hours `extra-hour:7`."""
        if self.office_hour is None:
            return f"extra-hour:{self.exception.pk if self.exception else 0}"
        return f"office-hour:{self.office_hour.pk}:{self.day:%Y-%m-%d}"

    def __str__(self) -> str:
        words = str(self.office_hour.get_weekday_display()) if self.office_hour else "Zusätzlich"
        return f"{words}, {clock_text(self.opens)} bis {clock_text(self.closes)} Uhr"


def days_of(rule: HourRule, period: Period, state_code: str) -> Iterator[date]:
    """The days of one rule in a period, public holidays of the Land left out."""
    first = max(rule.valid_from, period.first)
    last = min(rule.valid_to or period.last, period.last)
    day = first + timedelta(days=(rule.weekday - first.weekday()) % 7)
    while day <= last:
        if is_in_rhythm(rule, day) and not holiday_name(day, state_code) and not _is_off(rule, day):
            yield day
        day += timedelta(days=7)


def would_be_on(rule: HourRule, day: date) -> bool:
    """Whether a day is one of the rule's, were it no public holiday."""
    is_valid = rule.valid_from <= day <= (rule.valid_to or day)
    return is_valid and rule.weekday == day.weekday() and is_in_rhythm(rule, day) and not _is_off(rule, day)


def is_in_rhythm(rule: HourRule, day: date) -> bool:
    """Whether a day of the right weekday is one of the rule's."""
    if rule.week_of_month is None:
        return _week_of(day, rule) % rule.every_n_weeks == 0
    if rule.week_of_month < 0:
        return (day + timedelta(days=7)).month != day.month
    return (day.day - 1) // 7 + 1 == rule.week_of_month


def occurrences(
    rules: Iterable[OfficeHour],
    period: Period,
    state_code: str,
    suspensions: Iterable[Suspension] = (),
    exceptions: Iterable[ExceptionalDay] = (),
) -> list[Occurrence]:
    """All office hours of a period, earliest first; what falls out carries the reason.

    A suspension takes each hour that begins in it. Exceptions change their rule's day; extra hours stand even on
    public holidays, since somebody asked for them.
    """
    closings, changed, extra = list(suspensions), {}, []
    for exception in exceptions:
        if exception.kind == ExceptionKind.EXTRA:
            extra.append(exception)
        else:
            changed[exception.office_hour_id, exception.day] = exception
    found = [
        _on(rule, day, changed.get((rule.pk, day)))
        for rule in rules
        for day in days_of(rule, period, state_code)
    ]
    found += [_extra(exception) for exception in extra if exception.day in period]
    return sorted(
        (_suspended(one, closings) for one in found),
        key=lambda one: (one.begins_at, one.ends_at, one.office_hour.pk or 0 if one.office_hour else 0),
    )


def can_meet(one: HourRule, other: HourRule) -> bool:
    """Whether two rules may ever claim the same person or the same place at the same time."""
    if one.weekday != other.weekday or not shares_somebody(one, other):
        return False
    if one.opens >= other.closes or other.opens >= one.closes:
        return False
    latest = date.max
    if one.valid_from > (other.valid_to or latest) or other.valid_from > (one.valid_to or latest):
        return False
    if one.week_of_month is not None and other.week_of_month is not None:
        weeks = {one.week_of_month, other.week_of_month}
        return len(weeks) == 1 or weeks == {4, -1}
    if one.week_of_month is not None or other.week_of_month is not None:
        return True
    apart = (_monday(one.valid_from) - _monday(other.valid_from)).days // 7
    return apart % gcd(one.every_n_weeks, other.every_n_weeks) == 0


def shares_somebody(one: HourRule, other: HourRule) -> bool:
    """Two named people may sit side by side; one person is in one place; a place nobody is named for has one desk."""
    if one.person_id is not None and other.person_id is not None:
        return one.person_id == other.person_id
    return one.place_id == other.place_id


def _on(rule: OfficeHour, day: date, exception: ExceptionalDay | None) -> Occurrence:
    opens, closes, place, reason = rule.opens, rule.closes, rule.place, ""
    if exception is not None and exception.kind == ExceptionKind.CLOSED:
        reason = exception.local.reason or _("Diese Sprechzeit fällt aus.")
    if exception is not None and exception.kind == ExceptionKind.OTHER_TIME:
        opens, closes = exception.opens or opens, exception.closes or closes
    if exception is not None and exception.place is not None:
        place = exception.place
    return Occurrence(
        day, opens, closes, place, rule.takes_walk_ins, rule.takes_appointments, rule, exception,
        rule.person_id, reason,
    )  # fmt: skip


def _extra(exception: ExceptionalDay) -> Occurrence:
    if exception.opens is None or exception.closes is None or exception.place is None:
        raise ValueError("extra hours have times and a place")
    return Occurrence(
        exception.day, exception.opens, exception.closes, exception.place, exception.takes_walk_ins,
        exception.takes_appointments, None, exception, exception.person_id,
    )  # fmt: skip


def _suspended(one: Occurrence, closings: Sequence[Suspension]) -> Occurrence:
    """The same hour with the reason why it falls out, or without walk-ins, or as it was."""
    if one.reason:
        return one
    walk_ins = one.takes_walk_ins
    for closing in closings:
        if closing.covers(one.begins_at):
            if not (closing.spares_appointments and one.takes_appointments):
                return replace(one, reason=closing.title)
            walk_ins = False
    return one if walk_ins == one.takes_walk_ins else replace(one, takes_walk_ins=walk_ins)


def _is_off(rule: HourRule, day: date) -> bool:
    begins_at = dates.at(day, rule.opens)
    return any(begin <= begins_at and (end is None or begins_at < end) for begin, end in rule.off_times)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _week_of(day: date, rule: HourRule) -> int:
    """How many weeks after the first one a day lies."""
    return (_monday(day) - _monday(rule.valid_from)).days // 7
