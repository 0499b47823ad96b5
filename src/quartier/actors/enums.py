"""Choices of actors, groups and their meetings."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ActorKind(models.TextChoices):
    """What sort of organisation or group an actor is; the filter of the public directory."""

    CLUB = "club", _("Verein")
    INSTITUTION = "institution", _("Einrichtung")
    EDUCATION = "education", _("Bildung")
    HOUSING = "housing", _("Wohnungsunternehmen")
    BUSINESS = "business", _("Gewerbe")
    INITIATIVE = "initiative", _("Initiative")
    BODY = "body", _("Gremium")
    ADMINISTRATION = "administration", _("Verwaltung")
    PRIVATE = "private", _("Privat engagiert")
    NETWORK = "network", _("Netzwerk")


class GroupKind(models.TextChoices):
    """What a group is for the office; the Jour fixe is where it reports to those who commission it."""

    JOUR_FIXE = "jour_fixe", _("Jour fixe")
    WORKING_GROUP = "working_group", _("Arbeitsgruppe")
    COUNCIL = "council", _("Beirat")


# The drawing that stands for a kind where an actor has no picture of its own (`ui/art/`).
DRAWINGS = {
    ActorKind.CLUB: "people",
    ActorKind.INSTITUTION: "houses",
    ActorKind.EDUCATION: "news",
    ActorKind.HOUSING: "quarter",
    ActorKind.BUSINESS: "letterbox",
    ActorKind.INITIATIVE: "meadow",
    ActorKind.BODY: "talk",
    ActorKind.ADMINISTRATION: "work",
    ActorKind.PRIVATE: "people",
    ActorKind.NETWORK: "walk",
}
