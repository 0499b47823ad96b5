"""Formats of dates, as the seed names them, and what each means for the rest of the house."""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _


class Format(models.TextChoices):
    """What kind of date it is."""

    NEIGHBOURHOOD_TALK = "neighbourhood_talk", _("Quartiersgespräch")
    WORKSHOP_TALK = "workshop_talk", _("Werkstattgespräch")
    EXPERT_TALK = "expert_talk", _("Expertengespräch")
    LECTURE = "lecture", _("Vortrag")
    INFO_STAND = "info_stand", _("Infostand")
    WALK = "walk", _("Quartiersspaziergang")
    CLEANUP_DAY = "cleanup_day", _("Aktionstag")
    URBAN_DAY = "urban_day", _("Tag der Städtebauförderung")
    SENIOR_WEEK = "senior_week", _("Seniorenwoche")
    ACTION = "action", _("Aktion")
    SESSION = "session", _("Sitzung")
    FESTIVAL = "festival", _("Fest")
    ONLINE = "online", _("Online-Treffen")


class HeldState(models.TextChoices):
    """Whether a date took place."""

    PLANNED = "planned", _("geplant")
    HELD = "held", _("hat stattgefunden")
    CANCELLED = "cancelled", _("abgesagt")
    POSTPONED = "postponed", _("verschoben")


class RegistrationChannel(models.TextChoices):
    """The way on which somebody registered."""

    WEB = "web", "Website"
    PHONE = "phone", "Telefon"
    OFFICE = "office", "im Büro"
    OTHER = "other", "anders"


@dataclass(frozen=True)
class FormatFacts:
    """`slug` stands in addresses, `area` is the task area of the report, minutes are what is usual."""

    slug: str
    plural: str
    icon: str
    art: str
    area: str
    minutes: int = 120
    preparation_minutes: int = 120


FACTS: dict[str, FormatFacts] = {
    Format.NEIGHBOURHOOD_TALK: FormatFacts(
        "quartiersgespraech", "Quartiersgespräche", "message-circle", "talk", "projects", 120, 300
    ),
    Format.WORKSHOP_TALK: FormatFacts(
        "werkstattgespraech", "Werkstattgespräche", "hammer", "work", "network", 150, 240
    ),
    Format.EXPERT_TALK: FormatFacts(
        "expertengespraech", "Expertengespräche", "users", "talk", "network", 150, 180
    ),
    Format.LECTURE: FormatFacts("vortrag", "Vorträge", "megaphone", "talk", "network", 90, 120),
    Format.INFO_STAND: FormatFacts("infostand", "Infostände", "store", "people", "publicity", 240, 120),
    Format.WALK: FormatFacts("spaziergang", "Quartiersspaziergänge", "footprints", "walk", "office", 90, 90),
    Format.CLEANUP_DAY: FormatFacts("aktionstag", "Aktionstage", "recycle", "meadow", "projects", 240, 360),
    Format.URBAN_DAY: FormatFacts(
        "staedtebaufoerderung", "Tage der Städtebauförderung", "building-2", "houses", "projects", 300, 480
    ),
    Format.SENIOR_WEEK: FormatFacts(
        "seniorenwoche", "Seniorenwochen", "heart", "people", "network", 180, 120
    ),
    Format.ACTION: FormatFacts("aktion", "Aktionen", "sprout", "play", "projects", 180, 240),
    Format.SESSION: FormatFacts("sitzung", "Sitzungen", "clipboard-list", "talk", "coordination", 120, 90),
    Format.FESTIVAL: FormatFacts("fest", "Feste", "flower-2", "people", "projects", 300, 240),
    Format.ONLINE: FormatFacts("online", "Online-Treffen", "globe", "talk", "network", 90, 90),
}

FORMAT_BY_SLUG = {facts.slug: Format(key) for key, facts in FACTS.items()}
