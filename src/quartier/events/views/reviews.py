"""The dates that break a condition in force, all on one page."""

from typing import Any

from django.views.generic import TemplateView

from ...accounts.gate import DeskView
from ...ui.views import Page
from .. import reviews, showing
from ..counts import desk_url
from ..models import Clearance, Event


class ReviewList(Page, DeskView, TemplateView):
    """What is to be decided, and what was decided and still counts."""

    permission = "events.view_event"
    title = "Zu prüfen"
    parents = (("Termine", "events:desk_list"),)
    template_name = "events/desk/reviews.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {
            "waiting": [_waiting(event) for event in reviews.to_review(self.neighbourhood)],
            "decided": [_decided(one) for one in reviews.clearances_ahead(self.neighbourhood)],
        }
        return super().get_context_data(**(own | kwargs))


def _waiting(event: Event) -> dict[str, Any]:
    conditions = [breach.condition for breach in event.review.breaches] if event.review else []
    reasons = event.review.reasons if event.review else []
    return _line(event) | {"reasons": reasons, "conditions": conditions}


def _decided(clearance: Clearance) -> dict[str, Any]:
    return _line(clearance.event) | {"reason": clearance.reason, "condition": clearance.condition}


def _line(event: Event) -> dict[str, Any]:
    return {"event": event, "url": desk_url(event), "when": showing.desk_moment(event)}
