"""The list of a noun: search, filter by state, pages."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Q, QuerySet
from django.views.generic import ListView

from ...kernel import dates
from ..search import matching_ids
from ..states import Status
from .base import RecordView, desk_links


@dataclass(frozen=True)
class Row:
    """One record as the list shows it."""

    subject: Any
    cells: list[tuple[str, str]]  # label and text
    url: str


class RecordList(RecordView, ListView):  # type: ignore[type-arg]
    def get_title(self) -> str:
        return self.desk.title_plural

    def get_parents(self) -> list[tuple[str, str]]:
        return []

    def get_template_names(self) -> list[str]:
        return [self.desk.list_template]

    def get_paginate_by(self, queryset: Any) -> int:
        return self.desk.page_size

    @property
    def words(self) -> str:
        return self.request.GET.get("q", "").replace("\x00", "").strip()[:120]

    @property
    def status(self) -> str:
        chosen = self.request.GET.get("stand", "")
        return chosen if chosen in Status.values else ""

    def get_queryset(self) -> QuerySet[Any]:
        rows: Any = self.desk.records(self.neighbourhood)
        if self.words:
            wanted = Q(pk__in=matching_ids(self.neighbourhood, self.desk.model, self.words))
            for name in self.desk.search_fields or (self.desk.model.title_field,):
                wanted |= Q(**{f"{name}__icontains": self.words})
            rows = rows.filter(wanted)
        return rows.in_status(self.status) if self.status else rows

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        may_change = self.may(self.desk.change_permission)
        page = "edit" if may_change else "preview"
        subjects = self.desk.prepared(self.neighbourhood, list(context["object_list"]))
        context |= self.rights() | {
            "desk": desk_links(self.desk, None, self.may),
            "columns": [label for label, _read in self.desk.list_columns],
            "rows": [self._row(subject, page) for subject in subjects],
            "words": self.words,
            "status": self.status,
            "statuses": Status.choices,
            "is_filtered": bool(self.words or self.status),
        }
        return context | self.desk.list_context(self.neighbourhood)

    def _row(self, subject: Any, page: str) -> Row:
        cells = [(label, read_cell(subject, read)) for label, read in self.desk.list_columns]
        return Row(subject, cells, self.desk.url(page, subject.pk))


def read_cell(subject: Any, read: str | Callable[[Any], Any]) -> str:
    """A value of a record as a list shows it: „Donnerstag“ needs no template."""
    if callable(read):
        return in_words(read(subject))
    if hasattr(subject, f"get_{read}_display"):
        return in_words(getattr(subject, f"get_{read}_display")())
    value = subject
    for step in read.split("."):
        value = getattr(value, step, None)
    return in_words(value() if callable(value) else value)


def in_words(value: Any) -> str:
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if isinstance(value, datetime):
        return f"{dates.local(value):%d.%m.%Y,\u00a0%H:%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    return str(value)
