"""What the coordinator reads about cases on Monday morning: kinds and days, no name and no code."""

from collections.abc import Callable, Iterator

from django.db.models import Q
from django.urls import reverse

from ..accounts.models import Person
from ..kernel import dates
from ..kernel.dates import Period
from ..kernel.words import short_day
from ..places.models import Neighbourhood
from ..sockets.week import WeekLine
from .models import Case
from .queries import overdue
from .states import FORWARDED, OPEN, UNANSWERED

MOST = 10  # lines; the inbox shows the rest

Sort = tuple[Q, str, Callable[[Case], str]]


def week_lines(neighbourhood: Neighbourhood, _person: Person, week: Period) -> Iterator[WeekLine]:
    """Overdue, to be answered this week, silent after a forwarding, to be looked at again: each case once."""
    told: set[int] = set()
    for condition, order, say in _sorts(week):
        waiting = Case.objects.filter(condition, neighbourhood=neighbourhood).exclude(pk__in=told)
        for case in waiting.order_by(order, "pk")[: MOST + 1]:
            if len(told) == MOST:
                yield WeekLine("Es sind noch mehr, alle stehen im Eingang.", reverse("cases:inbox"))
                return
            told.add(case.pk)
            yield WeekLine(f"{case.get_kind_display()}: {say(case)}", reverse("cases:detail", args=[case.pk]))


def _sorts(week: Period) -> tuple[Sort, ...]:
    """Condition, order and words, the most pressing first."""
    unanswered = Q(state__in=UNANSWERED, answered_at__isnull=True)
    return (
        (
            overdue(dates.today()),
            "answer_due_on",
            lambda case: f"überfällig, zugesagt war der {short_day(case.answer_due_on)}",
        ),
        (
            unanswered & Q(answer_due_on__lte=week.last),
            "answer_due_on",
            lambda case: f"zu beantworten bis {short_day(case.answer_due_on)}",
        ),
        (
            Q(state=FORWARDED, waits_for_us=True),
            "answer_due_on",
            lambda _case: "weitergegeben, noch ohne Antwort",
        ),
        (
            Q(state__in=OPEN, follow_up_on__lte=week.last),
            "follow_up_on",
            lambda case: f"Wiedervorlage am {short_day(case.follow_up_on)}" if case.follow_up_on else "",
        ),
    )
