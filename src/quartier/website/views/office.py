"""Where the office is, when it is open, and all the ways to reach it."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from ...accounts.gate import PublicView
from ...appointments.schema_org import opening_hours
from ...publishing.models import NoticeReach
from ...publishing.queries import notices_in_force
from ...ui.views import Page
from .. import queries

HOME = (_("Startseite"), "website:home")


class OfficePage(PublicView, Page, TemplateView):
    """Base of pages on which the office stands."""

    parents = (HOME,)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"office": queries.office_in_words(self.neighbourhood)}
        return super().get_context_data(**(own | kwargs))


class Office(OfficePage):
    """Hours, door, way there, what to expect."""

    template_name = "website/public/office.html"
    title = _("Quartiersbüro")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "description": _("Sprechzeiten, Weg und Kontakt: So erreichen Sie das Quartiersmanagement."),
            "structured_data": opening_hours(
                self.neighbourhood, self.request.build_absolute_uri(self.request.path)
            ),
            "office_items_url": f"{reverse('website:map_items')}?ebene=office",
            "office_notices": notices_in_force(self.neighbourhood, NoticeReach.OFFICE),
        }
        return super().get_context_data(**(own | kwargs))


class TakePart(OfficePage):
    """Every way to have a say, with and without a screen."""

    template_name = "website/public/take_part.html"
    title = _("Mitmachen")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "description": _("Melden, fragen, vorschlagen, mitkommen: So gestalten Sie das Quartier mit."),
            "events": queries.next_events(self.neighbourhood, 3),
        }
        return super().get_context_data(**(own | kwargs))


class Slip(OfficePage):
    """The same questions on paper, to print and drop in the letter box."""

    template_name = "website/public/slip.html"
    title = _("Zettel zum Ausdrucken")
    parents = (HOME, (_("Mitmachen"), "website:take_part"))


class Contact(OfficePage):
    """Who answers, and how to reach them."""

    template_name = "website/public/contact.html"
    title = _("Kontakt")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"description": _("Telefon, E-Mail und Anschrift des Quartiersbüros und der Stadtverwaltung.")}
        return super().get_context_data(**(own | kwargs))
