"""What can be done with a condition: each step shows its consequences first."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import FormView, TemplateView

from ...kernel.errors import DomainError
from ...publishing.desk.editing import note_on
from .. import actions, effects, wording
from ..enums import ConditionState
from ..forms import EndForm, LiftForm, WordsForm
from .base import ChangingPage, ConditionPage, url


class ConditionPreview(ConditionPage, TemplateView):
    """What a draft would change, with everybody concerned; the button switches it on."""

    template_name = "conditions/desk/preview.html"
    title = "Das würde sich ändern"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.condition.state != ConditionState.DRAFT:
            return HttpResponseRedirect(url("detail", self.condition))
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        condition = self.condition
        own = {
            "groups": effects.effects_ahead(condition, self.person, self.neighbourhood),
            "is_open": condition.ends_on is None,
            "told": wording.told([condition])[0],
        }
        return super().get_context_data(**(own | kwargs))


class ConditionSwitchOn(ChangingPage, TemplateView):
    """The one button of the preview."""

    title = "Einschalten"
    template_name = "conditions/desk/preview.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return HttpResponseRedirect(url("preview", self.condition))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.demand_right()
        try:
            condition = actions.switch_on(self.condition, by=self.person)
        except DomainError as error:
            return self.refused(error)
        when = "gilt ab jetzt" if condition.is_in_force else f"gilt {wording.days(condition)}"
        self.say(f"„{condition}“ ist eingeschaltet und {when}.")
        return HttpResponseRedirect(url("detail", condition))


class ConditionEnd(ChangingPage, FormView):  # type: ignore[type-arg]
    """Another last day: first what it adds or frees, then the button."""

    title = "Ende ändern"
    template_name = "conditions/desk/end.html"
    form_class = EndForm

    def get_initial(self) -> dict[str, Any]:
        return {"ends_on": self.condition.ends_on}

    def form_valid(self, form: Any) -> HttpResponse:
        ends_on = form.cleaned_data["ends_on"]
        if self.request.POST.get("step") != "save":
            return self.render_to_response(self.get_context_data(form=form, **self._changes(ends_on)))
        try:
            condition = actions.set_end(self.condition, ends_on=ends_on, by=self.person)
        except DomainError as error:
            note_on(form, error)
            return self.form_invalid(form)
        self.say(f"„{condition}“ gilt jetzt {wording.days(condition)}.")
        return HttpResponseRedirect(url("detail", condition))

    def _changes(self, ends_on: Any) -> dict[str, Any]:
        span, is_longer = effects.changed_days(self.condition, ends_on)
        groups = effects.effects_in(self.condition, span, self.person, self.neighbourhood) if span else []
        return {"groups": groups, "is_longer": is_longer, "is_shown": True}


class ConditionLift(ChangingPage, FormView):  # type: ignore[type-arg]
    """It no longer holds, from this moment on."""

    title = "Aufheben"
    template_name = "conditions/desk/lift.html"
    form_class = LiftForm

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            condition = actions.lift_condition(
                self.condition, by=self.person, reason=form.cleaned_data["reason"]
            )
        except DomainError as error:
            return self.refused(error)
        self.say(
            f"„{condition}“ ist aufgehoben. Alles Betroffene gilt wieder wie vorher; was schon entschieden ist, bleibt."
        )
        return HttpResponseRedirect(url("detail", condition))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"groups": effects.effects_ahead(self.condition, self.person, self.neighbourhood)}
        return super().get_context_data(**(own | kwargs))


class ConditionWords(ChangingPage, FormView):  # type: ignore[type-arg]
    """Better words for the same rules."""

    title = "Text ändern"
    template_name = "conditions/desk/words.html"
    form_class = WordsForm

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"instance": self.condition}

    def form_valid(self, form: Any) -> HttpResponse:
        said = form.instance
        try:
            actions.reword_condition(
                self.condition,
                title=said.title,
                text=said.text,
                translations=said.translations,
                by=self.person,
            )
        except DomainError as error:
            return self.refused(error)
        self.say("Der neue Text steht auf der Website.")
        return HttpResponseRedirect(url("detail", self.condition))


class ConditionDiscard(ChangingPage, TemplateView):
    """Throw a draft away."""

    title = "Entwurf verwerfen"
    template_name = "conditions/desk/discard.html"

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.demand_right()
        try:
            actions.discard_condition(self.condition, by=self.person)
        except DomainError as error:
            return self.refused(error)
        self.say("Der Entwurf ist verworfen.")
        return HttpResponseRedirect(reverse("conditions:desk_list"))
