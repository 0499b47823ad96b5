"""Who comes to a date, at the desk: the list for the day, one registration, and what is done with it."""

from typing import Any

from django.urls import reverse
from django.views.generic import TemplateView

from ...accounts.deeds import Deed, Tap
from ...accounts.gate import DeskView
from ...journal.once import do_once, new_key
from ...journal.queries import history_of
from ...kernel import dates
from ...kernel.errors import DomainError
from ...ui.views import Page
from .. import actions, queries, showing
from ..actions import NotEnoughPlaces
from ..attendees import desk_registration_url, list_url, people_at_the_desk
from ..counts import desk_url
from ..desk_forms import DropForm, PartyForm, RegisterForm
from ..models import AttendeeCall, Event, Registration
from ..reviews import reviewed
from ..states import OFF, REGISTRATION, REGISTRATION_TONES, WAITLISTED, RegistrationState

VIEW, CHANGE = "events.view_registration", "events.change_registration"


def shown(registration: Registration) -> Registration:
    """With what its line needs: tone of its state and which taps are possible now."""
    event = registration.event
    steps = (
        {step.name for step in REGISTRATION.steps_from(registration.state)}
        if not event.is_called_off
        else set()
    )
    is_its_day, has_begun = event.starts_on <= dates.today(), event.starts_at <= dates.now()
    registration.tone = REGISTRATION_TONES[RegistrationState(registration.state)]  # type: ignore[attr-defined]
    registration.may_attend = "attend" in steps and is_its_day  # type: ignore[attr-defined]
    registration.may_miss = "miss" in steps and has_begun  # type: ignore[attr-defined]
    registration.party = people_at_the_desk(registration.party_size)  # type: ignore[attr-defined]
    return registration


class Overview(Page, DeskView, TemplateView):
    """The dates ahead for which one registers, whom somebody has to call, and a search by name, code or telephone."""

    permission = VIEW
    title = "Anmeldungen"
    template_name = "events/desk/registrations.html"
    parents = (("Termine", "events:desk_list"),)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        words = self.request.GET.get("q", "").replace("\x00", "").strip()[:80]
        own = {
            "words": words,
            "found": [shown(one) for one in queries.search_registrations(self.neighbourhood, words)]
            if words
            else [],
            "events": [summary(event) for event in queries.with_registration_ahead(self.neighbourhood)],
            "calls": queries.open_calls(self.neighbourhood),
            "may_change": self.person.has_perm(CHANGE, self.neighbourhood),
        }
        return super().get_context_data(**(own | kwargs))


def summary(event: Event) -> dict[str, Any]:
    """A date with its numbers: „7 von 10 Plätzen vergeben, 2 warten“."""
    return {
        "event": event,
        "when": showing.desk_moment(event),
        "numbers": showing.numbers(event),
        "url": list_url(event),
    }


class OfOneEvent(Page, DeskView):
    """What the pages about those who come to one date share."""

    permission = VIEW

    def setup(self, *args: Any, **kwargs: Any) -> None:
        super().setup(*args, **kwargs)
        self._event: Event | None = None

    @property
    def event(self) -> Event:
        if self._event is None:
            rows = queries.with_waiting(Event.objects.select_related("place", "neighbourhood"))
            self._event = reviewed(self.own(rows, pk=self.kwargs["pk"]))
        return self._event

    def get_parents(self) -> list[tuple[str, str]]:
        return [("Termine", reverse("events:desk_list")), (self.event.title, desk_url(self.event))]


class Attendees(OfOneEvent, TemplateView):
    """Everybody who registered, the waiting list, and the calls; made to be printed for the walk."""

    title = "Anmeldungen"
    template_name = "events/desk/attendees.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        event = self.event
        found = [shown(one) for one in queries.registrations_of(event)]
        waiting = sorted((one for one in found if one.state == WAITLISTED), key=_since)
        own = {
            "event": event,
            "when": showing.when(event),
            "numbers": showing.numbers(event),
            "coming": [one for one in found if one.state not in OFF and one.state != WAITLISTED],
            "waiting": waiting,
            "off": [one for one in found if one.state in OFF],
            "calls": queries.calls_of(event),
            "is_open": event.is_ahead and event.needs_registration,
            "is_its_day": event.starts_on <= dates.today() and not event.is_called_off,
            "may_change": self.person.has_perm(CHANGE, self.neighbourhood),
        }
        return super().get_context_data(**(own | kwargs))


def _since(registration: Registration) -> Any:
    return registration.waits_since, registration.pk


class RegisterSomebody(OfOneEvent, Deed):
    """Somebody calls or stands at the desk; on one page, without an address."""

    permission = CHANGE
    title = "Jemanden anmelden"
    template_name = "events/desk/register.html"
    form_class = RegisterForm
    label, icon = "Anmelden", "user-plus"

    def get_parents(self) -> list[tuple[str, str]]:
        return [*super().get_parents(), ("Anmeldungen", list_url(self.event))]

    def get_initial(self) -> dict[str, Any]:
        return {"once": new_key()}

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"event": self.event}

    def carry_out(self, form: RegisterForm) -> str:
        said = form.cleaned_data
        try:
            registration, _is_new = do_once(
                said["once"],
                Registration,
                lambda: actions.register(
                    self.event, form.signup(), said["party_size"], channel=said["channel"],
                    accepts_waiting=said.get("accepts_waiting", False), by=self.person,
                ),
            )  # fmt: skip
        except NotEnoughPlaces as refused:
            hint = "Mit weniger Personen anmelden oder unten die Warteliste ankreuzen."
            raise DomainError(f"{refused.message} {hint}", field="party_size") from refused
        where = "Auf der Warteliste" if registration.is_waiting else "Angemeldet"
        self.say(f"{where}. Der Code zum Mitschreiben: {registration.code}")
        return desk_registration_url(registration)

    def back_url(self) -> str:
        return list_url(self.event)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"event": self.event, "when": showing.when(self.event), "numbers": showing.numbers(self.event)}
        return super().get_context_data(**(own | kwargs))


class OneRegistration(Page, DeskView):
    """What the pages about one registration share."""

    permission = VIEW

    def setup(self, *args: Any, **kwargs: Any) -> None:
        super().setup(*args, **kwargs)
        self._registration: Registration | None = None

    @property
    def registration(self) -> Registration:
        if self._registration is None:
            rows = Registration.objects.select_related(
                "event__place", "event__neighbourhood", "neighbourhood"
            )
            self._registration = self.own(rows, pk=self.kwargs["pk"])
        return self._registration

    def get_parents(self) -> list[tuple[str, str]]:
        event = self.registration.event
        return [
            ("Termine", reverse("events:desk_list")),
            (event.title, desk_url(event)),
            ("Anmeldungen", list_url(event)),
        ]

    def back_url(self) -> str:
        return desk_registration_url(self.registration)


class RegistrationDetail(OneRegistration, TemplateView):
    """Everything about one registration, and what can be done with it."""

    template_name = "events/desk/registration.html"

    def get_title(self) -> str:
        return self.registration.attendee

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        registration = shown(self.registration)
        event = reviewed(registration.event)
        own = {
            "registration": registration,
            "event": event,
            "when": showing.when(event),
            "calls": list(registration.calls.select_related("done_by")),  # type: ignore[attr-defined]
            "history": history_of(registration)[:30],
            "may_wait": registration.is_changeable and not registration.is_waiting and event.places_over,
            "may_change": self.person.has_perm(CHANGE, self.neighbourhood),
        }  # fmt: skip
        return super().get_context_data(**(own | kwargs))


class RegistrationDeed(OneRegistration, Deed):
    """A form about one registration."""

    permission = CHANGE

    def get_parents(self) -> list[tuple[str, str]]:
        return [*super().get_parents(), (self.registration.attendee, self.back_url())]


class ChangeParty(RegistrationDeed):
    """More or fewer people come."""

    title = "Zahl der Personen ändern"
    form_class = PartyForm

    def get_initial(self) -> dict[str, Any]:
        return {"party_size": self.registration.party_size}

    def carry_out(self, form: PartyForm) -> str:
        changed = actions.change_party(self.registration, form.cleaned_data["party_size"], by=self.person)
        self.say(f"Geändert: {people_at_the_desk(changed.party_size)}.")
        return self.back_url()


class Drop(RegistrationDeed):
    """The office has to say no."""

    title = "Anmeldung absagen"
    form_class = DropForm
    label, icon, is_danger = "Absagen", "ban", True
    text = "Die Person erfährt es per E-Mail; wer keine hat, steht danach auf der Anrufliste."

    def carry_out(self, form: DropForm) -> str:
        actions.drop_registration(self.registration, by=self.person, reason=form.cleaned_data["reason"])
        self.say("Die Anmeldung ist abgesagt.")
        return self.back_url()


class RegistrationTap(OneRegistration, Tap):
    """One button of a registration; the page that was left is shown again."""

    permission = CHANGE

    def back_url(self) -> str:
        back = self.request.POST.get("zurueck")
        return (
            list_url(self.registration.event) if back == "liste" else desk_registration_url(self.registration)
        )


class Withdraw(RegistrationTap):
    """They called that they do not come."""

    def carry_out(self) -> str:
        actions.withdraw_registration(self.registration, by=self.person)
        return "Abgemeldet. Der Platz ist frei."


class Promote(RegistrationTap):
    """Chosen from the waiting list."""

    def carry_out(self) -> str:
        actions.promote_registration(self.registration, by=self.person)
        return "Nachgerückt: Die Anmeldung gilt jetzt."


class PutOnWaitingList(RegistrationTap):
    """Fewer people may come than have registered."""

    def carry_out(self) -> str:
        actions.put_on_waiting_list(self.registration, by=self.person)
        return "Auf die Warteliste gesetzt."


class MarkAttended(RegistrationTap):
    """All of them came, or so many as were counted."""

    def carry_out(self) -> str:
        typed = self.request.POST.get("count", "").strip()
        if typed and not typed.isdecimal():
            raise DomainError("Bitte geben Sie eine Zahl ein, zum Beispiel 2.")
        marked = actions.mark_attended(
            self.registration, by=self.person, count=int(typed[:6]) if typed else None
        )
        return f"Vermerkt: {people_at_the_desk(marked.attended_count or 0)} da."


class MarkMissed(RegistrationTap):
    """Nobody of them came."""

    def carry_out(self) -> str:
        actions.mark_missed(self.registration, by=self.person)
        return "Vermerkt: nicht gekommen."


class CallTap(Tap):
    """One line of the call list."""

    permission = CHANGE

    def call(self) -> AttendeeCall:
        return self.own(AttendeeCall.objects.select_related("registration__event"), pk=self.kwargs["pk"])

    def back_url(self) -> str:
        return list_url(self.call().registration.event) + "#anrufe"


class TickOffCall(CallTap):
    """Somebody was told."""

    def carry_out(self) -> str:
        actions.tick_off_call(self.call(), by=self.person, note=self.request.POST.get("note", ""))
        return "Abgehakt."


class ReopenCall(CallTap):
    """It was ticked off by mistake."""

    def carry_out(self) -> str:
        actions.reopen_call(self.call(), by=self.person)
        return ""
