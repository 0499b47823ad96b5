"""The way of a case. Each state has a word for staff and one for the person who asked."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..kernel.states import StateTable, Transition


class CaseState(models.TextChoices):
    NEW = "new", "neu"
    IN_CLARIFICATION = "clarifying", "in Klärung"
    ANSWERED = "answered", "beantwortet"
    DONE = "done", "erledigt"
    NOT_POSSIBLE = "not_possible", "nicht möglich"
    WITHDRAWN = "withdrawn", "zurückgezogen"


NEW, IN_CLARIFICATION, ANSWERED = CaseState.NEW, CaseState.IN_CLARIFICATION, CaseState.ANSWERED
DONE, NOT_POSSIBLE, WITHDRAWN = CaseState.DONE, CaseState.NOT_POSSIBLE, CaseState.WITHDRAWN

OPEN = frozenset({NEW, IN_CLARIFICATION, ANSWERED})
UNANSWERED = frozenset({NEW, IN_CLARIFICATION})
CLOSED = frozenset({DONE, NOT_POSSIBLE, WITHDRAWN})
_CHANGE = "cases.change_case"

# Staff read the first, the person who asked the second, in their language.
LABELS: dict[str, Any] = {
    NEW: ("neu", _("eingegangen")),
    IN_CLARIFICATION: ("in Klärung", _("wird geklärt")),
    ANSWERED: ("beantwortet", _("beantwortet")),
    DONE: ("erledigt", _("erledigt")),
    NOT_POSSIBLE: ("nicht möglich", _("nicht möglich")),
    WITHDRAWN: ("zurückgezogen", _("zurückgezogen")),
}

CASE = StateTable(
    LABELS,
    [
        Transition("clarify", OPEN, IN_CLARIFICATION, _CHANGE, "in Klärung genommen"),
        Transition("answer", OPEN, ANSWERED, _CHANGE, "beantwortet"),
        Transition("finish", OPEN, DONE, _CHANGE, "erledigt"),
        Transition("refuse", OPEN, NOT_POSSIBLE, _CHANGE, "als nicht möglich abgeschlossen"),
        Transition("withdraw", OPEN, WITHDRAWN, "", "zurückgezogen"),
        Transition("reopen", CLOSED - {WITHDRAWN}, IN_CLARIFICATION, _CHANGE, "wieder aufgenommen"),
        # A reporter who writes again brings the case back to the table.
        Transition("reply", (OPEN | CLOSED) - {NEW, WITHDRAWN}, IN_CLARIFICATION, "", "Rückmeldung erhalten"),
    ],
)

TONES = {NEW: "accent", IN_CLARIFICATION: "info", ANSWERED: "success", DONE: "success",
         NOT_POSSIBLE: "neutral", WITHDRAWN: "neutral"}  # fmt: skip
