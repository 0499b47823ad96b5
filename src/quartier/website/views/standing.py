"""The standing pages: their words come from the desk, what belongs around them from here."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext
from django.views.generic import TemplateView

from ...accounts.gate import PublicView
from ...kernel import dates
from ...projects.aims import public_aims, years_with_aims
from ...projects.queries import measures_ahead, public_projects
from ...publishing.queries import page_at
from ...ui.views import Page
from .. import queries
from ..data_register import public_register


class StandingPage(PublicView, Page, TemplateView):
    """A text of the desk by its address part; a plain but true one stands in while it is missing."""

    template_name = "website/public/standing.html"
    slug = ""
    fallback: Any = _("Dieser Text wird gerade geschrieben. Bis dahin gibt das Quartiersbüro gern Auskunft.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        text = page_at(self.neighbourhood, self.slug)
        own = {"text": text, "fallback": self.fallback}
        if text is not None and text.lead:
            own["description"] = text.local.lead
        return super().get_context_data(**(own | kwargs))


class About(StandingPage):
    """What neighbourhood management is, and who is behind it."""

    template_name = "website/public/about.html"
    title = _("Über das Quartiersmanagement")
    slug = "ueber"
    fallback = _(
        "Das Quartiersmanagement ist Ihre Anlaufstelle für Fragen, Anregungen und Ideen zum Leben im Quartier."
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"numbers": queries.numbers(self.neighbourhood)}
        return super().get_context_data(**(own | kwargs))


class Imprint(StandingPage):
    template_name = "website/public/imprint.html"
    title = _("Impressum")
    slug = "impressum"
    fallback = ""


class EasyLanguage(StandingPage):
    """The most important things in easy language (DIN SPEC 33429)."""

    template_name = "website/public/easy_language.html"
    title = _("Leichte Sprache")
    slug = "leichte-sprache"


class Accessibility(StandingPage):
    """The declaration the law demands, with the way to report a barrier."""

    template_name = "website/public/accessibility.html"
    title = _("Erklärung zur Barrierefreiheit")
    slug = "barrierefreiheit"
    fallback = _(
        "Diese Website soll für alle nutzbar sein. Stoßen Sie auf eine Hürde, sagen Sie es uns bitte."
    )


class Privacy(StandingPage):
    """What is held about people: the words of the desk, and the register straight from the program."""

    template_name = "website/public/privacy.html"
    title = _("Datenschutz")
    slug = "datenschutz"
    fallback = _(
        "Was wir über Sie speichern, wozu, auf welcher Grundlage und wie lange, steht im Verzeichnis unten."
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**({"register": public_register()} | kwargs))


class Aims(PublicView, Page, TemplateView):
    """What the office wants to reach this year, and what is planned."""

    template_name = "website/public/aims.html"
    title = _("Ziele und Ausblick")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        neighbourhood, today = self.neighbourhood, dates.today()
        years = years_with_aims(neighbourhood)
        year = next((y for y in years if y <= today.year), today.year)
        ahead = dates.Period(today, dates.Period.year(today.year).last)
        own = {
            "year": year,
            "years": [other for other in years if other != year],
            "aims": public_aims(neighbourhood, year),
            "measures": measures_ahead(neighbourhood, ahead, public_only=True),
            "projects": [project for project in public_projects(neighbourhood) if not project.is_finished],
            "events": queries.next_events(neighbourhood, 5),
            "description": pgettext(
                "Seite Ziele", "Was das Quartiersmanagement erreichen will und was ansteht."
            ),
        }
        return super().get_context_data(**(own | kwargs))
