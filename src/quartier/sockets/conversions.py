"""Conversions: a room says „I can take a case over as …“; whoever keeps cases knows none of the rooms.

The other way round `origins` tells the desk page of a record where it came from.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django import forms

from .registry import Label, Registry


@dataclass(frozen=True)
class Material:
    """What is handed over: words that somebody read and found free of people, and where it is about.

    `answers` are the cleaned values of the fields the conversion asks for.
    """

    neighbourhood: Any
    title: str
    text: str
    place_text: str = ""
    answers: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Standing:
    """How far the record has come. `state` is for the desk.

    `public_text` is one sentence for the person who asked, `public_url` its page; both are empty as long as the
    record is not public.
    """

    desk_url: str
    state: str
    public_text: str = ""
    public_url: str = ""


@dataclass(frozen=True)
class Conversion:
    """A kind of record that can come of a case.

    `label` completes „Daraus wird: …“; `permission` is needed in the neighbourhood to make one. `create(material,
    by)` makes a draft, never anything public, and returns it; it runs inside the transaction of the case and
    refuses with a `DomainError` whose field is one of the page. `form`, if more than title and text has to be known,
    is mixed into the form of the page. `standing(record)` is asked for each record of the kind.

    Plug in, in `plugs.py`:
    `conversions.register(Conversion("project", "Projektidee", "project", "projects.change_project", create, standing))`
    """

    key: str
    label: Label
    icon: str
    permission: str
    create: Callable[[Material, Any], Any]
    standing: Callable[[Any], Standing]
    form: type[forms.Form] | None = None
    hint: Label = ""
    order: int = 50


@dataclass(frozen=True)
class OriginLine:
    """What a record came from, as the desk names it: „Anliegen“ and its subject."""

    label: str
    title: str
    url: str


@dataclass(frozen=True)
class OriginSource:
    """`lines(record)` yields what the record came from; asked only for those who hold `permission` there."""

    key: str
    permission: str
    lines: Callable[[Any], Iterable[OriginLine]]
    order: int = 50


conversions: Registry[Conversion] = Registry("conversions")
origins: Registry[OriginSource] = Registry("origins")


def origins_of(record: Any, may: Callable[[str], bool]) -> list[OriginLine]:
    """Everything a record came from that a person may see; `may(permission)` judges it in the neighbourhood."""
    return [line for source in origins if may(source.permission) for line in source.lines(record)]
