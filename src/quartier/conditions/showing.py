"""What public pages show of conditions: in place of their banners, all in one box."""

from collections.abc import Iterable
from typing import Any

from ..places.models import Neighbourhood
from ..publishing.models import NoticeReach
from ..ui.templatetags.ui import text
from .models import Condition
from .queries import banners_besides
from .wording import told


def in_force(
    neighbourhood: Neighbourhood, conditions: Iterable[Condition], title: str, *, is_brief: bool = False
) -> dict[str, Any]:
    """The context that makes the layout show these conditions; empty when there are none.

    Their rules, words and days stand in the box, so the plain banners of conditions are left out on such a page.
    """
    items = told(conditions, is_brief=is_brief)
    if not items:
        return {}
    notices = [
        {"title": text(notice, "title"), "text": text(notice, "text"), "until": notice.publish_until}
        for notice in banners_besides(neighbourhood, NoticeReach.EVERYWHERE)
    ]
    return {"in_force": {"title": title, "items": items}, "notices": notices}
