"""Where the office is, when it is open, and all the ways to reach it."""

from typing import Any

from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from ...accounts.gate import PublicView
from ...appointments.queries import coming_changes
from ...appointments.schema_org import opening_hours
from ...appointments.told import words_of
from ...conditions.queries import banners_besides, conditions_to_tell
from ...conditions.showing import in_force
from ...kernel.json_ld import as_json_ld
from ...publishing.models import NoticeReach
from ...ui.views import Page
from .. import frame, queries


class OfficePage(PublicView, Page, TemplateView):
    """Base of pages on which the office stands."""

    @cached_property
    def office(self) -> dict[str, Any]:
        return frame.office(self.neighbourhood)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"office": self.office}
        return super().get_context_data(**(own | kwargs))


class Office(OfficePage):
    """Hours, door, way there, what to expect."""

    template_name = "website/public/office.html"
    title = _("Quartiersbüro")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own: dict[str, Any] = {
            "description": _("Sprechzeiten, Weg und Kontakt: So erreichen Sie das Quartiersmanagement."),
            "json_ld": as_json_ld(self._facts()),
            "office_items_url": f"{reverse('website:map_items')}?ebene=office",
            "changes": [words_of(change) for change in coming_changes(self.office["timetable"])],
            "office_notices": banners_besides(self.neighbourhood, NoticeReach.OFFICE),
        }
        told = [one for one in conditions_to_tell(self.neighbourhood) if one.concerns_office]
        own |= in_force(self.neighbourhood, told, str(_("Was gerade gilt")))
        return super().get_context_data(**(own | kwargs))

    def _facts(self) -> dict[str, Any]:
        """The office as search engines read it (https://schema.org/GovernmentOffice)."""
        neighbourhood, place = self.neighbourhood, self.office["place"]
        facts: dict[str, Any] = {
            "@type": "GovernmentOffice",
            "name": f"Quartiersbüro {neighbourhood.name}",
            "url": self.request.build_absolute_uri(self.request.path),
            "telephone": neighbourhood.phone,
            "email": neighbourhood.email,
            "areaServed": f"{neighbourhood.name}, {neighbourhood.town}",
        }
        if place is not None:
            facts["address"] = {
                "@type": "PostalAddress",
                "streetAddress": place.street,
                "postalCode": place.postcode,
                "addressLocality": place.town or neighbourhood.town,
                "addressCountry": "DE",
            }
        return facts | opening_hours(neighbourhood, self.office["timetable"])


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
    parents = ((_("Mitmachen"), "website:take_part"),)


class Contact(OfficePage):
    """Who answers, and how to reach them."""

    template_name = "website/public/contact.html"
    title = _("Kontakt")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"description": _("Telefon, E-Mail und Anschrift des Quartiersbüros und der Stadtverwaltung.")}
        return super().get_context_data(**(own | kwargs))
