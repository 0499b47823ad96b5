"""Reports at the desk: choose, read, download, and open each figure."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import TemplateView

from ..accounts.gate import DeskView
from ..accounts.models import Person
from ..kernel.dates import Period
from ..kernel.errors import DomainError
from ..places.models import Neighbourhood
from ..sockets.figures import Figure, figures
from ..sockets.work import AREAS
from ..ui.views import Page
from .amounts import shown
from .evaluation import Counted, charts_of, count, count_all, numbers
from .layout.panels import value_parts
from .look import look_of
from .produce import produce
from .queries import year_to_show, years_with_records
from .renderers import renderers
from .renderers.page_data import PageData
from .retrospect import FIRST_YEAR, LAST_YEAR, compose

PERMISSION = "reports.view"
RECORDS_PER_PAGE, MOST_CHARTS, LONGEST_UNIT = 200, 6, 4
INDEX = (("Berichte", "reports:index"),)


def may_open(figure: Figure, person: Person, neighbourhood: Neighbourhood) -> bool:
    """Whether the list behind a figure is for this person's eyes."""
    return not figure.permission or person.has_perm(figure.permission, neighbourhood)


def opener(person: Person, neighbourhood: Neighbourhood, year: int) -> Callable[[str], str]:
    """The address of a figure's list, empty for those who may not open it."""

    def address(key: str) -> str:
        if key in figures and may_open(figures[key], person, neighbourhood):
            return reverse("reports:figure", args=[year, key])
        return ""

    return address


class YearView(DeskView):
    """Base of all views about one year."""

    permission = PERMISSION

    @property
    def year(self) -> int:
        year: int = self.kwargs["year"]
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise Http404("no reports of such a year")
        return year


class ReportIndex(DeskView, Page, TemplateView):
    """Choose a year and a format; see the year's figures."""

    permission = PERMISSION
    title = "Berichte"
    template_name = "reports/desk/index.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        years = years_with_records(self.neighbourhood)
        asked = self.request.GET.get("jahr", "")
        year = int(asked) if asked.isdecimal() and int(asked) in years else year_to_show(years)
        context = super().get_context_data(year=year, tabs=self._tabs(years, year), **kwargs)
        return context if year is None else context | self._figures(year) | {"formats": self._formats(year)}

    def _tabs(self, years: list[int], shown_year: int | None) -> list[dict[str, Any]]:
        here = reverse("reports:index")
        return [
            {"label": year, "url": f"{here}?jahr={year}", "is_current": year == shown_year} for year in years
        ]

    def _formats(self, year: int) -> list[dict[str, Any]]:
        return [
            {"label": one.label, "hint": one.hint, "icon": one.icon,
             "url": reverse("reports:download", args=[year, one.key])}
            for one in renderers
        ]  # fmt: skip

    def _figures(self, year: int) -> dict[str, Any]:
        counted = count_all(self.neighbourhood, Period.year(year))
        before = count_all(self.neighbourhood, Period.year(year - 1))
        address = opener(self.person, self.neighbourhood, year)
        groups = []
        for area, label in (("", "Übergreifend"), *AREAS.items()):
            stats = [
                {"figure": _short(one.value.value), "label": one.figure.label, "url": address(one.figure.key),
                 "note": f"{year - 1}: {before[one.figure.key].value.value}"}
                for one in numbers(counted.values())
                if (one.figure.area if one.figure.area in AREAS else "") == area
            ]  # fmt: skip
            if stats:
                groups.append({"label": label, "stats": stats})
        page = PageData(look_of(self.neighbourhood))
        charts = [page.chart(chart) for chart in charts_of(counted.values(), Period.year(year), MOST_CHARTS)]
        return {"groups": groups, "charts": charts}


class ReportRead(YearView, Page, TemplateView):
    """The report in the browser; every figure opens its list."""

    template_name = "reports/desk/read.html"

    def get_title(self) -> str:
        return f"Rückblick {self.year} / Ausblick {self.year + 1}"

    def get_parents(self) -> tuple[tuple[str, str], ...]:
        return INDEX

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        document = compose(self.neighbourhood, self.year)
        page = PageData(
            look_of(self.neighbourhood), opener(self.person, self.neighbourhood, self.year), links=True
        )
        downloads = [(one.label, reverse("reports:download", args=[self.year, one.key])) for one in renderers]
        return super().get_context_data(slides=page.slides(document), downloads=downloads, **kwargs)


class ReportDownload(YearView):
    """The report as a file."""

    def get(self, request: HttpRequest, year: int, file_format: str) -> HttpResponse:
        if file_format not in renderers:
            raise Http404("no such format")
        try:
            file = produce(self.neighbourhood, self.year, file_format)
        except DomainError as error:
            messages.error(request, error.message)
            return HttpResponseRedirect(reverse("reports:index"))
        response = HttpResponse(file.content, content_type=file.content_type)
        response["Content-Disposition"] = f'attachment; filename="{file.name}"'
        return response


class FigurePage(YearView, Page, TemplateView):
    """The records behind a number, and their sum."""

    template_name = "reports/desk/figure.html"

    @property
    def figure(self) -> Figure:
        key = self.kwargs["key"]
        if key not in figures:
            raise Http404("no such figure")
        return figures[key]

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not may_open(self.figure, self.person, self.neighbourhood):
            raise PermissionDenied
        return super().get(request, *args, **kwargs)

    def get_title(self) -> str:
        return f"{self.figure.label} {self.year}"

    def get_parents(self) -> tuple[tuple[str, str], ...]:
        return (*INDEX, (f"Rückblick {self.year}", reverse("reports:read", args=[self.year])))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        counted = count(self.figure, self.neighbourhood, Period.year(self.year))
        page_obj = Paginator(counted.records, RECORDS_PER_PAGE).get_page(self.request.GET.get("page"))
        return super().get_context_data(
            sum=counted.value.value, figure=self.figure, page_obj=page_obj,
            rows=[_row(record, self.figure.unit) for record in page_obj], number=len(counted.records),
            label=self.figure.label, has_amounts=_has_amounts(counted), **kwargs,
        )  # fmt: skip


def _has_amounts(counted: Counted) -> bool:
    return bool(counted.figure.unit) or any(record.amount != 1 for record in counted.records)


def _row(record: Any, unit: str) -> dict[str, Any]:
    note = ", ".join(part for part in (record.part, record.note) if part)
    return {"day": record.day, "title": record.title, "url": record.url, "note": note,
            "amount": shown(record.amount, unit)}  # fmt: skip


def _short(value: str) -> str:
    """A number for a small tile: what is counted already stands under it, so long units fall away."""
    number, unit = value_parts(value)
    return value if len(unit) <= LONGEST_UNIT else number
