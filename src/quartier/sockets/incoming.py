"""Incoming mail: whoever can say what a mail is about plugs in a receiver; the mailbox knows none of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .registry import Label, Registry


@dataclass(frozen=True)
class Reception:
    """What became of a mail: the record it belongs to now, as the desk shows it.

    With `waits_because`, a German sentence, nothing was made of it: the office decides.
    """

    title: str = ""
    desk_url: str = ""
    waits_because: str = ""


@dataclass(frozen=True)
class Receiver:
    """A feature that takes mail in. All three get a row of the mailbox (`IncomingMail`) inside its transaction.

    `receive(mail)` threads a letter to a record of the feature, opens one, or returns None: not mine. Receivers
    are asked in their order; one that takes whatever is left stands last.
    `take_over(mail, by)` opens a record on the word of a person at the desk; `label` names it: „Anliegen“.
    `note_bounce(mail, bounced)` is told that a mail of ours (a row of the outbox) came back; None: not mine.
    """

    key: str
    label: Label
    receive: Callable[[Any], Reception | None]
    take_over: Callable[[Any, Any], Reception] | None = None
    note_bounce: Callable[[Any, Any], Reception | None] | None = None
    order: int = 50


receivers: Registry[Receiver] = Registry("incoming mail")
