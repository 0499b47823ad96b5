"""Who changed what when, and the way back to an earlier version."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.views.generic import TemplateView

from ...journal.queries import history_of, latest_version
from ...journal.words import deeds_of, difference_between
from ...kernel.errors import DomainError
from ..actions import KEPT
from .base import OneRecordView

PER_PAGE = 30


class History(OneRecordView, TemplateView):
    label = "Verlauf"
    template_name = "publishing/desk/history.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        page = Paginator(history_of(self.subject), PER_PAGE).get_page(self.request.GET.get("page"))
        present = latest_version(self.subject)
        deeds = deeds_of(page.object_list, type(self.subject), present=present)
        return super().get_context_data(page_obj=page, deeds=deeds, **kwargs)


class Restore(OneRecordView, TemplateView):
    """Shows an earlier version beside the present one; the button brings it back."""

    label = "Frühere Fassung"
    template_name = "publishing/desk/restore.html"

    def get_parents(self) -> list[tuple[str, str]]:
        return [*super().get_parents(), ("Verlauf", self.desk.url("history", self.subject.pk))]

    @property
    def entry(self) -> Any:
        return get_object_or_404(
            history_of(self.subject).filter(snapshot__isnull=False), pk=self.kwargs["entry_pk"]
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        entry, present = self.entry, latest_version(self.subject)
        changes = difference_between(entry, present, leave_out=KEPT) if present else []
        return super().get_context_data(entry=entry, changes=changes, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        entry = self.entry
        try:
            with transaction.atomic():
                subject = self.desk.restore(self.desk.locked(self.subject), entry, self.person)
            self.say(f"„{subject}“ steht wieder in der früheren Fassung.")
        except (DomainError, ValidationError) as error:
            self.refuse(error)
        return HttpResponseRedirect(self.desk.url("history", self.subject.pk))
