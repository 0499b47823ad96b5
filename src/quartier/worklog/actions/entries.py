"""Enter work, correct it, take it back, take it over."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import IntegrityError, models, transaction
from django.db.models import Sum

from ...accounts.models import Person
from ...journal.actions import record
from ...kernel import dates
from ...kernel.dates import Period
from ...kernel.errors import DomainError
from ...kernel.locking import lock_all
from ...places.models import Neighbourhood
from ...sockets.work import WorkProposal
from ..models import DAY_MINUTES, DismissedProposal, TimeEntry
from ..proposals import open_proposals
from .checks import check_all, check_day, clean

ENTERED = "Dieser Vorschlag ist schon eingetragen."


@transaction.atomic
def save_entry(entry: TimeEntry, *, by: Person | None) -> TimeEntry:
    """Enter work or correct it. A day lies in the past and has no more than 24 hours."""
    is_new = entry.pk is None
    lock_all(Person.objects.filter(pk__in=[entry.person_id]))
    check_day(entry.day)
    _check_rest_of_day(entry)
    if entry.source and _others(entry).filter(source=entry.source).exists():
        raise DomainError(ENTERED)
    entry.updated_at = dates.now()
    check_all(entry)
    entry.save()
    record(entry, "eingetragen" if is_new else "geändert", by=by)
    return entry


@transaction.atomic
def delete_entry(entry: TimeEntry, *, by: Person | None) -> None:
    """Take an entry back. That it was there stays in the history; a proposal waits again."""
    record(entry, "gelöscht", by=by, note=f"{entry.minutes} Minuten", keep_snapshot=False)
    entry.delete()


@transaction.atomic
def accept_proposal(neighbourhood: Neighbourhood, proposal: WorkProposal, *, by: Person) -> TimeEntry:
    """Take over what was done as one's own entry, once."""
    entry = entry_from(neighbourhood, proposal, by)
    try:
        with transaction.atomic():
            return save_entry(entry, by=by)
    except IntegrityError as error:
        raise DomainError(ENTERED) from error


def accept_proposals(neighbourhood: Neighbourhood, period: Period, *, by: Person) -> int:
    """Take over everything that waits in a span; how many entries it made."""
    waiting = open_proposals(neighbourhood, by, period)
    entries = [entry_from(neighbourhood, proposal, by) for proposal in waiting]
    return import_entries(neighbourhood, entries, by=by, note="aus Vorschlägen übernommen")


def entry_from(neighbourhood: Neighbourhood, proposal: WorkProposal, person: Person) -> TimeEntry:
    """A proposal as an entry that is not saved yet."""
    return TimeEntry(
        neighbourhood=neighbourhood, person=person, day=proposal.day, minutes=proposal.minutes, area=proposal.area,
        text=proposal.text[:200], project_id=proposal.project_id, actor_id=proposal.actor_id, source=proposal.source,
    )  # fmt: skip


@transaction.atomic
def import_entries(
    neighbourhood: Neighbourhood, entries: Iterable[TimeEntry], *, by: Person | None, note: str
) -> int:
    """Many entries at once, all or none, with one line in the history of the quarter."""
    entries = list(entries)
    if not entries:
        return 0
    for entry in entries:
        check_day(entry.day)
        clean(entry, leave_out=("neighbourhood", "person", "project", "actor"))
    _check_days_of_all(neighbourhood, entries)
    try:
        with transaction.atomic():
            TimeEntry.objects.bulk_create(entries, batch_size=500)
    except IntegrityError as error:
        raise DomainError(
            "Mindestens einer dieser Einträge ist schon da. Es wurde nichts übernommen."
        ) from error
    period = Period(min(e.day for e in entries), max(e.day for e in entries))
    told = f"{len(entries)} Einträge, {period}: {note}"
    record(neighbourhood, "Zeiteinträge übernommen", by=by, note=told, keep_snapshot=False)
    return len(entries)


@transaction.atomic
def dismiss_proposal(neighbourhood: Neighbourhood, source: str, *, by: Person) -> DismissedProposal:
    """Do not offer this work any more. Doing it twice does no harm."""
    dismissed, is_new = DismissedProposal.objects.get_or_create(
        neighbourhood=neighbourhood, person=by, source=source[:60]
    )
    if is_new:
        record(dismissed, "Vorschlag verworfen", by=by)
    return dismissed


@transaction.atomic
def offer_again(neighbourhood: Neighbourhood, *, by: Person) -> int:
    """Offer everything the person dismissed once more; how many there were."""
    dismissed = DismissedProposal.objects.filter(neighbourhood=neighbourhood, person=by)
    number = dismissed.count()
    if number:
        record(neighbourhood, "Verworfene Vorschläge zurückgeholt", by=by, keep_snapshot=False)
        dismissed.delete()
    return number


def _others(entry: TimeEntry) -> "models.QuerySet[TimeEntry]":
    return TimeEntry.objects.of(entry.neighbourhood).exclude(pk=entry.pk).order_by()


def _check_rest_of_day(entry: TimeEntry) -> None:
    same = TimeEntry.objects.filter(person=entry.person_id, day=entry.day).exclude(pk=entry.pk)
    _check_sum(entry.day, same.aggregate(sum=Sum("minutes"))["sum"] or 0, entry.minutes)


def _check_sum(day: date, present: int, added: int) -> None:
    if present + added > DAY_MINUTES:
        raise DomainError(
            f"Der {day:%d.%m.%Y} hätte damit mehr als 24 Stunden: {present} Minuten sind schon eingetragen.",
            field="minutes",
        )


def _check_days_of_all(neighbourhood: Neighbourhood, entries: list[TimeEntry]) -> None:
    added: Counter[tuple[Any, date]] = Counter()
    for entry in entries:
        added[entry.person_id, entry.day] += entry.minutes
    rows = TimeEntry.objects.filter(
        person__in={person for person, _day in added}, day__in={day for _person, day in added}
    )
    sums = rows.order_by().values_list("person", "day").annotate(sum=Sum("minutes"))
    present = {(person, day): minutes for person, day, minutes in sums}
    for (person, day), minutes in added.items():
        _check_sum(day, present.get((person, day), 0), minutes)
