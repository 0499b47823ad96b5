"""Free times as pages show them: the days to choose from, and the times of one day by half-days."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils.translation import gettext as _

from ....kernel import dates
from ....kernel.dates import Period
from ....ui.templatetags.ui import clock, day_short
from ...models import Booking, Offer
from ...public_forms import slot_key
from ...queries import DayOfSlots, free_days
from ...slots import Slot

NOON = 12
SHOWN_AT_ONCE = 8


@dataclass(frozen=True)
class DayChoice:
    """One day to tap."""

    day: date
    count: int
    is_current: bool


@dataclass(frozen=True)
class Times:
    """Everything the page about the time shows. `chosen` is None when nothing at all is free."""

    days: list[DayChoice]
    chosen: date | None
    choices: list[tuple[str, list[tuple[str, str]]]]

    @property
    def first_days(self) -> list[DayChoice]:
        return self.days[:SHOWN_AT_ONCE]

    @property
    def later_days(self) -> list[DayChoice]:
        return self.days[SHOWN_AT_ONCE:]

    @property
    def is_later_chosen(self) -> bool:
        return any(one.is_current for one in self.later_days)


def read_day(typed: str) -> date | None:
    """A day as an address or a button names it."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def times_of(offer: Offer, wanted: date | None = None, *, leaving: Booking | None = None) -> Times:
    """The free days of an offer, and the times of the wanted one, or else of the first."""
    first = dates.today()
    found = free_days(offer, Period(first, first + timedelta(days=offer.ahead_days)), leaving=leaving)
    if leaving is not None:
        found = [one for one in (_without(one, leaving) for one in found) if one.slots]
    chosen = next((one for one in found if one.day == wanted), found[0] if found else None)
    return Times(
        [DayChoice(one.day, len(one.slots), one is chosen) for one in found],
        chosen.day if chosen else None,
        by_halves(chosen.slots) if chosen else [],
    )


def by_halves(slots: list[Slot]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Morning and afternoon, as the choices of a field."""
    begins = [dates.local(slot.begins_at) for slot in slots]
    halves = (
        (_("Vormittag"), [moment for moment in begins if moment.hour < NOON]),
        (_("Nachmittag"), [moment for moment in begins if moment.hour >= NOON]),
    )
    return [(name, [(slot_key(one), clock(one)) for one in found]) for name, found in halves if found]


def next_times(slots: list[Slot]) -> list[tuple[str, list[tuple[str, str]]]]:
    """What is offered to who came second: the next free times, each with its day."""
    begins = [dates.local(slot.begins_at) for slot in slots]
    times = [(slot_key(one), f"{day_short(one)}, {clock(one)}") for one in begins]
    return [(_("Die nächsten freien Zeiten"), times)] if times else []


def _without(one: DayOfSlots, leaving: Booking) -> DayOfSlots:
    """The time that somebody has already is no new one."""
    return DayOfSlots(one.day, [slot for slot in one.slots if slot.begins_at != leaving.starts_at])


def facts_of(offer: Offer) -> list[dict[str, Any]]:
    """How long, how, in which languages."""
    length = _("%(count)s Minuten") % {"count": offer.minutes}
    return [
        {"icon": "clock", "text": length},
        {"icon": MODE_ICONS[offer.mode], "text": offer.get_mode_display()},
        {"icon": "languages", "text": offer.local.languages},
    ]


MODE_ICONS = {"office": "store", "phone": "phone", "video": "camera", "home": "house", "walk": "footprints"}
