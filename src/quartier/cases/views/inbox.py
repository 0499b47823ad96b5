"""The inbox: all cases in views with counts, saved filters, and one step for many."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import ListView, TemplateView, View

from ...accounts.gate import DeskView
from ...journal.once import do_once, new_key
from ...kernel.errors import DomainError
from ...kernel.words import count
from ...mailbox.queries import waiting_count
from ...ui.views import Page
from ..answering import close_case, plan_case
from ..bulk import Outcome, for_each
from ..inbox import Search, cases_in_inbox, inbox_counts, saved_filters, views
from ..inbox_forms import BulkForm, FilterName, InboxFilter
from ..models import Case, SavedFilter
from ..queries import team_of
from ..saving_filters import remove_filter, rename_filter, save_filter
from ..states import CASE, TONES, CaseState


def inbox_address(search: Search) -> str:
    return reverse("cases:inbox") + (f"?{search.query}" if search.query else "")


class Inbox(Page, DeskView, ListView):  # type: ignore[type-arg]
    """What waits, in the order of its promised day; ticked cases take one step together."""

    permission = "cases.view_case"
    template_name = "cases/desk/inbox.html"
    title = "Anliegen"
    paginate_by = 25

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.search = Search.read(request.GET)
        self.bulk: BulkForm | None = None

    def get_queryset(self) -> models.QuerySet[Case]:
        return cases_in_inbox(self.neighbourhood, self.person, self.search)

    def may(self, permission: str) -> bool:
        return self.person.has_perm(permission, self.neighbourhood)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        for case in context["object_list"]:
            case.tone, case.label = TONES[CaseState(case.state)], CASE.staff_label(case.state)
        may_change = self.may("cases.change_case")
        if may_change and self.bulk is None:
            self.bulk = BulkForm(neighbourhood=self.neighbourhood, initial={"once": new_key()})
        return (
            context
            | self._views()
            | {
                "filter": InboxFilter(self.search, team=team_of(self.neighbourhood)),
                "search": self.search,
                "keep_form": FilterName(auto_id="id_keep_%s"),
                "may_add": self.may("cases.add_case"),
                "may_change": may_change,
                "bulk": self.bulk,
                "waiting": waiting_count(self.neighbourhood) if self.may("mailbox.view_mail") else 0,
            }
        )

    def _views(self) -> dict[str, Any]:
        """The built-in views as tabs, the person's own ones as tags, each with its count."""
        saved = saved_filters(self.neighbourhood, self.person)
        by_view, by_filter = inbox_counts(self.neighbourhood, self.person, saved)
        current = self.search.view(self.person)
        tabs = [
            {
                "label": label,
                "count": by_view[key],
                "url": f"?stand={key}",
                "is_current": key == current and not self.search.is_narrowed,
            }
            for key, (label, _condition) in views(self.person).items()
        ]
        own = [
            {
                "label": f"{one.name} ({by_filter[one.pk]})",
                "url": inbox_address(Search.of_query(one.query)),
                "is_current": one.query == self.search.query,
            }
            for one in saved
        ]
        return {"tabs": tabs, "saved": own, "is_kept": any(one["is_current"] for one in own)}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """One step for the ticked cases; a mistake comes back with everything as it was ticked and typed."""
        if not self.may("cases.change_case"):
            raise PermissionDenied
        self.bulk = BulkForm(request.POST, neighbourhood=self.neighbourhood)
        if not self.bulk.is_valid():
            return self.get(request, *args, **kwargs)
        outcome = Outcome()

        def deed() -> Case:
            nonlocal outcome
            outcome = take_step(self.bulk.cleaned_data, by=self.person)  # type: ignore[union-attr]
            return (outcome.done + [case for case, _reason in outcome.refused])[0]

        _case, is_new = do_once(self.bulk.cleaned_data["once"], Case, deed)
        if is_new:
            tell(request, self.bulk.cleaned_data["step"], outcome)
        else:
            messages.info(request, "Das war schon geschehen.")
        return HttpResponseRedirect(inbox_address(self.search))


def take_step(said: dict[str, Any], *, by: Any) -> Outcome:
    """The verb that belongs to what was chosen, for each case."""
    step = said["step"]

    def plan(case: Case, **changed: Any) -> None:
        as_it_is = {"assignee": case.assignee, "follow_up_on": case.follow_up_on, "project": case.project}
        plan_case(case, by=by, **(as_it_is | changed))

    def take(case: Case) -> None:
        if step == BulkForm.ASSIGN:
            plan(case, assignee=said["assignee"])
        elif step == BulkForm.LOOK_AGAIN:
            plan(case, follow_up_on=said["follow_up_on"])
        elif step == BulkForm.SORT:
            plan(case, topic=said["topic"])
        else:
            close_case(case, said["text"], by=by, is_possible=step == BulkForm.FINISH)

    return for_each(said["cases"], take)


DONE_WORDS = {
    BulkForm.ASSIGN: "zugeteilt",
    BulkForm.LOOK_AGAIN: "auf Wiedervorlage gelegt",
    BulkForm.SORT: "einem Thema zugeordnet",
    BulkForm.FINISH: "als erledigt abgeschlossen",
    BulkForm.REFUSE: "als nicht möglich abgeschlossen",
}


def tell(request: HttpRequest, step: str, outcome: Outcome) -> None:
    """How many were done, and for each reason which were not."""
    if outcome.done:
        messages.success(request, f"{count(len(outcome.done), 'Anliegen', 'Anliegen')} {DONE_WORDS[step]}.")
    for reason, cases in outcome.reasons.items():
        named = ", ".join(f"„{case.subject}“" for case in cases[:3]) + (
            " und weitere" if len(cases) > 3 else ""
        )
        messages.warning(request, f"{len(cases)} nicht ({named}): {reason}")


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
