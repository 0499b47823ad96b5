"""Reads with names of the field: entries of a period, sums by area, balances, regularity."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from django.db.models import Sum

from ..accounts.models import Person
from ..kernel import dates
from ..kernel.dates import Period
from ..places.holidays import holiday_name
from ..places.models import Neighbourhood
from ..sockets.work import AREAS
from .models import HoursReview, TimeEntry, TimeEntryQuerySet, WorkContract
from .targets import contracts_of, target_minutes


@dataclass(frozen=True)
class AreaSum:
    """Minutes of one area."""

    key: str
    label: str
    minutes: int


@dataclass(frozen=True)
class Balance:
    """Worked against contracted minutes of a span. `by_area` holds all areas, `label` names the span."""

    period: Period
    label: str
    worked_minutes: int
    target_minutes: int
    by_area: list[AreaSum]

    @property
    def missing_minutes(self) -> int:
        """What is left to do; negative when more was worked."""
        return self.target_minutes - self.worked_minutes


@dataclass(frozen=True)
class DayGroup:
    """A day of the list; `holiday` names a public one."""

    day: date
    holiday: str
    entries: list[TimeEntry]

    @property
    def minutes(self) -> int:
        return sum(entry.minutes for entry in self.entries)


def entries_in(
    neighbourhood: Neighbourhood, period: Period, person: Person | None = None
) -> TimeEntryQuerySet:
    """The entries of a span, of one person or of all, with their names."""
    found = TimeEntry.objects.of(neighbourhood).within(period).with_names()
    return found.filter(person=person) if person else found


def recent_kinds(neighbourhood: Neighbourhood, person: Person, number: int = 4) -> list[TimeEntry]:
    """What a person entered lately, each kind once: for „Noch einmal“."""
    latest = TimeEntry.objects.of(neighbourhood).filter(person=person, source="").order_by("-day", "-pk")[:40]
    kinds: dict[tuple[str, str], TimeEntry] = {}
    for entry in latest:
        kinds.setdefault((entry.title, entry.area), entry)
    return list(kinds.values())[:number]


def days_of(neighbourhood: Neighbourhood, period: Period, entries: Iterable[TimeEntry]) -> list[DayGroup]:
    """Each day that has entries or is a public holiday, the latest first."""
    by_day = {day: list(group) for day, group in groupby(entries, key=lambda entry: entry.day)}
    names = {day: holiday_name(day, neighbourhood.state_code) or "" for day in period.days}
    shown = [day for day in names if day in by_day or names[day]]
    return [DayGroup(day, names[day], by_day.get(day, [])) for day in sorted(shown, reverse=True)]


def balance_of(neighbourhood: Neighbourhood, person: Person | None, period: Period, label: str) -> Balance:
    """Worked and owed in a span, for one person or for the whole office. Two queries."""
    found = TimeEntry.objects.of(neighbourhood).within(period)
    rows = (
        (found.filter(person=person) if person else found)
        .order_by()
        .values("area")
        .annotate(sum=Sum("minutes"))
    )
    sums = {row["area"]: row["sum"] for row in rows}
    target = target_minutes(contracts_of(neighbourhood, person), period, neighbourhood.state_code)
    return Balance(period, label, sum(sums.values()), target, _by_area(sums))


def _by_area(sums: dict[str, int]) -> list[AreaSum]:
    return [AreaSum(key, label, sums.get(key, 0)) for key, label in AREAS.items()]


def week_label(period: Period) -> str:
    """„Woche 15: 12.04. bis 18.04.2021“."""
    number = period.first.isocalendar().week
    return f"Woche {number}: {period.first:%d.%m.} bis {period.last:%d.%m.%Y}"


def week_balance(neighbourhood: Neighbourhood, person: Person | None, day: date) -> Balance:
    """The week from Monday to Sunday that contains the day."""
    period = Period.week_of(day)
    return balance_of(neighbourhood, person, period, week_label(period))


@dataclass(frozen=True)
class SpanRow:
    """A week or month of a table; what lies ahead owes nothing yet."""

    span: Period
    by_area: list[AreaSum]
    target_minutes: int

    @property
    def worked_minutes(self) -> int:
        return sum(area.minutes for area in self.by_area)

    @property
    def difference_minutes(self) -> int:
        return self.worked_minutes - self.target_minutes


def rows_of(neighbourhood: Neighbourhood, person: Person | None, spans: list[Period]) -> list[SpanRow]:
    """Neighbouring spans, worked by area and owed up to today. Two queries."""
    found = TimeEntry.objects.of(neighbourhood).within(Period(spans[0].first, spans[-1].last)).order_by()
    rows = (found.filter(person=person) if person else found).values_list("day", "area")
    sums: list[Counter[str]] = [Counter() for _span in spans]
    for day, area, minutes in rows.annotate(sum=Sum("minutes")):
        sums[next(i for i, span in enumerate(spans) if day in span)][area] += minutes
    contracts = contracts_of(neighbourhood, person)
    return [
        SpanRow(span, _by_area(sums[i]), owed_until_today(contracts, span, neighbourhood.state_code))
        for i, span in enumerate(spans)
    ]


def weeks_of(period: Period) -> list[Period]:
    """The weeks of a span, the first and last one cut to it."""
    firsts = [day for day in period.days if day.weekday() == 0 or day == period.first]
    return [Period(day, min(Period.week_of(day).last, period.last)) for day in firsts]


def months_of(year: int) -> list[Period]:
    return [Period.month(year, number) for number in range(1, 13)]


def owed_until_today(contracts: list[WorkContract], period: Period, state_code: str) -> int:
    """What a span owes so far: up to and including today."""
    last = min(period.last, dates.today())
    return 0 if last < period.first else target_minutes(contracts, Period(period.first, last), state_code)


def people_of(neighbourhood: Neighbourhood) -> list[Person]:
    """Everybody who has a contract or an entry here."""
    ids = set(TimeEntry.objects.of(neighbourhood).order_by().values_list("person", flat=True).distinct())
    ids |= set(
        WorkContract.objects.filter(neighbourhood=neighbourhood).order_by().values_list("person", flat=True)
    )
    return list(Person.objects.filter(pk__in=ids - {None}).order_by("name"))


def years_of(neighbourhood: Neighbourhood) -> list[int]:
    """The years with entries, latest first."""
    return [
        day.year for day in TimeEntry.objects.of(neighbourhood).order_by().dates("day", "year", order="DESC")
    ]


@dataclass(frozen=True)
class Regularity:
    """In how many weeks of a span an area was worked on."""

    key: str
    label: str
    minutes: int
    weeks: int
    of_weeks: int


def regularity(
    neighbourhood: Neighbourhood, period: Period, person: Person | None = None
) -> list[Regularity]:
    """Volume and steadiness of each area: the two things an evaluation of hours asks for. One query."""
    found = TimeEntry.objects.of(neighbourhood).within(period).order_by()
    rows = (found.filter(person=person) if person else found).values_list("area", "day")
    minutes: Counter[str] = Counter()
    weeks: dict[str, set[date]] = {key: set() for key in AREAS}
    for area, day, amount in rows.annotate(sum=Sum("minutes")):
        minutes[area] += amount
        weeks[area].add(day - timedelta(days=day.weekday()))
    known = set().union(*weeks.values())
    span = ((max(known) - min(known)).days // 7 + 1) if known else 0
    return [Regularity(key, label, minutes[key], len(weeks[key]), span) for key, label in AREAS.items()]


def reviews_in(neighbourhood: Neighbourhood, period: Period) -> list[HoursReview]:
    """The evaluations of hours that were finished in a span."""
    found = HoursReview.objects.filter(
        neighbourhood=neighbourhood, held_on__range=(period.first, period.last)
    )
    return list(found.order_by("held_on"))
