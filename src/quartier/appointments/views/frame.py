"""What the desk pages of the office hours share: their tabs, and forms whose deed may be refused."""

from typing import Any

from django.urls import reverse

from ...accounts import deeds
from ...accounts.deeds import Tap
from ...accounts.gate import DeskView
from ...ui.views import Page

__all__ = ["Deed", "Tap", "TimesPage"]

HOURS, BOOKINGS = "appointments.view_officehour", "appointments.view_booking"
CHANGE_HOURS, CHANGE_BOOKINGS = "appointments.change_officehour", "appointments.change_booking"
TABS = (
    ("Tag", "appointments:day_today", BOOKINGS),
    ("Gebuchte Termine", "appointments:bookings", BOOKINGS),
    ("Anrufe", "appointments:calls", BOOKINGS),
    ("Schließungen", "appointments:closures", HOURS),
    ("Sprechzeiten", "appointments:desk_list", HOURS),
    ("Ausnahmen", "appointments:exceptions", HOURS),
    ("Angebote", "appointments:offer_list", HOURS),
)


def tabs(current: str) -> list[dict[str, Any]]:
    """The neighbouring pages; `current` is the URL name of the one that is shown."""
    return [
        {"label": label, "url": reverse(name), "is_current": name == current, "permission": permission}
        for label, name, permission in TABS
    ]


class TimesPage(Page, DeskView):
    """A desk page about office hours and appointments; `tab` is the URL name of the tab it belongs to."""

    tab: str = ""

    def may(self, permission: str) -> bool:
        return self.person.has_perm(permission, self.neighbourhood)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "tabs": [one for one in tabs(self.tab) if self.may(one["permission"])],
            "may_change": self.may(CHANGE_BOOKINGS),
        }
        return super().get_context_data(**(own | kwargs))


class Deed(TimesPage, deeds.Deed):
    """A form about office hours and appointments."""

    def back_url(self) -> str:
        return reverse(self.tab)
