"""What actors, groups and meetings plug into the sockets."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ..files.templatetags.files import picture
from ..kernel import dates
from ..kernel.dates import Period
from ..kernel.html import to_text
from ..places.models import Neighbourhood
from ..publishing.related import RelatedItem, RelatedSource
from ..publishing.related import sources as related_sources
from ..sockets.calendar import CalendarItem, CalendarSource, calendar
from ..sockets.duties import Duty, duties
from ..sockets.figures import Figure, Record, figures
from ..sockets.map import MapFeature, MapLayer, layers, point
from ..sockets.search import SearchKind, SearchText, kinds
from ..sockets.work import WorkProposal, WorkSource, work
from . import report_parts  # noqa: F401  (plugs in the report sections)
from .enums import GroupKind
from .models import Actor, RegularMeeting
from .queries import meetings_between, meetings_held, partners_of, public_actors, related_actors
from .retention import forget_contacts
from .states import MeetingState

CARD_SIZES = "(min-width: 60rem) 24rem, (min-width: 40rem) 50vw, 100vw"


def map_features(neighbourhood: Neighbourhood) -> Iterator[MapFeature]:
    """Every public actor whose place is known."""
    for actor in public_actors(neighbourhood):
        if actor.place is not None and actor.place.is_on_map:
            yield MapFeature(
                uid=actor.map_id,
                title=actor.local.name,
                url=actor.get_absolute_url(),
                geometry=point(actor.place.latitude, actor.place.longitude),
                note=str(actor.get_kind_display()),
                icon="people",
                place=actor.place.local.name,
            )


def search_text(actor: Actor) -> SearchText:
    """Profile texts only: contact people are never part of the search."""
    local = actor.local
    place = actor.place.local.name if actor.place else ""
    words = " ".join((to_text(local.body), local.offers, str(actor.get_kind_display()), place))
    return SearchText(title=local.name, summary=local.lead, words=words)


def related_to_record(record: object) -> list[RelatedItem]:
    """Actors like this one: in the same groups, at the same place, of the same kind."""
    if not isinstance(record, Actor):
        return []
    return [
        RelatedItem(
            title=actor.local.name,
            url=actor.get_absolute_url(),
            kicker=str(actor.get_kind_display()),
            text=actor.local.lead,
            picture=picture(actor.picture, sizes=CARD_SIZES, alt=""),
            drawing=actor.drawing,
        )
        for actor in related_actors(record)
    ]


def calendar_items(
    neighbourhood: Neighbourhood, begins_at: datetime, ends_at: datetime, is_staff: bool
) -> Iterator[CalendarItem]:
    """Meetings are the staff's affair; visitors read public minutes afterwards."""
    if not is_staff:
        return
    for meeting in meetings_between(neighbourhood, begins_at, ends_at):
        yield CalendarItem(
            uid=f"meeting-{meeting.pk}",
            title=meeting.group.name,
            starts_at=meeting.starts_at,
            ends_at=meeting.ends_at,
            url="",
            desk_url=desk_url(meeting),
            place=meeting.place.name if meeting.place else "",
            kind=str(meeting.group.get_kind_display()),
            is_cancelled=meeting.state == MeetingState.CANCELLED,
            is_public=False,
        )


def work_proposals(
    neighbourhood: Neighbourhood, person: object, first: date, last: date
) -> Iterator[WorkProposal]:
    """Each meeting that was held offers its time."""
    for meeting in meetings_held(neighbourhood, Period(first, last)):
        is_report = meeting.group.kind == GroupKind.JOUR_FIXE
        yield WorkProposal(
            source=f"meeting:{meeting.pk}",
            day=meeting.held_on,
            minutes=meeting.duration_minutes,
            text=meeting.group.name,
            area="coordination" if is_report else "network",
            actor_id=meeting.group.actor_id,
            url=desk_url(meeting),
        )


def desk_url(meeting: RegularMeeting) -> str:
    return reverse("actors:desk_meeting", args=[meeting.pk])


def _partner_record(actor: Actor) -> Record:
    return Record(actor.name, reverse("actors:desk_edit", args=[actor.pk]), actor.partner_since,
                  part=str(actor.get_kind_display()))  # fmt: skip


def _partners(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    """Who belonged to the network at the end of the period (or today, while it runs)."""
    day = min(period.last, dates.today())
    return [_partner_record(actor) for actor in partners_of(neighbourhood, day)]


def _new_partners(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    found = Actor.objects.of(neighbourhood).filter(partner_since__range=(period.first, period.last))
    return [_partner_record(actor) for actor in found.order_by("partner_since", "name")]


def _meeting_records(neighbourhood: Neighbourhood, period: Period, *group_kinds: str) -> list[Record]:
    return [
        Record(str(meeting), desk_url(meeting), meeting.held_on, part=meeting.group.name)
        for meeting in meetings_held(neighbourhood, period, *group_kinds)
    ]


def _group_meetings(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    return _meeting_records(neighbourhood, period, GroupKind.WORKING_GROUP, GroupKind.COUNCIL)


def _jour_fixe(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    return _meeting_records(neighbourhood, period, GroupKind.JOUR_FIXE)


related_sources.register(RelatedSource("actors", related_to_record, order=30))
layers.register(MapLayer("actors", _("Akteure"), map_features, icon="people", order=30))
kinds.register(SearchKind("actors.Actor", _("Akteure"), search_text, order=40))
calendar.register(CalendarSource("meetings", "Sitzungen", calendar_items, order=40))
work.register(WorkSource("meetings", "Sitzungen", work_proposals, order=40))
figures.register(
    Figure(
        "network_partners",
        "Netzwerkpartner",
        _partners,
        area="network",
        permission="actors.view_actor",
        order=10,
        part_label="Art",
    )
)
figures.register(
    Figure(
        "new_partners",
        "neue Partner",
        _new_partners,
        area="network",
        permission="actors.view_actor",
        order=20,
        part_label="Art",
    )
)
figures.register(
    Figure("group_meetings", "Sitzungen von Arbeitsgruppen und Beiräten", _group_meetings, area="network",
           permission="actors.view_meeting", order=30, part_label="Runde")
)  # fmt: skip
figures.register(
    Figure(
        "jour_fixe", "Jour fixe", _jour_fixe, area="coordination", permission="actors.view_meeting", order=10
    )
)
duties.register(
    Duty(
        "actors.forget_contacts", "Alte Kontaktpersonen löschen", timedelta(days=1), forget_contacts, order=80
    )
)
