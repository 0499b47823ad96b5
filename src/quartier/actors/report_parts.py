"""What actors and their meetings tell in a report."""

from ..kernel.codes import fold
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.sections import Contribution, Item, Section, sections
from .enums import ActorKind, GroupKind
from .models import RegularMeeting
from .queries import meetings_held, partners_of

# How the partners are bundled on a slide, so that seventeen names stay readable.
BUNDLES = (
    ("Einrichtungen und Bildung", (ActorKind.INSTITUTION, ActorKind.EDUCATION)),
    ("Vereine und Initiativen", (ActorKind.CLUB, ActorKind.INITIATIVE)),
    ("Gewerbe und Wohnen", (ActorKind.BUSINESS, ActorKind.HOUSING)),
    ("Verwaltung", (ActorKind.ADMINISTRATION,)),
    ("Gremien und Netzwerke", (ActorKind.BODY, ActorKind.NETWORK)),
    ("Privat Engagierte", (ActorKind.PRIVATE,)),
)


def tell_network(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """The partners by kind, and how often the groups met."""
    partners = partners_of(neighbourhood, period.last)
    meetings = meetings_held(neighbourhood, period, GroupKind.WORKING_GROUP, GroupKind.COUNCIL)
    if not partners and not meetings:
        return None
    items = tuple(
        Item(f"{label}: {', '.join(sorted((actor.name for actor in bundle), key=fold))}")
        for label, kinds in BUNDLES
        if (bundle := [actor for actor in partners if actor.kind in kinds])
    )
    return Contribution(
        items=items + _groups(meetings),
        figures=("network_partners", "group_meetings"),
        notes=(
            f"Netzwerk: {len(partners)} Partner im Verzeichnis der Akteure, Stand {period.last:%d.%m.%Y}.",
        ),
    )


def tell_coordination(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """How often the office reported to those who commission it, and what was agreed there."""
    meetings = meetings_held(neighbourhood, period, GroupKind.JOUR_FIXE)
    if not meetings:
        return None
    days = ", ".join(f"{meeting.held_on:%d.%m.}" for meeting in meetings)
    return Contribution(
        items=(Item(f"Berichterstattung: insgesamt {len(meetings)} Jour fixe", (Item(days),)),),
        figures=("jour_fixe",),
        notes=("Jour fixe: " + ", ".join(f"{meeting.held_on:%d.%m.%Y}" for meeting in meetings) + ".",),
    )


def _groups(meetings: list[RegularMeeting]) -> tuple[Item, ...]:
    numbers: dict[str, int] = {}
    for meeting in meetings:
        numbers[meeting.group.name] = numbers.get(meeting.group.name, 0) + 1
    if not numbers:
        return ()
    told = (f"{name} ({number})" for name, number in sorted(numbers.items(), key=lambda pair: fold(pair[0])))
    return (Item("Sitzungen: " + ", ".join(told)),)


sections.register(Section("actors.network", "retrospect", "network", tell_network, order=10))
sections.register(Section("actors.coordination", "retrospect", "coordination", tell_coordination, order=10))
