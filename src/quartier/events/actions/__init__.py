"""What is done with dates and with those who come to them; nothing else writes them."""

from .attendance import mark_attended, mark_missed
from .events import (
    cancel_event,
    check_times,
    hold_event,
    postpone_event,
    reopen_event,
    reschedule_event,
    restore_event,
    save_event,
)
from .registering import (
    NotEnoughPlaces,
    Signup,
    change_party,
    drop_registration,
    fill_places,
    promote_registration,
    put_on_waiting_list,
    register,
    withdraw_registration,
)
from .telling import reopen_call, tick_off_call

__all__ = [
    "NotEnoughPlaces",
    "Signup",
    "cancel_event",
    "change_party",
    "check_times",
    "drop_registration",
    "fill_places",
    "hold_event",
    "mark_attended",
    "mark_missed",
    "postpone_event",
    "promote_registration",
    "put_on_waiting_list",
    "register",
    "reopen_call",
    "reopen_event",
    "reschedule_event",
    "restore_event",
    "save_event",
    "tick_off_call",
    "withdraw_registration",
]
