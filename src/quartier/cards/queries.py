"""Reads of cards, with names of the field."""

from django.db.models import QuerySet
from django.urls import reverse

from ..kernel.codes import read_code
from ..places.models import Neighbourhood
from .models import Card, CardBatch


def batches_of(neighbourhood: Neighbourhood) -> QuerySet[CardBatch]:
    """All batches with their counts, the latest first."""
    return CardBatch.objects.filter(neighbourhood=neighbourhood).counted().order_by("-printed_at", "-pk")


def card_with_code(neighbourhood: Neighbourhood, typed: str) -> Card | None:
    """The card that a typed or scanned code means, or None."""
    rows = Card.objects.filter(batch__neighbourhood=neighbourhood, code=read_code(typed[:40]))
    return rows.select_related("batch__neighbourhood", "case").first()


def cards_back(batch: CardBatch) -> list[Card]:
    """What came back of a batch, the latest first, with its cases."""
    rows = batch.cards.filter(returned_at__isnull=False).select_related("case")
    return list(rows.order_by("-returned_at", "-pk"))


def is_printed(code: str) -> bool:
    """Whether the code stands on a card of any quarter."""
    return Card.objects.filter(code=code).exists()


def address_of_waiting(neighbourhood: Neighbourhood, code: str) -> str:
    """The public page of a card that has not been entered yet; nothing for every other code."""
    rows = Card.objects.filter(batch__neighbourhood=neighbourhood, code=code, returned_at__isnull=True)
    return reverse("cards:waiting", args=[code]) if rows.exists() else ""
