"""Neighbouring pages at the desk."""

from typing import Any

from django.urls import reverse

from ..models import Actor

Tab = dict[str, Any]


def directory_tabs(current: str) -> list[Tab]:
    """Above the lists of the directory."""
    pages = (
        ("actors", "Verzeichnis", reverse("actors:desk_list"), "actors.view_actor"),
        ("contacts", "Kontaktpersonen", reverse("actors:desk_contact_list"), "actors.view_contact"),
        ("groups", "Gruppen und Sitzungen", reverse("actors:desk_group_list"), "actors.view_meeting"),
    )
    return [
        {"label": label, "url": url, "is_current": key == current, "permission": permission}
        for key, label, url, permission in pages
    ]


def actor_tabs(actor: Actor, current: str) -> list[Tab]:
    """Above the pages of one actor."""
    pages = (
        ("edit", "Angaben", reverse("actors:desk_edit", args=[actor.pk])),
        ("contacts", "Kontaktpersonen", reverse("actors:desk_contacts", args=[actor.pk])),
    )
    return [{"label": label, "url": url, "is_current": key == current} for key, label, url in pages]
