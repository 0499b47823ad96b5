"""What programs read: crawlers, browsers, security researchers."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import get_language, override

from ...accounts.gate import PublicView
from ...kernel import dates
from .. import frame, queries

# Pages that belong to no record; all of them lie open in every language.
PAGES = (
    "website:home", "website:office", "website:take_part", "website:contact", "website:aims", "website:about",
    "website:imprint", "website:privacy", "website:accessibility", "website:easy_language", "website:overview",
    "website:map", "publishing:posts", "events:list", "projects:list", "actors:list", "cases:report",
)  # fmt: skip


class Sitemap(PublicView):
    """Every public page in every language (sitemaps.org)."""

    def get(self, request: HttpRequest) -> HttpResponse:
        addresses = [address for name in PAGES for address in _in_every_language(name)]
        records = (entry.url for entry in queries.everything_public(self.neighbourhood))
        # Several records may share a page, such as the aims of a year: the part after # names no page.
        paths = dict.fromkeys([*addresses, *(url.partition("#")[0] for url in records)])
        own = {"addresses": [request.build_absolute_uri(path) for path in paths]}
        return HttpResponse(
            render_to_string("website/public/sitemap.xml", own), content_type="application/xml"
        )


def _in_every_language(name: str) -> list[str]:
    found = []
    for code, _name in settings.LANGUAGES:
        with override(code):
            found.append(reverse(name))
    return found


class Robots(PublicView):
    """Crawlers stay out of the desk, and out of a demonstration altogether."""

    def get(self, request: HttpRequest) -> HttpResponse:
        closed = (
            ["/"] if settings.IS_DEMO else ["/buero/", "/ansicht/", *_in_every_language("website:search")]
        )
        lines = ["User-agent: *", *(f"Disallow: {path}" for path in closed)]
        lines.append(f"Sitemap: {request.build_absolute_uri(reverse('website:sitemap'))}")
        return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


class SecurityContact(PublicView):
    """Whom to tell about a weakness (RFC 9116)."""

    def get(self, request: HttpRequest) -> HttpResponse:
        expires = dates.at(dates.today() + timedelta(days=180))
        lines = [
            f"Contact: {request.build_absolute_uri(reverse('website:contact'))}",
            f"Expires: {expires.isoformat()}",
            f"Preferred-Languages: {', '.join(code for code, _name in settings.LANGUAGES)}",
            f"Canonical: {request.build_absolute_uri(reverse('website:security_contact'))}",
        ]
        if self.neighbourhood.email:
            lines.insert(0, f"Contact: mailto:{self.neighbourhood.email}")
        return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


class Manifest(PublicView):
    """How the website looks as an icon on a phone."""

    def get(self, request: HttpRequest) -> HttpResponse:
        neighbourhood, identity = self.neighbourhood, frame.identity(self.neighbourhood)
        icons = [{"src": static("ui/icon.svg"), "sizes": "any", "type": "image/svg+xml"}]
        told: dict[str, Any] = {
            "name": f"{neighbourhood.name}, {neighbourhood.town}",
            "short_name": neighbourhood.name,
            "description": identity.local.introduction,
            "lang": get_language(),
            "start_url": reverse("website:home"),
            "display": "browser",
            "theme_color": identity.primary_colour,
            "background_color": "#ffffff",
            "icons": icons,
        }
        return JsonResponse(told, content_type="application/manifest+json")


class Icon(PublicView):
    """Browsers ask for this address on their own."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return HttpResponseRedirect(static("ui/icon.svg"))
