"""Who came without appointment: counted, never named."""

from datetime import date

from django.db import transaction

from ...accounts.models import Person
from ...journal.actions import record
from ...kernel import dates
from ...kernel.errors import DomainError
from ...places.models import Neighbourhood
from ..enums import Topic
from ..models import OfficeHour, WalkIn
from .checks import check_year


@transaction.atomic
def count_walk_in(
    neighbourhood: Neighbourhood,
    *,
    topic: str,
    by: Person | None,
    day: date | None = None,
    office_hour: OfficeHour | None = None,
) -> WalkIn:
    """One person came in about a topic, today or on an earlier day."""
    if topic not in Topic.values:
        raise DomainError("Bitte wählen Sie ein Thema.", field="topic")
    day = day or dates.today()
    check_year(day, "day")
    if day > dates.today():
        raise DomainError("Dieser Tag ist noch nicht gewesen.", field="day")
    walk_in = WalkIn.objects.create(
        neighbourhood=neighbourhood, day=day, topic=topic, office_hour=office_hour
    )
    record(walk_in, "gezählt", by=by, keep_snapshot=False)
    return walk_in


@transaction.atomic
def take_back_walk_in(walk_in: WalkIn, *, by: Person | None) -> None:
    """It was tapped by mistake."""
    record(walk_in, "Zählung zurückgenommen", by=by, keep_snapshot=False)
    walk_in.delete()
