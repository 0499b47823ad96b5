"""The day sheet: who comes today, who came, who came without appointment; made to be printed too."""

from datetime import date, timedelta
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.views.generic import TemplateView

from ...kernel import dates
from ...ui.templatetags.ui import day as in_full
from ..actions import count_walk_in, mark_attended, mark_missed, take_back_walk_in
from ..enums import Topic
from ..models import Booking, OfficeHour, WalkIn
from ..occurrences import Occurrence
from ..queries import bookings_on, occurrences_on, open_calls, unresolved_bookings, walk_ins_in
from ..states import BOOKING, CANCELLED, TONES, BookingState
from .frame import BOOKINGS, CHANGE_BOOKINGS, Tap, TimesPage


def day_url(day: date) -> str:
    return reverse("appointments:day", args=[f"{day:%Y-%m-%d}"])


def day_named(text: str) -> date:
    """„2021-04-15“; anything else is no page of ours."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Http404("no such day") from error


def shown(booking: Booking) -> Booking:
    """With what its line needs: tone of its state and which taps are possible now."""
    booking.tone = TONES[BookingState(booking.state)]  # type: ignore[attr-defined]
    steps = {step.name for step in BOOKING.steps_from(booking.state)}
    is_its_day = dates.local(booking.starts_at).date() <= dates.today()
    booking.may_attend = "attend" in steps and is_its_day  # type: ignore[attr-defined]
    booking.may_miss = "miss" in steps and booking.starts_at <= dates.now()  # type: ignore[attr-defined]
    return booking


class DaySheet(TimesPage, TemplateView):
    """One day: its hours, its appointments, and the count of those who just came."""

    permission = BOOKINGS
    template_name = "appointments/desk/day.html"
    tab = "appointments:day_today"

    @property
    def day(self) -> date:
        if asked := self.request.GET.get("tag", ""):
            return day_named(asked)
        return day_named(self.kwargs["day"]) if "day" in self.kwargs else dates.today()

    def get_title(self) -> str:
        return in_full(self.day)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        day = self.day
        bookings = [shown(booking) for booking in bookings_on(self.neighbourhood, day)]
        visits = walk_ins_in(self.neighbourhood, dates.Period(day, day))
        own = {
            "day": day,
            "is_today": day == dates.today(),
            "is_future": day > dates.today(),
            "before_url": day_url(day - timedelta(days=1)),
            "after_url": day_url(day + timedelta(days=1)),
            "hours": occurrences_on(self.neighbourhood, day),
            "bookings": [one for one in bookings if one.state not in CANCELLED],
            "cancelled": [one for one in bookings if one.state in CANCELLED],
            "topics": topics(visits),
            "visits": visits,
            "open_calls": len(open_calls(self.neighbourhood)),
            "unresolved": [b for b in unresolved_bookings(self.neighbourhood) if _day_of(b) != day],
        }
        return super().get_context_data(**(kwargs | own))  # the address names the day as a text


def topics(visits: list[WalkIn]) -> list[dict[str, Any]]:
    """Each topic with how many came about it; what was counted least is found as fast as the rest."""
    return [
        {"value": topic.value, "label": topic.label, "count": sum(v.topic == topic.value for v in visits)}
        for topic in Topic
    ]


class CountWalkIn(Tap):
    """One tap: somebody came in about this."""

    permission = CHANGE_BOOKINGS

    def carry_out(self) -> str:
        day = day_named(self.kwargs["day"])
        topic = self.request.POST.get("topic", "")
        held = [
            one for one in occurrences_on(self.neighbourhood, day) if one.office_hour and not one.is_suspended
        ]
        count_walk_in(
            self.neighbourhood, topic=topic, by=self.person, day=day, office_hour=_hour_of(held, day)
        )
        return f"Gezählt: {Topic(topic).label}."

    def back_url(self) -> str:
        return day_url(day_named(self.kwargs["day"])) + "#besuche"


class TakeBackWalkIn(Tap):
    """The last tap was a mistake."""

    permission = CHANGE_BOOKINGS

    def carry_out(self) -> str:
        walk_in = self.own(WalkIn, pk=self.kwargs["pk"])
        self.day = walk_in.day
        take_back_walk_in(walk_in, by=self.person)
        return "Die Zählung ist zurückgenommen."

    def back_url(self) -> str:
        return day_url(self.day) + "#besuche"


class MarkBooking(Tap):
    """Came, or did not come; the page that was left is shown again."""

    permission = CHANGE_BOOKINGS
    is_attended = True

    def carry_out(self) -> str:
        self.booking = self.own(Booking, pk=self.kwargs["pk"])
        mark = mark_attended if self.is_attended else mark_missed
        mark(self.booking, by=self.person)
        return "Vermerkt: war da." if self.is_attended else "Vermerkt: ist nicht gekommen."

    def back_url(self) -> str:
        if self.request.POST.get("zurueck") == "termin":
            return reverse("appointments:booking", args=[self.booking.pk])
        return day_url(_day_of(self.booking))


def _day_of(booking: Booking) -> date:
    return dates.local(booking.starts_at).date()


def _hour_of(held: list[Occurrence], day: date) -> OfficeHour | None:
    """The hour in which the visit falls: the one running now, else the only one of the day."""
    if day == dates.today():
        now = dates.now()
        running = next((one for one in held if one.begins_at <= now < one.ends_at), None)
        if running is not None:
            return running.office_hour
    return held[0].office_hour if len(held) == 1 else None
