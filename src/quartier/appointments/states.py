"""The way of an appointment. Each state has a word for staff and one for the guest."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..kernel.states import StateTable, Transition


class BookingState(models.TextChoices):
    HELD = "held", "vorgemerkt"
    CONFIRMED = "confirmed", "gebucht"
    ATTENDED = "attended", "wahrgenommen"
    MISSED = "missed", "nicht erschienen"
    CANCELLED_BY_GUEST = "guest_cancel", "vom Gast abgesagt"
    CANCELLED_BY_OFFICE = "office_cancel", "vom Büro abgesagt"


HELD, CONFIRMED = BookingState.HELD, BookingState.CONFIRMED
ATTENDED, MISSED = BookingState.ATTENDED, BookingState.MISSED
CANCELLED_BY_GUEST, CANCELLED_BY_OFFICE = BookingState.CANCELLED_BY_GUEST, BookingState.CANCELLED_BY_OFFICE

# States in which a booking takes up its time.
TAKES_TIME = frozenset({HELD, CONFIRMED, ATTENDED, MISSED})
CANCELLED = frozenset({CANCELLED_BY_GUEST, CANCELLED_BY_OFFICE})
_CHANGE = "appointments.change_booking"

LABELS: dict[str, Any] = {
    HELD: ("vorgemerkt", _("noch nicht bestätigt")),
    CONFIRMED: ("gebucht", _("gebucht")),
    ATTENDED: ("wahrgenommen", _("hat stattgefunden")),
    MISSED: ("nicht erschienen", _("hat nicht stattgefunden")),
    CANCELLED_BY_GUEST: ("vom Gast abgesagt", _("von Ihnen abgesagt")),
    CANCELLED_BY_OFFICE: ("vom Büro abgesagt", _("vom Quartiersbüro abgesagt")),
}

BOOKING = StateTable(
    LABELS,
    [
        Transition("confirm", frozenset({HELD}), CONFIRMED, "", "gebucht"),
        Transition("move", frozenset({CONFIRMED}), CONFIRMED, "", "verlegt"),
        # Who tapped the wrong one taps the other.
        Transition("attend", frozenset({CONFIRMED, MISSED}), ATTENDED, _CHANGE, "wahrgenommen"),
        Transition("miss", frozenset({CONFIRMED, ATTENDED}), MISSED, _CHANGE, "nicht erschienen"),
        Transition("cancel_by_guest", frozenset({CONFIRMED}), CANCELLED_BY_GUEST, "", "vom Gast abgesagt"),
        Transition(
            "cancel_by_office", frozenset({CONFIRMED}), CANCELLED_BY_OFFICE, _CHANGE, "vom Büro abgesagt"
        ),
    ],
)

TONES = {HELD: "neutral", CONFIRMED: "accent", ATTENDED: "success", MISSED: "warning",
         CANCELLED_BY_GUEST: "neutral", CANCELLED_BY_OFFICE: "danger"}  # fmt: skip
