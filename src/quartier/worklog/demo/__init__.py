"""The hours of the demonstration: what the other chapters offered, and the plain days between, all invented."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from random import Random
from typing import Any

from ...kernel.dates import Period
from ...places.holidays import is_working_day
from ..actions import (
    accept_proposal,
    accept_proposals,
    dismiss_proposal,
    import_entries,
    save_contract,
    save_entry,
    save_review,
)
from ..models import HoursReview, TimeEntry, WorkContract
from ..proposals import open_proposals
from ..queries import months_of
from .kinds import AWAY, INDOORS, OUTDOORS, QUIET, WEIGHTS, Kind

BEGAN = date(2019, 9, 2)
LAST_FULL_WEEK = date(2021, 4, 11)
ACCEPTED_UNTIL = date(2021, 4, 8)  # what was done after it still waits as a proposal
WEEKLY = 20 * 60
ENTRIES = (6, 9)  # a week, from and to
REVIEW = (
    "Mit dem verfügbaren Stundenvolumen lassen sich nicht alle Aufgabenbereiche des Quartiersmanagements "
    "vollumfänglich und vor allem regelmäßig abdecken."
)


def tell(story: Any) -> None:
    """Contract, month after month, the evaluation of summer 2020, and the week that is running."""
    with story.at(2019, 9, 2, 9, 30):
        save_contract(
            WorkContract(neighbourhood=story.neighbourhood, person=story.coordinator, weekly_minutes=WEEKLY,
                         valid_from=BEGAN, note="Annahme der Vorführung; der Umfang steht nicht in den Quellen."),
            by=story.lead,
        )  # fmt: skip
    dice = Random("Am Leipziger Tor")  # noqa: S311  (the same days in every copy)
    for month in (m for year in (2019, 2020, 2021) for m in months_of(year) if m.last >= BEGAN):
        if month.first <= LAST_FULL_WEEK:
            _tell_month(story, Period(max(month.first, BEGAN), min(month.last, LAST_FULL_WEEK)), dice)
        if (month.first.year, month.first.month) == (2020, 8):
            _tell_review(story)
    _tell_running_week(story)


def _tell_month(story: Any, month: Period, dice: Random) -> None:
    """First what was done and offers itself, then the plain days, at the end of the month."""
    with story.at(month.last.year, month.last.month, month.last.day, 18):
        done = Period(month.first, min(month.last, ACCEPTED_UNTIL))
        accept_proposals(story.neighbourhood, done, by=story.coordinator)
        plain = [entry for week in _weeks(month) for entry in _plain_entries(story, week, dice)]
        import_entries(story.neighbourhood, plain, by=story.coordinator, note="aus dem Kalender nachgetragen")


def _weeks(month: Period) -> Iterator[Period]:
    monday = Period.week_of(month.first).first
    while monday <= month.last:
        yield Period(max(monday, month.first), min(monday + timedelta(days=6), month.last))
        monday += timedelta(days=7)


def _plain_entries(story: Any, week: Period, dice: Random) -> Iterator[TimeEntry]:
    """So many that the week comes near to what is contracted; none in the weeks away."""
    days = [day for day in week.days if is_working_day(day, story.neighbourhood.state_code)]
    if not days or Period.week_of(week.first).first in AWAY:
        return
    present = (
        TimeEntry.objects.of(story.neighbourhood).within(week).order_by().values_list("minutes", flat=True)
    )
    number, minutes = len(present), sum(present)
    wanted = WEEKLY * len(days) // 5 * dice.randint(95, 112) // 100
    most = max(dice.randint(*ENTRIES) * len(days) // 5, 1)
    while minutes + 30 <= wanted and number <= most:
        at_least = (wanted - minutes) // max(most - number, 1)
        entry = _plain_entry(story, dice.choice(days), dice, at_least)
        yield entry
        number, minutes = number + 1, minutes + entry.minutes


def _plain_entry(story: Any, day: date, dice: Random, at_least: int) -> TimeEntry:
    area = dice.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
    activity, text, usual, project, actor = dice.choice(_kinds(area, day))
    minutes = max(dice.choice(usual), min(at_least // 15 * 15, 180))
    return TimeEntry(
        neighbourhood=story.neighbourhood, person=story.coordinator, day=day, minutes=minutes, area=area,
        activity=activity, text=text, project=_known(story.projects.get(project), day),
        actor=_known(story.actors.get(actor), day),
    )  # fmt: skip


def _kinds(area: str, day: date) -> tuple[Kind, ...]:
    is_quiet = any(first <= day <= last for first, last in QUIET)
    return INDOORS[area] if is_quiet else (*INDOORS[area], *OUTDOORS[area])


def _known(record: Any, day: date) -> Any:
    """Nobody worked with somebody before they met."""
    return record if record is not None and record.created_at.date() <= day else None


def _tell_review(story: Any) -> None:
    with story.at(2020, 8, 14, 11):
        save_review(
            HoursReview(neighbourhood=story.neighbourhood, title="Stundenevaluierung im Sommer 2020",
                        held_on=date(2020, 8, 14), finding=REVIEW, aim_weekly_minutes_from=25 * 60,
                        aim_weekly_minutes_to=30 * 60, aim_year=2022),
            by=story.coordinator,
        )  # fmt: skip


RUNNING = (
    (12, 17, 45, "network", "phone", "Telefonat mit dem Jugendclub", "", "jugendclub", time(10, 15)),
    (12, 17, 90, "projects", "preparation", "Tag der Städtebauförderung vorbereitet", "", "",
     None),
    (13, 16, 60, "coordination", "report", "Dokumentation und Ablage", "", "", None),
    (13, 16, 75, "projects", "grant", "Beratung zur Aktionskasse", "aktionskasse", "", time(13, 0)),
    (14, 12, 120, "publicity", "web", "Internetseite gepflegt", "", "", time(9, 0)),
    (14, 16, 60, "office", "mail", "Post und E-Mails beantwortet", "", "", None),
)  # fmt: skip


def _tell_running_week(story: Any) -> None:
    """Entered day by day; one proposal taken over, one thrown away, the others wait."""
    for day, hour, minutes, area, activity, text, project, actor, starts_at in RUNNING:
        with story.at(2021, 4, day, hour):
            save_entry(
                TimeEntry(neighbourhood=story.neighbourhood, person=story.coordinator, day=date(2021, 4, day),
                          minutes=minutes, area=area, activity=activity, text=text, starts_at=starts_at,
                          project=story.projects.get(project), actor=story.actors.get(actor)),
                by=story.coordinator,
            )  # fmt: skip
    with story.at(2021, 4, 14, 17):
        waiting = open_proposals(
            story.neighbourhood, story.coordinator, Period(ACCEPTED_UNTIL, date(2021, 4, 14))
        )
        for proposal in waiting:
            kind = proposal.source.partition(":")[0]
            if kind == "event":
                accept_proposal(story.neighbourhood, proposal, by=story.coordinator)
            elif kind == "measure":
                dismiss_proposal(story.neighbourhood, proposal.source, by=story.coordinator)
