"""Contracted hours, and what evaluations of the hours found."""

from typing import Any

from django.urls import reverse
from django.views.generic import TemplateView

from ...kernel import dates
from ..actions import save_contract, save_review
from ..forms import ContractForm, ReviewForm
from ..models import HoursReview, WorkContract
from ..targets import contracts_of
from .base import WorklogForm, WorklogPage

LIST = "worklog:agreements"


class Agreements(WorklogPage, TemplateView):
    permission = "worklog.view_entry"
    template_name = "worklog/agreements.html"
    title = "Stundenumfang"
    tab = LIST

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "contracts": contracts_of(self.neighbourhood, None if self.sees_colleagues else self.person),
            "reviews": HoursReview.objects.filter(neighbourhood=self.neighbourhood),
            "may_change": self.may("worklog.change_contract"),
        }
        return super().get_context_data(**(own | kwargs))


class AgreementForm(WorklogForm):
    parents = (("Arbeitszeit", "worklog:entries"), ("Stundenumfang", LIST))

    def back_url(self) -> str:
        return reverse(LIST)


class ContractAdd(AgreementForm):
    permission = "worklog.change_contract"
    form_class: Any = ContractForm
    made = WorkContract
    title = "Stundenumfang eintragen"
    explanation = "Wie viele Stunden in der Woche vereinbart sind. Feiertage werden beim Soll abgezogen."

    def contract(self) -> WorkContract:
        return WorkContract(neighbourhood=self.neighbourhood, person=self.person, valid_from=dates.today())

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"instance": self.contract(), "neighbourhood": self.neighbourhood}

    def act(self, form: Any) -> WorkContract:
        return save_contract(form.instance, by=self.person)


class ContractEdit(ContractAdd):
    title = "Stundenumfang ändern"

    def contract(self) -> WorkContract:
        seen = WorkContract.objects.filter(pk__in=[c.pk for c in self._seen()])
        return self.own(seen.select_related("person"), pk=self.kwargs["pk"])

    def _seen(self) -> list[WorkContract]:
        return contracts_of(self.neighbourhood, None if self.sees_colleagues else self.person)


class ReviewAdd(AgreementForm):
    permission = "worklog.change_review"
    form_class: Any = ReviewForm
    made = HoursReview
    title = "Stundenevaluierung eintragen"
    explanation = "Ergebnis und Ziel stehen danach im Rückblick des Jahres."

    def review(self) -> HoursReview:
        return HoursReview(neighbourhood=self.neighbourhood, held_on=dates.today())

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"instance": self.review()}

    def act(self, form: Any) -> HoursReview:
        return save_review(form.instance, by=self.person)


class ReviewEdit(ReviewAdd):
    title = "Stundenevaluierung ändern"

    def review(self) -> HoursReview:
        return self.own(HoursReview, pk=self.kwargs["pk"])
