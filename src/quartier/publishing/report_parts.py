"""What posts and notices tell in a report."""

import re
from datetime import datetime, timedelta

from django.urls import reverse

from ..kernel import dates, words
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.sections import Contribution, Item, Section, name_of, sections
from .models import Post, PostKind
from .queries import posts_published_in, shown_in

# How the report names the kinds that it tells in one line, as the office's own presentation does.
MEDIA = {PostKind.PRESS: "Presse", PostKind.GAZETTE: "Amtsblatt", PostKind.NEWS: "Internet"}
MOST_LINES = 6


def _desk_url(post: Post) -> str:
    return reverse("publishing:desk_post_edit", args=[post.pk])


def tell_changes(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """The notices that stood in the period: what everybody had to know, from when to when.

    Banners of other records are left out: who published them tells it.
    """
    found = [one for one in shown_in(neighbourhood, period) if one[1] <= dates.now() and not one[0].is_banner]
    if not found:
        return None
    items = tuple(
        Item(f"{notice.title} ({told_span(begins, ends)})", (Item(first_sentence(notice.text)),),
             reverse("publishing:desk_notice_edit", args=[notice.pk]))
        for notice, begins, ends in found
    )  # fmt: skip
    return Contribution(items=items, notes=tuple(f"Hinweis „{notice.title}“" for notice, _b, _e in found))


def first_sentence(text: str) -> str:
    """What happened; what people were asked to do instead follows it on the website."""
    return re.split(r"(?<=\w{3}[.!?])\s", text.strip(), maxsplit=1)[0]


def told_span(begins: datetime, ends: datetime | None) -> str:
    """„17. März bis 24. Mai 2020“, „seit 2. November 2020“; the end is the last moment on which it stood there."""
    first = dates.local(begins).date()
    if ends is None or ends > dates.now():
        return f"seit {words.day(first)}"
    last = dates.local(ends - timedelta(seconds=1)).date()
    if first == last:
        return f"am {words.day(first)}"
    begin = words.day(first).removesuffix(f" {last.year}")
    return f"{begin} bis {words.day(last)}"


def tell_publicity(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """„Presse, Amtsblatt, Internet“ in one line, each flyer and postcard action in its own."""
    posts = list(posts_published_in(neighbourhood, period))
    if not posts:
        return None
    media = [post for post in posts if post.kind in MEDIA]
    items = []
    if media:
        names = ", ".join(name for kind, name in MEDIA.items() if any(post.kind == kind for post in media))
        items.append(Item(names, children=_lines_of(media)))
    items += [_own(post) for post in posts if post.kind not in MEDIA]
    note = f"Öffentlichkeitsarbeit: {len(posts)} Meldungen, die in diesem Zeitraum erschienen sind."
    return Contribution(items=tuple(items), figures=("posts",), notes=(note,))


def _own(post: Post) -> Item:
    """A flyer or a card by itself; where its project is told, it stands there."""
    month = f"{words.MONTHS[dates.local(post.publish_at).month - 1]}" if post.publish_at else ""
    return Item(f"{post.title} ({month})", url=_desk_url(post), part_of=(name_of(post),))


def _lines_of(posts: list[Post]) -> tuple[Item, ...]:
    """The printed ones by name; what stood only on the website is counted."""
    printed = [post for post in posts if post.kind != PostKind.NEWS]
    online = len(posts) - len(printed)
    lines = [
        Item(
            f"{post.title} ({PostKind(post.kind).label}, {dates.local(post.publish_at):%d.%m.})",
            url=_desk_url(post),
        )
        for post in printed[:MOST_LINES]
        if post.publish_at
    ]
    if len(printed) > MOST_LINES:
        lines.append(Item(f"und {len(printed) - MOST_LINES} weitere in Presse und Amtsblatt"))
    if online:
        lines.append(
            Item("eine Meldung auf der Website" if online == 1 else f"{online} Meldungen auf der Website")
        )
    return tuple(lines)


sections.register(Section("publishing.changes", "retrospect", "changes", tell_changes, order=10))
sections.register(Section("publishing.publicity", "retrospect", "publicity", tell_publicity, order=10))
