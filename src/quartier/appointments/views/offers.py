"""Offers at the desk, with the times of their own."""

from typing import Any

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import FormView

from ...accounts.models import Person
from ...kernel import dates
from ...publishing.desk import PublishableDesk
from ...publishing.desk.base import OneRecordView
from ...publishing.forms import PublishableForm
from ..actions import remove_window, save_offer, save_window
from ..desk_forms import OfferForm, WindowForm
from ..models import AppointmentWindow, Offer
from .frame import CHANGE_HOURS, HOURS, Deed, Tap, tabs


class OfferDesk(PublishableDesk):
    model, form_class = Offer, OfferForm
    app, prefix, section, icon = "appointments", "offer_", "buero/sprechzeiten/angebote/", "calendar-check"
    view_permission, change_permission = HOURS, CHANGE_HOURS
    title, title_plural, new_label = "Terminangebot", "Terminangebote", "Neues Angebot"
    intro = "Was man buchen kann: wie lange, auf welche Weise, mit wie viel Vorlauf."
    empty = "Legen Sie an, was man buchen kann, zum Beispiel „Gespräch im Büro, 30 Minuten“."
    list_columns = (("Wie?", "mode"), ("Minuten", "minutes"), ("in Sprechzeiten", "in_office_hours"))
    preview_template = "appointments/desk/offer_preview.html"
    select_related = ("neighbourhood",)

    @classmethod
    def save(cls, form: PublishableForm, by: Person) -> Any:
        return save_offer(form.instance, by=by)

    @classmethod
    def tabs(cls, subject: Any) -> list[dict[str, Any]]:
        return [] if subject is not None else tabs("appointments:offer_list")

    @classmethod
    def edit_context(cls, subject: Any) -> dict[str, Any]:
        return {"links": [{"label": "Terminfenster", "url": cls.url("windows", subject.pk), "icon": "clock"}]}


class Windows(OneRecordView, FormView):  # type: ignore[type-arg]
    """Times in which an offer can be booked beside the office hours, and a form for one more."""

    permission = HOURS
    desk = OfferDesk
    label = "Terminfenster"
    template_name = "appointments/desk/windows.html"
    form_class = WindowForm

    def get_form_kwargs(self) -> dict[str, Any]:
        new = AppointmentWindow(offer=self.subject, valid_from=dates.today(), person=self.person)
        return super().get_form_kwargs() | {"instance": new, "neighbourhood": self.neighbourhood}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"windows": list(self.subject.windows.select_related("place", "person"))}
        return super().get_context_data(**(own | kwargs))


class AddWindow(Windows, Deed):
    """POST of the form for one more."""

    permission = CHANGE_HOURS
    tab = "appointments:offer_list"
    template_name = Windows.template_name

    def back_url(self) -> str:
        return reverse("appointments:offer_windows", args=[self.subject.pk])

    def carry_out(self, form: WindowForm) -> str:
        save_window(form.instance, by=self.person)
        self.say("Das Terminfenster ist eingetragen.")
        return self.back_url()


class RemoveWindow(Tap):
    """Nothing more can be booked in it."""

    permission = CHANGE_HOURS

    def carry_out(self) -> str:
        offer = self.own(Offer, pk=self.kwargs["pk"])
        window = get_object_or_404(offer.windows.all(), pk=self.kwargs["window_pk"])
        remove_window(window, by=self.person)
        return "Das Terminfenster ist entfernt. Was gebucht ist, bleibt gebucht."

    def back_url(self) -> str:
        return reverse("appointments:offer_windows", args=[self.kwargs["pk"]])
