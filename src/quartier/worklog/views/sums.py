"""Months and years: what was worked in which area, against what was owed."""

from typing import Any

from django.urls import reverse
from django.views.generic import TemplateView

from ...kernel import dates
from ...kernel.dates import Period
from ...kernel.words import MONTHS
from ..queries import (
    SpanRow,
    balance_of,
    months_of,
    owed_until_today,
    regularity,
    rows_of,
    weeks_of,
    years_of,
)
from ..targets import contracts_of
from .base import EVERYBODY, WorklogPage

# Headings of a table with many columns; each cell says the full name on a phone.
SHORT = ("Büro", "Netzwerk", "Projekte", "Öffentlichkeit", "Koordination")


class Sums(WorklogPage, TemplateView):
    """A span with its parts as a table: each number opens the entries it was summed from."""

    permission = "worklog.view_entry"
    template_name = "worklog/sums.html"

    def period(self) -> Period:
        raise NotImplementedError

    def span_label(self) -> str:
        raise NotImplementedError

    def parts(self) -> list[tuple[str, SpanRow]]:
        """Label and sums of each part of the span."""
        raise NotImplementedError

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        person, period = self.whose(), self.period()
        balance = balance_of(self.neighbourhood, person, period, self.span_label())
        contracts = contracts_of(self.neighbourhood, person)
        owed = owed_until_today(contracts, period, self.neighbourhood.state_code)
        own = {
            "balance": balance,
            "period": period,
            "owed": owed,
            "is_running": dates.today() in period,
            "difference": balance.worked_minutes - owed,
            "shares": self._shares(balance.worked_minutes, period, person),
            "areas": SHORT,
            "rows": [self._row(label, row) for label, row in self.parts()],
            "whose": person,
            "who_asked": self.request.GET.get("person", ""),
        }
        return super().get_context_data(**(own | kwargs))

    def _shares(self, worked: int, period: Period, person: Any) -> list[dict[str, Any]]:
        """Per area: minutes, share in per cent, and in how many weeks there was any."""
        return [
            {
                "label": area.label,
                "minutes": area.minutes,
                "percent": (200 * area.minutes + worked) // (2 * worked) if worked else 0,
                "weeks": area.weeks,
                "of_weeks": area.of_weeks,
                "url": self.records_url(period, area.key),
            }
            for area in regularity(self.neighbourhood, period, person)
        ]

    def _row(self, label: str, row: SpanRow) -> dict[str, Any]:
        cells = [
            {"label": area.label, "minutes": area.minutes, "url": self.records_url(row.span, area.key)}
            for area in row.by_area
        ]
        return {"label": label, "row": row, "cells": cells, "url": self.records_url(row.span)}

    def records_url(self, span: Period, area: str = "") -> str:
        person = self.whose()
        who = (f"&person={person.pk}" if person else f"&person={EVERYBODY}") if self.sees_colleagues else ""
        query = f"?first={span.first:%Y-%m-%d}&last={span.last:%Y-%m-%d}"
        return reverse("worklog:records") + query + (f"&area={area}" if area else "") + who


class Month(Sums):
    tab = "worklog:month"

    def period(self) -> Period:
        day = self.day_asked()
        return Period.month(day.year, day.month)

    def get_title(self) -> str:
        return f"Arbeitszeit {self.span_label()}"

    def span_label(self) -> str:
        return _month_label(self.period())

    def parts(self) -> list[tuple[str, SpanRow]]:
        rows = rows_of(self.neighbourhood, self.whose(), weeks_of(self.period()))
        return [(_week_label(row.span), row) for row in rows]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        earlier, later = (Period.month(*_shifted(self.period(), by)) for by in (-1, 1))
        own = {
            "earlier": earlier.first,
            "earlier_label": _month_label(earlier),
            "later": later.first if later.first <= dates.today() else None,
            "later_label": _month_label(later),
            "parts_title": "Wochen",
        }
        return super().get_context_data(**(own | kwargs))


def _week_label(week: Period) -> str:
    """„01.–07.03.“, one day „31.03.“: short, for a table."""
    return f"{week.first:%d.}–{week.last:%d.%m.}" if week.first != week.last else f"{week.first:%d.%m.}"


def _month_label(month: Period) -> str:
    return f"{MONTHS[month.first.month - 1]} {month.first.year}"


def _shifted(month: Period, by: int) -> tuple[int, int]:
    number = month.first.year * 12 + month.first.month - 1 + by
    return number // 12, number % 12 + 1


class Year(Sums):
    tab = "worklog:year"

    def period(self) -> Period:
        return Period.year(self.day_asked().year)

    def get_title(self) -> str:
        return f"Arbeitszeit {self.span_label()}"

    def span_label(self) -> str:
        return str(self.period().first.year)

    def parts(self) -> list[tuple[str, SpanRow]]:
        rows = rows_of(self.neighbourhood, self.whose(), months_of(self.period().first.year))
        return [(MONTHS[row.span.first.month - 1], row) for row in rows]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        first = self.period().first
        known = years_of(self.neighbourhood)
        own = {
            "earlier": first.replace(year=first.year - 1)
            if any(year < first.year for year in known)
            else None,
            "later": first.replace(year=first.year + 1) if first.year < dates.today().year else None,
            "earlier_label": first.year - 1,
            "later_label": first.year + 1,
            "parts_title": "Monate",
        }
        return super().get_context_data(**(own | kwargs))
