"""Finding things: by words, and by looking through everything."""

from itertools import groupby
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from ...accounts.gate import PublicView
from ...publishing.search import find, suggest
from ...sockets.search import kinds
from ...ui.views import Page
from .. import queries
from ..doorways import Doorway, find_doorways

LONGEST = 100
PER_PAGE = 20


class Search(PublicView, Page, TemplateView):
    """Searches everything public, whatever feature keeps it."""

    template_name = "website/public/search.html"
    title = gettext_lazy("Suche")

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().get(request, *args, **kwargs)
        response["Cache-Control"] = "no-store"  # what somebody looks for is nobody else's business
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        words = " ".join(self.request.GET.get("q", "").replace("\0", " ").split())[:LONGEST]
        language = get_language() or "de"
        page = Paginator(find(self.neighbourhood, words, language), PER_PAGE).get_page(
            self.request.GET.get("page")
        )
        doorways = find_doorways(words)
        number = page.paginator.count + len(doorways)
        own = {
            "words": words,
            "page_obj": page,
            "doorways": [_doorway(doorway) for doorway in doorways] if page.number == 1 else [],
            "items": [self._hit(entry) for entry in page] if words else [],
            "result": _result(number, words) if words else "",
            "suggestion": suggest(self.neighbourhood, words, language) if words and not number else "",
        }
        return super().get_context_data(**(own | kwargs))

    def _hit(self, entry: Any) -> dict[str, Any]:
        return {
            "title": entry.title,
            "url": entry.url,
            "kicker": kinds[entry.kind].label if entry.kind in kinds else "",
            "text": entry.summary,
        }


def _doorway(doorway: Doorway) -> dict[str, Any]:
    return {"title": doorway.title, "url": doorway.url, "kicker": _("Direkt dorthin"), "text": doorway.text}


class Overview(PublicView, Page, TemplateView):
    """Every public page on one, by kind: for people who would rather look than search."""

    template_name = "website/public/overview.html"
    title = gettext_lazy("Alle Seiten im Überblick")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        language = get_language()
        entries = [e for e in queries.everything_public(self.neighbourhood) if e.language == language]
        by_kind = {kind: list(found) for kind, found in groupby(entries, key=lambda entry: entry.kind)}
        groups = [(kind.label, by_kind[kind.key]) for kind in kinds if kind.key in by_kind]
        return super().get_context_data(**({"groups": groups} | kwargs))


def _result(number: int, words: str) -> str:
    if number == 0:
        return _("Nichts gefunden zu „%(words)s“.") % {"words": words}
    told = ngettext("%(number)s Treffer zu „%(words)s“", "%(number)s Treffer zu „%(words)s“", number)
    return told % {"number": number, "words": words}
