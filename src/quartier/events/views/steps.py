"""Whether a date took place: one short form a step, each behind the same door."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import FormView, TemplateView

from ...accounts.gate import DeskView
from ...kernel import dates
from ...kernel.errors import DomainError
from ...ui.views import Page
from .. import actions, deciding, showing
from ..forms import AdaptForm, ClearForm, HoldForm, ReasonForm, RescheduleForm
from ..links import write_links
from ..models import Event
from ..queries import attended_people, with_waiting
from ..reviews import clearances_of, reviewed
from ..states import HOLDING


@dataclass(frozen=True)
class HoldingStep:
    """A step of the state table as a page: its address part, button and form."""

    name: str
    slug: str
    label: str
    icon: str
    explanation: str
    form: type[forms.Form]
    act: Callable[..., Event]


# Only while a condition in force puts the date in question, or the team has answered that question.
REVIEW_STEPS = (
    HoldingStep(
        "adapt", "anpassen", "Anpassen", "shield",
        "Weniger Personen, im Freien oder an einem anderen Ort, so dass es zu dem passt, was gilt. "
        "Das bleibt auch so, wenn die Rahmenbedingung endet.",
        AdaptForm, deciding.adapt_event,
    ),
    HoldingStep(
        "clear", "so-stattfinden", "Findet so statt", "circle-check",
        "Der Termin bleibt, wie er ist, und gilt als geprüft. Ändern Sie später Zeit, Grenze oder „im Freien“, "
        "wird neu gefragt.",
        ClearForm, deciding.clear_event,
    ),
)  # fmt: skip
LOOK_AGAIN = HoldingStep(
    "review_again", "noch-einmal-pruefen", "Noch einmal prüfen", "undo-2",
    "Die Entscheidung „findet so statt“ wird zurückgenommen.",
    forms.Form, deciding.review_again,
)  # fmt: skip
STEPS = (
    HoldingStep(
        "hold", "durchgefuehrt", "Hat stattgefunden", "circle-check",
        "Teilnehmende und Ergebnis stehen danach auf der Website, im Rückblick und in den Kennzahlen.",
        HoldForm, actions.hold_event,
    ),
    HoldingStep(
        "reschedule", "neu-ansetzen", "Neuen Tag ansetzen", "calendar-plus",
        "Der bisherige Tag bleibt beim Termin sichtbar; abonnierte Kalender ziehen um.",
        RescheduleForm, actions.reschedule_event,
    ),
    HoldingStep(
        "postpone", "verschieben", "Verschieben, neuer Tag offen", "hourglass",
        "Der Termin bleibt mit dem Grund auf der Website, bis ein neuer Tag feststeht.",
        ReasonForm, actions.postpone_event,
    ),
    HoldingStep(
        "cancel", "absagen", "Absagen", "ban",
        "Der Termin bleibt mit dem Grund auf der Website, damit niemand umsonst kommt.",
        ReasonForm, actions.cancel_event,
    ),
    HoldingStep(
        "reopen", "zuruecknehmen", "Zurück auf „geplant“", "undo-2",
        "Wenn etwas versehentlich eingetragen wurde oder der Termin doch stattfindet. "
        "Die eingetragene Zahl der Teilnehmenden wird dabei entfernt.",
        forms.Form, actions.reopen_event,
    ),
)  # fmt: skip
STEP_BY_SLUG = {step.slug: step for step in (*REVIEW_STEPS, LOOK_AGAIN, *STEPS)}


class HoldingPage(Page, DeskView):
    """A desk page about whether a date takes place."""

    permission = "events.change_event"

    def setup(self, request: Any, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self._event: Event | None = None

    @property
    def event(self) -> Event:
        if self._event is None:
            self._event = self.own(
                with_waiting(Event.objects.select_related("place", "neighbourhood")), pk=self.kwargs["pk"]
            )
        return self._event

    def get_parents(self) -> list[tuple[str, str]]:
        may_change = self.person.has_perm("events.change_event", self.neighbourhood)
        page = "events:desk_edit" if may_change else "events:desk_preview"
        return [
            ("Termine", reverse("events:desk_list")),
            (self.event.title, reverse(page, args=[self.event.pk])),
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        event = self.event
        own = {
            "event": event,
            "when": showing.when(event),
            "where": event.where,
            "attendance": showing.attendance(event),
            "standing": HOLDING.staff_label(event.held_state),
        }
        return super().get_context_data(**(own | kwargs))


class Holding(HoldingPage, TemplateView):
    """Where the date stands, and the steps open from here."""

    permission = "events.view_event"
    title = "Durchführung"
    template_name = "events/desk/holding.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        event = reviewed(self.event)
        clearances = clearances_of(event)
        may_change = self.person.has_perm("events.change_event", self.neighbourhood)
        own = {
            "steps": _open_steps(event, bool(clearances)) if may_change else [],
            "review": event.review,
            "clearances": clearances,
            "numbers": self._numbers(),
        }
        return super().get_context_data(**(own | kwargs))

    def _numbers(self) -> str:
        """How many have registered, for who may see them."""
        may_see = self.person.has_perm("events.view_registration", self.neighbourhood)
        event = self.event
        return showing.numbers(event) if may_see and (event.needs_registration or event.places_taken) else ""


def _open_steps(event: Event, is_cleared: bool) -> list[HoldingStep]:
    """What can be done now: what is to be decided first; nothing of how it was before it has begun."""
    open_names = {step.name for step in HOLDING.steps_from(event.held_state)}
    if event.starts_at > dates.now():
        open_names.discard("hold")
    return [
        *(REVIEW_STEPS if event.review else ()),
        *((LOOK_AGAIN,) if is_cleared else ()),
        *(step for step in STEPS if step.name in open_names),
    ]


class HoldingStepView(HoldingPage, FormView):  # type: ignore[type-arg]
    """One step: its form, its action, back to where the date stands."""

    template_name = "events/desk/step.html"

    @property
    def step(self) -> HoldingStep:
        if (step := STEP_BY_SLUG.get(self.kwargs["step"])) is None:
            raise Http404("no such step")
        return step

    def get_title(self) -> str:
        return self.step.label

    def get_parents(self) -> list[tuple[str, str]]:
        return [*super().get_parents(), ("Durchführung", holding_url(self.event))]

    def get_form_class(self) -> type[forms.Form]:
        return self.step.form

    def get_form_kwargs(self) -> dict[str, Any]:
        more = {"event": self.event} if self.step.form in (RescheduleForm, AdaptForm) else {}
        return super().get_form_kwargs() | more

    def get_initial(self) -> dict[str, Any]:
        event = self.event
        if self.step.name != "hold":
            return {}
        counted = attended_people(event) if event.attendee_count is None else event.attendee_count
        return {
            "attendee_count": counted,
            "is_count_estimated": event.is_count_estimated,
            "documentation": event.documentation,
            "links": write_links(event.documentation_links),
        }

    def form_valid(self, form: Any) -> HttpResponse:
        names = ("starts_at", "ends_at", "reason") if self.step.name == "reschedule" else tuple(form.fields)
        try:
            self.step.act(self.event, by=self.person, **{name: form.cleaned_data[name] for name in names})
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, f"Gespeichert: „{self.event.title}“ – {self.step.label}.")
        return HttpResponseRedirect(holding_url(self.event))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "step": self.step,
            "back_url": holding_url(self.event),
            "review": reviewed(self.event).review if self.step in REVIEW_STEPS else None,
        }
        return super().get_context_data(**(own | kwargs))


def holding_url(event: Event) -> str:
    return reverse("events:desk_holding", args=[event.pk])
