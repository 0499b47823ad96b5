"""What is done with office hours and appointments; nothing else writes them."""

from .bookings import Wish, arrange_booking, book_slot, confirm_booking, hold_slot
from .calling import reopen_call, tick_off_call
from .changes import cancel_booking, mark_attended, mark_missed, move_booking, release_hold
from .claiming import SlotTaken
from .closures import change_closure, close_office, lift_closure, stop_asking
from .exceptions import remove_exception, save_exception
from .hours import end_office_hour, lock_in_book, publish_office_hour, restore_office_hour, save_office_hour
from .offers import remove_window, save_offer, save_window
from .reminders import forget_contacts, remind_guests
from .walk_ins import count_walk_in, take_back_walk_in

__all__ = [
    "SlotTaken",
    "Wish",
    "arrange_booking",
    "book_slot",
    "cancel_booking",
    "change_closure",
    "close_office",
    "confirm_booking",
    "count_walk_in",
    "end_office_hour",
    "forget_contacts",
    "hold_slot",
    "lift_closure",
    "lock_in_book",
    "mark_attended",
    "mark_missed",
    "move_booking",
    "publish_office_hour",
    "release_hold",
    "remind_guests",
    "remove_exception",
    "remove_window",
    "reopen_call",
    "restore_office_hour",
    "save_exception",
    "save_offer",
    "save_office_hour",
    "save_window",
    "stop_asking",
    "take_back_walk_in",
    "tick_off_call",
]
