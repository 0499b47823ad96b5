"""A case can become the idea of a project."""

import textwrap
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from ..kernel.html import from_plain
from ..sockets.conversions import Conversion, Material, Standing, conversions
from .actions import save_project
from .models import Project
from .states import STAGES

LEAD_LENGTH = 400


def begin_project(material: Material, by: Any) -> Project:
    """A draft in the first stage; a long text has its beginning as lead and stands whole below it."""
    is_long = len(material.text) > LEAD_LENGTH
    project = Project(
        neighbourhood=material.neighbourhood,
        title=material.title,
        lead=textwrap.shorten(material.text, LEAD_LENGTH, placeholder=" …") if is_long else material.text,
        body=from_plain(material.text) if is_long else "",
    )
    return save_project(project, by=by)


def standing_of(project: Project) -> Standing:
    url = reverse("projects:desk_edit", args=[project.pk])
    state = f"{project.status.label}, {STAGES.staff_label(project.stage)}"
    if not project.is_public:
        return Standing(url, state)
    told = _("Daraus ist ein Projekt geworden: „%(title)s“. Wie weit es ist: %(stage)s.") % {
        "title": project.local.title,
        "stage": project.get_stage_display(),
    }
    return Standing(url, state, told, project.get_absolute_url())


conversions.register(
    Conversion(
        "project", "Projektidee", "project", "projects.change_project", begin_project, standing_of,
        hint="Ein Entwurf im Stand „Idee“. Er steht erst auf der Website, wenn Sie ihn veröffentlichen.", order=10,
    )
)  # fmt: skip
