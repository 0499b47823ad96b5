"""„Das haben Sie getan“: work that offers its own entry."""

from itertools import groupby
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import TemplateView

from ...kernel.errors import DomainError
from ...sockets.work import AREAS
from ..actions import accept_proposal, accept_proposals, dismiss_proposal, offer_again
from ..activities import ICONS
from ..proposals import dismissed_sources, find_proposal, open_proposals, span_on_offer
from .base import SAVED, WorklogPage


class Proposals(WorklogPage, TemplateView):
    permission = "worklog.add_entry"
    template_name = "worklog/proposals.html"
    title = "Das haben Sie getan"
    tab = "worklog:proposals"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        span = span_on_offer()
        waiting = [
            {"proposal": p, "area": AREAS[p.area], "icon": ICONS[p.area]}
            for p in open_proposals(self.neighbourhood, self.person, span)
        ]
        by_day = groupby(waiting, key=lambda row: row["proposal"].day)  # type: ignore[attr-defined]
        own = {
            "span": span,
            "days": [(day, list(rows)) for day, rows in by_day],
            "number": len(waiting),
            "minutes": sum(row["proposal"].minutes for row in waiting),  # type: ignore[attr-defined]
            "dismissed": len(dismissed_sources(self.neighbourhood, self.person)),
            "saved": self.saved_entry(),
        }
        return super().get_context_data(**(own | kwargs))


class ProposalDeed(WorklogPage):
    """A button on that page: one action, back to what still waits."""

    permission = "worklog.add_entry"
    http_method_names = ["post"]

    def act(self, source: str) -> str:
        """Do it and return the sentence to say; empty when the page says it itself."""
        raise NotImplementedError

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            with transaction.atomic():
                sentence = self.act(request.POST.get("source", "")[:60])
            if sentence:
                self.say(sentence)
        except DomainError as error:
            self.refuse(error)
        return HttpResponseRedirect(reverse("worklog:proposals"))


class Accept(ProposalDeed):
    def act(self, source: str) -> str:
        proposal = find_proposal(self.neighbourhood, self.person, source)
        entry = accept_proposal(self.neighbourhood, proposal, by=self.person)
        self.request.session[SAVED] = entry.pk
        return ""


class AcceptAll(ProposalDeed):
    def act(self, source: str) -> str:
        number = accept_proposals(self.neighbourhood, span_on_offer(), by=self.person)
        if not number:
            raise DomainError("Es wartet kein Vorschlag mehr.")
        return f"{number} Einträge sind übernommen." if number > 1 else "Ein Eintrag ist übernommen."


class Dismiss(ProposalDeed):
    def act(self, source: str) -> str:
        proposal = find_proposal(self.neighbourhood, self.person, source)
        dismiss_proposal(self.neighbourhood, source, by=self.person)
        return f"„{proposal.text}“ wird nicht mehr vorgeschlagen."


class OfferAgain(ProposalDeed):
    def act(self, source: str) -> str:
        offer_again(self.neighbourhood, by=self.person)
        return "Verworfene Vorschläge werden wieder angeboten."
