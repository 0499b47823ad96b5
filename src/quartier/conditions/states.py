"""From a draft to being in force, and to being lifted before its time."""

from django.utils.translation import gettext_lazy as _

from ..kernel.states import StateTable, Transition
from .enums import ConditionState

DRAFT, IN_FORCE, LIFTED = ConditionState.DRAFT, ConditionState.IN_FORCE, ConditionState.LIFTED
CHANGE = "conditions.change_condition"

FORCE = StateTable(
    {
        DRAFT: ("Entwurf", _("in Vorbereitung")),
        IN_FORCE: ("eingeschaltet", _("gilt")),
        LIFTED: ("aufgehoben", _("gilt nicht mehr")),
    },
    [
        Transition("switch_on", frozenset({DRAFT}), IN_FORCE, CHANGE, "eingeschaltet"),
        Transition("lift", frozenset({IN_FORCE}), LIFTED, CHANGE, "aufgehoben"),
    ],
)
