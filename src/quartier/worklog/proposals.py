"""Reads of what was done and offers its own time entry."""

from collections.abc import Iterator
from datetime import date, timedelta

from ..accounts.models import Person
from ..kernel import dates
from ..kernel.dates import Period
from ..kernel.errors import DomainError
from ..places.models import Neighbourhood
from ..sockets.work import AREAS, WorkProposal, work
from .models import DAY_MINUTES, DismissedProposal, TimeEntry

# How far back something is still offered; older work is entered by hand.
LOOKS_BACK = timedelta(days=28)


def span_on_offer(today: date | None = None) -> Period:
    """The days of which proposals are shown."""
    last = today or dates.today()
    return Period(last - LOOKS_BACK, last)


def all_proposals(neighbourhood: Neighbourhood, person: Person, period: Period) -> Iterator[WorkProposal]:
    """What every feature offers in a span, usable as an entry."""
    for source in work:
        for proposal in source.proposals(neighbourhood, person, period.first, period.last):
            is_usable = 1 <= proposal.minutes <= DAY_MINUTES and proposal.area in AREAS
            if is_usable and period.first <= proposal.day <= min(period.last, dates.today()):
                yield proposal


def open_proposals(neighbourhood: Neighbourhood, person: Person, period: Period) -> list[WorkProposal]:
    """What is neither entered nor dismissed, the latest day first."""
    offered = {p.source: p for p in all_proposals(neighbourhood, person, period)}
    entered = TimeEntry.objects.of(neighbourhood).filter(source__in=list(offered)).order_by()
    gone = {*entered.values_list("source", flat=True), *dismissed_sources(neighbourhood, person)}
    waiting = [p for p in offered.values() if p.source not in gone]
    return sorted(waiting, key=lambda p: (-p.day.toordinal(), p.text, p.source))


def dismissed_sources(neighbourhood: Neighbourhood, person: Person) -> list[str]:
    rows = DismissedProposal.objects.filter(neighbourhood=neighbourhood, person=person)
    return list(rows.values_list("source", flat=True))


def find_proposal(neighbourhood: Neighbourhood, person: Person, source: str) -> WorkProposal:
    """The proposal of this name that still waits; otherwise a sentence about why not."""
    waiting = open_proposals(neighbourhood, person, span_on_offer())
    found = next((proposal for proposal in waiting if proposal.source == source), None)
    if found is not None:
        return found
    if source and TimeEntry.objects.of(neighbourhood).filter(source=source).exists():
        raise DomainError("Dieser Vorschlag ist schon eingetragen.")
    raise DomainError("Diesen Vorschlag gibt es nicht mehr. Sie können die Zeit von Hand eintragen.")
