"""Whether a date takes place: planned, held, called off, put off."""

from ..kernel.states import StateTable, Transition
from .enums import HeldState

PLANNED, HELD = HeldState.PLANNED, HeldState.HELD
CANCELLED, POSTPONED = HeldState.CANCELLED, HeldState.POSTPONED
CHANGE = "events.change_event"

HOLDING = StateTable(
    {
        PLANNED: ("geplant", "findet statt"),
        HELD: ("hat stattgefunden", "hat stattgefunden"),
        CANCELLED: ("abgesagt", "abgesagt"),
        POSTPONED: ("verschoben, neuer Termin offen", "verschoben, der neue Termin steht noch nicht fest"),
    },
    [
        # Figures of a held date may be corrected: the step leads back to where it stands.
        Transition("hold", frozenset({PLANNED, HELD}), HELD, CHANGE, "durchgeführt"),
        Transition("cancel", frozenset({PLANNED, POSTPONED}), CANCELLED, CHANGE, "abgesagt"),
        Transition("postpone", frozenset({PLANNED}), POSTPONED, CHANGE, "verschoben"),
        Transition("reschedule", frozenset({PLANNED, POSTPONED}), PLANNED, CHANGE, "neu angesetzt"),
        Transition("reopen", frozenset({HELD, CANCELLED}), PLANNED, CHANGE, "wieder geplant"),
    ],
    field="held_state",
)
