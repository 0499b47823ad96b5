"""What the tests of working time need: projects, actors, contracts, entries, and a source of proposals."""

from contextlib import contextmanager
from datetime import date

from quartier.actors.models import Actor
from quartier.projects.actions import save_project
from quartier.projects.models import Project
from quartier.publishing.actions import save_publishable
from quartier.sockets.work import WorkProposal, WorkSource, work
from quartier.worklog.actions import save_contract, save_entry
from quartier.worklog.models import TimeEntry, WorkContract

TODAY = date(2021, 4, 15)


def project(neighbourhood, title="Aktionskasse", area="projects"):
    return save_project(Project(neighbourhood=neighbourhood, title=title, area=area, lead="Kurz."), by=None)


def actor(neighbourhood, name="Jugendclub am Leipziger Tor"):
    return save_publishable(
        Actor(neighbourhood=neighbourhood, name=name, kind="institution", lead="Kurz."), by=None
    )


def entry(neighbourhood, person, *, day=TODAY, minutes=45, area="office", text="Telefonat", **more):
    blank = TimeEntry(
        neighbourhood=neighbourhood, person=person, day=day, minutes=minutes, area=area, text=text, **more
    )
    return save_entry(blank, by=person)


def contract(neighbourhood, person, weekly_minutes=1200, valid_from=date(2019, 9, 2), **more):
    return save_contract(
        WorkContract(
            neighbourhood=neighbourhood,
            person=person,
            weekly_minutes=weekly_minutes,
            valid_from=valid_from,
            **more,
        ),
        by=None,
    )


def proposal(number=1, *, day=date(2021, 4, 13), minutes=90, area="projects", text="", **more):
    return WorkProposal(f"deed:{number}", day, minutes, text or f"Aktion {number}", area, **more)


@contextmanager
def offered(*proposals):
    """These proposals alone, as if a feature had plugged them in."""
    before = dict(work._plugs)
    work._plugs.clear()
    work.register(
        WorkSource(
            "deeds", "Taten", lambda n, p, first, last: [x for x in proposals if first <= x.day <= last]
        )
    )
    try:
        yield
    finally:
        work._plugs.clear()
        work._plugs.update(before)
