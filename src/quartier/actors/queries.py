"""Reads of actors, groups and meetings, with names of the field."""

from collections.abc import Iterable
from datetime import date, datetime

from django.db.models import Count, Q

from ..kernel import dates
from ..kernel.codes import fold
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..publishing.models import PublishableQuerySet
from .enums import GroupKind
from .models import Actor, Contact, RegularMeeting, WorkingGroup
from .states import MeetingState


def public_actors(neighbourhood: Neighbourhood) -> PublishableQuerySet:
    """The directory as visitors see it, ready to be listed without further queries."""
    return Actor.objects.of(neighbourhood).public().select_related("place", "picture")


def partners_of(neighbourhood: Neighbourhood, on: date) -> list[Actor]:
    """Who belonged to the network on a day, whether or not with a public profile."""
    still = Q(partner_until__isnull=True) | Q(partner_until__gte=on)
    return list(Actor.objects.of(neighbourhood).filter(still, partner_since__lte=on))


def find_actors(actors: Iterable[Actor], words: str) -> list[Actor]:
    """Those whose name, description or offers contain every word, umlauts and accents aside."""
    wanted = fold(words).split()

    def text(actor: Actor) -> str:
        local = actor.local
        place = actor.place.local.name if actor.place else ""
        return fold(
            " ".join((local.name, local.lead, local.body, local.offers, place, actor.get_kind_display()))
        )

    return [actor for actor in actors if all(word in text(actor) for word in wanted)]


def kinds_in_use(actors: Iterable[Actor]) -> list[tuple[str, str, int]]:
    """(value, label, number) of the kinds that occur, in the order of their labels."""
    numbers: dict[tuple[str, str], int] = {}
    for actor in actors:
        key = (actor.kind, str(actor.get_kind_display()))
        numbers[key] = numbers.get(key, 0) + 1
    return sorted(
        ((value, label, n) for (value, label), n in numbers.items()), key=lambda kind: fold(kind[1])
    )


def related_actors(actor: Actor, limit: int = 3) -> list[Actor]:
    """Others that have something to do with this one: same groups first, then same place, then same kind."""
    shared = WorkingGroup.objects.filter(members=actor).values("pk")
    return list(
        public_actors(actor.neighbourhood)
        .exclude(pk=actor.pk)
        .annotate(
            nearness=3 * Count("memberships", filter=Q(memberships__in=shared), distinct=True)
            + 2 * Count("pk", filter=Q(place__isnull=False, place=actor.place_id), distinct=True)
            + Count("pk", filter=Q(kind=actor.kind), distinct=True)
        )
        .filter(nearness__gt=0)
        .order_by("-nearness", "name")[:limit]
    )


def public_contacts(actor: Actor) -> list[Contact]:
    """The people who agreed to be named as contacts of an actor."""
    return list(actor.contacts.public())


def public_groups_of(actor: Actor) -> list[WorkingGroup]:
    """Groups on the website in which the actor takes part or which it is itself."""
    return list(
        WorkingGroup.objects.filter(Q(members=actor) | Q(actor=actor), is_public=True)
        .distinct()
        .order_by("name")
    )


def members_of(group: WorkingGroup) -> list[Actor]:
    """The members of a group that have a public profile."""
    return list(public_actors(group.neighbourhood).filter(memberships=group))


def meetings_held(neighbourhood: Neighbourhood, period: Period, *kinds: str) -> list[RegularMeeting]:
    """What really took place in a period, earliest first; of some kinds of groups, or of all."""
    return list(
        RegularMeeting.objects.filter(
            neighbourhood=neighbourhood,
            state=MeetingState.HELD,
            starts_at__gte=period.begins_at,
            starts_at__lt=period.ends_at,
            group__kind__in=kinds or GroupKind.values,
        )
        .select_related("group")
        .order_by("starts_at")
    )


def meetings_between(
    neighbourhood: Neighbourhood, begins_at: datetime, ends_at: datetime
) -> list[RegularMeeting]:
    """Every meeting that begins in a span, cancelled ones too, earliest first."""
    return list(
        RegularMeeting.objects.filter(
            neighbourhood=neighbourhood, starts_at__gte=begins_at, starts_at__lt=ends_at
        )
        .select_related("group", "place")
        .order_by("starts_at")
    )


def public_meetings(group: WorkingGroup) -> list[RegularMeeting]:
    """Past meetings of a group and the ones to come, latest first, as its public page lists them."""
    return list(
        group.meetings.exclude(state=MeetingState.CANCELLED, starts_at__lt=dates.now()).select_related(
            "place"
        )
    )


def earlier_meeting(meeting: RegularMeeting) -> RegularMeeting | None:
    """The last one of the group that was held before this one: its decisions are looked at first."""
    return (
        RegularMeeting.objects.filter(
            group=meeting.group_id, starts_at__lt=meeting.starts_at, state=MeetingState.HELD
        )
        .order_by("-starts_at")
        .first()
    )


def number_in_year(meeting: RegularMeeting) -> int:
    """„3. Jour fixe 2020“: counts what was not cancelled, up to this one."""
    year = Period.year(meeting.held_on.year)
    return (
        RegularMeeting.objects.filter(
            group=meeting.group_id, starts_at__gte=year.begins_at, starts_at__lte=meeting.starts_at
        )
        .exclude(state=MeetingState.CANCELLED)
        .count()
    )
