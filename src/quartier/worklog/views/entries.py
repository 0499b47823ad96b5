"""Entries: the week, one of them, all of a span, the table for Excel."""

from datetime import timedelta
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, StreamingHttpResponse
from django.urls import reverse
from django.views.generic import TemplateView

from ...journal.once import new_key
from ...journal.queries import history_of
from ...journal.words import deeds_of
from ...kernel import dates
from ...kernel.dates import Period
from ...sockets.work import AREAS
from ..actions import delete_entry, save_entry
from ..export import table_of
from ..forms import EntryForm, PeriodForm
from ..models import TimeEntry
from ..queries import days_of, entries_in, recent_kinds, week_balance
from .base import WorklogForm, WorklogPage

PER_PAGE = 50
WEEK = timedelta(days=7)


class Entries(WorklogPage, TemplateView):
    """A week, day by day, against the contracted hours."""

    permission = "worklog.view_entry"
    template_name = "worklog/entries.html"
    title = "Arbeitszeit"
    parents = ()
    tab = "worklog:entries"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        person, day = self.whose(), self.day_asked()
        period = Period.week_of(day)
        is_own = person == self.person
        own = {
            "balance": week_balance(self.neighbourhood, person, day),
            "days": days_of(self.neighbourhood, period, entries_in(self.neighbourhood, period, person)),
            "earlier": period.first - WEEK,
            "later": period.first + WEEK,
            "is_this_week": dates.today() in period,
            "is_ahead": period.last >= dates.today(),
            "whose": person,
            "is_own": is_own and self.may("worklog.add_entry"),
            "saved": self.saved_entry(),
            "recent": recent_kinds(self.neighbourhood, self.person) if is_own else [],
            "quick_key": new_key(),
        }
        return super().get_context_data(**(own | kwargs))


class Records(WorklogPage, TemplateView):
    """The entries of any span, by area if asked: where the figures lead."""

    permission = "worklog.view_entry"
    template_name = "worklog/records.html"
    title = "Alle Einträge"
    tab = "worklog:records"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form, period = self.asked_period()
        area, person = self.request.GET.get("area", ""), self.whose()
        found = entries_in(self.neighbourhood, period, person)
        found = found.filter(area=area) if area in AREAS else found
        minutes = sum(found.order_by().values_list("minutes", flat=True))
        own = {
            "form": form,
            "period": period,
            "areas": AREAS,
            "area": area if area in AREAS else "",
            "whose": person,
            "minutes": minutes,
            "page_obj": Paginator(found, PER_PAGE).get_page(self.request.GET.get("page")),
        }
        return super().get_context_data(**(own | kwargs))

    def asked_period(self) -> tuple[PeriodForm, Period]:
        """The span in the address; the running month when none is given or it makes no sense."""
        today = dates.today()
        month = Period.month(today.year, today.month)
        asked = {
            "first": f"{month.first:%Y-%m-%d}",
            "last": f"{month.last:%Y-%m-%d}",
        } | self.request.GET.dict()
        form = PeriodForm(asked)
        if not form.is_valid():
            return form, month
        return form, Period(form.cleaned_data["first"], form.cleaned_data["last"])


class Export(Records):
    """The same entries as a table; a span that makes no sense goes back to the page that says so."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        form, period = self.asked_period()
        if not form.is_valid():
            return HttpResponseRedirect(f"{reverse('worklog:records')}?{request.GET.urlencode()}")
        found = entries_in(self.neighbourhood, period, self.whose())
        area = request.GET.get("area", "")
        found = found.filter(area=area) if area in AREAS else found
        lines = table_of(found.order_by("day", "starts_at", "pk").iterator())
        response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
        name = f"arbeitszeit-{self.neighbourhood.slug}-{period.first:%Y%m%d}-{period.last:%Y%m%d}.csv"
        response["Content-Disposition"] = f'attachment; filename="{name}"'
        return response


class OneEntry(WorklogPage):
    """A page about one entry that the person may see."""

    @property
    def entry(self) -> TimeEntry:
        if not hasattr(self, "_entry"):
            self._entry = self.own(self.entries(), pk=self.kwargs["pk"])
        return self._entry

    @property
    def is_own(self) -> bool:
        return self.entry.person_id == self.person.pk and self.may("worklog.add_entry")

    def week_url(self) -> str:
        return f"{reverse('worklog:entries')}?tag={self.entry.day:%Y-%m-%d}"

    def turned_away(self) -> HttpResponse | None:
        """Foreign entries are read, not changed: back to the entry with a sentence."""
        entry = self.entry
        if self.is_own:
            return None
        name = entry.person or "die Person selbst"
        self.warn(f"Diesen Eintrag kann nur {name} ändern.")
        return HttpResponseRedirect(entry.url)


class Detail(OneEntry, TemplateView):
    """One entry with its history: where each line of a figure leads."""

    permission = "worklog.view_entry"
    template_name = "worklog/entry.html"

    def get_title(self) -> str:
        return self.entry.title

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        entry = self.entry
        deeds = deeds_of(history_of(entry)[:30], TimeEntry)
        own = {"entry": entry, "is_own": self.is_own, "deeds": deeds, "week_url": self.week_url()}
        return super().get_context_data(**(own | kwargs))


class Edit(OneEntry, WorklogForm):
    permission = "worklog.add_entry"
    form_class: Any = EntryForm
    made = TimeEntry
    title = "Eintrag ändern"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.turned_away() or super().get(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.turned_away() or super().post(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"instance": self.entry, "neighbourhood": self.neighbourhood}

    def act(self, form: Any) -> TimeEntry:
        return save_entry(form.instance, by=self.person)

    def back_url(self) -> str:
        return self.week_url()

    def done(self, subject: TimeEntry) -> str:
        self.say(f"„{subject.title}“ ist geändert.")
        return f"{reverse('worklog:entries')}?tag={subject.day:%Y-%m-%d}"


class Delete(OneEntry, TemplateView):
    """Asks once, also serves „Rückgängig“. A second click finds it done already."""

    permission = "worklog.add_entry"
    template_name = "worklog/delete.html"
    title = "Eintrag löschen"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.turned_away() or super().get(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if refusal := self.turned_away():
            return refusal
        entry, target = self.entry, self.week_url()
        sentence = f"„{entry.title}“ am {entry.day:%d.%m.%Y} ist gelöscht."
        delete_entry(entry, by=self.person)
        self.say(sentence)
        return HttpResponseRedirect(target)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**({"entry": self.entry, "back_url": self.week_url()} | kwargs))
