"""Neighbouring pages at the desk."""

from typing import Any

from django.urls import reverse

from ..models import Project

Tab = dict[str, Any]


def list_tabs(current: str) -> list[Tab]:
    """Above the lists of projects and what they are ordered by."""
    pages = (
        ("projects", "Projekte", reverse("projects:desk_list")),
        ("fields", "Handlungsfelder", reverse("projects:desk_field_list")),
    )
    return [{"label": label, "url": url, "is_current": key == current} for key, label, url in pages]


def project_tabs(project: Project, current: str) -> list[Tab]:
    """Above the pages of one project."""
    pages = (
        ("edit", "Angaben", reverse("projects:desk_edit", args=[project.pk])),
        ("progress", "Stand und Maßnahmen", reverse("projects:desk_progress", args=[project.pk])),
    )
    return [{"label": label, "url": url, "is_current": key == current} for key, label, url in pages]
