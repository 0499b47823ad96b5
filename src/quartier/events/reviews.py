"""Which planned dates break a condition in force, and what was decided about them.

Nothing of it is a state: a date is to be looked at because of its fields and the conditions of its days. When a
condition ends or is lifted, or the date is changed so that it fits, the question is gone by itself.
"""

from collections.abc import Iterable
from typing import TypeVar

from ..conditions.models import Condition
from ..conditions.queries import conditions_in
from ..kernel import dates
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..publishing.states import PublicationState
from .breaches import Breach, Review, breach, is_open_to_review
from .enums import HeldState
from .models import Clearance, Event
from .queries import with_places_taken

Events = TypeVar("Events", bound=Iterable[Event])


def with_reviews(neighbourhood: Neighbourhood, events: Events) -> Events:
    """The same dates, each with its `conditions` and its `review`: one query for the conditions, one more where a date breaks one."""
    ahead = [event for event in events if is_open_to_review(event)]
    conditions = _conditions_for(neighbourhood, ahead)
    for event in ahead:
        event.conditions = [one for one in conditions if _acts_on(one, event)]
    broken = {id(event): found for event in ahead if (found := _breaches(event))}
    known = [event.pk for event in ahead if id(event) in broken and event.pk]
    cleared = (
        {(one.event_id, one.condition_id): one for one in Clearance.objects.filter(event__in=known)}
        if known
        else {}
    )
    for event in ahead:
        undecided = tuple(
            one
            for one in broken.get(id(event), ())
            if not ((clearance := cleared.get((event.pk, one.condition.pk))) and clearance.fits(event))
        )
        event.review = Review(undecided) if undecided else None
    return events


def reviewed(event: Event) -> Event:
    """One date with its `review`."""
    with_reviews(event.neighbourhood, [event])
    return event


def planned(neighbourhood: Neighbourhood) -> list[Event]:
    """The announced dates that are still to be held, earliest first."""
    rows = (
        with_places_taken(Event.objects.of(neighbourhood))
        .filter(state=PublicationState.PUBLISHED, held_state=HeldState.PLANNED, ends_at__gt=dates.now())
        .select_related("place")
    )
    return list(rows.order_by("starts_at", "pk"))


def to_review(neighbourhood: Neighbourhood) -> list[Event]:
    """The announced dates about which somebody has to decide, earliest first."""
    return [event for event in with_reviews(neighbourhood, planned(neighbourhood)) if event.review]


def clearances_ahead(neighbourhood: Neighbourhood) -> list[Clearance]:
    """The decisions that still count: the date is to come, is as it was, and the condition acts on it."""
    rows = Clearance.objects.filter(
        event__neighbourhood=neighbourhood,
        event__held_state=HeldState.PLANNED,
        event__ends_at__gt=dates.now(),
    ).select_related("event", "condition")
    return [one for one in rows.order_by("event__starts_at", "pk") if _counts(one)]


def clearances_of(event: Event) -> list[Clearance]:
    """Those of one date that still count."""
    if not is_open_to_review(event):
        return []
    rows = Clearance.objects.filter(event=event).select_related("event", "condition")
    return [one for one in rows if _counts(one)]


def _counts(clearance: Clearance) -> bool:
    event, condition = clearance.event, clearance.condition
    return clearance.fits(event) and _acts_on(condition, event) and breach(event, condition) is not None


def _conditions_for(neighbourhood: Neighbourhood, events: list[Event]) -> list[Condition]:
    if not events:
        return []
    span = Period(min(event.starts_on for event in events), max(event.ends_on for event in events))
    return conditions_in(neighbourhood, span)


def _breaches(event: Event) -> list[Breach]:
    return [found for one in event.conditions if (found := breach(event, one))]


def _acts_on(condition: Condition, event: Event) -> bool:
    return condition.acts_between(event.starts_at, event.ends_at)
