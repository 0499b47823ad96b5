"""How a meeting goes: planned, held or cancelled."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..kernel.states import StateTable, Transition


class MeetingState(models.TextChoices):
    PLANNED = "planned", _("geplant")
    HELD = "held", _("durchgeführt")
    CANCELLED = "cancelled", _("abgesagt")


PLANNED, HELD, CANCELLED = MeetingState.PLANNED, MeetingState.HELD, MeetingState.CANCELLED

MEETING = StateTable(
    {
        PLANNED: ("geplant", "geplant"),
        HELD: ("durchgeführt", "hat stattgefunden"),
        CANCELLED: ("abgesagt", "abgesagt"),
    },
    [
        Transition("hold", frozenset({PLANNED}), HELD, "actors.change_meeting", "durchgeführt"),
        Transition("cancel", frozenset({PLANNED}), CANCELLED, "actors.change_meeting", "abgesagt"),
        Transition(
            "plan_again", frozenset({HELD, CANCELLED}), PLANNED, "actors.change_meeting", "wieder geplant"
        ),
    ],
)
