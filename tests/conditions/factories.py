"""Conditions for tests, made through the actions."""

from datetime import date
from typing import Any

from quartier.conditions.actions import save_condition, switch_on
from quartier.conditions.models import Condition

FIRST, LAST = date(2021, 4, 20), date(2021, 5, 10)


def make_draft(neighbourhood, *, by=None, **fields: Any) -> Condition:
    """At most ten people from 20 April to 10 May 2021, unless told otherwise."""
    fields = {
        "title": "Höchstens 10 Personen",
        "text": "Bitte kommen Sie in kleinen Gruppen.",
        "begins_on": FIRST,
        "ends_on": LAST,
        "largest_group": 10,
    } | fields
    return save_condition(Condition(neighbourhood=neighbourhood, **fields), by=by)


def make_condition(neighbourhood, *, by=None, **fields: Any) -> Condition:
    return switch_on(make_draft(neighbourhood, by=by, **fields), by=by)
