"""What a condition changes, asked of everybody who plugged in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from ..accounts.models import Person
from ..kernel import dates
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.conditions import Effect, targets
from .models import Condition

# Without an end the preview looks so far ahead, from the first day on.
LOOKS_AHEAD = timedelta(days=365)


@dataclass(frozen=True)
class Group:
    """The effects on one kind of record in one quarter. `quarter` is named where it is not the one at hand."""

    label: str
    effects: list[Effect]
    quarter: str = ""
    shows_people: bool = True

    @property
    def people(self) -> int:
        return sum(len(effect.people) for effect in self.effects)

    @property
    def first(self) -> list[Effect]:
        """What stands open on the page; the rest can be unfolded."""
        return self.effects[:12]

    @property
    def rest(self) -> list[Effect]:
        return self.effects[12:]


def span_ahead(condition: Condition) -> Period | None:
    """The days on which it still changes something; None when they are over."""
    first = max(condition.begins_on, dates.today())
    last = condition.ends_on or first + LOOKS_AHEAD
    return Period(first, last) if first <= last else None


def effects_ahead(condition: Condition, person: Person, at: Neighbourhood) -> list[Group]:
    """Everything a condition changes, or would change, from today on."""
    span = span_ahead(condition)
    return effects_in(condition, span, person, at) if span else []


def effects_in(condition: Condition, span: Period, person: Person, at: Neighbourhood) -> list[Group]:
    """What it changes in a span of days. Seen from one quarter's desk, that quarter comes first."""
    groups = []
    for quarter in _quarters(condition, at):
        for target in targets:
            found = sorted(
                target.effects(quarter, condition, span.first, span.last), key=lambda one: one.starts_at
            )
            if found:
                shows = not target.permission or person.has_perm(target.permission, quarter)
                name = "" if quarter == at else quarter.name
                groups.append(Group(str(target.label), found, name, shows))
    return groups


def changed_days(condition: Condition, ends_on: date | None) -> tuple[Period | None, bool]:
    """The days that another end adds (True) or frees (False); None when there are none."""
    horizon = max(condition.begins_on, dates.today()) + LOOKS_AHEAD
    old, new = condition.ends_on or horizon, ends_on or horizon
    first, last = max(min(old, new) + timedelta(days=1), dates.today()), max(old, new)
    return (Period(first, last) if first <= last and old != new else None), new > old


def _quarters(condition: Condition, at: Neighbourhood) -> Iterable[Neighbourhood]:
    if not condition.is_everywhere:
        return [at]
    return [at, *Neighbourhood.objects.exclude(pk=at.pk)]
