"""The start page."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from ...accounts.gate import PublicView
from ...conditions.queries import conditions_to_tell
from ...conditions.showing import in_force
from ...projects.queries import faces_of_projects
from ...publishing.queries import latest_posts
from ...ui.views import Page
from .. import frame, queries


class Home(PublicView, Page, TemplateView):
    """What is on, what is new, who does what here, and where the door is."""

    template_name = "website/public/home.html"

    def get_title(self) -> str:
        return self.neighbourhood.name

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        neighbourhood = self.neighbourhood
        identity, office = frame.identity(neighbourhood), frame.office(neighbourhood)
        own = {
            "breadcrumb": (),
            "identity": identity,
            "office": office,
            "description": identity.local.introduction
            or _("Nachrichten, Termine und Projekte aus dem Quartier."),
            "actions": self._actions(),
            "events": queries.next_events(neighbourhood, 4),
            "posts": latest_posts(neighbourhood, 3),
            "projects": faces_of_projects(neighbourhood, 3),
            "numbers": queries.numbers(neighbourhood),
            **in_force(neighbourhood, conditions_to_tell(neighbourhood), _("Was gerade gilt"), is_brief=True),
        }
        return super().get_context_data(**(own | kwargs))

    def _actions(self) -> list[dict[str, str]]:
        return [
            {
                "label": _("Anliegen mitteilen"),
                "url": reverse("cases:report"),
                "kind": "primary",
                "icon": "megaphone",
            },
            {
                "label": _("Was ist los?"),
                "url": reverse("events:list"),
                "kind": "secondary",
                "icon": "calendar",
            },
        ]
