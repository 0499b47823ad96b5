"""Dates for everybody."""

from datetime import timedelta
from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import DetailView, ListView, View

from ...accounts.gate import PublicView
from ...conditions.models import Condition
from ...conditions.queries import banners_besides, conditions_to_tell
from ...conditions.showing import in_force
from ...kernel import dates
from ...kernel.ical import CalendarEntry, calendar_file
from ...publishing.models import NoticeReach
from ...publishing.related import related_to
from ...publishing.social import card_of
from ...ui.views import Page
from .. import queries, showing
from ..enums import FACTS, FORMAT_BY_SLUG, Format
from ..ical import calendar_entries
from ..models import Event
from ..reviews import with_reviews
from ..schema_org import structured_data

FEED_REACHES_BACK = timedelta(days=366)


class FormatFilter:
    """The format chosen in the address (`?format=vortrag`); an unknown one counts as none."""

    request: HttpRequest

    @property
    def chosen(self) -> str:
        return FORMAT_BY_SLUG.get(self.request.GET.get("format", ""), "")

    def choices(self, events: list[Event]) -> list[dict[str, Any]]:
        """Links to the formats that occur, the chosen one among them."""
        found = sorted({*queries.formats_in(events), *filter(None, [self.chosen])}, key=Format.values.index)
        links = [
            {"label": Format(key).label, "slug": FACTS[key].slug, "is_current": key == self.chosen}
            for key in found
        ]
        return links if len(links) > 1 or self.chosen else []


class EventList(FormatFilter, PublicView, Page, ListView):  # type: ignore[type-arg]
    """What is to come, under its months."""

    title = gettext_lazy("Termine")
    template_name = "events/public/list.html"

    def get_queryset(self) -> QuerySet[Event]:
        return queries.coming(self.neighbourhood).select_related("picture")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        everything = with_reviews(self.neighbourhood, list(self.object_list))
        shown = [event for event in everything if not self.chosen or event.format == self.chosen]
        first = next((event for event in everything if not event.is_called_off), None)
        return super().get_context_data(
            next=None if self.chosen or first is None else showing.feature(first),
            months=showing.months(shown),
            formats=self.choices(everything),
            chosen=self.chosen,
            years=queries.archive_years(self.neighbourhood),
            walk_notices=banners_besides(self.neighbourhood, NoticeReach.WALKS),
            **in_force(self.neighbourhood, self._told(), _("Was gerade gilt")),
            description=_("Was im Quartier %(name)s ansteht.") % {"name": self.neighbourhood.name},
            **kwargs,
        )

    def _told(self) -> list[Condition]:
        return [one for one in conditions_to_tell(self.neighbourhood) if one.concerns_dates]


class EventArchive(FormatFilter, PublicView, Page, ListView):  # type: ignore[type-arg]
    """What was, year by year; without a year the latest one."""

    template_name = "events/public/archive.html"
    parents = ((gettext_lazy("Termine"), "events:list"),)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.years = queries.archive_years(self.neighbourhood)
        self.year = self.kwargs.get("year")
        if self.year is None and self.years:
            return HttpResponseRedirect(showing.archive_url(self.years[0][0]))
        if self.year is not None and self.year not in dict(self.years):
            raise Http404("no dates in this year")
        return super().get(request, *args, **kwargs)

    def get_title(self) -> str:
        return _("Termine %(year)s") % {"year": self.year} if self.year else _("Archiv der Termine")

    def get_queryset(self) -> QuerySet[Event]:
        return queries.past(self.neighbourhood, year=self.year)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        everything = list(self.object_list)
        shown = [event for event in everything if not self.chosen or event.format == self.chosen]
        return super().get_context_data(
            months=showing.months(shown),
            number=len(shown),
            formats=self.choices(everything),
            chosen=self.chosen,
            year=self.year,
            years=[
                {
                    "label": year,
                    "url": showing.archive_url(year),
                    "count": number,
                    "is_current": year == self.year,
                }
                for year, number in self.years
            ],
            **kwargs,
        )


class EventDetail(PublicView, Page, DetailView):  # type: ignore[type-arg]
    """One date: before it the facts, afterwards what came of it."""

    template_name = "events/public/detail.html"
    parents = ((gettext_lazy("Termine"), "events:list"),)

    def get_queryset(self) -> QuerySet[Event]:
        return queries.with_company(Event.objects.of(self.neighbourhood).public())

    def get_title(self) -> str:
        return self.object.local.title

    def get_parents(self) -> list[tuple[Any, str]]:
        if not self.object.is_over:
            return list(self.parents)
        year = self.object.starts_on.year
        return [*self.parents, (str(year), showing.archive_url(year))]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        event = self.object
        shown = showing.detail(event)
        rules = [one for one in event.conditions if one.concerns_dates]
        is_walk_ahead = event.format == Format.WALK and not event.is_over
        return super().get_context_data(
            **shown,
            **in_force(self.neighbourhood, rules, _("Was für diesen Tag gilt")),
            related=related_to(event),
            structured_data=structured_data(event, self.request),
            **card_of(self.request, event),
            walk_notices=banners_besides(self.neighbourhood, NoticeReach.WALKS) if is_walk_ahead else [],
            **kwargs,
        )


class EventCalendar(PublicView, View):
    """One date as a file for the calendar of a phone."""

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        event = self.own(queries.with_company(Event.objects.of(self.neighbourhood).public()), slug=slug)
        return ics(
            event.local.title, calendar_entries(self.neighbourhood, [event], request), f"{event.slug}.ics"
        )


class CalendarFeed(FormatFilter, PublicView, View):
    """All dates of the last year and to come, to subscribe to."""

    def get(self, request: HttpRequest) -> HttpResponse:
        since = dates.now() - FEED_REACHES_BACK
        events = Event.objects.of(self.neighbourhood).public().filter(ends_at__gt=since)
        if self.chosen:
            events = events.filter(format=self.chosen)
        what = Format(self.chosen).label if self.chosen else _("Termine")
        entries = calendar_entries(self.neighbourhood, events.select_related("place"), request)
        return ics(f"{what} – {self.neighbourhood.name}", entries, "termine.ics")


def ics(name: str, entries: list[CalendarEntry], filename: str) -> HttpResponse:
    """A calendar file as an answer."""
    answer = HttpResponse(calendar_file(name, entries), content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = f'inline; filename="{filename}"'
    return answer
