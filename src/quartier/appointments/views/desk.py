"""Office hours at the desk."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import FormView, TemplateView

from ...accounts.gate import DeskView
from ...journal.queries import history_of
from ...kernel import dates
from ...kernel.dates import Period
from ...kernel.errors import DomainError
from ...ui.views import Page
from ..actions import end_office_hour, save_office_hour
from ..forms import EndForm, OfficeHourForm
from ..models import OfficeHour
from ..queries import occurrences_in, office_card

WEEKS_SHOWN = timedelta(weeks=4)
LIST = "appointments:desk_list"


class OfficeHourList(Page, DeskView, TemplateView):
    """The rules, what is open next, and what falls out."""

    permission = "appointments.view_officehour"
    template_name = "appointments/desk/list.html"
    title = "Sprechzeiten"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rules = list(OfficeHour.objects.of(self.neighbourhood).select_related("place"))
        ahead = Period(dates.today(), dates.today() + WEEKS_SHOWN)
        return super().get_context_data(
            rules=[rule for rule in rules if not rule.is_ended],
            ended=[rule for rule in rules if rule.is_ended],
            coming=occurrences_in(self.neighbourhood, ahead),
            suspended_by=office_card(self.neighbourhood)["suspended_by"],
            may_change=self.person.has_perm("appointments.change_officehour", self.neighbourhood),
            **kwargs,
        )


class OfficeHourPage(Page, DeskView, FormView):  # type: ignore[type-arg]
    """A form about one rule. Nothing typed is lost, whatever happens on saving."""

    permission = "appointments.change_officehour"
    template_name = "appointments/desk/edit.html"
    parents = (("Sprechzeiten", LIST),)
    said: str

    def setup(self, request: Any, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self._rule: OfficeHour | None = None

    @property
    def rule(self) -> OfficeHour:
        if self._rule is None:
            pk = self.kwargs.get("pk")
            rows = OfficeHour.objects.select_related("place", "neighbourhood")
            self._rule = self.own(rows, pk=pk) if pk else OfficeHour(neighbourhood=self.neighbourhood)
        return self._rule

    def act(self, form: Any) -> OfficeHour:
        raise NotImplementedError

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            rule = self.act(form)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, error.message)
            return self.form_invalid(form)
        except ValidationError as error:
            form.add_error(None, error.messages)
            return self.form_invalid(form)
        messages.success(self.request, f"Sprechzeit „{rule}“ {self.said}.")
        return HttpResponseRedirect(reverse(LIST))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rule = self.rule
        history = history_of(rule)[:20] if rule.pk else []
        own = {"rule": rule if rule.pk else None, "back_url": reverse(LIST), "history": history}
        return super().get_context_data(**(own | kwargs))


class OfficeHourCreate(OfficeHourPage):
    title = "Neue Sprechzeit"
    form_class = OfficeHourForm
    said = "ist eingetragen"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"instance": self.rule, "neighbourhood": self.neighbourhood}

    def get_initial(self) -> dict[str, Any]:
        return {"valid_from": dates.today()} if self.rule.pk is None else {}

    def act(self, form: OfficeHourForm) -> OfficeHour:
        return save_office_hour(form.instance, by=self.person)


class OfficeHourEdit(OfficeHourCreate):
    said = "ist gespeichert"

    def get_title(self) -> str:
        return f"Sprechzeit {OfficeHour.objects.get(pk=self.rule.pk)}"


class OfficeHourEnd(OfficeHourPage):
    title = "Sprechzeit beenden"
    template_name = "appointments/desk/end.html"
    form_class = EndForm
    said = "hat jetzt einen letzten Tag"

    def get_initial(self) -> dict[str, Any]:
        return {"last_on": max(dates.today(), self.rule.valid_from)}

    def act(self, form: EndForm) -> OfficeHour:
        return end_office_hour(self.rule, last_on=form.cleaned_data["last_on"], by=self.person)
