"""Released cases as visitors see them: list, map, one of them."""

from typing import Any
from urllib.parse import urlencode

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import DetailView, ListView

from ...accounts.gate import PublicView
from ...actors.maps import map_response
from ...publishing.related import related_to
from ...ui.views import Page
from ..conversion import public_results_of
from ..models import PublicCase
from ..public_forms import PublicFilter
from ..public_plugs import feature_of
from ..public_queries import choices_in, narrowed, public_cases

CASES = (gettext_lazy("Was aus Anliegen wurde"), "cases:list")


class Filtered(PublicView):
    """What list and map share: the released cases, narrowed by the address."""

    def filter(self) -> PublicFilter:
        topics, kinds = choices_in(self.neighbourhood)
        return PublicFilter(self.request.GET, topics=topics, kinds=kinds)

    def shown(self, form: PublicFilter) -> Any:
        return narrowed(public_cases(self.neighbourhood), **form.chosen)


class PublicCaseList(Filtered, Page, ListView):  # type: ignore[type-arg]
    """What people asked, reported and proposed, and what became of it."""

    template_name = "cases/public/list.html"
    title = CASES[0]
    parents = ((gettext_lazy("Mitmachen"), "website:take_part"),)
    paginate_by = 20

    def get_queryset(self) -> models.QuerySet[PublicCase]:
        self.form = self.filter()
        return self.shown(self.form)  # type: ignore[no-any-return]

    def paginate_queryset(self, queryset: Any, page_size: int) -> Any:
        """A page that does not exist is the nearest one that does."""
        paginator = self.get_paginator(queryset, page_size)
        page = paginator.get_page(self.request.GET.get("page"))
        return paginator, page, page.object_list, page.has_other_pages()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        is_narrowed = any(self.form.chosen.values())
        context = super().get_context_data(**kwargs)
        number = context["paginator"].count
        chosen = {name: value for name, value in self.form.values().items() if value}
        features = [feature for public in context["object_list"] if (feature := feature_of(public))]
        return context | {
            "form": self.form,
            "result": _result(number) if is_narrowed else "",
            "is_narrowed": is_narrowed,
            "features": features,
            "items_url": reverse("cases:map_data") + (f"?{urlencode(chosen)}" if chosen else ""),
            "description": _("Was Menschen im Quartier gemeldet und gefragt haben, und was daraus wurde."),
        }


class PublicCaseMap(Filtered):
    """The same cases as GeoJSON, at points that are rounded."""

    def get(self, request: HttpRequest) -> HttpResponse:
        shown = self.shown(self.filter())
        return map_response(filter(None, map(feature_of, shown)), "case")


class PublicCaseDetail(PublicView, Page, DetailView):  # type: ignore[type-arg]
    """One released case: what was said, where it stands, what became of it."""

    template_name = "cases/public/public_detail.html"
    parents = (CASES,)

    def get_object(self, queryset: Any = None) -> PublicCase:
        return self.own(public_cases(self.neighbourhood), slug=self.kwargs["slug"])

    def get_title(self) -> str:
        return str(self.object.local.title)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**(detail_context(self.object) | kwargs))


def detail_context(public: PublicCase) -> dict[str, Any]:
    """What the page of a released case shows besides the record; the preview at the desk uses the same."""
    feature = feature_of(public) if public.pk else None
    return {
        "description": public.local.text[:160],
        "feature": feature,
        "items_url": reverse("cases:map_data"),
        "became": public_results_of(public.case) if public.pk else [],
        "related": related_to(public) if public.pk and public.slug else [],
    }


def _result(number: int) -> str:
    if number == 0:
        return _("Dazu ist noch nichts veröffentlicht.")
    return ngettext("%(number)s Anliegen", "%(number)s Anliegen", number) % {"number": number}
