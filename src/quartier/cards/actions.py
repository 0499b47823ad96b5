"""The verbs of cards: print a batch, enter a card that came back, give up those that did not."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from django.db import transaction
from django.utils import translation

from ..accounts.models import Person
from ..cases.actions import Report, file_case
from ..cases.answering import note_on_case
from ..cases.enums import CaseKind, Channel
from ..cases.models import Case
from ..journal.actions import record
from ..kernel import dates
from ..kernel.codes import new_code
from ..kernel.errors import DomainError
from ..kernel.locking import lock
from ..places.models import Neighbourhood
from .enums import HEADINGS, MOST_SHEETS, CardSize
from .models import Card, CardBatch


@dataclass(frozen=True)
class Order:
    """What is to be printed; without a heading the card asks the usual question of its kind."""

    sheets: int
    kind: str = CaseKind.IDEA
    heading: str = ""
    occasion: str = ""
    place_text: str = ""
    language: str = "de"
    size: int = CardSize.A6


@transaction.atomic
def print_cards(
    neighbourhood: Neighbourhood, order: Order, *, by: Person, draw: Callable[[], str] = new_code
) -> CardBatch:
    """Reserve a code for every card of the order; the sheets are set from the batch whenever they are asked for."""
    if not 1 <= order.sheets <= MOST_SHEETS:
        raise DomainError(f"Bitte drucken Sie 1 bis {MOST_SHEETS} Blätter auf einmal.", field="sheets")
    with translation.override(order.language):
        heading = order.heading.strip() or str(HEADINGS[CaseKind(order.kind)])
    batch = CardBatch(
        neighbourhood=neighbourhood,
        kind=order.kind,
        heading=heading,
        occasion=order.occasion.strip(),
        place_text=order.place_text.strip(),
        language=order.language,
        size=order.size,
        printed_at=dates.now(),
    )
    batch.full_clean(exclude=["neighbourhood"])
    batch.save()
    codes = _free_codes(order.sheets * order.size, draw)
    Card.objects.bulk_create(Card(batch=batch, code=code) for code in codes)
    record(batch, "gedruckt", by=by, note=f"{len(codes)} Karten")
    return batch


def _taken_among(codes: set[str]) -> set[str]:
    """Those that a case or a card has."""
    taken = set(Case.objects.filter(code__in=codes).values_list("code", flat=True))
    return taken | set(Card.objects.filter(code__in=codes).values_list("code", flat=True))


def _free_codes(
    count: int, draw: Callable[[], str], taken_among: Callable[[set[str]], set[str]] = _taken_among
) -> list[str]:
    """So many codes that nobody has."""
    found: dict[str, None] = {}
    while len(found) < count:
        fresh = {draw() for _card in range(count - len(found))} - set(found)
        found |= dict.fromkeys(sorted(fresh - taken_among(fresh)))
    return list(found)


@transaction.atomic
def enter_card(card: Card, report: Report, *, by: Person) -> tuple[Case | None, bool]:
    """The case of a card that came back, under the printed code, and True; the one that is there already, and False.

    A card that was declared void counts all the same: somebody took the trouble to fill it in. The case is None when
    the card was entered once and its case has been deleted since.
    """
    card = lock(card)
    if card.has_come_back:
        return card.case, False
    batch = card.batch
    came_by_card = replace(report, channel=Channel.POSTCARD, language=batch.language)
    case = file_case(batch.neighbourhood, came_by_card, by=by, code=card.code)
    note_on_case(case, _question_of(batch), by=by)
    card.case, card.returned_at, card.voided_at = case, dates.now(), None
    card.save()
    record(batch, "Karte eingetragen", by=by, keep_snapshot=False)
    return case, True


def _question_of(batch: CardBatch) -> str:
    """What the card asked, so that a short answer can be understood later."""
    return f"Auf der Karte stand: „{batch.heading}“" + (
        f"\nAnlass: {batch.occasion}" if batch.occasion else ""
    )


@transaction.atomic
def void_cards(batch: CardBatch, *, by: Person) -> int:
    """Nobody waits any longer for the cards of a batch that are still out; how many these were."""
    batch = lock(batch)
    count = batch.cards.filter(returned_at__isnull=True, voided_at__isnull=True).update(voided_at=dates.now())
    if count:
        record(batch, "verfallen lassen", by=by, note=f"{count} Karten", keep_snapshot=False)
    return count
