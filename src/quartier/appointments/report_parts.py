"""What office hours tell in a report: what was offered, what fell out and why, and when to come next year."""

from itertools import groupby

from django.urls import reverse

from ..kernel import dates, words
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.sections import Contribution, Item, Section, sections
from .models import clock_text
from .occurrences import Occurrence
from .queries import hours_in_force, over_in, suspensions


def looking_back(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """The talks of the office hours: how many, and how long."""
    over = over_in(neighbourhood, period)
    held = [one for one in over if not one.is_suspended]
    if not held:
        return None
    number = words.count(len(held), "Sprechzeit", "Sprechzeiten")
    minutes = sum(one.office_hour.minutes for one in held)
    item = Item(f"{number} mit zusammen {words.hours(minutes)}")
    return Contribution(
        items=(Item("Gespräche und Sprechstunden", (item,), reverse("website:office")),),
        figures=("office_hours", "office_minutes"),
        notes=(
            f"Sprechzeiten {period} ohne gesetzliche Feiertage: {len(over)} vorgesehen, {len(held)} angeboten.",
        ),
    )


def tell_changes(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """How many office hours fell out, for which reason; nothing when all were held."""
    over = over_in(neighbourhood, period)
    fallen = [one for one in over if one.is_suspended]
    if not fallen:
        return None
    held = len(over) - len(fallen)
    text = f"Von {len(over)} vorgesehenen Sprechzeiten konnten {held or 'keine'} stattfinden, {len(fallen)} entfielen"
    children = tuple(
        _because(reason, list(days)) for reason, days in groupby(fallen, key=lambda one: one.reason)
    )
    note = f"Sprechzeiten {period}: {len(over)} vorgesehen, {held} angeboten, {len(fallen)} ausgesetzt."
    return Contribution(items=(Item(text, children, reverse("website:office")),), notes=(note,))


def _because(reason: str, fallen: list[Occurrence]) -> Item:
    first, last = fallen[0].day, fallen[-1].day
    days = words.short_day(first) if first == last else f"{first:%d.%m.} bis {words.short_day(last)}"
    return Item(f"{len(fallen)} vom {days}: „{reason}“" if first != last else f"am {days}: „{reason}“")


def looking_ahead(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """The regular hours, and whether they are suspended for the time being."""
    today = dates.today()
    rules = hours_in_force(neighbourhood, Period(max(period.first, min(today, period.last)), period.last))
    if not rules:
        return None
    times = words.listing([
        f"{rule.get_weekday_display()} {clock_text(rule.opens)} bis {clock_text(rule.closes)} Uhr" for rule in rules
    ])  # fmt: skip
    closings = suspensions(neighbourhood, Period(today, today), with_withdrawn=False)
    is_closed = today in period and any(closing.covers(dates.now()) for closing in closings)
    rest = ", zurzeit ausgesetzt" if is_closed else ", sowie nach Vereinbarung"
    return Contribution(items=(Item(f"Sprechzeiten {times}{rest}", url=reverse("website:office")),))


sections.register(Section("office_hours", "retrospect", "office", looking_back, order=10))
sections.register(Section("office_hours_changes", "retrospect", "changes", tell_changes, order=20))
sections.register(Section("office_hours_outlook", "outlook", "office", looking_ahead, order=10))
