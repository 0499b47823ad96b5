"""The groups of the demonstration quarter and how their meetings are told."""

from datetime import timedelta
from typing import Any

from ...kernel import dates
from ..actions import hold_meeting, save_group, save_meeting
from ..models import RegularMeeting, WorkingGroup
from .meetings import GROUP_MEETINGS
from .reporting import JOUR_FIXE

GROUPS: dict[str, dict[str, Any]] = {
    "jour-fixe": {
        "kind": "jour_fixe",
        "name": "Jour fixe",
        "founded": (2019, 10, 1),
        "purpose": "Stadt, Träger und Quartiersbüro sprechen ab, was war, was kommt und wer was entscheidet.",
        "rhythm": "etwa alle acht Wochen",
        "place": "buero",
        "actor": None,
        "members": ("amt-fuer-stadtentwicklung", "grone-bildungszentrum"),
        "is_public": False,
        "en": {
            "name": "Jour fixe",
            "purpose": "Town, provider and neighbourhood office agree on what was, what comes and who decides what.",
            "rhythm": "about every eight weeks",
        },
    },
    "ag-freiraumpflege": {
        "kind": "working_group",
        "name": "AG Freiraumpflege",
        "founded": (2019, 12, 4),
        "purpose": "Wiesen, Wege, Bäume: wie das viele Grün im Quartier gepflegt wird und wem es nützt.",
        "rhythm": "drei- bis viermal im Jahr",
        "place": "grosse-wiese",
        "actor": "ag-freiraumpflege",
        "members": ("urbane-farm", "landmeisterinnen", "wohnungsgenossenschaften", "amt-fuer-stadtentwicklung",
                    "private-akteure"),
        "is_public": True,
        "en": {
            "name": "Working group on green spaces",
            "purpose": "Meadows, paths, trees: how the neighbourhood’s green is cared for and whom it serves.",
            "rhythm": "three or four times a year",
        },
    },
    "stadtteil-ag": {
        "kind": "working_group",
        "name": "Stadtteil-AG",
        "founded": (2019, 9, 26),
        "purpose": "Einrichtungen und Engagierte stimmen sich ab: Termine, Räume, gemeinsame Aktionen.",
        "rhythm": "zweimal im Jahr",
        "place": "franztreff",
        "actor": "stadtteil-ag",
        "members": ("jugendclub", "frauenzentrum", "franztreff", "integrationskoordination", "grone-bildungszentrum",
                    "buergerzentrum-leipziger-torhaus", "apotheke-am-leipziger-tor"),
        "is_public": True,
        "en": {
            "name": "District working group",
            "purpose": "Institutions and committed people coordinate: dates, rooms, joint actions.",
            "rhythm": "twice a year",
        },
    },
    "stadtbezirksbeirat": {
        "kind": "council",
        "name": "Stadtbezirksbeirat",
        "founded": (2019, 9, 18),
        "purpose": "Öffentliche Sitzungen, in denen das Quartiersmanagement berichtet.",
        "rhythm": "das Quartiersmanagement berichtet zweimal im Jahr",
        "place": None,
        "actor": "stadtbezirksbeirat",
        "members": ("amt-fuer-stadtentwicklung",),
        "is_public": True,
        "en": {
            "name": "District council",
            "purpose": "Public meetings at which the neighbourhood management reports.",
            "rhythm": "the neighbourhood management reports twice a year",
        },
    },
}  # fmt: skip


def tell_groups(story: Any) -> None:
    """Found the groups, then tell their meetings in the order in which they took place."""
    for slug, facts in GROUPS.items():
        story.groups[slug] = _found(story, slug, dict(facts))
    told = [("jour-fixe", facts) for facts in JOUR_FIXE] + list(GROUP_MEETINGS)
    for slug, facts in sorted(told, key=lambda pair: pair[1]["begins"]):
        _tell_meeting(story, story.groups[slug], dict(facts))


def _found(story: Any, slug: str, facts: dict[str, Any]) -> WorkingGroup:
    founded, english = facts.pop("founded"), facts.pop("en")
    members = [story.actors[member] for member in facts.pop("members")]
    place, actor = facts.pop("place"), facts.pop("actor")
    with story.at(*founded, 14):
        group = WorkingGroup(
            neighbourhood=story.neighbourhood,
            slug=slug,
            place=story.places[place] if place else None,
            actor=story.actors[actor] if actor else None,
            translations={"en": english},
            **facts,
        )
        return save_group(group, by=story.coordinator, members=members)


def _tell_meeting(story: Any, group: WorkingGroup, facts: dict[str, Any]) -> None:
    year, month, day, hour, minute = facts.pop("begins")
    length, place = facts.pop("minutes_long", 90), facts.pop("place", None)
    attending = [story.actors[slug] for slug in facts.pop("attending", ())]
    with story.at(year, month, day, hour, minute) as starts_at:
        pass
    planned = starts_at - timedelta(days=21)
    with dates.standing_at(planned):
        meeting = RegularMeeting(
            group=group,
            starts_at=starts_at,
            ends_at=starts_at + timedelta(minutes=length),
            place=None if facts.get("is_online") else story.places[place] if place else group.place,
            is_online=facts.get("is_online", False),
            agenda="\n".join(facts["agenda"]),
        )
        save_meeting(meeting, by=story.coordinator)
    if "minutes" not in facts:
        return
    with dates.standing_at(starts_at + timedelta(minutes=length, hours=3)):
        meeting.minutes = "".join(f"<p>{line}</p>" for line in facts["minutes"])
        meeting.decisions = "\n".join(facts["decisions"])
        meeting.attendee_count = facts["people"]
        meeting.are_minutes_public = facts.get("are_minutes_public", group.is_public)
        save_meeting(meeting, by=story.coordinator, attending=attending)
        hold_meeting(meeting, by=story.coordinator)
