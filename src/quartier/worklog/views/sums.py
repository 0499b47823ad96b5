"""Months and years: what was worked in which area, against what was owed."""

from typing import Any

from django.urls import reverse
from django.views.generic import TemplateView

from ...kernel import dates
from ...kernel.dates import Period
from ...kernel.words import MONTHS
from ...sockets.work import AREAS
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
            "areas": list(AREAS.values()),
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
    parts_title = "Wochen"

    def period(self) -> Period:
        day = self.day_asked()
        return Period.month(day.year, day.month)

    def get_title(self) -> str:
        return f"Arbeitszeit {self.span_label()}"

    def span_label(self) -> str:
        first = self.period().first
        return f"{MONTHS[first.month - 1]} {first.year}"

    def parts(self) -> list[tuple[str, SpanRow]]:
        rows = rows_of(self.neighbourhood, self.whose(), weeks_of(self.period()))
        return [(f"{row.span.first:%d.%m.} bis {row.span.last:%d.%m.}", row) for row in rows]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        period = self.period()
        own = {
            "earlier": Period.month(*_shifted(period, -1)).first,
            "later": Period.month(*_shifted(period, 1)).first,
            "parts_title": self.parts_title,
        }
        return super().get_context_data(**(own | kwargs))


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
            "parts_title": "Monate",
        }
        return super().get_context_data(**(own | kwargs))
