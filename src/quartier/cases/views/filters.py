"""Filters of the inbox that somebody keeps under a name."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import TemplateView, View

from ...accounts.gate import DeskView
from ...kernel.errors import DomainError
from ...ui.views import Page
from ..inbox import Search, inbox_counts, saved_filters
from ..inbox_forms import FilterName
from ..models import SavedFilter
from ..saving_filters import remove_filter, rename_filter, save_filter
from .inbox import inbox_address


class KeepFilter(DeskView, View):
    """Keep what is seen now under a name."""

    permission = "cases.view_case"

    def post(self, request: HttpRequest) -> HttpResponse:
        search = Search.read(request.GET)
        try:
            kept = save_filter(self.neighbourhood, self.person, request.POST.get("name", ""), search)
        except DomainError as error:
            messages.error(request, error.message)
        else:
            messages.success(request, f"Der Filter „{kept.name}“ ist gemerkt.")
        return HttpResponseRedirect(inbox_address(search))


class SavedFilters(Page, DeskView, TemplateView):
    """One's own filters: another name, or away with it."""

    permission = "cases.view_case"
    template_name = "cases/desk/filters.html"
    title = "Meine Filter"
    parents = (("Anliegen", "cases:inbox"),)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = saved_filters(self.neighbourhood, self.person)
        _by_view, counts = inbox_counts(self.neighbourhood, self.person, found)
        lines = [
            {
                "kept": one,
                "url": inbox_address(Search.of_query(one.query)),
                "count": counts[one.pk],
                "form": FilterName(initial={"name": one.name}, auto_id=f"id_{one.pk}_%s"),
            }
            for one in found
        ]
        return super().get_context_data(lines=lines, **kwargs)


class ChangeFilter(DeskView, View):
    """Rename or remove one of one's own filters; those of others do not exist here."""

    permission = "cases.view_case"

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        kept = self.own(SavedFilter, pk=pk, person=self.person)
        if "remove" in request.POST:
            remove_filter(kept)
            messages.success(request, f"Der Filter „{kept.name}“ ist entfernt.")
        else:
            try:
                rename_filter(kept, request.POST.get("name", ""))
                messages.success(request, "Gespeichert.")
            except DomainError as error:
                messages.error(request, error.message)
        return HttpResponseRedirect(reverse("cases:filters"))
