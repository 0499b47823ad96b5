"""What a condition would change, or changes, about dates."""

from collections.abc import Iterator
from datetime import date

from ..conditions.models import Condition
from ..conditions.wording import to_bring
from ..kernel import dates
from ..places.models import Neighbourhood
from ..sockets.conditions import Effect
from .attendees import name_at_the_desk
from .breaches import asks_to_bring, breach
from .counts import desk_url
from .models import Clearance, Event
from .queries import people_of
from .reviews import planned


def effects_on_events(
    neighbourhood: Neighbourhood, condition: Condition, first: date, last: date
) -> Iterator[Effect]:
    """Each announced date of the span that breaks the condition, or to which something is to be brought along."""
    begins_at, ends_at = dates.at(first), dates.next_midnight(last)
    events = [one for one in planned(neighbourhood) if one.starts_at < ends_at and one.ends_at > begins_at]
    cleared = {one.event_id: one for one in Clearance.objects.filter(condition=condition, event__in=events)}
    people = people_of(event for event in events if event.needs_registration)
    for event in events:
        if what := _what(event, condition, cleared.get(event.pk)):
            names = tuple(map(name_at_the_desk, people.get(event.pk, ())))
            yield Effect(event.title, desk_url(event), event.starts_at, what, names)


def _what(event: Event, condition: Condition, clearance: Clearance | None) -> str:
    found = breach(event, condition)
    if found and clearance and clearance.fits(event):
        return f"bleibt, wie entschieden: {clearance.reason}"
    if found:
        return f"ist zu prüfen: {'; '.join(found.reasons)}"
    return f"bleibt, mit dem Hinweis „{to_bring(condition)}“" if asks_to_bring(event, condition) else ""
