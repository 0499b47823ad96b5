"""The way of a case. Each state has a word for staff and one for the person who asked."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..kernel.states import StateTable, Transition


class CaseState(models.TextChoices):
    NEW = "new", "neu"
    IN_CLARIFICATION = "clarifying", "in Klärung"
    FORWARDED = "forwarded", "weitergegeben"
    PLANNED = "planned", "geplant"
    ANSWERED = "answered", "beantwortet"
    DONE = "done", "erledigt"
    NOT_POSSIBLE = "not_possible", "nicht möglich"
    DUPLICATE = "duplicate", "zusammengeführt"
    WITHDRAWN = "withdrawn", "zurückgezogen"


NEW, IN_CLARIFICATION, ANSWERED = CaseState.NEW, CaseState.IN_CLARIFICATION, CaseState.ANSWERED
FORWARDED, PLANNED, DUPLICATE = CaseState.FORWARDED, CaseState.PLANNED, CaseState.DUPLICATE
DONE, NOT_POSSIBLE, WITHDRAWN = CaseState.DONE, CaseState.NOT_POSSIBLE, CaseState.WITHDRAWN

OPEN = frozenset({NEW, IN_CLARIFICATION, FORWARDED, PLANNED, ANSWERED})
UNANSWERED = frozenset({NEW, IN_CLARIFICATION, FORWARDED, PLANNED})
CLOSED = frozenset({DONE, NOT_POSSIBLE, DUPLICATE, WITHDRAWN})
_REOPENED = frozenset({DONE, NOT_POSSIBLE})
_CHANGE = "cases.change_case"

# Staff read the first, the person who asked the second, in their language.
LABELS: dict[str, Any] = {
    NEW: ("neu", _("eingegangen")),
    IN_CLARIFICATION: ("in Klärung", _("wird geklärt")),
    FORWARDED: ("weitergegeben", _("liegt bei der zuständigen Stelle")),
    PLANNED: ("geplant", _("ist geplant")),
    ANSWERED: ("beantwortet", _("beantwortet")),
    DONE: ("erledigt", _("erledigt")),
    NOT_POSSIBLE: ("nicht möglich", _("nicht möglich")),
    DUPLICATE: ("zusammengeführt", _("gehört zu einem Anliegen, das wir schon bearbeiten")),
    WITHDRAWN: ("zurückgezogen", _("zurückgezogen")),
}


def undo_of_merge(before: str) -> str:
    """The name of the step that takes a merged case back into the state it had before."""
    return f"unmerge_to_{before}"


CASE = StateTable(
    LABELS,
    [
        Transition("clarify", OPEN, IN_CLARIFICATION, _CHANGE, "in Klärung genommen"),
        Transition("forward", OPEN, FORWARDED, _CHANGE, "weitergegeben"),
        Transition("plan", OPEN, PLANNED, _CHANGE, "als geplant gemeldet"),
        Transition("answer", OPEN, ANSWERED, _CHANGE, "beantwortet"),
        Transition("finish", OPEN, DONE, _CHANGE, "erledigt"),
        Transition("refuse", OPEN, NOT_POSSIBLE, _CHANGE, "als nicht möglich abgeschlossen"),
        Transition("merge", OPEN, DUPLICATE, _CHANGE, "mit einem anderen zusammengeführt"),
        Transition("withdraw", OPEN, WITHDRAWN, "", "zurückgezogen"),
        Transition("reopen", _REOPENED, IN_CLARIFICATION, _CHANGE, "wieder aufgenommen"),
        # A reporter who writes again brings the case back to the table. Of a merged case the main one comes back.
        Transition("reply", (OPEN | _REOPENED) - {NEW}, IN_CLARIFICATION, "", "Rückmeldung erhalten"),
        # A statement came in: the case lies with us again.
        Transition(
            "take_back", frozenset({FORWARDED}), IN_CLARIFICATION, "", "von der anderen Stelle zurück"
        ),
        *(
            Transition(undo_of_merge(state), frozenset({DUPLICATE}), state, _CHANGE, "wieder getrennt")
            for state in sorted(OPEN)
        ),
    ],
)

TONES = {NEW: "accent", IN_CLARIFICATION: "info", FORWARDED: "info", PLANNED: "info", ANSWERED: "success",
         DONE: "success", NOT_POSSIBLE: "neutral", DUPLICATE: "neutral", WITHDRAWN: "neutral"}  # fmt: skip
