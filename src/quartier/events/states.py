"""Whether a date takes place, and the way of a registration. Each state has a word for staff and one for visitors."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

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


class RegistrationState(models.TextChoices):
    REGISTERED = "registered", "angemeldet"
    WAITLISTED = "waitlisted", "auf der Warteliste"
    ATTENDED = "attended", "war da"
    MISSED = "missed", "nicht erschienen"
    WITHDRAWN = "withdrawn", "selbst abgemeldet"
    DROPPED = "dropped", "vom Büro abgesagt"


REGISTERED, WAITLISTED = RegistrationState.REGISTERED, RegistrationState.WAITLISTED
ATTENDED, MISSED = RegistrationState.ATTENDED, RegistrationState.MISSED
WITHDRAWN, DROPPED = RegistrationState.WITHDRAWN, RegistrationState.DROPPED

# States in which a registration holds its places.
COMES = frozenset({REGISTERED, ATTENDED, MISSED})
OFF = frozenset({WITHDRAWN, DROPPED})
REGISTER = "events.change_registration"

REGISTRATION_LABELS: dict[str, Any] = {
    REGISTERED: ("angemeldet", _("angemeldet")),
    WAITLISTED: ("auf der Warteliste", _("auf der Warteliste")),
    ATTENDED: ("war da", _("dabei gewesen")),
    MISSED: ("nicht erschienen", _("nicht dabei gewesen")),
    WITHDRAWN: ("selbst abgemeldet", _("von Ihnen abgemeldet")),
    DROPPED: ("vom Büro abgesagt", _("vom Quartiersbüro abgesagt")),
}

REGISTRATION = StateTable(
    REGISTRATION_LABELS,
    [
        Transition("promote", frozenset({WAITLISTED}), REGISTERED, REGISTER, "nachgerückt"),
        # When fewer people are allowed than have registered.
        Transition("wait", frozenset({REGISTERED}), WAITLISTED, REGISTER, "auf die Warteliste gesetzt"),
        # Who tapped the wrong one taps the other.
        Transition("attend", frozenset({REGISTERED, MISSED, ATTENDED}), ATTENDED, REGISTER, "war da"),
        Transition("miss", frozenset({REGISTERED, ATTENDED}), MISSED, REGISTER, "nicht erschienen"),
        Transition("withdraw", frozenset({REGISTERED, WAITLISTED}), WITHDRAWN, "", "abgemeldet"),
        Transition("drop", frozenset({REGISTERED, WAITLISTED}), DROPPED, REGISTER, "vom Büro abgesagt"),
    ],
)

REGISTRATION_TONES = {REGISTERED: "accent", WAITLISTED: "warning", ATTENDED: "success", MISSED: "neutral",
                      WITHDRAWN: "neutral", DROPPED: "danger"}  # fmt: skip
