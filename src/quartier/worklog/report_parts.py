"""What working time tells in a report: volume and steadiness of the areas, and what a review found."""

from collections.abc import Callable
from functools import partial

from django.db.models import Sum

from ..kernel.dates import Period
from ..kernel.words import day, hours
from ..places.models import Neighbourhood
from ..sockets.sections import Contribution, Item, Section, Table, sections
from .activities import label_of
from .models import HoursReview, TimeEntry
from .queries import regularity, reviews_in

# The areas whose everyday work leaves no other record than its hours, and how many activities are named.
TOLD_BY_HOURS = {"office": 4, "coordination": 2}


def tell_changes(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """What an evaluation of the hours found, and the volume it asks for."""
    reviews = reviews_in(neighbourhood, period)
    if not reviews:
        return None
    return Contribution(
        items=tuple(_finding(review) for review in reviews),
        notes=tuple(f"{review.title}, abgeschlossen am {day(review.held_on)}." for review in reviews),
    )


def tell_everyday(area: str, neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """What the hours of an area went into: its main activities."""
    found = _main_activities(neighbourhood, period, area)[: TOLD_BY_HOURS[area]]
    if not found:
        return None
    told = ", ".join(f"{label_of(key)} ({hours(minutes)})" for key, minutes in found)
    return Contribution(items=(Item(f"Laufende Arbeit, vor allem: {told}"),))


def _main_activities(neighbourhood: Neighbourhood, period: Period, area: str) -> list[tuple[str, int]]:
    """The activities of an area with their minutes, the largest first; work without a name is left out."""
    rows = (
        TimeEntry.objects.of(neighbourhood)
        .within(period)
        .filter(area=area)
        .exclude(activity="")
        .order_by()
        .values_list("activity")
        .annotate(minutes=Sum("minutes"))
        .order_by("-minutes", "activity")
    )
    return [(key, minutes) for key, minutes in rows]


def everyday(area: str) -> Callable[[Neighbourhood, Period], Contribution | None]:
    return partial(tell_everyday, area)


def tell_coordination(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """That the hours were evaluated, and how they spread over the areas."""
    reviews = reviews_in(neighbourhood, period)
    table = _table(neighbourhood, period)
    if not reviews and table is None:
        return None
    return Contribution(
        items=tuple(Item(f"{review.title} (abgeschlossen am {day(review.held_on)})") for review in reviews),
        blocks=(table,) if table else (),
        notes=("Arbeitszeit: Summe der Zeiteinträge; eine Woche zählt für einen Bereich, wenn mindestens ein Eintrag "
               "darin liegt.",) if table else (),
    )  # fmt: skip


def _finding(review: HoursReview) -> Item:
    return Item(review.finding, (Item(review.aim_text),) if review.aim_text else ())


def _table(neighbourhood: Neighbourhood, period: Period) -> Table | None:
    rows = regularity(neighbourhood, period)
    total = sum(row.minutes for row in rows)
    if not total:
        return None
    return Table(
        caption=f"Arbeitszeit nach Bereichen {period}",
        header=("Bereich", "Stunden", "Anteil", "Wochen mit Einträgen"),
        rows=tuple(
            (row.label, hours(row.minutes), f"{(200 * row.minutes + total) // (2 * total)} %",
             f"{row.weeks} von {row.of_weeks}")
            for row in rows
        ),
        numeric=frozenset({1, 2, 3}),
    )  # fmt: skip


for _area in TOLD_BY_HOURS:
    sections.register(Section(f"worklog.everyday.{_area}", "retrospect", _area, everyday(_area), order=90))
sections.register(Section("worklog.changes", "retrospect", "changes", tell_changes, order=40))
sections.register(Section("worklog.coordination", "retrospect", "coordination", tell_coordination, order=40))
