"""Registering for a date on the website: how many, who; without account, cookie or JavaScript."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import FormView

from ...accounts.gate import PublicView
from ...conditions.showing import in_force
from ...kernel.errors import DomainError
from ...ui.limits import Limit, RateLimit
from ...ui.protection import ProtectedView
from ...ui.views import Page
from .. import queries, showing
from ..actions import NotEnoughPlaces, Signup, register
from ..attendees import registered_path
from ..models import Event
from ..public_forms import RegistrationForm
from ..reviews import reviewed

TYPED = ("name", "email", "phone", "interpreter_language", "needs_wheelchair_access", "note")


class Register(ProtectedView, PublicView, Page, FormView):  # type: ignore[type-arg]
    """One page: the date on top, then how many people come and who they are."""

    template_name = "events/public/register.html"
    form_class = RegistrationForm
    limit = RateLimit("events.register", per_address=Limit(10, 1200), per_network=Limit(60, 1200))

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.event.takes_registrations:
            # The page of the date says why: closed, called off, over, or none is needed.
            return HttpResponseRedirect(self.event.get_absolute_url())
        return super().get(request, *args, **kwargs)

    @cached_property
    def event(self) -> Event:
        found = queries.with_company(Event.objects.of(self.neighbourhood).public())
        return reviewed(self.own(found, slug=self.kwargs["slug"]))

    def get_title(self) -> str:
        if self.event.is_full:
            return _("Auf die Warteliste: %(title)s") % {"title": self.event.local.title}
        return _("Anmelden: %(title)s") % {"title": self.event.local.title}

    def get_parents(self) -> list[tuple[Any, str]]:
        return [
            (gettext_lazy("Termine"), "events:list"),
            (self.event.local.title, self.event.get_absolute_url()),
        ]

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"event": self.event}

    def carry_out(self, form: Any) -> str:
        said = form.cleaned_data
        signup = Signup(**{name: said[name] for name in TYPED}, language=get_language() or "de")
        accepts = said.get("accepts_waiting", self.event.is_full)
        try:
            registration = register(self.event, signup, said["party_size"], accepts_waiting=accepts)
        except NotEnoughPlaces as refused:
            hint = _("Kommen Sie mit weniger Personen, oder kreuzen Sie unten die Warteliste an.")
            raise DomainError(f"{refused.message} {hint}", field="party_size") from refused
        return registered_path(registration)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rules = [one for one in self.event.conditions if one.concerns_dates]
        return super().get_context_data(
            event=self.event,
            when=showing.when(self.event),
            places=showing.places(self.event),
            **in_force(self.neighbourhood, rules, _("Was für diesen Tag gilt")),
            **kwargs,
        )
