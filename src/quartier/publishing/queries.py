"""Reads of what is public."""

from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet
from django.db.models.functions import ExtractYear

from ..journal.models import Entry
from ..kernel import dates
from ..kernel.dates import Period
from ..kernel.reading import read_once
from ..places.models import Neighbourhood
from .models import Identity, Notice, NoticeReach, Page, Post
from .states import PUBLICATION, PublicationState

# A notice, and from when to when it stood there; without an end it still does.
Shown = tuple[Notice, datetime, datetime | None]


@read_once
def identity_of(neighbourhood: Neighbourhood) -> Identity:
    """The looks of a quarter; sensible ones when nobody has set any."""
    found = Identity.objects.select_related("logo", "hero").filter(neighbourhood=neighbourhood).first()
    return found or Identity(neighbourhood=neighbourhood)


def notices_in_force(neighbourhood: Neighbourhood, *reaches: str) -> list[Notice]:
    """What must be known now; with reaches, only notices that stand there."""
    return list(Notice.objects.of(neighbourhood).public().filter(reach__in=reaches or NoticeReach.values))


def banners_in_force(neighbourhood: Neighbourhood) -> list[Notice]:
    """Those that announce another record, as a condition or a closure, and stand now."""
    return list(Notice.objects.of(neighbourhood).public().filter(is_banner=True))


def shown_in(
    neighbourhood: Neighbourhood, period: Period, *reaches: str, with_withdrawn: bool = True
) -> list[Shown]:
    """The notices that stand, stood or will stand there in a period, earliest first.

    A notice that was withdrawn counts until the moment of its withdrawal, which the history knows; who only
    looks ahead may leave those out.
    """
    states = [PublicationState.PUBLISHED, *([PublicationState.WITHDRAWN] if with_withdrawn else [])]
    notices = list(
        Notice.objects.of(neighbourhood)
        .filter(reach__in=reaches or NoticeReach.values, state__in=states, publish_at__lt=period.ends_at)
        .filter(Q(publish_until__isnull=True) | Q(publish_until__gt=period.begins_at))
        .order_by("publish_at", "pk")
    )
    withdrawn = _withdrawn_at([notice for notice in notices if notice.state == PublicationState.WITHDRAWN])
    found: list[Shown] = []
    for notice in notices:
        ends = [moment for moment in (notice.publish_until, withdrawn.get(notice.pk)) if moment]
        end = min(ends, default=None)
        if notice.publish_at and (end is None or end > max(notice.publish_at, period.begins_at)):
            found.append((notice, notice.publish_at, end))
    return found


def _withdrawn_at(notices: list[Notice]) -> dict[int, datetime]:
    if not notices:
        return {}
    rows = Entry.objects.filter(
        content_type=ContentType.objects.get_for_model(Notice),
        object_id__in=[notice.pk for notice in notices],
        verb=PUBLICATION.transitions["withdraw"].label,
    ).order_by("at")
    return {row.object_id: row.at for row in rows}


def public_posts(neighbourhood: Neighbourhood, year: int | None = None) -> QuerySet[Post]:
    """Posts visitors may see, latest first; with a year, only those that appeared in it."""
    posts = Post.objects.of(neighbourhood).public().select_related("picture")
    if year is not None:
        span = Period.year(year)
        posts = posts.filter(publish_at__gte=span.begins_at, publish_at__lt=span.ends_at)
    return posts


def years_of_posts(neighbourhood: Neighbourhood) -> list[int]:
    """The years in which something public appeared, latest first."""
    posts = Post.objects.of(neighbourhood).public().order_by()
    return sorted(
        posts.annotate(year=ExtractYear("publish_at", tzinfo=dates.LOCAL))
        .values_list("year", flat=True)
        .distinct(),
        reverse=True,
    )


def latest_posts(neighbourhood: Neighbourhood, count: int = 3) -> list[Post]:
    """What is new, for the start page."""
    return list(public_posts(neighbourhood)[:count])


def neighbours_of(post: Post) -> dict[str, Post | None]:
    """The public posts that appeared just before and after, to read on."""
    if post.publish_at is None:
        return {"earlier": None, "later": None}
    others = public_posts(post.neighbourhood).exclude(pk=post.pk)
    at = post.publish_at
    return {
        "earlier": others.filter(Q(publish_at__lt=at) | Q(publish_at=at, pk__lt=post.pk)).first(),
        "later": others.filter(Q(publish_at__gt=at) | Q(publish_at=at, pk__gt=post.pk))
        .order_by("publish_at")
        .first(),
    }


def posts_published_in(neighbourhood: Neighbourhood, period: Period) -> QuerySet[Post]:
    """Posts that appeared in a span of days, even if they were over or withdrawn later: for reports."""
    return (
        Post.objects.of(neighbourhood)
        .filter(publish_at__gte=period.begins_at, publish_at__lt=period.ends_at, publish_at__lte=dates.now())
        .exclude(state="draft")
        .order_by("publish_at", "pk")
    )


def page_at(neighbourhood: Neighbourhood, slug: str) -> Page | None:
    """A public page by its address part, e.g. `impressum`."""
    return Page.objects.of(neighbourhood).public().select_related("picture").filter(slug=slug).first()
