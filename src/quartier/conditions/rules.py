"""Who may look after conditions in force."""

from ..accounts.models import Person
from ..accounts.permissions import grant
from ..accounts.roles import STAFF, TEAM
from ..places.models import Neighbourhood
from .models import Condition

VIEW, CHANGE = "conditions.view_condition", "conditions.change_condition"

grant({VIEW: STAFF, CHANGE: TEAM})


def may_change(person: Person, condition: Condition) -> bool:
    """In its quarter; what holds everywhere only by those who may in every quarter."""
    if condition.is_everywhere:
        return may_change_everywhere(person)
    return person.has_perm(CHANGE, condition)


def may_change_everywhere(person: Person) -> bool:
    return all(person.has_perm(CHANGE, neighbourhood) for neighbourhood in Neighbourhood.objects.only("pk"))


def has_choice_of_quarters(person: Person) -> bool:
    """Whether „everywhere“ is more than the own quarter, and open to this person."""
    return Neighbourhood.objects.count() > 1 and may_change_everywhere(person)
