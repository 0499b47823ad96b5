"""Appointments at the desk: all of them, one, a new one for somebody on the telephone."""

from datetime import date, timedelta
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.views.generic import ListView, TemplateView

from ...accounts.models import Person
from ...journal.once import do_once, new_key
from ...journal.queries import history_of
from ...kernel import dates
from ...kernel.dates import Period
from ..actions import arrange_booking, book_slot, cancel_booking, move_booking
from ..desk_forms import ArrangeForm, BookForm, CancelForm, DayForm, MoveForm, first_day
from ..enums import BookingChannel
from ..models import Booking, Offer
from ..queries import bookings_outside_hours, free_slots, offers_shown, search_bookings
from ..slots import Slot
from ..states import CONFIRMED
from .day import shown
from .frame import BOOKINGS, CHANGE_BOOKINGS, Deed, TimesPage

LIST = ("Gebuchte Termine", "appointments:bookings")
LOOKS_AHEAD = timedelta(days=42)


class BookingList(TimesPage, ListView):  # type: ignore[type-arg]
    """What is ahead, or everything; by name, code or telephone."""

    permission = BOOKINGS
    template_name = "appointments/desk/bookings.html"
    title = "Gebuchte Termine"
    tab = "appointments:bookings"
    paginate_by = 30

    def get_queryset(self) -> QuerySet[Booking]:
        self.words = self.request.GET.get("q", "").replace("\x00", "").strip()[:80]
        self.is_past_too = self.request.GET.get("alle") == "1" or bool(self.words)
        return search_bookings(self.neighbourhood, self.words, ahead_only=not self.is_past_too)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        for booking in context["object_list"]:
            shown(booking)
        return context | {
            "words": self.words,
            "is_past_too": self.is_past_too,
            "outside": bookings_outside_hours(self.neighbourhood),
        }


class OneBooking(TimesPage):
    """What the pages about one appointment share."""

    permission = BOOKINGS
    tab = "appointments:bookings"

    def setup(self, *args: Any, **kwargs: Any) -> None:
        super().setup(*args, **kwargs)
        self._booking: Booking | None = None

    @property
    def booking(self) -> Booking:
        if self._booking is None:
            rows = Booking.objects.made().select_related("offer", "host", "place", "neighbourhood")
            self._booking = self.own(rows, pk=self.kwargs["pk"])
        return self._booking

    def get_parents(self) -> Any:
        return (LIST,)

    def back_url(self) -> str:
        return reverse("appointments:booking", args=[self.kwargs["pk"]])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**({"booking": shown(self.booking)} | kwargs))


class BookingDetail(OneBooking, TemplateView):
    """Everything about an appointment, and what can be done with it."""

    template_name = "appointments/desk/booking.html"

    def get_title(self) -> str:
        return str(self.booking)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        booking = self.booking
        own = {
            "history": history_of(booking)[:30],
            "calls": list(booking.calls.select_related("done_by")),
            "is_changeable": booking.state == CONFIRMED and booking.starts_at > dates.now(),
        }
        return super().get_context_data(**(own | kwargs))


class TimeChoice:
    """A day and its free times, as pages with a choice of times share them."""

    request: Any

    def choose(self, offer: Offer, *, leaving: Booking | None = None) -> None:
        """The first day from the asked one on that has a free time, and the days beside it."""
        self.asked = first_day(self.request.GET.get("tag", ""))
        span = Period(self.asked, self.asked + LOOKS_AHEAD)
        found = free_slots(offer, span, is_staff=True, leaving=leaving)
        self.days = sorted({_day(slot) for slot in found})
        self.day: date | None = self.days[0] if self.days else None
        self.slots = [slot for slot in found if _day(slot) == self.day]

    def times(self) -> dict[str, Any]:
        return {
            "day": self.day,
            "asked": self.asked,
            "day_form": DayForm(initial={"tag": self.day or self.asked}),
            "further_days": [one for one in self.days if one != self.day][:6],
        }


class BookForCaller(TimeChoice, Deed):
    """Somebody calls or stands at the desk: what, when, who; on one page."""

    permission = CHANGE_BOOKINGS
    template_name = "appointments/desk/book.html"
    title = "Termin für jemanden buchen"
    tab = "appointments:bookings"
    form_class = BookForm
    label, icon = "Termin buchen", "calendar-check"

    def setup(self, request: Any, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self._offers: list[Offer] | None = None

    def get_parents(self) -> Any:
        return (LIST,)

    @property
    def offers(self) -> list[Offer]:
        if self._offers is None:
            self._offers = offers_shown(self.neighbourhood)
        return self._offers

    @property
    def offer(self) -> Offer | None:
        asked = self.request.GET.get("angebot", "")
        chosen = next((offer for offer in self.offers if str(offer.pk) == asked), None)
        return chosen or next(iter(self.offers), None)

    def get_initial(self) -> dict[str, Any]:
        return {"once": new_key()}

    def get_form_kwargs(self) -> dict[str, Any]:
        if self.offer is None:
            self.asked, self.days, self.day, self.slots = dates.today(), [], None, []
        else:
            self.choose(self.offer)
        return super().get_form_kwargs() | {"slots": self.slots}

    def carry_out(self, form: BookForm) -> str:
        given, offer = form.cleaned_data, self.offer
        if offer is None:
            return reverse("appointments:offer_list")
        booking, _is_new = do_once(
            given["once"],
            Booking,
            lambda: book_slot(offer, given["slot"], form.wish(), channel=given["channel"], by=self.person),
        )
        self.say(f"Gebucht: {booking}. Der Code ist {booking.code}.")
        return reverse("appointments:booking", args=[booking.pk])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        return context | {"offers": self.offers, "offer": self.offer, **self.times()}


class ArrangeBooking(Deed):
    """„Nach Vereinbarung“: any time at all."""

    permission = CHANGE_BOOKINGS
    title = "Termin frei vereinbaren"
    tab = "appointments:bookings"
    form_class = ArrangeForm
    label, icon = "Termin eintragen", "calendar-check"
    text = "Für Zeiten außerhalb der Sprechzeiten. Wer schon einen Termin hat, kann nicht doppelt vergeben werden."

    def get_parents(self) -> Any:
        return (LIST,)

    def get_initial(self) -> dict[str, Any]:
        return {
            "once": new_key(),
            "day": dates.today(),
            "host": self.person.pk,
            "channel": BookingChannel.PHONE,
        }

    def get_form_kwargs(self) -> dict[str, Any]:
        offers = list(Offer.objects.of(self.neighbourhood).exclude(state="withdrawn"))
        return super().get_form_kwargs() | {"neighbourhood": self.neighbourhood, "offers": offers}

    def carry_out(self, form: ArrangeForm) -> str:
        given = form.cleaned_data
        host: Person = given["host"]
        booking, _is_new = do_once(
            given["once"],
            Booking,
            lambda: arrange_booking(
                given["offer"], form.starts_at, form.wish(), host=host, by=self.person, channel=given["channel"],
                minutes=given["minutes"], place=given["place"],
            ),
        )  # fmt: skip
        self.say(f"Eingetragen: {booking}. Der Code ist {booking.code}.")
        return reverse("appointments:booking", args=[booking.pk])


class MoveBooking(TimeChoice, OneBooking, Deed):
    """Another time: the new one is taken and the old one freed, or nothing happens."""

    permission = CHANGE_BOOKINGS
    template_name = "appointments/desk/move.html"
    title = "Termin verlegen"
    form_class = MoveForm
    label, icon = "Verlegen", "calendar-clock"

    def get_parents(self) -> Any:
        return (LIST, (str(self.booking), self.back_url()))

    def get_form_kwargs(self) -> dict[str, Any]:
        self.choose(self.booking.offer, leaving=self.booking)
        return super().get_form_kwargs() | {"slots": self.slots}

    def carry_out(self, form: MoveForm) -> str:
        moved = move_booking(self.booking, form.cleaned_data["slot"], by=self.person)
        told = "Eine E-Mail ist unterwegs." if moved.email else "Bitte sagen Sie dem Gast Bescheid."
        self.say(f"Verlegt: {moved}. {told}")
        return self.back_url()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        return context | self.times()


class CancelBooking(OneBooking, Deed):
    """The office cannot keep it, or the guest called."""

    permission = CHANGE_BOOKINGS
    title = "Termin absagen"
    form_class = CancelForm
    label, icon, is_danger = "Absagen", "ban", True

    def get_parents(self) -> Any:
        return (LIST, (str(self.booking), self.back_url()))

    def carry_out(self, form: CancelForm) -> str:
        booking = cancel_booking(self.booking, by=self.person, reason=form.cleaned_data["reason"])
        told = "Eine E-Mail ist unterwegs." if booking.email else "Bitte sagen Sie dem Gast Bescheid."
        self.say(f"Der Termin ist abgesagt. {told}")
        return self.back_url()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**({"text": f"{self.booking}, {self.booking.guest}"} | kwargs))


def _day(slot: Slot) -> date:
    return dates.local(slot.begins_at).date()
