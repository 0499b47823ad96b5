"""Rules and their days."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q

from ...accounts.models import Person
from ...accounts.roles import TEAM
from ...journal.models import Entry
from ...kernel import dates
from ...kernel.dates import Period
from ...places.models import Neighbourhood
from ...publishing.states import PUBLICATION, PublicationState
from ..models import ExceptionalDay, OfficeHour
from ..occurrences import Occurrence, occurrences
from .closures import suspensions

OffTime = tuple[datetime, datetime | None]


def hours_in_force(
    neighbourhood: Neighbourhood, period: Period, *, with_past: bool = True
) -> list[OfficeHour]:
    """The rules that matter in a period, with their places. Drafts, and what is still to appear, do not.

    With `with_past` also rules that were taken off the website since: they count until that moment. Who only
    looks ahead leaves them out and saves a query.
    """
    is_valid = Q(valid_to__isnull=True) | Q(valid_to__gte=period.first)
    rules = OfficeHour.objects.of(neighbourhood).filter(is_valid, valid_from__lte=period.last)
    if with_past:
        rules = rules.filter(
            state__in=(PublicationState.PUBLISHED, PublicationState.WITHDRAWN), publish_at__lte=dates.now()
        )
    else:
        rules = rules.public()
    found = list(rules.select_related("place"))
    gone = _withdrawn_times(found) if with_past else {}
    for rule in found:
        ends = [(rule.publish_until, None)] if rule.publish_until else []
        rule.off_times = [*ends, *gone.get(rule.pk, ())]
    return found


def exceptions_in(neighbourhood: Neighbourhood, period: Period) -> list[ExceptionalDay]:
    """What is different on single days of a period, with the places."""
    rows = ExceptionalDay.objects.filter(neighbourhood=neighbourhood, day__range=(period.first, period.last))
    return list(rows.select_related("place"))


def occurrences_in(
    neighbourhood: Neighbourhood, period: Period, *, with_past: bool = True
) -> list[Occurrence]:
    """All office hours of a period, earliest first; what falls out carries its reason. Holidays left out."""
    return occurrences(
        hours_in_force(neighbourhood, period, with_past=with_past),
        period,
        neighbourhood.state_code,
        suspensions(neighbourhood, period),
        exceptions_in(neighbourhood, period),
    )


def occurrences_on(neighbourhood: Neighbourhood, day: date) -> list[Occurrence]:
    """The office hours of one day."""
    return occurrences_in(neighbourhood, Period(day, day))


def over_in(neighbourhood: Neighbourhood, period: Period) -> list[Occurrence]:
    """The office hours of a period whose time is over, held or not."""
    now = dates.now()
    return [one for one in occurrences_in(neighbourhood, period) if one.ends_at <= now]


def team_of(neighbourhood: Neighbourhood) -> list[Person]:
    """Who may sit in an office hour today: coordinators and leads, by name."""
    today = dates.today()
    rows = Person.objects.filter(
        Q(memberships__valid_from__isnull=True) | Q(memberships__valid_from__lte=today),
        Q(memberships__valid_to__isnull=True) | Q(memberships__valid_to__gte=today),
        is_active=True,
        memberships__neighbourhood=neighbourhood,
        memberships__role__in=TEAM,
    )
    return list(rows.distinct())


def _withdrawn_times(rules: Iterable[OfficeHour]) -> dict[int, list[OffTime]]:
    """When rules stood off the website, as their history tells it."""
    steps = {name: PUBLICATION.transitions[name].label for name in ("publish", "withdraw")}
    by_pk = {rule.pk: rule for rule in rules}
    entries = Entry.objects.filter(
        content_type=ContentType.objects.get_for_model(OfficeHour),
        object_id__in=by_pk,
        verb__in=steps.values(),
    ).order_by("at", "pk")
    found: dict[int, list[OffTime]] = defaultdict(list)
    for entry in entries:
        spans = found[entry.object_id]
        if entry.verb == steps["withdraw"]:
            spans.append((entry.at, None))
        elif spans and spans[-1][1] is None:
            spans[-1] = (spans[-1][0], entry.at)
    return found


def coming_exceptions(neighbourhood: Neighbourhood) -> list[ExceptionalDay]:
    """What is different from today on, the nearest day first."""
    rows = ExceptionalDay.objects.filter(neighbourhood=neighbourhood, day__gte=dates.today())
    return list(rows.select_related("place", "office_hour"))
