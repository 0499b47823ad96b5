"""How far a project is, and its measures: at the desk."""

from datetime import date
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.views.generic import TemplateView

from ...actors.views.base import DeskDeed, DeskForm, DeskPage
from ...kernel.errors import DomainError
from ..actions import move_measure, move_project, save_field_of_action, save_measure
from ..forms import FieldOfActionForm, MeasureForm, StepForm
from ..models import FieldOfAction, Measure, Project
from ..queries import way_of
from ..states import MEASURES, STAGES
from .tabs import list_tabs, project_tabs

PROJECTS = ("Projekte", "projects:desk_list")
FIELDS = ("Handlungsfelder", "projects:desk_field_list")


class OfProject(DeskPage):
    """A page about one project."""

    @property
    def project(self) -> Project:
        return self.own(Project, pk=self.kwargs["project_pk"])

    def back_url(self) -> str:
        return reverse("projects:desk_progress", args=[self.kwargs["project_pk"]])

    def next_url(self, subject: Any = None) -> str:
        return self.back_url()

    def get_parents(self) -> list[tuple[str, str]]:
        return [PROJECTS, (self.project.title, self.back_url())]


class Progress(OfProject, TemplateView):
    permission = "projects.view_project"
    template_name = "projects/desk/progress.html"

    def get_title(self) -> str:
        return self.project.title

    def get_parents(self) -> list[tuple[str, str]]:
        return [PROJECTS]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        project = self.project
        own = {
            "project": project,
            "stage_label": STAGES.staff_label(project.stage),
            "way": way_of(project),
            "measures": [(measure, MEASURES.steps_from(measure.state)) for measure in project.measures.all()],
            "tabs": project_tabs(project, "progress"),
            "may_change": self.may("projects.change_project"),
        }
        return super().get_context_data(**(own | kwargs))


class ProjectMove(OfProject, DeskForm):
    """Take the project to another stage."""

    permission = "projects.change_project"
    form_class = StepForm
    title = "Neuer Stand"
    button = "Stand festhalten"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"stage": self.project.stage}

    def act(self, form: Any) -> Project:
        values = form.cleaned_data
        return move_project(
            self.project, values["step"], by=self.person, note=values["note"], on=values["moved_on"]
        )

    def sentence(self, subject: Project) -> str:
        return f"„{subject}“ ist jetzt {STAGES.staff_label(subject.stage)}."


class MeasureCreate(OfProject, DeskForm):
    permission = "projects.change_project"
    form_class = MeasureForm
    made = Measure
    title = "Neue Maßnahme"

    def get_form_kwargs(self) -> dict[str, Any]:
        blank = Measure(project=self.project)
        return super().get_form_kwargs() | {"instance": blank, "neighbourhood": self.neighbourhood}

    def act(self, form: Any) -> Measure:
        return save_measure(form.instance, by=self.person)


class OfMeasure(OfProject):
    @property
    def measure(self) -> Measure:
        found = (
            Measure.objects.select_related("project")
            .filter(project=self.project, pk=self.kwargs["pk"])
            .first()
        )
        if found is None:
            raise Http404("not a measure of this project")
        return found


class MeasureEdit(OfMeasure, DeskForm):
    permission = "projects.change_project"
    form_class = MeasureForm
    title = "Maßnahme ändern"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"instance": self.measure, "neighbourhood": self.neighbourhood}

    def act(self, form: Any) -> Measure:
        return save_measure(form.instance, by=self.person)


class MeasureMove(OfMeasure, DeskDeed):
    """Begun, done or dropped; `on` says on which day it was done."""

    permission = "projects.change_project"

    def act(self) -> str:
        measure, step = self.measure, self.request.POST.get("step", "")
        if step not in MEASURES.transitions:
            raise DomainError("Diesen Schritt gibt es nicht. Bitte laden Sie die Seite neu.")
        move_measure(measure, step, by=self.person, on=_day(self.request.POST.get("on", "")))
        return f"„{measure}“: {MEASURES.staff_label(measure.state)}."


class FieldList(DeskPage, TemplateView):
    permission = "projects.view_project"
    template_name = "projects/desk/fields.html"
    title = "Handlungsfelder"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "fields": FieldOfAction.objects.filter(neighbourhood=self.neighbourhood),
            "tabs": list_tabs("fields"),
            "may_change": self.may("projects.change_project"),
        }
        return super().get_context_data(**(own | kwargs))


class FieldForm(DeskForm):
    permission = "projects.change_project"
    form_class = FieldOfActionForm
    parents = (PROJECTS, FIELDS)

    def start(self) -> FieldOfAction:
        raise NotImplementedError

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"instance": self.start(), "neighbourhood": self.neighbourhood}

    def act(self, form: Any) -> FieldOfAction:
        return save_field_of_action(form.instance, by=self.person)

    def back_url(self) -> str:
        return reverse("projects:desk_field_list")


class FieldCreate(FieldForm):
    made = FieldOfAction
    title = "Neues Handlungsfeld"

    def start(self) -> FieldOfAction:
        return FieldOfAction(neighbourhood=self.neighbourhood)


class FieldEdit(FieldForm):
    title = "Handlungsfeld ändern"

    def start(self) -> FieldOfAction:
        return self.own(FieldOfAction, pk=self.kwargs["pk"])


def _day(typed: str) -> date | None:
    if not typed:
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise DomainError("Bitte geben Sie einen Tag an, den es gibt.") from error
