"""What the desk pages of the office hours share: their tabs, and forms whose deed may be refused."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views import View
from django.views.generic import FormView

from ...accounts.gate import DeskView
from ...kernel.errors import DomainError
from ...ui.views import Page

HOURS, BOOKINGS = "appointments.view_officehour", "appointments.view_booking"
CHANGE_HOURS, CHANGE_BOOKINGS = "appointments.change_officehour", "appointments.change_booking"
TABS = (
    ("Tag", "appointments:day_today", BOOKINGS),
    ("Gebuchte Termine", "appointments:bookings", BOOKINGS),
    ("Anrufe", "appointments:calls", BOOKINGS),
    ("Schließungen", "appointments:closures", HOURS),
    ("Sprechzeiten", "appointments:desk_list", HOURS),
    ("Ausnahmen", "appointments:exceptions", HOURS),
    ("Angebote", "appointments:offer_list", HOURS),
)


def tabs(current: str) -> list[dict[str, Any]]:
    """The neighbouring pages; `current` is the URL name of the one that is shown."""
    return [
        {"label": label, "url": reverse(name), "is_current": name == current, "permission": permission}
        for label, name, permission in TABS
    ]


class TimesPage(Page, DeskView):
    """A desk page about office hours and appointments; `tab` is the URL name of the tab it belongs to."""

    tab: str = ""

    def may(self, permission: str) -> bool:
        return self.person.has_perm(permission, self.neighbourhood)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "tabs": [one for one in tabs(self.tab) if self.may(one["permission"])],
            "may_change": self.may(CHANGE_BOOKINGS),
        }
        return super().get_context_data(**(own | kwargs))


class Deed(TimesPage, FormView):  # type: ignore[type-arg]
    """A form whose deed may be refused: then the sentence stands at its field, and nothing typed is lost."""

    template_name = "appointments/desk/form.html"
    label = "Speichern"
    icon = "save"
    text = ""
    is_danger = False

    def carry_out(self, form: Any) -> str:
        """Do it, and say where to go on."""
        raise NotImplementedError

    def back_url(self) -> str:
        return reverse(self.tab)

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            return HttpResponseRedirect(self.carry_out(form))
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, error.message)
        except ValidationError as error:
            form.add_error(None, error.messages)
        return self.form_invalid(form)

    def say(self, sentence: str) -> None:
        messages.success(self.request, sentence)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "label": self.label, "icon": self.icon, "text": self.text, "kind": "danger" if self.is_danger else "primary",
            "back_url": self.back_url(),
        }  # fmt: skip
        return super().get_context_data(**(own | kwargs))


class Tap(DeskView, View):
    """One button: do it and come back. What is refused is said above the page."""

    http_method_names: Sequence[str] = ("post",)

    def carry_out(self) -> str:
        """Do it; the sentence that says so, or "" where the page shows it by itself."""
        raise NotImplementedError

    def back_url(self) -> str:
        raise NotImplementedError

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        try:
            if sentence := self.carry_out():
                messages.success(request, sentence)
        except DomainError as error:
            messages.warning(request, error.message)
        return HttpResponseRedirect(self.back_url())
