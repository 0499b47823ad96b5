"""Permissions: each feature's `rules.py` holds one table, written here into django-rules.

A permission is asked with the object it concerns. Its neighbourhood decides: a role in one quarter says
nothing about another. What is not in a table is denied.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import rules
from django.contrib.auth.models import AnonymousUser

from ..places.models import Neighbourhood
from .models import Person
from .roles import Role


def neighbourhood_of(subject: Any) -> Neighbourhood | None:
    """The quarter an object belongs to; a quarter belongs to itself."""
    if isinstance(subject, Neighbourhood):
        return subject
    return getattr(subject, "neighbourhood", None)


def holds(roles: Iterable[str]) -> rules.Predicate:
    """True for a person who has one of the roles in the quarter of the object."""
    wanted = frozenset(roles)

    def has_role(person: Person | AnonymousUser, subject: Any = None) -> bool:
        neighbourhood = neighbourhood_of(subject)
        if neighbourhood is None or not getattr(person, "is_active", False):
            return False
        return bool(wanted & person.roles_in(neighbourhood))  # type: ignore[union-attr]

    return rules.Predicate(has_role, name="holds(" + ", ".join(sorted(wanted)) + ")")


TABLE: dict[str, frozenset[Role]] = {}


def grant(table: Mapping[str, Iterable[Role]]) -> None:
    """Write a feature's permission table: `{"events.change_event": TEAM, ...}`."""
    for permission, roles in table.items():
        TABLE[permission] = frozenset(roles)
        rules.add_perm(permission, holds(roles))
