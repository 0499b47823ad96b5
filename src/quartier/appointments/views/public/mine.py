"""My appointment: seen, moved or cancelled by who has the code. The address is a secret: see `accounts.secret`."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from django.views.generic import FormView, TemplateView

from ....accounts import secret
from ....kernel import dates
from ....kernel.errors import DomainError
from ....kernel.ical import calendar_file
from ....reports.paper import pdf_answer
from ....reports.slips import Slip, render
from ....ui.limits import Limit, RateLimit
from ....ui.protection import ProtectedView
from ....ui.qr import qr_of
from ...actions import SlotTaken, cancel_booking, move_booking
from ...enums import OfferMode
from ...ical import booking_entry
from ...links import guest_path
from ...mails import when, where
from ...models import Booking
from ...public_forms import CancelForm, MoveForm
from ...queries import booking_by_code, booking_by_code_and_name
from ...states import CANCELLED, HELD, TONES, BookingState
from .book import OFFICE, taken_words
from .times import next_times, read_day, times_of

MISSES = RateLimit("appointments.follow", per_address=Limit(20, 900), per_network=Limit(100, 900))
FIND = (gettext_lazy("Meinen Termin finden"), "appointments:find")


class SecretPage(secret.SecretPage):
    """A page whose address holds the code of an appointment."""

    misses = MISSES
    found: Booking
    parents: Any = (OFFICE, FIND)

    @property
    def booking(self) -> Booking:
        return self.found

    def find(self, code: str) -> Booking | None:
        found = booking_by_code(self.neighbourhood, code)
        return None if found is None or found.state == HELD else found

    def refuse_code(self, typed: str, status: int) -> HttpResponse:
        view = FindBooking()
        view.setup(self.request)
        return view.refuse({"code": typed}, status)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        booking = self.booking
        own = {
            "booking": booking,
            "when": when(booking),
            "where": where(booking),
            "place": booking.place if booking.offer.mode == OfferMode.OFFICE else None,
            "is_over": booking.ends_at <= dates.now(),
            "is_cancelled": booking.state in CANCELLED,
            "tone": TONES[BookingState(booking.state)],
            "own_url": guest_path(booking),
        }
        return super().get_context_data(**(own | kwargs))


class FindBooking(secret.CodeDoor):
    """The door: code and surname."""

    title = FIND[0]
    parents = (OFFICE,)
    template_name = "appointments/public/find.html"
    misses = MISSES
    name_help = gettext_lazy(
        "So, wie Sie ihn beim Buchen angegeben haben. Ohne Namen gebucht? Dann bleibt das Feld leer."
    )
    unknown = gettext_lazy(
        "Mit diesen Angaben finden wir keinen Termin. Bitte vergleichen Sie Code und Namen mit Ihrer Bestätigung. "
        "Drei Monate nach dem Termin löschen wir ihn."
    )

    def open(self, code: str, name: str) -> str:
        found = booking_by_code_and_name(self.neighbourhood, code, name)
        return "" if found is None or found.state == HELD else guest_path(found)


class Booked(SecretPage, TemplateView):
    """Right after booking: code, day, time, place, and what to do when something comes up; made to be printed."""

    title = gettext_lazy("Ihr Termin ist gebucht")
    template_name = "appointments/public/booked.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        address = self.request.build_absolute_uri(guest_path(self.booking))
        return super().get_context_data(address=address, qr=qr_of(address), **kwargs)


class MyBooking(SecretPage, TemplateView):
    """The appointment as it stands; also long after it."""

    title = gettext_lazy("Ihr Termin")
    template_name = "appointments/public/mine.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(has_moved=self.request.GET.get("neu") == "1", **kwargs)


class MoveBooking(SecretPage, ProtectedView, FormView):  # type: ignore[type-arg]
    """Another time: the new one is taken and the old one freed, or nothing happens."""

    title = gettext_lazy("Termin verlegen")
    template_name = "appointments/public/move.html"
    form_class = MoveForm
    taken: SlotTaken | None = None

    def get_parents(self) -> Any:
        return (OFFICE, (_("Ihr Termin"), guest_path(self.booking)))

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.booking.is_changeable:
            return HttpResponseRedirect(guest_path(self.booking))
        return super().get(request, *args, **kwargs)

    @cached_property
    def times(self) -> Any:
        return times_of(self.booking.offer, read_day(self.request.GET.get("tag", "")), leaving=self.booking)

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"times": self.times.choices}

    def carry_out(self, form: Any) -> str:
        try:
            move_booking(self.booking, form.cleaned_data["slot"])
        except SlotTaken as taken:
            self.taken = taken
            raise DomainError(taken_words(bool(taken.next_slots))) from taken
        return guest_path(self.booking) + "?neu=1"

    def form_invalid(self, form: Any) -> HttpResponse:
        if self.taken is not None and self.taken.next_slots:
            field = form.fields["slot"]
            field.choices = field.widget.choices = next_times(self.taken.next_slots)
            field.widget.narrow = False
        return super().form_invalid(form)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(times=self.times, is_next=self.taken is not None, **kwargs)


class CancelBooking(SecretPage, ProtectedView, FormView):  # type: ignore[type-arg]
    """Asks once, then gives the time back."""

    title = gettext_lazy("Termin absagen")
    template_name = "appointments/public/cancel.html"
    form_class = CancelForm

    def get_parents(self) -> Any:
        return (OFFICE, (_("Ihr Termin"), guest_path(self.booking)))

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.booking.is_changeable:
            return HttpResponseRedirect(guest_path(self.booking))
        return super().get(request, *args, **kwargs)

    def carry_out(self, form: Any) -> str:
        cancel_booking(self.booking)
        return guest_path(self.booking)


class BookingSlip(SecretPage, View):
    """The appointment on paper, in large letters."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        booking = self.booking
        slip = Slip(
            title=_("Ihr Termin"),
            facts=(
                (_("Was"), str(booking.offer.local.title)),
                (_("Wann"), when(booking)),
                (_("Wo"), where(booking)),
            ),
            code=booking.code,
            address=request.build_absolute_uri(guest_path(booking)),
            qr_words=_("Quadrat-Code mit der Adresse Ihres Termins"),
            day=dates.local(booking.updated_at).date(),
        )
        return pdf_answer(render(self.neighbourhood, slip), "zettel.pdf")


class BookingCalendar(SecretPage, View):
    """The appointment for one's own calendar."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        entry = booking_entry(self.booking, request.build_absolute_uri(guest_path(self.booking)))
        content = calendar_file(str(self.booking.offer.local.title), [entry])
        answer = HttpResponse(content, content_type="text/calendar; charset=utf-8")
        answer["Content-Disposition"] = 'attachment; filename="termin.ics"'
        return answer
