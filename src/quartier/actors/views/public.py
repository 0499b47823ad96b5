"""The directory of actors as visitors see it."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import DetailView, TemplateView

from ...accounts.gate import PublicView
from ...publishing.related import related_to
from ...publishing.social import card_of
from ...ui.views import Page
from ..maps import map_response
from ..models import Actor, WorkingGroup
from ..plugs import map_features
from ..plugs_in import actor_parts, filled
from ..queries import (
    find_actors,
    kinds_in_use,
    members_of,
    public_actors,
    public_contacts,
    public_groups_of,
    public_meetings,
)
from ..schema_org import structured_data

DIRECTORY = (gettext_lazy("Akteure"), "actors:list")


class ActorFilter(forms.Form):
    """What visitors narrow the directory by; anything unknown counts as not chosen."""

    art = forms.ChoiceField(label=gettext_lazy("Art"), required=False)
    q = forms.CharField(label=gettext_lazy("Suchwort"), required=False, max_length=80)

    def __init__(self, *args: Any, kinds: list[tuple[str, str, int]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        options = [(value, f"{label} ({number})") for value, label, number in kinds]
        self.fields["art"].choices = [("", _("Alle Arten")), *options]  # type: ignore[attr-defined]

    def wish(self, name: str) -> str:
        self.is_valid()
        return str(self.cleaned_data.get(name, "")).strip()


class ActorList(PublicView, Page, TemplateView):
    """Who makes the quarter: as cards, filtered by kind and words, and on the map."""

    template_name = "actors/public/list.html"
    title = gettext_lazy("Akteure")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        everyone = list(public_actors(self.neighbourhood))
        form = ActorFilter(self.request.GET, kinds=kinds_in_use(everyone))
        kind, words = form.wish("art"), form.wish("q")
        shown = [actor for actor in everyone if not kind or actor.kind == kind]
        shown = find_actors(shown, words) if words else shown
        own = {
            "actors": shown,
            "form": form,
            "result": _result(len(shown)) if kind or words else "",
            "on_map": [actor for actor in shown if actor.place is not None and actor.place.is_on_map],
            "items_url": reverse("actors:map_data"),
            "description": _("Vereine, Einrichtungen, Betriebe und Engagierte im Quartier auf einen Blick."),
        }
        return super().get_context_data(**(own | kwargs))


class ActorDetail(PublicView, Page, DetailView):  # type: ignore[type-arg]
    """One actor with everything it released, its groups, projects and dates."""

    template_name = "actors/public/detail.html"
    parents = (DIRECTORY,)

    def get_object(self, queryset: Any = None) -> Actor:
        return self.own(public_actors(self.neighbourhood), slug=self.kwargs["slug"])

    def get_title(self) -> str:
        return str(self.object.local.name)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = detail_context(self.object, self.request) | card_of(self.request, self.object)
        return super().get_context_data(**(own | kwargs))


def detail_context(actor: Actor, request: HttpRequest | None = None) -> dict[str, Any]:
    """What the page of an actor shows besides the record; the preview at the desk uses the same."""
    contacts = public_contacts(actor) if actor.pk else []
    return {
        "description": actor.local.lead,
        "contacts": contacts,
        "groups": public_groups_of(actor) if actor.pk else [],
        "parts": filled(actor_parts, actor) if actor.pk else [],
        "related": related_to(actor) if actor.pk else [],
        "structured_data": structured_data(actor, contacts, request) if request else "",
    }


class GroupDetail(PublicView, Page, DetailView):  # type: ignore[type-arg]
    """A working group with its members, meetings and published minutes."""

    template_name = "actors/public/group.html"
    parents = (DIRECTORY,)

    def get_object(self, queryset: Any = None) -> WorkingGroup:
        return self.own(WorkingGroup.objects.filter(is_public=True), slug=self.kwargs["slug"])

    def get_title(self) -> str:
        return str(self.object.local.name)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "members": members_of(self.object),
            "meetings": public_meetings(self.object),
            "description": self.object.local.purpose,
        }
        return super().get_context_data(**(own | kwargs))


class ActorMap(PublicView):
    """The public actors as GeoJSON."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return map_response(map_features(self.neighbourhood), "actor")


def _result(number: int) -> str:
    if number == 0:
        return _(
            "Dazu haben wir niemanden gefunden. Versuchen Sie es mit weniger Wörtern oder einer anderen Art."
        )
    return ngettext("%(number)d Akteur gefunden", "%(number)d Akteure gefunden", number) % {"number": number}
