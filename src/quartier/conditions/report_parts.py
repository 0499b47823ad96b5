"""What conditions tell in a report: under which rules a year stood."""

from django.urls import reverse

from ..kernel import dates
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..publishing.report_parts import first_sentence, told_span
from ..sockets.sections import Contribution, Item, Section, sections
from .models import Condition
from .queries import conditions_in
from .wording import all_rules


def tell_changes(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """Each condition that acted in the period, from when to when and what it asked, earliest first."""
    found = [one for one in conditions_in(neighbourhood, period) if one.begins_at <= dates.now()]
    if not found:
        return None
    return Contribution(
        items=tuple(_item(condition) for condition in found),
        notes=tuple(f"Rahmenbedingung „{condition}“" for condition in found),
    )


def _item(condition: Condition) -> Item:
    """„Keine Sprechzeiten (17. März bis 24. Mai 2020)“, below it the rules that the heading does not say."""
    rules = [rule for rule in all_rules(condition) if rule.casefold() not in condition.title.casefold()]
    below = ", ".join(rules) or first_sentence(condition.text)
    span = told_span(condition.begins_at, condition.ends_at)
    return Item(
        f"{condition} ({span})", (Item(below),), reverse("conditions:desk_detail", args=[condition.pk])
    )


sections.register(Section("conditions.changes", "retrospect", "changes", tell_changes, order=5))
