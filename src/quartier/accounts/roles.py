"""Roles: the one table of who a person can be in a quarter."""

from django.db import models


class Role(models.TextChoices):
    """What a membership makes of a person, in one quarter only."""

    COORDINATOR = "coordinator", "Quartiersmanager:in"
    PROVIDER_LEAD = "provider_lead", "Projektleitung des Trägers"
    CITY_OFFICER = "city_officer", "Stadtverwaltung"
    BOARD_MEMBER = "board_member", "Mitglied des Vergabegremiums"
    ACTOR_EDITOR = "actor_editor", "Akteur"


# Sets of roles that permission tables name. TEAM does the office's work; STAFF may look at all of it.
TEAM = frozenset({Role.COORDINATOR, Role.PROVIDER_LEAD})
STAFF = TEAM | {Role.CITY_OFFICER}
EVERYONE = frozenset(Role)
