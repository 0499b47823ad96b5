"""What stands on every page: the looks of the quarter, the office, the notices. Treat it as read-only."""

from typing import Any

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ..appointments.queries import office_card
from ..kernel import dates
from ..places.models import Neighbourhood
from ..publishing.models import Identity, NoticeReach
from ..publishing.queries import identity_of, notices_in_force
from ..ui.templatetags.ui import clock, day_short, text
from .freshness import KEPT


def identity(neighbourhood: Neighbourhood) -> Identity:
    """Name, colours and pictures by which people know their quarter."""
    return KEPT.get(neighbourhood, "identity", lambda: identity_of(neighbourhood))


def office(neighbourhood: Neighbourhood) -> dict[str, Any]:
    """Where, when and how the office can be reached, in the active language."""
    return KEPT.get(neighbourhood, ("office", get_language()), lambda: _office(neighbourhood))


def notices(neighbourhood: Neighbourhood) -> list[dict[str, Any]]:
    """What must be known now, in the active language."""
    return KEPT.get(neighbourhood, ("notices", get_language()), lambda: _notices(neighbourhood))


def _office(neighbourhood: Neighbourhood) -> dict[str, Any]:
    """The next hours are said as one says them."""
    card = office_card(neighbourhood) | {"book_url": reverse("appointments:book")}
    opens = card["opens_next"]
    if opens is None:
        return card
    day = _("heute") if opens.date() == dates.today() else day_short(opens)
    return card | {"opens_next": f"{day}, {clock(opens)}"}


def _notices(neighbourhood: Neighbourhood) -> list[dict[str, Any]]:
    return [
        {"title": text(notice, "title"), "text": text(notice, "text"), "until": notice.publish_until}
        for notice in notices_in_force(neighbourhood, NoticeReach.EVERYWHERE)
    ]
