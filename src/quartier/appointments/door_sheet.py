"""The sheet for the door: when it is open, why not, and how else to reach the office. A4, to be read from two metres."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import get_language_bidi
from django.utils.translation import gettext as _

from ..conditions.enums import Protection
from ..conditions.queries import conditions_now
from ..conditions.wording import group, to_bring
from ..kernel import dates
from ..places.models import Neighbourhood
from ..reports.letters import printable
from ..reports.paper import page_data
from ..reports.typesetting import set_page
from ..ui.qr import qr_file
from .queries import coming_changes, office_card
from .told import words_of

PROGRAM = Path(__file__).parent / "typst" / "door.typ"
MOST_CHANGES = 3


def render(neighbourhood: Neighbourhood, absolute: Callable[[str], str]) -> bytes:
    """The sheet as PDF/UA-1; `absolute` makes a whole address of a path."""
    today = dates.today()
    link = absolute(reverse("appointments:book"))
    made_at = int(dates.at(today).timestamp())
    return set_page(PROGRAM, _data(neighbourhood, link), {"qr.svg": qr_file(link)}, made_at=made_at)


def _data(neighbourhood: Neighbourhood, link: str) -> dict[str, Any]:
    card = office_card(neighbourhood)
    shut = card["suspended_by"]
    changes = [words_of(change) for change in coming_changes(card["timetable"])]
    texts = {
        "title": _("Sprechzeiten – %(name)s") % {"name": neighbourhood.name},
        "heading": _("Quartiersbüro"),
        "otherwise": _("Sonst sind wir hier da:"),
        "also": _("und nach Vereinbarung"),
        "rules_heading": _("Was gerade gilt"),
        "phone": card["phone"],
        "address": card["address"],
        "invitation": _("Termin vereinbaren: anrufen oder das Quadrat fotografieren"),
        "link": link,
        "qr_words": _("Quadrat-Code mit der Adresse zum Buchen eines Termins"),
    }
    return page_data(neighbourhood, texts, dates.today()) | {
        "from_the_right": get_language_bidi(),
        "notice": {"title": printable(shut.title), "text": printable(shut.text)} if shut else None,
        "hours": [[printable(str(days)), printable(times)] for days, times in card["hours_lines"]],
        "rules": [printable(capfirst(rule)) for rule in rules_at_the_door(neighbourhood)],
        "changes": [printable(line) for line in changes[:MOST_CHANGES]],
    }


def rules_at_the_door(neighbourhood: Neighbourhood) -> list[str]:
    """What who comes in has to know; that there are no hours or no walks stands elsewhere on the sheet or not at all."""
    rules = []
    for condition in conditions_now(neighbourhood):
        if condition.largest_group:
            rules.append(group(condition.largest_group))
        if condition.no_walk_in and not condition.no_office_hours:
            rules.append(_("Sprechzeiten nur mit Termin"))
        if condition.protection != Protection.NONE:
            rules.append(to_bring(condition))
    return list(dict.fromkeys(rules))
