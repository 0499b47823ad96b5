"""Meetings at the desk: plan, agenda, minutes, the printed page."""

from typing import Any

from django.urls import reverse
from django.views.generic import TemplateView

from ...kernel import dates
from ..actions import cancel_meeting, hold_meeting, plan_again, save_meeting
from ..forms import CancelForm, MeetingForm, MinutesForm
from ..models import RegularMeeting
from ..queries import earlier_meeting, number_in_year
from ..sheet import sheet_of
from .base import DeskDeed, DeskForm, DeskPage
from .groups import GROUPS, GroupPage


class MeetingCreate(GroupPage, DeskForm):
    permission = "actors.change_meeting"
    form_class = MeetingForm
    made = RegularMeeting
    title = "Sitzung planen"

    def get_form_kwargs(self) -> dict[str, Any]:
        group = self.group
        blank = RegularMeeting(neighbourhood=self.neighbourhood, group=group, place=group.place)
        return super().get_form_kwargs() | {"instance": blank, "neighbourhood": self.neighbourhood}

    def act(self, form: Any) -> RegularMeeting:
        return save_meeting(form.instance, by=self.person)

    def sentence(self, subject: RegularMeeting) -> str:
        return f"Die Sitzung am {subject.held_on:%d.%m.%Y} ist geplant."

    def next_url(self, subject: RegularMeeting) -> str:
        return reverse("actors:desk_meeting", args=[subject.pk])


class MeetingPage(DeskPage):
    """A page about one meeting."""

    @property
    def meeting(self) -> RegularMeeting:
        found = RegularMeeting.objects.select_related("group", "place", "neighbourhood")
        return self.own(found, pk=self.kwargs["pk"])

    def back_url(self) -> str:
        return reverse("actors:desk_meeting", args=[self.kwargs["pk"]])

    def get_parents(self) -> list[tuple[str, str]]:
        meeting = self.meeting
        group_url = reverse("actors:desk_group", args=[meeting.group_id])
        return [GROUPS, (meeting.group.name, group_url), (f"{meeting.held_on:%d.%m.%Y}", self.back_url())]


class MeetingDesk(MeetingPage, TemplateView):
    permission = "actors.view_meeting"
    template_name = "actors/desk/meeting.html"

    def get_title(self) -> str:
        return str(self.meeting)

    def get_parents(self) -> list[tuple[str, str]]:
        return super().get_parents()[:2]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        meeting = self.meeting
        own = {
            "meeting": meeting,
            "number": number_in_year(meeting),
            "earlier": earlier_meeting(meeting),
            "attending": meeting.attending.all(),
            "is_past": meeting.starts_at <= dates.now(),
            "may_change": self.may("actors.change_meeting"),
        }
        return super().get_context_data(**(own | kwargs))


class MeetingEdit(MeetingPage, DeskForm):
    permission = "actors.change_meeting"
    form_class = MeetingForm
    title = "Sitzung ändern"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"instance": self.meeting, "neighbourhood": self.neighbourhood}

    def act(self, form: Any) -> RegularMeeting:
        return save_meeting(form.instance, by=self.person)


class MinutesEdit(MeetingPage, DeskForm):
    permission = "actors.change_meeting"
    form_class = MinutesForm
    title = "Protokoll schreiben"
    button = "Protokoll speichern"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"instance": self.meeting, "neighbourhood": self.neighbourhood}

    def act(self, form: Any) -> RegularMeeting:
        meeting = save_meeting(form.instance, by=self.person, attending=form.cleaned_data["attending"])
        if meeting.state == "planned" and meeting.starts_at <= dates.now():
            hold_meeting(meeting, by=self.person)
        return meeting


class MeetingHold(MeetingPage, DeskDeed):
    permission = "actors.change_meeting"

    def act(self) -> str:
        hold_meeting(self.meeting, by=self.person)
        return "Festgehalten: Die Sitzung hat stattgefunden."

    def next_url(self) -> str:
        return self.back_url()


class MeetingPlanAgain(MeetingPage, DeskDeed):
    permission = "actors.change_meeting"

    def act(self) -> str:
        plan_again(self.meeting, by=self.person)
        return "Die Sitzung ist wieder geplant."

    def next_url(self) -> str:
        return self.back_url()


class MeetingCancel(MeetingPage, DeskForm):
    permission = "actors.change_meeting"
    form_class = CancelForm
    title = "Sitzung absagen"
    button = "Absagen"

    def act(self, form: Any) -> RegularMeeting:
        return cancel_meeting(self.meeting, by=self.person, reason=form.cleaned_data["reason"])

    def sentence(self, subject: RegularMeeting) -> str:
        return "Die Sitzung ist abgesagt und bleibt in der Liste sichtbar."


class MeetingSheet(MeetingPage, TemplateView):
    """One page to print or to send: agenda, agreements, what happened, what comes, the numbers."""

    permission = "actors.view_meeting"
    template_name = "actors/desk/sheet.html"

    def get_title(self) -> str:
        return f"Vorlage: {self.meeting}"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        meeting = self.meeting
        own = {"meeting": meeting, "number": number_in_year(meeting)} | sheet_of(meeting)
        return super().get_context_data(**(own | kwargs))
