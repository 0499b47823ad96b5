"""What all desk pages about one condition share."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse

from ...accounts.gate import DeskView
from ...kernel.errors import DomainError
from ...ui.views import Page
from .. import rules, wording
from ..models import Condition

LIST = ("Rahmenbedingungen", "conditions:desk_list")
TONES = {"in_force": "warning", "coming": "info", "draft": "neutral", "past": "neutral", "lifted": "neutral"}
ICONS = {"in_force": "shield", "coming": "clock", "draft": "pencil", "past": "archive", "lifted": "undo-2"}


class ConditionPage(Page, DeskView):
    """A page about one condition of this quarter, or one that holds everywhere."""

    permission = rules.VIEW
    parents = (LIST,)

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self._condition: Condition | None = None

    @property
    def condition(self) -> Condition:
        if self._condition is None:
            rows = Condition.objects.seen_from(self.neighbourhood).select_related("neighbourhood")
            self._condition = get_object_or_404(rows, pk=self.kwargs["pk"])
        return self._condition

    def get_parents(self) -> list[tuple[str, str]]:
        return [*self.parents, (str(self.condition), url("detail", self.condition))]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        condition = self.condition
        own = {
            "condition": condition,
            "badge": badge(condition),
            "days": wording.days(condition),
            "rules": wording.all_rules(condition),
            "may_change": rules.may_change(self.person, condition),
            "back_url": url("detail", condition),
        }
        return super().get_context_data(**(own | kwargs))

    def say(self, sentence: str) -> None:
        messages.success(self.request, sentence)


class ChangingPage(ConditionPage):
    """A page that changes the condition: what holds everywhere is refused to those who may not everywhere."""

    permission = rules.CHANGE

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.demand_right()
        return super().get(request, *args, **kwargs)  # type: ignore[misc, no-any-return]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.demand_right()
        return super().post(request, *args, **kwargs)  # type: ignore[misc, no-any-return]

    def demand_right(self) -> None:
        if not rules.may_change(self.person, self.condition):
            raise PermissionDenied

    def refused(self, error: DomainError) -> HttpResponseRedirect:
        """Say what the action said, at the condition as it stands now."""
        messages.error(self.request, error.message)
        return HttpResponseRedirect(url("detail", self.condition))


def badge(condition: Condition) -> dict[str, str]:
    status = condition.status
    return {"label": str(status.label), "tone": TONES[status], "icon": ICONS[status]}


def url(name: str, condition: Condition) -> str:
    return reverse(f"conditions:desk_{name}", args=[condition.pk])
