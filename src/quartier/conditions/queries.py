"""Reads of conditions in force."""

from datetime import date, datetime, timedelta

from django.db.models import Q, QuerySet

from ..kernel import dates
from ..kernel.dates import Period
from ..kernel.reading import read_once
from ..places.models import Neighbourhood
from ..publishing.models import Notice, NoticeReach
from .enums import ConditionState, Protection
from .models import Condition, ConditionQuerySet

# So long before it begins, pages say that a condition is coming.
ANNOUNCED_BEFORE = timedelta(days=28)


def conditions_in(neighbourhood: Neighbourhood, period: Period) -> list[Condition]:
    """The conditions that act, acted or will act at some moment of a period, earliest first; one query.

    Those of the quarter and those that hold everywhere. Drafts are left out, and so are those lifted before they
    began; one that was lifted counts until that moment. Ask `condition.begins_at` and `condition.ends_at` (the
    first moment after it, None while open) for the exact span, `condition.acts_between(begins, ends)` for one date.
    """
    rows = (
        _not_over_before(neighbourhood, dates.today())
        if period.first >= dates.today()
        else list(_switched_on_in(neighbourhood).touching(period.first, period.last))
    )
    return [condition for condition in rows if condition.acts_between(period.begins_at, period.ends_at)]


@read_once
def _not_over_before(neighbourhood: Neighbourhood, day: date) -> list[Condition]:
    """All that may act on the day or later: a page asks for several spans ahead, and there are never many."""
    return list(_switched_on_in(neighbourhood).filter(Q(ends_on__isnull=True) | Q(ends_on__gte=day)))


def _switched_on_in(neighbourhood: Neighbourhood) -> ConditionQuerySet:
    rows: ConditionQuerySet = Condition.objects.seen_from(neighbourhood).switched_on()
    return rows.order_by("begins_on", "pk")


def conditions_on(neighbourhood: Neighbourhood, day: date) -> list[Condition]:
    """The conditions that act at some moment of a day."""
    return conditions_in(neighbourhood, Period(day, day))


def conditions_now(neighbourhood: Neighbourhood) -> list[Condition]:
    """The conditions in force at this moment."""
    return [condition for condition in conditions_on(neighbourhood, dates.today()) if condition.is_in_force]


def conditions_to_tell(neighbourhood: Neighbourhood) -> list[Condition]:
    """Those in force at this moment, and those that begin within four weeks: what visitors have to know."""
    today = dates.today()
    ahead = conditions_in(neighbourhood, Period(today, today + ANNOUNCED_BEFORE))
    return [condition for condition in ahead if condition.is_in_force or condition.is_ahead]


def reach_of(condition: Condition) -> str:
    """Where its banner stands: what concerns only the office or only walks stands there, all else on every page."""
    is_for_all = condition.largest_group or condition.outdoors_only or condition.protection != Protection.NONE
    is_for_office = condition.no_office_hours or condition.no_walk_in
    if is_for_all or (is_for_office and condition.no_walks):
        return NoticeReach.EVERYWHERE
    return NoticeReach.OFFICE if is_for_office else NoticeReach.WALKS


def banners_besides(neighbourhood: Neighbourhood, *reaches: str) -> list[Notice]:
    """The notices in force there that are not the banner of a condition: pages that tell conditions show these too."""
    return [notice for notice in _banners_besides(neighbourhood) if notice.reach in reaches]


@read_once
def _banners_besides(neighbourhood: Neighbourhood) -> list[Notice]:
    return list(Notice.objects.of(neighbourhood).public().filter(conditions=None))


def drafts(neighbourhood: Neighbourhood) -> QuerySet[Condition]:
    """What is prepared and does not act yet, latest first."""
    rows = Condition.objects.seen_from(neighbourhood).filter(state=ConditionState.DRAFT)
    return rows.order_by("begins_on", "pk")


def switched_on(neighbourhood: Neighbourhood) -> QuerySet[Condition]:
    """What acts, is going to, or did, latest first."""
    return Condition.objects.seen_from(neighbourhood).switched_on().order_by("-begins_on", "-pk")


def next_boundary(neighbourhood: Neighbourhood, after: datetime) -> datetime | None:
    """The next moment at which a condition begins or ends, and every page that tells of it changes."""
    rows = Condition.objects.seen_from(neighbourhood).filter(state=ConditionState.IN_FORCE)
    rows = rows.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=dates.local(after).date()))
    moments = [moment for condition in rows for moment in (condition.begins_at, condition.ends_at) if moment]
    return min((moment for moment in moments if moment > after), default=None)


def last_change(neighbourhood: Neighbourhood) -> datetime | None:
    """When a condition was last switched on, changed or lifted; it never goes back. None: there was none yet."""
    rows = Condition.objects.seen_from(neighbourhood).switched_on()
    return rows.order_by("-updated_at").values_list("updated_at", flat=True).first()
