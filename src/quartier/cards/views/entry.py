"""A card came back: its code, what is written on it, and the next one."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html
from django.views.generic import FormView

from ...accounts.deeds import Deed
from ...accounts.gate import DeskView
from ...cases.models import Case
from ...cases.queries import case_with_code
from ...ui.views import Page
from .. import rules
from ..actions import enter_card
from ..forms import CardForm, CodeForm
from ..models import Card, CardBatch
from ..queries import batches_of, card_with_code
from .base import PARENTS

NO_SUCH_CARD = (
    "Zu diesem Code gibt es keine Karte. Bitte vergleichen Sie ihn mit dem Druck, Zeichen für Zeichen."
)


class TakeCard(Page, DeskView, FormView):  # type: ignore[type-arg]
    """One field: the code on the card. Who scans it with a phone never comes here."""

    permission = rules.ENTER
    title = "Karte eintragen"
    parents = PARENTS
    template_name = "cards/desk/take.html"
    form_class = CodeForm

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"is_alone": True}

    def form_valid(self, form: Any) -> HttpResponse:
        typed = form.cleaned_data["code"]
        if card := card_with_code(self.neighbourhood, typed):
            return HttpResponseRedirect(reverse("cards:enter", args=[card.code]))
        if case := case_with_code(self.neighbourhood, typed):
            messages.info(self.request, "Dieser Code gehört zu keiner Karte, sondern zu diesem Anliegen.")
            return HttpResponseRedirect(reverse("cases:detail", args=[case.pk]))
        form.add_error("code", NO_SUCH_CARD)
        return self.form_invalid(form)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """`?auflage=7`: the batch whose card was entered just now."""
        return super().get_context_data(batch=self._last_batch(), **kwargs)

    def _last_batch(self) -> CardBatch | None:
        number = self.request.GET.get("auflage", "")
        if not number.isdecimal() or len(number) > 18:
            return None
        return batches_of(self.neighbourhood).filter(pk=int(number)).first()


class EnterCard(Deed):
    """What is written on a card. All else is known from its batch; saved, the next card's turn comes."""

    permission = rules.ENTER
    title = "Karte eintragen"
    parents = PARENTS
    template_name = "cards/desk/enter.html"
    form_class = CardForm
    label = "Speichern, nächste Karte"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self._card: Card | None = None

    @property
    def card(self) -> Card:
        if self._card is None:
            self._card = card_with_code(self.neighbourhood, self.kwargs["code"])
        if self._card is None:
            raise Http404("no such card here")
        return self._card

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"batch": self.card.batch}

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.card.has_come_back:
            return HttpResponseRedirect(self.earlier(self.card.case))
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(card=self.card, batch=self.card.batch, **kwargs)

    def carry_out(self, form: CardForm) -> str:
        case, is_new = enter_card(self.card, form.report(), by=self.person)
        if case is None or not is_new:
            return self.earlier(case)
        address = reverse("cases:detail", args=[case.pk])
        messages.success(self.request, format_html('Eingetragen: <a href="{}">{}</a>', address, case.subject))
        return f"{self.back_url()}?auflage={self.card.batch_id}"

    def back_url(self) -> str:
        return reverse("cards:take")

    def earlier(self, case: Case | None) -> str:
        """A card that was entered before leads to its case, and never makes a second one."""
        if case is None:
            messages.info(self.request, "Diese Karte war schon eingetragen. Ihr Anliegen gibt es nicht mehr.")
            return self.card.batch.get_absolute_url()
        messages.info(self.request, "Diese Karte ist schon eingetragen. Hier ist ihr Anliegen.")
        return reverse("cases:detail", args=[case.pk])
