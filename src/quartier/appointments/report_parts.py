"""What office hours tell in a report: what was offered, what fell out and why, and when to come next year."""

from django.urls import reverse

from ..kernel import dates, words
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.sections import Contribution, Item, Section, sections
from .figures import talk_records, walk_in_records
from .models import clock_text
from .occurrences import Occurrence
from .queries import hours_in_force, over_in, suspensions


def looking_back(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """The talks of the office: how many hours were held, how long, who came with and without appointment."""
    over = over_in(neighbourhood, period)
    held = [one for one in over if not one.is_suspended]
    talks = int(sum(record.amount for record in talk_records(neighbourhood, period)))
    visits = len(walk_in_records(neighbourhood, period))
    if not (held or talks or visits):
        return None
    lines = []
    if held:
        number = words.count(len(held), "Sprechzeit", "Sprechzeiten")
        lines.append(f"{number} mit zusammen {words.hours(sum(one.minutes for one in held))}")
    if talks:
        lines.append(words.count(talks, "Gespräch mit Termin", "Gespräche mit Termin"))
    if visits:
        lines.append(words.count(visits, "Besuch ohne Termin", "Besuche ohne Termin"))
    children = tuple(Item(line) for line in lines)
    figures = ["office_hours", "office_minutes"] if over else []
    figures += [key for key, number in (("talks", talks), ("walk_ins", visits)) if number]
    return Contribution(
        items=(Item("Gespräche und Sprechstunden", children, reverse("website:office")),),
        figures=tuple(figures),
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
    text = f"Von {len(over)} vorgesehenen Sprechzeiten konnten {held or 'keine'} stattfinden, {len(fallen)} fielen aus"
    by_reason: dict[str, list[Occurrence]] = {}
    for one in fallen:
        by_reason.setdefault(one.reason, []).append(one)
    children = tuple(_because(reason, days) for reason, days in by_reason.items())
    note = f"Sprechzeiten {period}: {len(over)} vorgesehen, {held} angeboten, {len(fallen)} ausgesetzt."
    return Contribution(items=(Item(text, children, reverse("website:office")),), notes=(note,))


def _because(reason: str, fallen: list[Occurrence]) -> Item:
    first, last = fallen[0].day, fallen[-1].day
    days = words.short_day(first) if first == last else f"{first:%d.%m.} bis {words.short_day(last)}"
    return Item(f"{len(fallen)} vom {days}: „{reason}“" if first != last else f"am {days}: „{reason}“")


def looking_ahead(neighbourhood: Neighbourhood, period: Period) -> Contribution | None:
    """The regular hours, and whether they are suspended for the time being."""
    today = dates.today()
    ahead = Period(max(period.first, min(today, period.last)), period.last)
    rules = hours_in_force(neighbourhood, ahead, with_past=False)
    if not rules:
        return None
    times = words.listing([
        f"{rule.get_weekday_display()} {clock_text(rule.opens)} bis {clock_text(rule.closes)} Uhr" for rule in rules
    ])  # fmt: skip
    closings = suspensions(neighbourhood, Period(today, today))
    is_closed = today in period and any(closing.covers(dates.now()) for closing in closings)
    rest = ", zurzeit ausgesetzt" if is_closed else ", sowie nach Vereinbarung"
    return Contribution(items=(Item(f"Sprechzeiten {times}{rest}", url=reverse("website:office")),))


sections.register(Section("office_hours", "retrospect", "office", looking_back, order=10))
sections.register(Section("office_hours_changes", "retrospect", "changes", tell_changes, order=20))
sections.register(Section("office_hours_outlook", "outlook", "office", looking_ahead, order=10))
