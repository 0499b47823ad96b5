"""Booking an appointment on the website: what, when, who; without account, cookie or JavaScript."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from ....accounts.gate import PublicView
from ....ui.limits import Limit, RateLimit
from ....ui.protection import ProtectedView
from ....ui.views import Page
from ...actions import SlotTaken, Wish
from ...draft import Draft
from ...mails import when, where
from ...models import Booking, Offer
from ...public_forms import BookingForm, TimeForm
from ...queries import bookable_offers, offers_shown
from ...states import CONFIRMED
from .times import MODE_ICONS, facts_of, next_times, read_day, times_of

BOOK = (gettext_lazy("Termin im Büro vereinbaren"), "appointments:book")
OFFICE = (gettext_lazy("Quartiersbüro"), "website:office")
HOLDS = RateLimit("appointments.hold", per_address=Limit(12, 600), per_network=Limit(40, 600))
STEPS = 3


class ChooseOffer(PublicView, Page, TemplateView):
    """First page: what kind of talk. What cannot be booked by itself is arranged by telephone."""

    title = BOOK[0]
    parents = (OFFICE,)
    template_name = "appointments/public/choose_offer.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        offers = [_shown(offer) for offer in offers_shown(self.neighbourhood)]
        own = {
            "bookable": [one for one in offers if one["is_bookable"]],
            "arranged": [one for one in offers if not one["is_bookable"]],
            "total": STEPS,
            "description": _(
                "Ein Gespräch im Büro, am Telefon oder per Video: in unter einer Minute gebucht, ohne Konto."
            ),
        }
        return super().get_context_data(**(own | kwargs))


def _shown(offer: Offer) -> dict[str, Any]:
    return {
        "offer": offer, "facts": facts_of(offer), "icon": MODE_ICONS[offer.mode],
        "is_bookable": offer.in_office_hours or bool(offer.windows.all()),
    }  # fmt: skip


class BookAppointment(ProtectedView, PublicView, Page, FormView):  # type: ignore[type-arg]
    """The pages about time and person under one address; each posts to it and gets the next one."""

    parents = (OFFICE, BOOK)
    template_name = "appointments/public/choose_time.html"
    # Private, but kept by the visitor's own browser: its back button must find the earlier page again.
    cache_control = "private, max-age=0"
    limit = RateLimit("appointments.book", per_address=Limit(10, 1200), per_network=Limit(60, 1200))
    taken: SlotTaken | None = None

    @cached_property
    def offer(self) -> Offer:
        """One of those that can be booked; any other does not exist here."""
        found = next(
            (one for one in bookable_offers(self.neighbourhood) if one.pk == self.kwargs["pk"]), None
        )
        if found is None:
            return self.own(Offer.objects.none())
        return found

    def get_title(self) -> str:
        return str(self.offer.local.title)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.draft = Draft.fresh()
        return self.show_times(request.GET.get("tag", ""))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.draft = Draft.read(request.POST.get("carried", "")) or Draft.fresh()
        if request.POST.get("step") == "angaben":
            self.draft.remember(request.POST)
            if not self.draft.code or "to" in request.POST:
                return self.show_times()
            form = BookingForm(request.POST, offer=self.offer)
            return self.form_valid(form) if form.is_valid() else self.form_invalid(form)
        if "tag" in request.POST:
            return self.show_times(request.POST["tag"])
        return self.hold()

    def hold(self) -> HttpResponse:
        """Keep the chosen time for ten minutes and ask who comes."""
        form = TimeForm(self.request.POST)
        if not form.is_valid():
            return self.show_times(self.request.POST.get("shown", ""), form)
        if not HOLDS.hit(self.request):
            form.add_error(None, _("Von Ihrem Anschluss wurden gerade sehr viele Zeiten angefragt. Bitte warten Sie "
                                   "zehn Minuten, oder rufen Sie uns an."))  # fmt: skip
            return self.show_times(self.request.POST.get("shown", ""), form, status=429)
        try:
            booking = self.draft.hold(self.offer, form.cleaned_data["slot"])
        except SlotTaken as taken:
            return self.show_next(taken)
        return self.show_details(booking)

    def carry_out(self, form: Any) -> str:
        wish = Wish(**_typed(form), language=get_language() or "de")
        try:
            booking = self.draft.book(self.offer, wish)
        except SlotTaken as taken:
            self.taken = taken
            raise
        return reverse("appointments:booked", args=[booking.code])

    def form_invalid(self, form: Any) -> HttpResponse:
        if self.taken is not None:
            return self.show_next(self.taken)
        return self.show_details(self.draft.held(self.offer), form)

    def show_next(self, taken: SlotTaken) -> HttpResponse:
        """Somebody was faster: say so, and offer what comes next; what was typed is kept."""
        self.draft.code = ""
        times = next_times(taken.next_slots)
        form = TimeForm({}, times=times)
        form.errors.clear()
        form.add_error(None, taken_words(bool(times)))
        return self.show_times("", form, times=times)

    def show_times(self, day: str = "", form: TimeForm | None = None, *, times: Any = None, status: int = 200) -> HttpResponse:  # fmt: skip
        known = times_of(self.offer, read_day(day))
        form = form or TimeForm()
        field: Any = form.fields["slot"]
        field.choices = field.widget.choices = times or known.choices
        field.widget.narrow = not times
        context = self.get_context_data(
            form=form, times=known, offer=self.offer, facts=facts_of(self.offer), carried=self.draft.carried(),
            is_next=bool(times), number=2, total=STEPS, others_url=reverse("appointments:book"),
        )  # fmt: skip
        return self.render_to_response(context, status=status)

    def show_details(self, booking: Booking | None, form: BookingForm | None = None) -> HttpResponse:
        """Who comes; the time stands above, with how long it is kept."""
        form = form or BookingForm(
            offer=self.offer, initial={"form_token": self.draft.token} | self.draft.typed
        )
        if booking is not None and booking.state == CONFIRMED and not form.is_bound:
            return redirect("appointments:booked", booking.code)
        context = self.get_context_data(
            form=form, offer=self.offer, booking=booking, carried=self.draft.carried(), number=3, total=STEPS,
            when=when(booking) if booking else "", where=where(booking) if booking else "",
            held_until=booking.held_until if booking and not booking.is_hold_over else None,
        )  # fmt: skip
        self.template_name = "appointments/public/details.html"
        return self.render_to_response(context)


def taken_words(has_next: bool) -> str:
    """What somebody reads whose time is gone; the other times stand below it."""
    sorry = _("Diese Zeit ist leider nicht mehr frei.")
    more = (
        _("Hier sind die nächsten freien Zeiten. Was Sie eingetippt haben, ist noch da.")
        if has_next
        else _("Bitte wählen Sie einen anderen Tag oder rufen Sie uns an.")
    )
    return f"{sorry} {more}"


def _typed(form: BookingForm) -> dict[str, Any]:
    names = (
        "name", "topic", "interpreter_language", "needs_wheelchair_access", "email", "phone", "address", "note",
    )  # fmt: skip
    return {name: form.cleaned_data[name] for name in names if name in form.cleaned_data}
