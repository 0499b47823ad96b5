"""Projects and aims at the desk: the common pages of publishable records, declared."""

from typing import Any

from ...kernel import dates
from ...publishing.desk import PublishableDesk
from ..actions import save_aim, save_project
from ..forms import AimForm, ProjectForm
from ..models import Aim, Project
from ..states import STAGES
from .public import aim_context, detail_context
from .tabs import list_tabs, project_tabs


def _stage(project: Project) -> str:
    return str(STAGES.staff_label(project.stage))


class ProjectDesk(PublishableDesk):
    model = Project
    form_class = ProjectForm
    app = "projects"
    section = "buero/projekte/"
    view_permission = "projects.view_project"
    change_permission = "projects.change_project"
    title, title_plural, new_label = "Projekt", "Projekte", "Neues Projekt"
    intro = "Was sich im Quartier ändert: von der ersten Idee bis zum Ende."
    empty = "Beginnen Sie mit einer Idee. Der Stand wächst mit."
    icon = "project"
    list_columns = (("Wie weit", _stage), ("Handlungsfeld", "field_of_action"), ("Ort", "place"))
    select_related = ("field_of_action", "place")
    preview_template = "projects/public/detail.html"

    @classmethod
    def save(cls, form: Any, by: Any) -> Any:
        return save_project(form.instance, by=by, related=form.related())

    @classmethod
    def preview_context(cls, subject: Any) -> dict[str, Any]:
        return detail_context(subject)

    @classmethod
    def tabs(cls, subject: Any) -> list[dict[str, Any]]:
        return list_tabs("projects") if subject is None else project_tabs(subject, "edit")


class AimDesk(PublishableDesk):
    model = Aim
    form_class = AimForm
    app = "projects"
    prefix = "desk_aim_"
    section = "buero/ziele/"
    view_permission = "projects.view_aim"
    change_permission = "projects.change_aim"
    title, title_plural, new_label = "Ziel", "Ziele", "Neues Ziel"
    intro = "Was das Quartiersmanagement in einem Jahr erreichen will und was daraus wurde."
    empty = "Ein vorrangiges Ziel und zwei, drei weitere genügen."
    icon = "aim"
    list_columns = (
        ("Jahr", lambda aim: str(aim.year)),
        ("Vorrangig", "is_main"),
        ("Woran man es erkennt", "indicator"),
    )
    preview_template = "projects/public/aims.html"

    @classmethod
    def new(cls, neighbourhood: Any) -> Aim:
        return Aim(neighbourhood=neighbourhood, year=dates.today().year)

    @classmethod
    def save(cls, form: Any, by: Any) -> Any:
        return save_aim(form.instance, by=by)

    @classmethod
    def preview_context(cls, subject: Any) -> dict[str, Any]:
        return aim_context(subject)
