"""What somebody with little German needs first, in four more languages: hours and way, talks, what holds, the next walks.

The rest of the demonstration is in German and English and says so.
"""

from collections.abc import Mapping
from typing import Any

from ...appointments.actions import save_offer
from ...appointments.models import Offer
from ...conditions.actions import reword_condition
from ...conditions.models import Condition
from ...events.actions import save_event
from ...events.models import Event
from ...kernel.html import from_plain
from ...publishing.actions import save_identity
from ...publishing.models import Identity
from ..story import Story
from . import ar, fa, ru, uk

TEXTS: dict[str, Mapping[str, Mapping[str, str]]] = {
    "ar": ar.TEXTS, "uk": uk.TEXTS, "ru": ru.TEXTS, "fa": fa.TEXTS,
}  # fmt: skip
CONDITIONS: dict[str, dict[str, Any]] = {
    "no_office_hours": {"no_office_hours": True, "ends_on": None},
    "no_walks": {"no_walks": True},
    "small_groups": {"outdoors_only": True},
}
OFFERS = ("office", "phone", "video", "home", "walk")
EVENTS = (
    "quartiersspaziergang-wiesen-2021", "quartiersspaziergang-barrieren-2021", "tag-der-staedtebaufoerderung-2021",
)  # fmt: skip


def said(key: str) -> dict[str, dict[str, str]]:
    """The texts of one record by language."""
    return {code: dict(texts[key]) for code, texts in TEXTS.items()}


def tell(story: Story) -> None:
    """On an afternoon in April somebody from the neighbourhood sat down and translated."""
    with story.at(2021, 4, 14, 15):
        identity = Identity.objects.get(neighbourhood=story.neighbourhood)
        identity.translations |= said("identity")
        save_identity(identity, by=story.coordinator)
        for key, rules in CONDITIONS.items():
            _reword(story, key, Condition.objects.get(neighbourhood=story.neighbourhood, **rules))
        for mode in OFFERS:
            offer = Offer.objects.get(neighbourhood=story.neighbourhood, mode=mode)
            offer.translations |= said(mode)
            save_offer(offer, by=story.coordinator)
        for slug in EVENTS:
            event = Event.objects.get(neighbourhood=story.neighbourhood, slug=slug)
            rich = {code: texts | {"body": from_plain(texts["body"])} for code, texts in said(slug).items()}
            event.translations |= rich
            save_event(event, by=story.coordinator)


def _reword(story: Story, key: str, condition: Condition) -> None:
    words = condition.translations | said(key)
    reword_condition(
        condition, title=condition.title, text=condition.text, translations=words, by=story.coordinator
    )
