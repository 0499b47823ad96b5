"""Where a date and a condition do not go together, judged by the rules of both."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..conditions import wording
from ..conditions.enums import Protection
from ..conditions.models import Condition
from ..publishing.states import PublicationState
from .enums import Format, HeldState
from .models import Event


@dataclass(frozen=True)
class Breach:
    """A condition that a date breaks, and in what; the reasons are for the team."""

    condition: Condition
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Review:
    """What is to be decided about one date."""

    breaches: tuple[Breach, ...]

    @property
    def reasons(self) -> list[str]:
        """Each once, for the team: „keine Grenze angegeben, erlaubt sind 10 Personen“."""
        return list(dict.fromkeys(reason for breach in self.breaches for reason in breach.reasons))

    @property
    def rules(self) -> list[str]:
        """What holds at that time, each rule once, in the active language, for everybody."""
        return rules_of(breach.condition for breach in self.breaches)


def rules_of(conditions: Iterable[Condition]) -> list[str]:
    """What several conditions ask of dates, each rule once."""
    rules = (rule for condition in conditions for rule in wording.rules_for_dates(condition))
    return list(dict.fromkeys(rules))


def breach(event: Event, condition: Condition) -> Breach | None:
    """What of a date breaks a condition; None when it may be held as planned. Judged by the rules alone."""
    reasons = tuple(_reasons(event, condition))
    return Breach(condition, reasons) if reasons else None


def _reasons(event: Event, condition: Condition) -> Iterable[str]:
    if event.is_only_online:
        return
    if condition.no_walks and event.format == Format.WALK:
        yield "Quartiersspaziergänge sind nicht erlaubt"
    largest, limit = condition.largest_group, event.group_limit
    if largest and limit is None:
        yield f"keine Grenze angegeben, erlaubt {_people(largest)}"
    elif largest and limit is not None and limit > largest:
        yield f"für bis zu {limit} Personen geplant, erlaubt {_people(largest)}"
    if largest and event.needs_registration and event.places_taken > largest:
        yield f"{event.places_taken} Personen angemeldet, erlaubt {_people(largest)}"
    if condition.outdoors_only and not event.is_outdoors:
        yield "nicht als „im Freien“ eingetragen, erlaubt ist es nur draußen"


def _people(number: int) -> str:
    return "ist 1 Person" if number == 1 else f"sind {number} Personen"


def is_open_to_review(event: Event) -> bool:
    """A date that is planned and not over; what was, what is called off and what was withdrawn is as it is."""
    is_planned = event.held_state == HeldState.PLANNED and event.state != PublicationState.WITHDRAWN
    return is_planned and not event.is_over


def asks_to_bring(event: Event, condition: Condition) -> bool:
    """Whether who comes has to bring something."""
    return condition.protection != Protection.NONE and not event.is_only_online
