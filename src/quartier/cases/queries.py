"""Reads of cases, with names of the field."""

from datetime import date, timedelta
from typing import Any

from django.db import models
from django.db.models import Q

from ..accounts.models import Person
from ..accounts.roles import TEAM
from ..kernel import dates
from ..kernel.codes import read_code
from ..kernel.dates import Period
from ..places.holidays import is_working_day
from ..places.models import Neighbourhood
from .enums import ANSWER_DAYS, INTERNAL, CaseKind, MessageKind
from .models import Case, CaseMessage
from .states import DONE, NOT_POSSIBLE, OPEN, UNANSWERED


def answer_day(kind: str, received_on: date, state_code: str) -> date:
    """The day by which the first answer is promised: so many working days of the Land later."""
    day, left = received_on, ANSWER_DAYS[CaseKind(kind)]
    while left:
        day += timedelta(days=1)
        left -= is_working_day(day, state_code)
    return day


def case_with_code(neighbourhood: Neighbourhood, typed: str) -> Case | None:
    """The case that a typed code means, or None."""
    code = read_code(typed[:40])
    return Case.objects.filter(neighbourhood=neighbourhood, code=code).select_related("neighbourhood").first()


def life_line(case: Case) -> list[CaseMessage]:
    """What the person who asked may read, oldest first; of a merged case also what became of the main one."""
    own = list(case.messages.exclude(kind__in=INTERNAL))
    if case.merged_into_id is None:
        return own
    outcome = CaseMessage.objects.filter(case=case.merged_into_id, kind=MessageKind.OUTCOME)
    return sorted([*own, *outcome], key=lambda line: (line.at, line.pk))


def lines_of(case: Case) -> list[CaseMessage]:
    """Everything said in a case and in those that were merged into it, for the desk."""
    lines = CaseMessage.objects.filter(Q(case=case) | Q(case__merged_into=case))
    return list(lines.select_related("by", "mail", "case", "letter"))


def team_of(neighbourhood: Neighbourhood) -> models.QuerySet[Person]:
    """Who can be put in charge of a case."""
    return Person.objects.filter(
        is_active=True, memberships__neighbourhood=neighbourhood, memberships__role__in=TEAM
    ).distinct()


def overdue(today: date) -> Q:
    """Nobody answered by the promised day."""
    return Q(state__in=UNANSWERED, answered_at__isnull=True, answer_due_on__lt=today)


def urgent_cases(neighbourhood: Neighbourhood, most: int = 6) -> tuple[list[Case], int]:
    """What somebody should look at today, the most pressing first, and how many there are in all."""
    today = dates.today()
    waiting = Case.objects.filter(
        Q(waits_for_us=True) | Q(follow_up_on__lte=today), neighbourhood=neighbourhood, state__in=OPEN
    ).order_by("answer_due_on", "received_at")
    found = list(waiting[: most + 1])
    count = len(found) if len(found) <= most else waiting.count()
    return sorted(found[:most], key=lambda case: not case.is_overdue), count


def received_in(neighbourhood: Neighbourhood, period: Period) -> models.QuerySet[Case]:
    """The cases that came in during a period, by any channel."""
    return Case.objects.filter(
        neighbourhood=neighbourhood, received_at__gte=period.begins_at, received_at__lt=period.ends_at
    ).order_by("received_at", "pk")


def answered_in(neighbourhood: Neighbourhood, period: Period) -> models.QuerySet[Case]:
    """The cases that got their first answer in a period."""
    return Case.objects.filter(
        neighbourhood=neighbourhood, answered_at__gte=period.begins_at, answered_at__lt=period.ends_at
    ).order_by("answered_at", "pk")


def closed_in(neighbourhood: Neighbourhood, period: Period) -> models.QuerySet[Case]:
    """The cases the office brought to an end in a period, done or not possible."""
    return Case.objects.filter(
        neighbourhood=neighbourhood, state__in=(DONE, NOT_POSSIBLE),
        closed_at__gte=period.begins_at, closed_at__lt=period.ends_at,
    ).order_by("closed_at", "pk")  # fmt: skip


def words_spoken(neighbourhood: Neighbourhood, person: Any, period: Period) -> models.QuerySet[CaseMessage]:
    """The answers, questions and outcomes a person wrote in a period."""
    return (
        CaseMessage.objects.filter(
            case__neighbourhood=neighbourhood, by=person, at__gte=period.begins_at, at__lt=period.ends_at,
            kind__in=(MessageKind.ANSWER, MessageKind.QUESTION, MessageKind.OUTCOME),
        )
        .select_related("case")
        .order_by("at", "pk")
    )  # fmt: skip
