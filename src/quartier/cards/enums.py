"""Choices of cards, and what they ask."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..cases.enums import CaseKind


class CardSize(models.IntegerChoices):
    """How many cards stand on a sheet of A4; fewer of them are larger, with larger letters."""

    A6 = 4, "A6: vier Karten auf einem Blatt"
    A5 = 2, "A5: zwei Karten auf einem Blatt, große Schrift"


# What stands on top of a card when the office has no words of its own for it.
HEADINGS = {
    CaseKind.IDEA: _("Was fehlt im Quartier?"),
    CaseKind.NOTICE: _("Was ist Ihnen aufgefallen?"),
    CaseKind.SUGGESTION: _("Was sollten wir anders machen?"),
    CaseKind.QUESTION: _("Was möchten Sie wissen?"),
    CaseKind.COMPLAINT: _("Was stört Sie?"),
    CaseKind.OFFER: _("Wobei möchten Sie helfen?"),
}
MOST_SHEETS = 25
