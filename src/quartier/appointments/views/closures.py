"""Closing the office, and telling those who have to be called."""

from datetime import datetime, timedelta
from typing import Any

from django.urls import reverse
from django.views.generic import ListView, TemplateView

from ...journal.once import do_once, new_key
from ...journal.queries import history_of
from ...kernel import dates
from ..actions import change_closure, close_office, lift_closure, reopen_call, stop_asking, tick_off_call
from ..desk_forms import CallForm, CloseForm, UntilForm
from ..models import Call, Closure
from ..queries import again_of, bookings_between, breaks_to_confirm, calls_of, done_calls, open_calls
from .frame import BOOKINGS, CHANGE_BOOKINGS, CHANGE_HOURS, HOURS, Deed, Tap, TimesPage

LIST = ("Schließungen", "appointments:closures")


class ClosureList(TimesPage, ListView):  # type: ignore[type-arg]
    """What is closed, will be, and was."""

    permission = HOURS
    template_name = "appointments/desk/closures.html"
    title = "Schließungen"
    tab = "appointments:closures"
    paginate_by = 30

    def get_queryset(self) -> Any:
        return Closure.objects.of(self.neighbourhood)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"may_close": self.may(CHANGE_HOURS), "again": breaks_to_confirm(self.neighbourhood)}
        return super().get_context_data(**(own | kwargs))


class CloseOffice(Deed):
    """Typed once, looked at once, done: the second page says whom it meets before anything happens."""

    permission = CHANGE_HOURS
    template_name = "appointments/desk/close.html"
    title = "Büro schließen"
    tab = "appointments:closures"
    form_class = CloseForm
    label, icon = "Weiter", "arrow-right"
    parents = (LIST,)

    def get_initial(self) -> dict[str, Any]:
        """Today; with `?wie=7` the break of last year a year later."""
        usual = {"first_on": dates.today(), "last_on": dates.today(), "once": new_key()}
        number = self.request.GET.get("wie", "")
        if not (number.isdecimal() and len(number) < 19):
            return usual
        last_time = Closure.objects.of(self.neighbourhood).filter(pk=int(number)).first()
        return usual | CloseForm.initial_again(again_of(last_time)) if last_time else usual

    def form_valid(self, form: Any) -> Any:
        if self.request.POST.get("schritt") == "schliessen":
            return super().form_valid(form)
        met = bookings_between(self.neighbourhood, form.begins_at, form.ends_at)
        told = {
            "met": met,
            "is_checked": True,
            "mailed": sum(bool(booking.email) for booking in met),
            "called": sum(not booking.email for booking in met),
        }
        return self.render_to_response(self.get_context_data(form=form, **told))

    def carry_out(self, form: CloseForm) -> str:
        given = form.cleaned_data
        closure, _is_new = do_once(
            given["once"],
            Closure,
            lambda: close_office(
                self.neighbourhood, begins_at=form.begins_at, ends_at=form.ends_at, reason=given["reason"],
                text=given["text"], translations=form.translations, kind=given["kind"], by=self.person,
            ),
        )  # fmt: skip
        self.say("Geschlossen. Der Hinweis steht auf der Website, die Gäste mit E-Mail sind benachrichtigt.")
        return reverse("appointments:closure", args=[closure.pk])


class OneClosure(TimesPage):
    """What the pages about one closure share."""

    permission = HOURS
    tab = "appointments:closures"

    def setup(self, *args: Any, **kwargs: Any) -> None:
        super().setup(*args, **kwargs)
        self._closure: Closure | None = None

    @property
    def closure(self) -> Closure:
        if self._closure is None:
            self._closure = self.own(Closure.objects.select_related("notice"), pk=self.kwargs["pk"])
        return self._closure

    def get_parents(self) -> Any:
        return (LIST,)

    def back_url(self) -> str:
        return reverse("appointments:closure", args=[self.kwargs["pk"]])


class ClosureDetail(OneClosure, TemplateView):
    """A closure with its call list, open calls first."""

    template_name = "appointments/desk/closure.html"

    def get_title(self) -> str:
        return str(self.closure)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        closure = self.closure
        own = {
            "closure": closure,
            "calls": calls_of(closure) if self.may(BOOKINGS) else [],
            "may_close": self.may(CHANGE_HOURS) and not closure.is_over,
            "history": history_of(closure)[:30],
            "last_on": last_day(closure.ends_at),
        }
        return super().get_context_data(**(own | kwargs))


def last_day(ends_at: datetime | None) -> datetime | None:
    """The last moment of a closure, so that a page can name its last day."""
    return ends_at - timedelta(seconds=1) if ends_at else None


class ChangeClosure(OneClosure, Deed):
    """Longer or shorter."""

    permission = CHANGE_HOURS
    title = "Ende ändern"
    form_class = UntilForm
    text = (
        "Wird es länger, sagen wir auch die Termine der zusätzlichen Zeit ab. Wird es kürzer, bleiben abgesagte "
        "Termine abgesagt: Rufen Sie die Gäste an, wenn es doch geht."
    )

    def get_parents(self) -> Any:
        return (LIST, (str(self.closure), self.back_url()))

    def get_initial(self) -> dict[str, Any]:
        return UntilForm.initial_of(self.closure.ends_at)

    def carry_out(self, form: UntilForm) -> str:
        change_closure(self.closure, ends_at=form.ends_at, by=self.person)
        self.say("Das neue Ende gilt, auch auf der Website.")
        return self.back_url()


class LiftClosure(OneClosure, Tap):
    """Open again from now on."""

    permission = CHANGE_HOURS

    def carry_out(self) -> str:
        lift_closure(self.closure, by=self.person)
        return "Aufgehoben. Abgesagte Termine bleiben abgesagt; die Gäste stehen noch in der Liste."


class ForgetBreak(OneClosure, Tap):
    """The break does not come again; nobody is asked for it any more."""

    permission = CHANGE_HOURS

    def back_url(self) -> str:
        return reverse("appointments:closures")

    def carry_out(self) -> str:
        closure = stop_asking(self.closure, by=self.person)
        return f"„{closure.reason}“: Danach wird nicht mehr gefragt."


class CallList(TimesPage, TemplateView):
    """Who is still to be told by telephone."""

    permission = BOOKINGS
    template_name = "appointments/desk/calls.html"
    title = "Anrufe"
    tab = "appointments:calls"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"calls": open_calls(self.neighbourhood), "done": done_calls(self.neighbourhood)[:20]}
        return super().get_context_data(**(own | kwargs))


class OneCall(Tap):
    """What is done with a line of the list."""

    permission = CHANGE_BOOKINGS

    def call(self) -> Call:
        return self.own(Call, pk=self.kwargs["pk"])

    def back_url(self) -> str:
        return reverse("appointments:calls")


class TickOffCall(OneCall):
    """Told, or tried: the note says."""

    def carry_out(self) -> str:
        form = CallForm(self.request.POST)
        note = form.cleaned_data["note"] if form.is_valid() else ""
        tick_off_call(self.call(), by=self.person, note=note)
        return "Abgehakt."


class ReopenCall(OneCall):
    """Ticked off by mistake."""

    def carry_out(self) -> str:
        reopen_call(self.call(), by=self.person)
        return "Der Anruf steht wieder auf der Liste."
