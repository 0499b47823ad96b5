"""The chapter of publishing: what the office said in public from autumn 2019 to spring 2021."""

from datetime import date, datetime
from typing import Any

from ...kernel import dates
from ..actions import publish, save_identity, save_publishable
from ..models import Identity, Notice, Page, Post
from .notices import NOTICES
from .pages import PAGES
from .pictures import PICTURES
from .posts_2020 import POSTS_2020
from .posts_2021 import DRAFTS, POSTS_2021, SCHEDULED

STANDING = {"ueber", "impressum", "datenschutz", "barrierefreiheit", "leichte-sprache"}
POST_PARTS = ("title", "lead", "body", "kind")


def tell(story: Any) -> None:
    """Looks, pages and posts, each at its own time, through the same doors as at the desk."""
    with story.at(2019, 9, 2, 10):
        _identity(story)
        for told in PAGES:
            _page(story, told)
    for told in (*POSTS_2020, *POSTS_2021):
        with story.at(*told["at"]):
            story.posts[told["slug"]] = publish(_post(story, told), by=story.coordinator)
    for told in SCHEDULED:
        with story.at(*told["written"]):
            post = publish(_post(story, told), by=story.coordinator, at=_moment(told["at"]))
            story.posts[told["slug"]] = post
    for told in DRAFTS:
        with story.at(*told["written"]):
            story.posts[told["slug"]] = _post(story, told)
    for told in NOTICES:
        with story.at(*told["at"]):
            _notice(story, told)


def _identity(story: Any) -> None:
    identity = Identity(
        neighbourhood=story.neighbourhood,
        motto="Bunt, grün, weit",
        introduction="Wo Gründerzeit und Plattenbau auf weite Wiesen treffen: ein Quartier, in dem viele Kinder "
        "groß und viele Menschen alt werden, mitten in Dessau.",
        logo=_picture(story, "logo"),
        hero=_picture(story, "hero"),
        translations={
            "en": {
                "motto": "Colourful, green, wide",
                "introduction": "Old town houses and slab blocks meet wide meadows: a neighbourhood in the middle of "
                "Dessau where many children grow up and many people grow old.",
            }
        },
    )
    save_identity(identity, by=story.coordinator)


def _page(story: Any, told: dict[str, Any]) -> None:
    page = Page(
        neighbourhood=story.neighbourhood,
        slug=told["slug"],
        title=told["title"],
        lead=told.get("lead", ""),
        body=told["body"],
        picture=_picture(story, told.get("picture", "")),
        is_required=told["slug"] in STANDING,
        is_easy_language=told["slug"] == "leichte-sprache",
        translations={"en": told["en"]},
    )
    publish(save_publishable(page, by=story.coordinator), by=story.coordinator)


def _notice(story: Any, told: dict[str, Any]) -> None:
    words = {name: told[name] for name in ("title", "text", "reach", "translations")}
    notice = save_publishable(Notice(neighbourhood=story.neighbourhood, **words), by=story.coordinator)
    publish(notice, by=story.coordinator, until=dates.at(date(*told["until"])))


def _post(story: Any, told: dict[str, Any]) -> Post:
    post = Post(
        neighbourhood=story.neighbourhood,
        slug=told["slug"],
        picture=_picture(story, told.get("picture", "")),
        translations={"en": told["en"]},
        **{name: told[name] for name in POST_PARTS if name in told},
    )
    return save_publishable(post, by=story.coordinator)


def _picture(story: Any, name: str) -> Any:
    return story.pictures(name, *PICTURES[name]) if name else None


def _moment(parts: tuple[int, ...]) -> Any:
    year, month, day, hour, minute = (*parts, 0, 0)[:5]
    return datetime(year, month, day, hour, minute, tzinfo=dates.LOCAL)
