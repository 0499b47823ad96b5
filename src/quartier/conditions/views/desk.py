"""Conditions at the desk: the list, one of them, its draft."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db import transaction
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import FormView, TemplateView

from ...accounts.gate import DeskView
from ...journal.once import do_once, new_key
from ...journal.queries import history_of
from ...journal.words import deeds_of
from ...kernel import dates
from ...kernel.errors import DomainError
from ...publishing.desk.conflict import Conflict, conflict_in, version_of
from ...publishing.desk.editing import note_on
from ...ui.views import Page
from .. import actions, queries, rules, wording
from ..effects import effects_ahead
from ..enums import ConditionState
from ..forms import RULES, ConditionForm
from ..models import Condition
from .base import LIST, ChangingPage, ConditionPage, badge, url

PER_PAGE = 20
COPIED = (*RULES, "title", "text", "translations")


class ConditionList(Page, DeskView, TemplateView):
    """What holds, what is coming, what is prepared, what was."""

    permission = rules.VIEW
    title = "Rahmenbedingungen"
    template_name = "conditions/desk/list.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        running: list[Condition] = []
        over: list[Condition] = []
        for condition in queries.switched_on(self.neighbourhood):
            (running if condition.is_in_force or condition.is_ahead else over).append(condition)
        page = Paginator(over, PER_PAGE).get_page(self.request.GET.get("page"))
        own = {
            "in_force": [_row(condition) for condition in running if condition.is_in_force],
            "coming": [_row(condition) for condition in reversed(running) if condition.is_ahead],
            "drafts": [_row(condition) for condition in queries.drafts(self.neighbourhood)],
            "past": [_row(condition) for condition in page.object_list],
            "page_obj": page,
            "may_change": self.person.has_perm(rules.CHANGE, self.neighbourhood),
        }
        return super().get_context_data(**(own | kwargs))


class ConditionDetail(ConditionPage, TemplateView):
    """One condition: what it says, whom it touches from today on, what can be done with it."""

    template_name = "conditions/desk/detail.html"

    def get_title(self) -> str:
        return str(self.condition)

    def get_parents(self) -> list[tuple[str, str]]:
        return [LIST]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        condition = self.condition
        is_running = condition.is_in_force or condition.is_ahead
        own = {
            "is_draft": condition.state == ConditionState.DRAFT,
            "is_running": is_running,
            "groups": effects_ahead(condition, self.person, self.neighbourhood) if is_running else [],
            "notices": condition.notices.filter(neighbourhood=self.neighbourhood),
        }
        return super().get_context_data(**(own | kwargs))


class ConditionHistory(ConditionPage, TemplateView):
    """What was done with it, the latest first; earlier versions are read, not brought back."""

    title = "Verlauf"
    template_name = "publishing/desk/history.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        page = Paginator(history_of(self.condition), PER_PAGE).get_page(self.request.GET.get("page"))
        deeds = deeds_of(page.object_list, Condition)
        own = {"object": self.condition, "page_obj": page, "deeds": deeds, "may_change": False}
        return super().get_context_data(**(own | kwargs))


class DraftForm(FormView):  # type: ignore[type-arg]
    """The form of a draft; afterwards its preview."""

    template_name = "conditions/desk/form.html"
    form_class = ConditionForm
    person: Any
    neighbourhood: Any

    def start(self) -> Condition:
        raise NotImplementedError

    def keep(self, form: ConditionForm) -> Condition | None:
        """The saved draft, or None when there is something to decide first."""
        raise NotImplementedError

    def get_form_kwargs(self) -> dict[str, Any]:
        may_everywhere = rules.has_choice_of_quarters(self.person)
        return super().get_form_kwargs() | {"instance": self.start(), "may_everywhere": may_everywhere}

    def form_valid(self, form: ConditionForm) -> HttpResponse:
        is_everywhere = form.cleaned_data.get("is_everywhere", False)
        form.instance.neighbourhood = None if is_everywhere else self.neighbourhood
        try:
            condition = self.keep(form)
        except (DomainError, ValidationError) as error:
            note_on(form, error)
            return self.form_invalid(form)
        if condition is None:
            return self.form_invalid(form)
        return HttpResponseRedirect(url("preview", condition))


class ConditionCreate(Page, DeskView, DraftForm):
    """A new draft; `?vorlage=7` takes over what an earlier one said."""

    permission = rules.CHANGE
    title = "Neue Rahmenbedingung"
    parents = (LIST,)

    def start(self) -> Condition:
        fresh = Condition(neighbourhood=self.neighbourhood, begins_on=dates.today())
        number = self.request.GET.get("vorlage", "")
        if number.isdecimal() and len(number) < 19:
            known = Condition.objects.seen_from(self.neighbourhood).filter(pk=int(number)).first()
            for name in COPIED if known else ():
                setattr(fresh, name, getattr(known, name))
        return fresh

    def keep(self, form: ConditionForm) -> Condition:
        key = self.request.POST.get("key", "")
        condition, _is_new = do_once(
            key, Condition, lambda: actions.save_condition(form.instance, by=self.person)
        )
        return condition

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "key": self.request.POST.get("key", "")[:40] or new_key(),
            "back_url": reverse("conditions:desk_list"),
        }
        return super().get_context_data(**(own | kwargs))


class ConditionEdit(ChangingPage, DraftForm):
    """A draft once more; what somebody else saved meanwhile is shown first."""

    title = "Entwurf ändern"
    conflict: Conflict | None = None

    def start(self) -> Condition:
        return self.condition

    def get(self, request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.condition.state != ConditionState.DRAFT:
            return HttpResponseRedirect(url("detail", self.condition))
        return super().get(request, *args, **kwargs)

    def keep(self, form: ConditionForm) -> Condition | None:
        if form.instance.is_everywhere and not rules.may_change_everywhere(self.person):
            raise PermissionDenied
        with transaction.atomic():
            self.conflict = conflict_in(form, self.request.POST.get("version", ""))
            return None if self.conflict else actions.save_condition(form.instance, by=self.person)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        sent = self.request.POST.get("version", "")
        own = {
            "version": sent if sent and self.conflict is None else str(version_of(self.condition)),
            "conflict": self.conflict,
        }
        return super().get_context_data(**(own | kwargs))


def _row(condition: Condition) -> dict[str, Any]:
    return {
        "condition": condition,
        "url": url("preview" if condition.state == ConditionState.DRAFT else "detail", condition),
        "days": wording.days(condition),
        "rules": ", ".join(wording.all_rules(condition)),
        "badge": badge(condition),
    }
