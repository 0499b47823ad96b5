"""Working groups at the desk."""

from typing import Any

from django.urls import reverse
from django.views.generic import TemplateView

from ...kernel import dates
from ..actions import save_group
from ..forms import GroupForm
from ..models import RegularMeeting, WorkingGroup
from .base import DeskForm, DeskPage
from .tabs import directory_tabs

GROUPS = ("Gruppen und Sitzungen", "actors:desk_group_list")


class GroupList(DeskPage, TemplateView):
    permission = "actors.view_meeting"
    template_name = "actors/desk/groups.html"
    title = "Gruppen und Sitzungen"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        meetings = RegularMeeting.objects.filter(neighbourhood=self.neighbourhood).select_related(
            "group", "place"
        )
        now = dates.now()
        own = {
            "groups": WorkingGroup.objects.filter(neighbourhood=self.neighbourhood).order_by(
                "-is_active", "name"
            ),
            "coming": meetings.filter(starts_at__gte=now).order_by("starts_at")[:20],
            "unconfirmed": meetings.filter(starts_at__lt=now, state="planned").order_by("starts_at"),
            "tabs": [tab for tab in directory_tabs("groups") if self.may(tab["permission"])],
            "may_change": self.may("actors.change_meeting"),
        }
        return super().get_context_data(**(own | kwargs))


class GroupPage(DeskPage):
    """A page about one group."""

    @property
    def group(self) -> WorkingGroup:
        return self.own(WorkingGroup.objects.select_related("place", "actor"), pk=self.kwargs["group_pk"])

    def back_url(self) -> str:
        return reverse("actors:desk_group", args=[self.kwargs["group_pk"]])

    def get_parents(self) -> list[tuple[str, str]]:
        return [GROUPS, (self.group.name, self.back_url())]


class GroupDesk(GroupPage, TemplateView):
    permission = "actors.view_meeting"
    template_name = "actors/desk/group.html"

    def get_title(self) -> str:
        return self.group.name

    def get_parents(self) -> list[tuple[str, str]]:
        return [GROUPS]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        group = self.group
        own = {
            "group": group,
            "members": group.members.all(),
            "meetings": group.meetings.select_related("place"),
            "may_change": self.may("actors.change_meeting"),
        }
        return super().get_context_data(**(own | kwargs))


class GroupCreate(DeskForm):
    permission = "actors.change_meeting"
    form_class = GroupForm
    made = WorkingGroup
    title = "Neue Gruppe"
    parents = (GROUPS,)

    def get_form_kwargs(self) -> dict[str, Any]:
        blank = WorkingGroup(neighbourhood=self.neighbourhood)
        return super().get_form_kwargs() | {"instance": blank, "neighbourhood": self.neighbourhood}

    def act(self, form: Any) -> WorkingGroup:
        return save_group(form.instance, by=self.person, members=form.cleaned_data["members"])

    def back_url(self) -> str:
        return reverse("actors:desk_group_list")

    def next_url(self, subject: WorkingGroup) -> str:
        return reverse("actors:desk_group", args=[subject.pk])


class GroupEdit(GroupPage, DeskForm):
    permission = "actors.change_meeting"
    form_class = GroupForm
    title = "Gruppe ändern"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"instance": self.group, "neighbourhood": self.neighbourhood}

    def act(self, form: Any) -> WorkingGroup:
        return save_group(form.instance, by=self.person, members=form.cleaned_data["members"])
