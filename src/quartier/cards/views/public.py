"""What somebody reads who types the code of a card that is not entered yet.

The page is a page of the life line: the same limits count wrong codes, and it says nothing but what stands on the card.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from ...cases.views.follow import FOLLOW, SecretPage
from ..models import Card
from ..queries import card_with_code

GONE = 410


class WaitingCard(SecretPage, TemplateView):
    """Until the office has entered the card; from then on the life line itself."""

    title = gettext_lazy("Ihre Karte")
    parents = (FOLLOW,)
    template_name = "cards/public/waiting.html"
    found: Card  # type: ignore[assignment]

    def find(self, code: str) -> Card | None:  # type: ignore[override]
        card = card_with_code(self.neighbourhood, code)
        return None if card is None or (card.has_come_back and card.case is None) else card

    def elsewhere(self, code: str) -> str:
        return ""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.found.case is not None:
            return HttpResponseRedirect(self.found.case.get_absolute_url())
        return super().get(request, *args, **kwargs)

    def render_to_response(self, context: dict[str, Any], **response_kwargs: Any) -> HttpResponse:
        status = GONE if self.found.is_void else 200
        return super().render_to_response(context, status=status, **response_kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(card=self.found, **kwargs)
