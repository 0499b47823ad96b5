"""The desk's own pages: „Heute“, the week ahead, and the gallery of components."""

from collections.abc import Iterable
from datetime import timedelta
from itertools import groupby
from typing import Any

from django.views.generic import TemplateView

from ..accounts.gate import DeskView
from ..accounts.roles import STAFF
from ..journal.once import new_key
from ..kernel import dates
from ..sockets.calendar import CalendarItem, items_between, openable
from ..sockets.tiles import tiles
from ..ui.gallery import GALLERY
from ..ui.views import Page
from ..worklog.queries import week_balance
from .operation import operation


class OpenableDates:
    """Links a date to the desk only for who may open it there."""

    person: Any
    neighbourhood: Any

    def openable(self, items: Iterable[CalendarItem]) -> list[CalendarItem]:
        return openable(items, lambda permission: self.person.has_perm(permission, self.neighbourhood))


class Today(OpenableDates, DeskView, Page, TemplateView):
    """What is due, what waits, today's dates, this week's hours, and the quick entry of work."""

    permission = "desk.view"
    template_name = "desk/today.html"
    title = "Heute"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        today = dates.today()
        is_staff = bool(STAFF & self.person.roles_in(self.neighbourhood))
        soon = self.openable(
            items_between(
                self.neighbourhood, dates.at(today), dates.at(today + timedelta(days=8)), is_staff=is_staff
            )
        )
        shown = [
            (tile, tile.content(self.neighbourhood, self.person))
            for tile in tiles
            if self.person.has_perm(tile.permission, self.neighbourhood)
        ]
        context = {
            "today": today,
            "is_staff": is_staff,
            "dates_today": [item for item in soon if dates.local(item.starts_at).date() <= today],
            "dates_soon": [item for item in soon if dates.local(item.starts_at).date() > today][:6],
            "wide_tiles": shown[0::2],
            "narrow_tiles": shown[1::2],
        }
        if self.person.has_perm("worklog.add_entry", self.neighbourhood):
            context["balance"] = week_balance(self.neighbourhood, self.person, today)
            context["quick_key"] = new_key()
        return super().get_context_data(**(context | kwargs))


class CalendarSheet(OpenableDates, DeskView, Page, TemplateView):
    """Everything that has a time, from every feature, four weeks on one page to print."""

    permission = "desk.view_calendar"
    template_name = "desk/calendar.html"
    title = "Kalender"
    parents = (("Heute", "desk:today"),)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        first = dates.Period.week_of(dates.today()).first
        items = self.openable(
            items_between(
                self.neighbourhood, dates.at(first), dates.at(first + timedelta(weeks=4)), is_staff=True
            )
        )
        by_day = groupby(items, key=lambda item: dates.local(item.starts_at).date())
        return super().get_context_data(days=[(day, list(of_day)) for day, of_day in by_day], **kwargs)


class Gallery(DeskView, Page, TemplateView):
    """Every component of the interface with its call, for those who build pages."""

    permission = "desk.view"
    template_name = "ui/gallery.html"
    title = "Bausteine der Gestaltung"
    parents = (("Heute", "desk:today"),)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**(GALLERY | kwargs))


class System(DeskView, Page, TemplateView):
    """How the installation runs: duties, mail, backup, space."""

    permission = "jobs.view_operation"
    template_name = "desk/system.html"
    title = "Betrieb"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**(operation(self.neighbourhood) | kwargs))
