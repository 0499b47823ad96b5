"""The inbox: all cases in views with counts, saved filters, and one step for many."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import ListView

from ...accounts.gate import DeskView
from ...journal.once import do_once, new_key
from ...kernel.words import count
from ...mailbox.queries import waiting_count
from ...ui.views import Page
from ..answering import close_case, plan_case
from ..bulk import Outcome, for_each
from ..inbox import SELDOM, Search, cases_in_inbox, inbox_counts, saved_filters, views
from ..inbox_forms import BulkForm, FilterName, InboxFilter
from ..models import Case
from ..queries import team_of
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
        """What one works through as tabs; the rest and the person's own ones as tags, each with its count."""
        saved = saved_filters(self.neighbourhood, self.person)
        by_view, by_filter = inbox_counts(self.neighbourhood, self.person, saved)
        current = self.search.view(self.person)
        shown = {
            key: {
                "label": label,
                "count": by_view[key],
                "url": f"?stand={key}",
                "is_current": key == current and not self.search.is_narrowed,
            }
            for key, (label, _condition) in views(self.person).items()
        }
        tabs = [one for key, one in shown.items() if key not in SELDOM]
        seldom = [
            one | {"label": f"{one['label']} ({one['count']})"} for key, one in shown.items() if key in SELDOM
        ]
        own = [
            {
                "label": f"{one.name} ({by_filter[one.pk]})",
                "url": inbox_address(Search.of_query(one.query)),
                "is_current": one.query == self.search.query,
            }
            for one in saved
        ]
        return {
            "tabs": tabs,
            "tags": [*seldom, *own],
            "has_own": bool(own),
            "is_kept": any(one["is_current"] for one in own),
        }

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
