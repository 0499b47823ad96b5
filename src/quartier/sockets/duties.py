"""Duties: work the house does by itself again and again, such as fetching mail, reminding or forgetting."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from .registry import Label, Registry


@dataclass(frozen=True)
class Duty:
    """One kind of periodic work.

    `run()` does what is due at this moment for all quarters and returns how many things were done. It must bear
    being run twice or broken off anywhere: what is done leaves a row or a keyed mail, what is not is done next time.
    `every` is the shortest time between two runs that went well; what failed is tried again sooner.
    `label` says in German what is done, as the page of operation shows it: „Alte Mails vergessen“.
    """

    key: str
    label: Label
    every: timedelta
    run: Callable[[], int]
    order: int = 50


class DutyFailed(Exception):
    """What kept a duty from its work, in a German sentence for the page of operation; it names no person.

    Of every other error only its kind and its place in the code are kept, as its words may tell about people.
    """


duties: Registry[Duty] = Registry("duties")
