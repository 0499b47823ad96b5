"""What is agreed and evaluated: contracted hours, and reviews of them."""

from django.db import transaction

from ...accounts.models import Person
from ...journal.actions import record
from ...kernel import dates
from ...kernel.errors import DomainError
from ...kernel.locking import lock_all
from ..models import HoursReview, WorkContract
from .checks import check_all, check_year


@transaction.atomic
def save_contract(contract: WorkContract, *, by: Person | None) -> WorkContract:
    """Agree on hours, or correct them. One person has one volume at a time."""
    is_new = contract.pk is None
    lock_all(Person.objects.filter(pk=contract.person_id))
    check_year(contract.valid_from, "valid_from")
    if contract.valid_to and contract.valid_to < contract.valid_from:
        raise DomainError("Das Ende liegt vor dem Beginn.", field="valid_to")
    others = WorkContract.objects.filter(neighbourhood=contract.neighbourhood, person=contract.person)
    others = others.exclude(pk=contract.pk).exclude(valid_to__lt=contract.valid_from)
    if contract.valid_to:
        others = others.exclude(valid_from__gt=contract.valid_to)
    if other := others.first():
        raise DomainError(
            f"Für {contract.person} gilt ab {other.valid_from:%d.%m.%Y} schon ein Stundenumfang. "
            "Bitte geben Sie diesem zuerst ein Ende.",
            field="valid_from",
        )
    check_all(contract)
    contract.save()
    record(contract, "angelegt" if is_new else "geändert", by=by)
    return contract


@transaction.atomic
def save_review(review: HoursReview, *, by: Person | None) -> HoursReview:
    """Keep what an evaluation of the hours found, or correct it."""
    is_new = review.pk is None
    check_year(review.held_on, "held_on")
    if review.held_on > dates.today():
        raise DomainError("Eine Auswertung kann nicht in der Zukunft abgeschlossen sein.", field="held_on")
    check_all(review)
    review.save()
    record(review, "angelegt" if is_new else "geändert", by=by)
    return review
