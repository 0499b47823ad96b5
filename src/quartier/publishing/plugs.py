"""What posts, pages and notices plug into the sockets."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ..journal.models import Entry
from ..kernel import dates
from ..kernel.dates import Period
from ..kernel.html import to_text
from ..places.models import Neighbourhood
from ..sockets.figures import Figure, Record, figures
from ..sockets.search import SearchKind, SearchText, kinds
from ..sockets.tiles import Tile, TileContent, TileLine, tiles
from ..sockets.work import WorkProposal, WorkSource, work
from . import report_parts  # noqa: F401  (plugs in the report sections)
from .models import Notice, Page, Post, PostKind, Publishable
from .queries import posts_published_in
from .states import PUBLICATION, Status

PERMISSION = "publishing.view"
# Suggested minutes for writing one; the person corrects them when taking the entry over.
WRITING_MINUTES = {
    PostKind.NEWS: 45,
    PostKind.PRESS: 90,
    PostKind.GAZETTE: 60,
    PostKind.FLYER: 180,
    PostKind.POSTCARD: 180,
}
MOST_LINES = 6


def desk_url(post: Post) -> str:
    return reverse("publishing:desk_post_edit", args=[post.pk])


def search_text(record: Post | Page) -> SearchText:
    local = record.local
    extra = record.kind_label if isinstance(record, Post) else ""
    return SearchText(local.title, local.lead, f"{to_text(local.body)} {extra}")


def post_records(neighbourhood: Neighbourhood, period: Period) -> Iterator[Record]:
    for post in posts_published_in(neighbourhood, period):
        day = dates.local(post.publish_at).date() if post.publish_at else None
        kind = PostKind(post.kind).label
        yield Record(post.title, desk_url(post), day, note=kind, part=kind)


def press_records(neighbourhood: Neighbourhood, period: Period) -> Iterator[Record]:
    told = {PostKind.PRESS.label, PostKind.GAZETTE.label}
    return (record for record in post_records(neighbourhood, period) if record.part in told)


def work_proposals(
    neighbourhood: Neighbourhood, person: Any, first: date, last: date
) -> Iterator[WorkProposal]:
    """Each post the person published offers the time of writing it, once."""
    span = Period(first, last)
    published = PUBLICATION.transitions["publish"].label
    entries = Entry.objects.filter(
        neighbourhood=neighbourhood,
        content_type=ContentType.objects.get_for_model(Post),
        verb=published,
        by=person,
        at__gte=span.begins_at,
        at__lt=span.ends_at,
    ).order_by("at")
    days = {entry.object_id: dates.local(entry.at).date() for entry in reversed(entries)}
    for post in Post.objects.filter(pk__in=days):
        yield WorkProposal(
            f"post:{post.pk}",
            days[post.pk],
            WRITING_MINUTES[PostKind(post.kind)],
            f"{PostKind(post.kind).label}: {post.title}",
            area="publicity",
            url=desk_url(post),
        )


def waiting_tile(neighbourhood: Neighbourhood, person: Any) -> TileContent:
    """What is written but not out yet."""
    desks: list[tuple[type[Publishable], str]] = [(Post, "post"), (Page, "page"), (Notice, "notice")]
    lines = []
    for model, name in desks:
        rows = model.objects.of(neighbourhood)
        for record in [
            *rows.in_status(Status.SCHEDULED),
            *rows.in_status(Status.DRAFT).order_by("-updated_at"),
        ]:
            note = (
                f"erscheint am {dates.local(record.publish_at):%d.%m., %H:%M} Uhr"
                if record.is_scheduled
                else "Entwurf"
            )
            url = reverse(f"publishing:desk_{name}_edit", args=[record.pk])
            lines.append(TileLine(str(record), url, f"{model._meta.verbose_name}, {note}"))
    return TileContent(
        tuple(lines[:MOST_LINES]),
        count=len(lines),
        empty="Alles Geschriebene steht auf der Website.",
        more_url=reverse("publishing:desk_post_list"),
    )


kinds.register(SearchKind("publishing.Post", _("Aktuelles"), search_text, order=10))
kinds.register(SearchKind("publishing.Page", _("Seiten"), search_text, order=60))
figures.register(
    Figure(
        "posts",
        "Meldungen",
        post_records,
        area="publicity",
        permission=PERMISSION,
        part_label="Art",
        order=50,
    )
)
figures.register(
    Figure("press", "Presse und Amtsblatt", press_records, area="publicity", permission=PERMISSION, order=51)
)
work.register(WorkSource("publishing", "Meldungen", work_proposals, order=50))
tiles.register(Tile("publishing", "Entwürfe und Geplantes", "news", PERMISSION, waiting_tile, order=60))
