"""Single days on which something is different, at the desk."""

from typing import Any

from django.urls import reverse
from django.views.generic import TemplateView

from ...journal.once import do_once, new_key
from ...kernel import dates
from ..actions import remove_exception, save_exception
from ..desk_forms import ExceptionForm
from ..models import ExceptionalDay
from ..queries import coming_exceptions
from .frame import CHANGE_HOURS, HOURS, Deed, Tap, TimesPage

LIST = ("Ausnahmen", "appointments:exceptions")


class ExceptionList(TimesPage, TemplateView):
    """What is different in the time ahead."""

    permission = HOURS
    template_name = "appointments/desk/exceptions.html"
    title = "Ausnahmen"
    tab = "appointments:exceptions"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"exceptions": coming_exceptions(self.neighbourhood), "may_edit": self.may(CHANGE_HOURS)}
        return super().get_context_data(**(own | kwargs))


class AddException(Deed):
    """One day, one change."""

    permission = CHANGE_HOURS
    title = "Neue Ausnahme"
    tab = "appointments:exceptions"
    form_class = ExceptionForm
    parents = (LIST,)
    text = (
        "Gebuchte Termine ziehen mit: Wer betroffen ist, bekommt eine E-Mail oder steht auf der Anrufliste."
    )

    @property
    def exception(self) -> ExceptionalDay:
        return ExceptionalDay(neighbourhood=self.neighbourhood, day=dates.today())

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"instance": self.exception, "neighbourhood": self.neighbourhood}

    def carry_out(self, form: ExceptionForm) -> str:
        key = self.request.POST.get("once", "")
        do_once(key, ExceptionalDay, lambda: save_exception(form.instance, by=self.person))
        self.say("Die Ausnahme gilt, auch auf der Website und im Kalender.")
        return reverse("appointments:exceptions")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**({"once": self.request.POST.get("once") or new_key()} | kwargs))


class EditException(AddException):
    title = "Ausnahme ändern"

    @property
    def exception(self) -> ExceptionalDay:
        return self.own(ExceptionalDay, pk=self.kwargs["pk"])


class RemoveException(Tap):
    """Everything is as usual on that day."""

    permission = CHANGE_HOURS

    def carry_out(self) -> str:
        remove_exception(self.own(ExceptionalDay, pk=self.kwargs["pk"]), by=self.person)
        return "Die Ausnahme ist entfernt. Was abgesagt war, bleibt abgesagt."

    def back_url(self) -> str:
        return reverse("appointments:exceptions")
