"""Cards that the office gave out before the walks, and what came back."""

from random import Random
from typing import Any

from ..cases.actions import Report
from ..cases.enums import CaseKind
from ..kernel.codes import ALPHABET
from .actions import Order, enter_card, print_cards

CARDS = (
    (
        (2021, 4, 9, 10, 5),
        "Eine Bank auf halbem Weg zur Apotheke, mit Lehne. Sonst schaffe ich es nicht mehr.",
        "Frau Winkler",
    ),
    (
        (2021, 4, 13, 9, 20),
        "Ein Brett für Zettel im Hausflur vom Franztreff: wer was braucht, wer was kann.",
        "",
    ),
)


def tell(story: Any) -> None:
    """Twelve cards for the letter boxes of the retirement home; two are back."""
    dice = Random("Karten am Leipziger Tor")  # noqa: S311  (the same codes in every copy of the demonstration)

    def draw() -> str:
        return "-".join("".join(dice.choice(ALPHABET) for _letter in range(3)) for _group in range(3))

    with story.at(2021, 3, 29, 11):
        order = Order(sheets=3, kind=CaseKind.IDEA, occasion="Karte aus dem Seniorenheim, Frühling 2021")
        batch = print_cards(story.neighbourhood, order, by=story.coordinator, draw=draw)
    for card, (at, text, name) in zip(batch.cards.all(), CARDS, strict=False):
        with story.at(*at):
            enter_card(card, Report(description=text, kind=CaseKind.IDEA, name=name), by=story.coordinator)
