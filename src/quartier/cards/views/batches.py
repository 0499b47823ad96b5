"""Cards at the desk: what was printed and came back, a new batch, its sheets."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import TemplateView

from ...accounts.deeds import Deed
from ...accounts.gate import DeskView
from ...journal.once import do_once, new_key
from ...reports.paper import pdf_answer
from ...ui.views import Page
from .. import rules
from ..actions import print_cards, void_cards
from ..forms import CodeForm, OrderForm
from ..models import CardBatch
from ..queries import batches_of, cards_back
from ..sheets import render
from .base import PARENTS, OneBatch

PER_PAGE = 20


class BatchList(Page, DeskView, TemplateView):
    """All batches with what came back of them; on top the code of a card that lies on the table."""

    permission = rules.VIEW
    title = "Karten"
    parents = PARENTS[:1]
    template_name = "cards/desk/list.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        page = Paginator(batches_of(self.neighbourhood), PER_PAGE).get_page(self.request.GET.get("page"))
        own = {
            "page_obj": page,
            "batches": page.object_list,
            "may_print": self.person.has_perm(rules.PRINT, self.neighbourhood),
            "may_enter": self.person.has_perm(rules.ENTER, self.neighbourhood),
            "code_form": CodeForm(),
        }
        return super().get_context_data(**(own | kwargs))


class PrintCards(Deed):
    """What the cards ask and how many; afterwards the sheets wait on the page of the batch."""

    permission = rules.PRINT
    title = "Karten drucken"
    parents = PARENTS
    form_class = OrderForm
    label, icon = "Karten anlegen", "printer"

    def get_initial(self) -> dict[str, Any]:
        return {"once": new_key()}

    def carry_out(self, form: OrderForm) -> str:
        batch, _is_new = do_once(
            form.cleaned_data["once"],
            CardBatch,
            lambda: print_cards(self.neighbourhood, form.order(), by=self.person),
        )
        self.say("Die Karten sind fertig. Laden Sie jetzt das PDF zum Drucken.")
        return batch.get_absolute_url()

    def back_url(self) -> str:
        return reverse("cards:list")


class BatchDetail(OneBatch, TemplateView):
    """One batch: its sheets, how many came back, and what was written on them."""

    template_name = "cards/desk/batch.html"

    def get_title(self) -> str:
        return str(self.batch)

    def get_parents(self) -> Any:
        return PARENTS

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "batch": self.batch,
            "stats": _stats(self.batch),
            "cards": cards_back(self.batch),
            "may_print": self.person.has_perm(rules.PRINT, self.neighbourhood),
            "may_enter": self.person.has_perm(rules.ENTER, self.neighbourhood),
            "code_form": CodeForm(),
        }
        return super().get_context_data(**(own | kwargs))


class Sheets(OneBatch):
    """The sheets as PDF, without the cards that came back or are void."""

    permission = rules.PRINT

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return pdf_answer(render(self.batch, request.build_absolute_uri), f"Karten-{self.batch.pk}.pdf")


class VoidCards(OneBatch, TemplateView):
    """Asks once more, then waits no longer for the cards that are still out."""

    permission = rules.PRINT
    title = "Offene Karten verfallen lassen"
    template_name = "cards/desk/void.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(batch=self.batch, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        count = void_cards(self.batch, by=self.person)
        said = "1 Karte ist" if count == 1 else f"{count} Karten sind"
        messages.success(request, f"{said} verfallen.")
        return HttpResponseRedirect(reverse("cards:batch", args=[self.batch.pk]))


def _stats(batch: CardBatch) -> list[dict[str, Any]]:
    """The counts of a batch; what came back opens its list below."""
    shown = [
        {"figure": batch.printed, "label": "gedruckt"},
        {
            "figure": batch.returned,
            "label": "zurück",
            "note": f"{batch.return_rate} von 100",
            "url": "#zurueck",
        },
        {"figure": batch.waiting, "label": "noch offen"},
    ]
    return [*shown, {"figure": batch.void, "label": "verfallen"}] if batch.void else shown
