"""My registration: seen, changed or called off by who has the code. The address is a secret: see `accounts.secret`."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from django.views.generic import FormView, TemplateView

from ...accounts import secret
from ...kernel import dates
from ...reports.paper import pdf_answer
from ...reports.slips import Slip, render
from ...ui.limits import Limit, RateLimit
from ...ui.protection import ProtectedView
from ...ui.qr import qr_of
from .. import showing
from ..actions import change_party, withdraw_registration
from ..attendees import attendee_path, people
from ..ical import registration_entry
from ..models import Registration
from ..public_forms import ChangeForm, WithdrawForm
from ..queries import registration_by_code, registration_by_code_and_name
from ..reviews import reviewed
from ..states import OFF, REGISTRATION_TONES, RegistrationState
from .public import ics

MISSES = RateLimit("events.follow", per_address=Limit(20, 900), per_network=Limit(100, 900))
DATES = (gettext_lazy("Termine"), "events:list")
FIND = (gettext_lazy("Meine Anmeldung finden"), "events:find_registration")


class SecretPage(secret.SecretPage):
    """A page whose address holds the code of a registration."""

    misses = MISSES
    found: Registration
    parents: Any = (DATES, FIND)

    @property
    def registration(self) -> Registration:
        return self.found

    def find(self, code: str) -> Registration | None:
        return registration_by_code(self.neighbourhood, code)

    def refuse_code(self, typed: str, status: int) -> HttpResponse:
        view = FindRegistration()
        view.setup(self.request)
        return view.refuse({"code": typed}, status)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        registration, event = self.registration, self.registration.event
        is_off = registration.state in OFF
        own = {
            "registration": registration,
            "event": event,
            "event_url": event.get_absolute_url() if event.is_public else "",
            "when": showing.when(event),
            "party": people(registration.party_size),
            "is_off": is_off,
            "called_off": event if event.is_called_off and not is_off else None,
            "tone": REGISTRATION_TONES[RegistrationState(registration.state)],
            "own_url": attendee_path(registration),
        }
        return super().get_context_data(**(own | kwargs))


class FindRegistration(secret.CodeDoor):
    """The door: code and surname."""

    title = FIND[0]
    parents = (DATES,)
    template_name = "events/public/find_registration.html"
    misses = MISSES
    name_help = gettext_lazy(
        "So, wie Sie ihn bei der Anmeldung angegeben haben. Ohne Namen angemeldet? Dann bleibt das Feld leer."
    )
    unknown = gettext_lazy(
        "Mit diesen Angaben finden wir keine Anmeldung. Bitte vergleichen Sie Code und Namen mit Ihrer "
        "Bestätigung. Drei Monate nach dem Termin löschen wir sie."
    )

    def open(self, code: str, name: str) -> str:
        found = registration_by_code_and_name(self.neighbourhood, code, name)
        return attendee_path(found) if found else ""


class Registered(SecretPage, TemplateView):
    """Right after registering: code, when and where, and what to do when something comes up; made to be printed."""

    template_name = "events/public/registered.html"

    def get_title(self) -> str:
        return (
            _("Sie stehen auf der Warteliste") if self.registration.is_waiting else _("Sie sind angemeldet")
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        address = self.request.build_absolute_uri(attendee_path(self.registration))
        return super().get_context_data(address=address, qr=qr_of(address), **kwargs)


class MyRegistration(SecretPage, TemplateView):
    """The registration as it stands; also long after it."""

    title = gettext_lazy("Ihre Anmeldung")
    template_name = "events/public/registration.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(has_changed=self.request.GET.get("neu") == "1", **kwargs)


class ChangePage(SecretPage, ProtectedView, FormView):  # type: ignore[type-arg]
    """Something that may only be done while the date is ahead."""

    def get_parents(self) -> Any:
        return (DATES, (_("Ihre Anmeldung"), attendee_path(self.registration)))

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.registration.is_changeable:
            return HttpResponseRedirect(attendee_path(self.registration))
        return super().get(request, *args, **kwargs)


class ChangeRegistration(ChangePage):
    """More or fewer people come."""

    title = gettext_lazy("Zahl der Personen ändern")
    template_name = "events/public/change_registration.html"
    form_class = ChangeForm

    def get_initial(self) -> dict[str, Any]:
        return {"party_size": self.registration.party_size}

    def get_form_kwargs(self) -> dict[str, Any]:
        own = {"event": reviewed(self.registration.event), "party_size": self.registration.party_size}
        return super().get_form_kwargs() | own

    def carry_out(self, form: Any) -> str:
        change_party(self.registration, form.cleaned_data["party_size"])
        return attendee_path(self.registration) + "?neu=1"


class WithdrawRegistration(ChangePage):
    """Asks once, then gives the places back."""

    title = gettext_lazy("Vom Termin abmelden")
    template_name = "events/public/withdraw_registration.html"
    form_class = WithdrawForm

    def carry_out(self, form: Any) -> str:
        withdraw_registration(self.registration)
        return attendee_path(self.registration)


class RegistrationSlip(SecretPage, View):
    """The registration on paper, in large letters."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        registration, event = self.registration, self.registration.event
        slip = Slip(
            title=_("Sie stehen auf der Warteliste") if registration.is_waiting else _("Sie sind angemeldet"),
            facts=(
                (_("Was"), event.local.title), (_("Wann"), showing.when(event)), (_("Wo"), event.where),
                (_("Treffpunkt"), event.local.meeting_point), (_("Wer"), people(registration.party_size)),
            ),
            code=registration.code,
            address=request.build_absolute_uri(attendee_path(registration)),
            qr_words=_("Quadrat-Code mit der Adresse Ihrer Anmeldung"),
            day=dates.local(registration.updated_at).date(),
        )  # fmt: skip
        return pdf_answer(render(self.neighbourhood, slip), "zettel.pdf")


class RegistrationCalendar(SecretPage, View):
    """The date for one's own calendar, with the code."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        registration = self.registration
        entry = registration_entry(registration, request.build_absolute_uri(attendee_path(registration)))
        return ics(registration.event.local.title, [entry], "termin.ics")
