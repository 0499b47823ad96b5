"""Office hours at the desk."""

from datetime import timedelta
from typing import Any

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import FormView

from ...accounts.models import Person
from ...kernel import dates
from ...kernel.dates import Period
from ...kernel.errors import DomainError
from ...publishing.desk import PublishableDesk
from ...publishing.desk.base import OneRecordView
from ...publishing.forms import PublishableForm
from ..actions import (
    end_office_hour,
    lock_in_book,
    publish_office_hour,
    restore_office_hour,
    save_office_hour,
)
from ..forms import EndForm, OfficeHourForm
from ..models import OfficeHour
from ..occurrences import Occurrence, occurrences
from ..queries import occurrences_in
from .frame import tabs

WEEKS_SHOWN = timedelta(weeks=4)


def validity(rule: OfficeHour) -> str:
    """„ab 01.10.2019“, „01.10.2019 bis 30.04.2021“"""
    if rule.valid_to is None:
        return f"ab {rule.valid_from:%d.%m.%Y}"
    return f"{rule.valid_from:%d.%m.%Y} bis {rule.valid_to:%d.%m.%Y}"


def openness(rule: OfficeHour) -> str:
    if rule.takes_walk_ins and rule.takes_appointments:
        return "offen und mit Termin"
    return "offen" if rule.takes_walk_ins else "nur mit Termin"


class OfficeHourDesk(PublishableDesk):
    model, form_class = OfficeHour, OfficeHourForm
    app, section, icon = "appointments", "buero/sprechzeiten/", "door"
    view_permission = "appointments.view_officehour"
    change_permission = "appointments.change_officehour"
    title, title_plural, new_label = "Sprechzeit", "Sprechzeiten", "Neue Sprechzeit"
    intro = "Wann das Büro offen ist. Feiertage fallen von selbst aus."
    empty = "Tragen Sie ein, wann das Büro offen ist. Die Website zeigt es auf jeder Seite."
    list_columns = (("Ort", "place"), ("Offen", openness), ("Rhythmus", "rhythm"), ("Gilt", validity))
    search_fields = ("place__name", "note", "slug")
    preview_template = "appointments/public/office_hour.html"
    select_related = ("place", "neighbourhood")

    @classmethod
    def new(cls, neighbourhood: Any) -> OfficeHour:
        return OfficeHour(neighbourhood=neighbourhood, valid_from=dates.today())

    @classmethod
    def save(cls, form: PublishableForm, by: Person) -> Any:
        return save_office_hour(form.instance, by=by)

    @classmethod
    def locked(cls, subject: Any) -> OfficeHour:
        return lock_in_book(subject)

    @classmethod
    def restore(cls, subject: Any, entry: Any, by: Person) -> OfficeHour:
        return restore_office_hour(subject, entry, by=by)

    @classmethod
    def publish(cls, subject: Any, *, by: Person, at: Any, until: Any) -> OfficeHour:
        return publish_office_hour(subject, by=by, at=at, until=until)

    @classmethod
    def tabs(cls, subject: Any) -> list[dict[str, Any]]:
        return [] if subject is not None else tabs("appointments:desk_list")

    @classmethod
    def edit_context(cls, subject: Any) -> dict[str, Any]:
        return {"links": [{"label": "Beenden", "url": cls.url("end", subject.pk), "icon": "calendar-check"}]}

    @classmethod
    def list_context(cls, neighbourhood: Any) -> dict[str, Any]:
        ahead = Period(dates.today(), dates.today() + WEEKS_SHOWN)
        return {
            "after_list": "appointments/desk/parts/coming.html",
            "coming": occurrences_in(neighbourhood, ahead, with_past=False),
        }

    @classmethod
    def preview_context(cls, subject: Any) -> dict[str, Any]:
        return {"coming": coming_of(subject)}


def coming_of(rule: OfficeHour) -> list[Occurrence]:
    """The days of one rule in the next weeks, as if it were published."""
    ahead = Period(dates.today(), dates.today() + WEEKS_SHOWN)
    return occurrences([rule], ahead, rule.neighbourhood.state_code)


class OfficeHourEnd(OneRecordView, FormView):  # type: ignore[type-arg]
    """The last day of a rule."""

    permission = "appointments.change_officehour"
    desk = OfficeHourDesk
    label = "Sprechzeit beenden"
    template_name = "appointments/desk/end.html"
    form_class = EndForm

    def get_initial(self) -> dict[str, Any]:
        return {"last_on": max(dates.today(), self.subject.valid_from)}

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            rule = end_office_hour(self.subject, last_on=form.cleaned_data["last_on"], by=self.person)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, error.message)
            return self.form_invalid(form)
        self.say(f"Sprechzeit „{rule}“ hat jetzt einen letzten Tag.")
        return HttpResponseRedirect(reverse("appointments:desk_list"))
