"""What the team decides about a date that breaks a condition in force; putting it off and calling it off are in `actions`."""

from django.db import transaction

from ..accounts.models import Person
from ..journal.actions import record
from ..kernel import dates
from ..kernel.errors import DomainError
from ..kernel.locking import lock
from ..places.models import Place
from .actions import fill_places, save_event
from .models import JUDGED, Clearance, Event
from .reviews import reviewed


@transaction.atomic
def clear_event(event: Event, *, by: Person | None, reason: str) -> Event:
    """It is held as planned although it breaks a condition; the reason is kept for the team."""
    event = _demand_review(event)
    if not reason.strip():
        raise DomainError(
            "Bitte schreiben Sie in einem Satz, warum der Termin so stattfinden kann.", field="reason"
        )
    as_it_is = {name: getattr(event, name) for name in JUDGED}
    for breach in event.review.breaches if event.review else ():
        Clearance.objects.update_or_create(
            event=event,
            condition=breach.condition,
            defaults=as_it_is | {"reason": reason.strip(), "given_at": dates.now()},
        )
    _note(event, "geprüft, findet so statt", by=by, note=reason.strip())
    fill_places(event)
    return event


@transaction.atomic
def adapt_event(
    event: Event,
    *,
    by: Person | None,
    group_limit: int | None,
    is_outdoors: bool,
    place: Place | None,
    place_text: str,
) -> Event:
    """It is changed so that it fits what holds: fewer people, outdoors, another place. It stays so afterwards."""
    event = _demand_review(event)
    event.group_limit, event.is_outdoors = group_limit, is_outdoors
    event.place, event.place_text = place, place_text.strip()
    if (left := reviewed(event).review) is not None:
        raise DomainError(f"So passt es noch nicht: {'; '.join(left.reasons)}.")
    return save_event(event, by=by, note="an Rahmenbedingung angepasst")


@transaction.atomic
def review_again(event: Event, *, by: Person | None) -> Event:
    """Take the decision back that it is held as planned."""
    event = lock(event)
    if not Clearance.objects.filter(event=event).delete()[0]:
        raise DomainError("Zu diesem Termin ist nichts entschieden, was sich zurücknehmen ließe.")
    return _note(event, "noch einmal zu prüfen", by=by)


def _demand_review(event: Event) -> Event:
    event = reviewed(lock(event))
    if event.review is None:
        raise DomainError("An diesem Termin ist nichts mehr zu prüfen.")
    return event


def _note(event: Event, verb: str, *, by: Person | None, note: str = "") -> Event:
    event.updated_at = dates.now()
    event.save(update_fields=["updated_at"])
    record(event, verb, by=by, note=note)
    return event
