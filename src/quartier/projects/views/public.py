"""Projects as visitors see them."""

from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import DetailView, TemplateView

from ...accounts.gate import PublicView
from ...actors.maps import map_response
from ...kernel.dates import Period
from ...publishing.related import related_to
from ...publishing.social import card_of
from ...ui.templatetags.ui import date_range
from ...ui.views import Page
from ..aims import public_aims, years_with_aims
from ..geometry import shape_of
from ..models import Aim, Measure, Project
from ..plugs import map_features
from ..plugs_in import filled, project_parts
from ..queries import (
    measures_ahead,
    public_measures_of,
    public_partners_of,
    public_posts_of,
    public_projects,
    resting_since,
    stages_in_use,
    way_of,
)
from ..states import MeasureState

PROJECTS = (gettext_lazy("Projekte"), "projects:list")


class ProjectFilter(forms.Form):
    """What visitors narrow the list by; anything unknown counts as not chosen."""

    stand = forms.ChoiceField(label=gettext_lazy("Stand"), required=False)

    def __init__(self, *args: Any, stages: list[tuple[str, str, int]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        options = [(value, f"{label} ({number})") for value, label, number in stages]
        self.fields["stand"].choices = [("", _("Alle")), *options]  # type: ignore[attr-defined]

    @property
    def stage(self) -> str:
        self.is_valid()
        return str(self.cleaned_data.get("stand", ""))


class ProjectList(PublicView, Page, TemplateView):
    """What is changing in the quarter: as cards, filtered by stage, and on the map."""

    template_name = "projects/public/list.html"
    title = gettext_lazy("Projekte")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        everything = public_projects(self.neighbourhood)
        form = ProjectFilter(self.request.GET, stages=stages_in_use(everything))
        shown = [project for project in everything if not form.stage or project.stage == form.stage]
        own = {
            "projects": shown,
            "form": form,
            "result": _result(len(shown)) if form.stage else "",
            "on_map": [project for project in shown if shape_of(project)],
            "items_url": reverse("projects:map_data"),
            "description": _("Was im Quartier geplant, gebaut und gemeinsam gemacht wird."),
        }
        return super().get_context_data(**(own | kwargs))


class ProjectDetail(PublicView, Page, DetailView):  # type: ignore[type-arg]
    """One project: how far it is, what comes, who takes part, what it costs."""

    template_name = "projects/public/detail.html"
    parents = (PROJECTS,)

    def get_object(self, queryset: Any = None) -> Project:
        found = (
            Project.objects.of(self.neighbourhood)
            .public()
            .select_related("place", "picture", "field_of_action")
        )
        return self.own(found.prefetch_related("stage_moves", "measures"), slug=self.kwargs["slug"])

    def get_title(self) -> str:
        return str(self.object.local.title)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = detail_context(self.object) | card_of(self.request, self.object)
        return super().get_context_data(**(own | kwargs))


def detail_context(project: Project) -> dict[str, Any]:
    """What the page of a project shows besides the record; the preview at the desk uses the same."""
    own: dict[str, Any] = {"description": project.local.lead, "way": way_of(project)}
    if project.pk is None:
        return own
    measures = public_measures_of(project)
    return own | {
        "resting_since": resting_since(project),
        "measures_ahead": [_as_step(measure) for measure in measures if not measure.is_over],
        "measures_done": [_as_step(measure) for measure in measures if measure.is_over],
        "posts": public_posts_of(project),
        "partners": public_partners_of(project),
        "parts": filled(project_parts, project),
        "related": related_to(project),
    }


class ProjectMap(PublicView):
    """The public projects as GeoJSON."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return map_response(map_features(self.neighbourhood), "project")


class AimsOfYear(PublicView, Page, TemplateView):
    """The aims of one year, with what became of them, and what was planned."""

    template_name = "projects/public/aims.html"
    parents = ((gettext_lazy("Ziele und Ausblick"), "website:aims"),)

    def get_title(self) -> str:
        return _("Ziele %(year)s") % {"year": self.kwargs["year"]}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        year = self.kwargs["year"]
        aims = public_aims(self.neighbourhood, year) if 2000 <= year <= 2100 else []
        if not aims:
            raise Http404("no aims were set for this year")
        own = {
            "year": year,
            "aims": aims,
            "years": years_with_aims(self.neighbourhood),
            "measures": measures_ahead(self.neighbourhood, Period.year(year), public_only=True),
            "description": aims[0].local.title,
        }
        return super().get_context_data(**(own | kwargs))


def aim_context(aim: Aim) -> dict[str, Any]:
    """The page of aims with a single one, for the preview at the desk."""
    return {"year": aim.year, "aims": [aim], "years": [], "measures": []}


def _result(number: int) -> str:
    if number == 0:
        return _("In diesem Stand ist gerade kein Projekt.")
    return ngettext("%(number)d Projekt gefunden", "%(number)d Projekte gefunden", number) % {
        "number": number
    }


def _as_step(measure: Measure) -> dict[str, Any]:
    """A measure as an entry of `ui/components/timeline`."""
    local = measure.local
    if measure.is_over:
        return {"title": local.title, "at": measure.done_on, "state": "done"}
    when = local.period_text or date_range(measure.planned_from, measure.planned_to)
    doubt = _("noch nicht sicher") if measure.is_tentative else ""
    state = "current" if measure.state == MeasureState.RUNNING else "todo"
    icon = "circle-dot" if state == "current" else ""
    text = " · ".join(part for part in (when, doubt) if part)
    return {"title": local.title, "text": text, "state": state, "icon": icon}
