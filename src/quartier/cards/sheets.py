"""The sheets of a batch as PDF: cards to fill in, with a strip to keep and a code for the office to scan. A4, PDF/UA-1."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from ..kernel import dates
from ..places.queries import office_of
from ..reports.paper import page_data
from ..reports.typesetting import set_page
from ..ui.qr import qr_file
from .enums import CardSize
from .models import Card, CardBatch

PROGRAM = Path(__file__).parent / "typst" / "cards.typ"
LINES = {CardSize.A6: 6, CardSize.A5: 4}


def render(batch: CardBatch, absolute: Callable[[str], str]) -> bytes:
    """All cards that have not come back and are not void; `absolute` makes a whole address of a path."""
    cards = list(batch.cards.filter(returned_at__isnull=True, voided_at__isnull=True))
    with translation.override(batch.language):
        links = {card.code: absolute(reverse("cases:life_line", args=[card.code])) for card in cards}
        data = _data(batch, cards, links)
    files = {}
    for card in cards:
        files[f"public-{card.code}.svg"] = qr_file(links[card.code])
        files[f"office-{card.code}.svg"] = qr_file(absolute(entry_path(card)))
    return set_page(PROGRAM, data, files, made_at=int(batch.printed_at.timestamp()))


def entry_path(card: Card) -> str:
    """Where the team enters it; the desk speaks German."""
    with translation.override("de"):
        return reverse("cards:enter", args=[card.code])


def _data(batch: CardBatch, cards: list[Card], links: dict[str, str]) -> dict[str, Any]:
    neighbourhood = batch.neighbourhood
    office = office_of(neighbourhood)
    texts = {
        "title": f"{batch.heading} – {neighbourhood}",
        "heading": batch.heading,
        "occasion": batch.occasion,
        "contact": _("Name, Telefon oder E-Mail (freiwillig)"),
        "hand_in": _("Abgeben: im Quartiersbüro oder in unserem Briefkasten"),
        "address": office.address if office else "",
        "phone": neighbourhood.phone,
        "privacy": _(
            "Wir verwenden Ihre Angaben nur, um Ihnen zu antworten, und löschen sie ein Jahr danach."
        ),
        "keep": _("Abreißen und behalten"),
        "code_words": _("Mit diesem Code sehen Sie, was daraus wurde:"),
        "qr_words": _("Quadrat-Code mit der Adresse zum Verfolgen des Anliegens"),
        "for_the_office": "Fürs Büro",
        "office_words": "Quadrat-Code für das Quartiersbüro",
    }
    return page_data(neighbourhood, texts, dates.local(batch.printed_at).date()) | {
        "per_sheet": batch.size,
        "lines": LINES[CardSize(batch.size)],
        "cards": [{"code": card.code, "link": links[card.code].partition("://")[2]} for card in cards],
    }
