"""Report sections: what each feature tells of a period, as blocks that every renderer knows.

A block says what something *is*; html, PDF and slides decide how it looks.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..kernel.dates import Period
from .registry import Registry


@dataclass(frozen=True)
class Paragraph:
    text: str
    is_lead: bool = False


@dataclass(frozen=True)
class Item:
    """A line of a list; `children` are its sub-points; `url` opens the record in the html version.

    Features know different sides of one thing: a project, the dates of that project, the post about it. So that
    a report tells it once, a line may say which records it stands for (`names`, e.g. `projects.project:4`), and
    another one to which of them it belongs (`part_of`, the nearest first): where both are told, the second goes
    under the first. Of several such lines that one takes it whose `span` meets its own.
    """

    text: str
    children: tuple["Item", ...] = ()
    url: str = ""
    names: frozenset[str] = frozenset()
    part_of: tuple[str, ...] = ()
    span: Period | None = None


@dataclass(frozen=True)
class Bullets:
    items: tuple[Item, ...]


@dataclass(frozen=True)
class FigureValue:
    """A number with its label. `key` names the figure, so that the html version can open its records."""

    key: str
    label: str
    value: str
    note: str = ""


@dataclass(frozen=True)
class FigureRow:
    """Two to four numbers side by side."""

    figures: tuple[FigureValue, ...]


@dataclass(frozen=True)
class Table:
    """Caption and header are demanded: a table must be understood without seeing it."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int] = frozenset()  # columns aligned as numbers


@dataclass(frozen=True)
class Chart:
    """A simple chart; `alt` says in words what it shows. `kind` is bar, column, line or donut."""

    kind: str
    title: str
    labels: tuple[str, ...]
    values: tuple[float, ...]
    alt: str
    unit: str = ""


@dataclass(frozen=True)
class Image:
    """A picture of the records; `path` is a file on disk, `focus` its focal point in per cent."""

    path: str
    alt: str
    credit: str = ""
    focus: tuple[int, int] = (50, 50)


@dataclass(frozen=True)
class Quote:
    text: str
    source: str = ""


Block = Paragraph | Bullets | FigureRow | Table | Chart | Image | Quote


@dataclass(frozen=True)
class Slide:
    """One page of a presentation, one section of a document.

    `notes` name the sources (speaker notes in slides). `layout` is one of title, content, statement, cards,
    figures, imprint. `chapter` is a heading shared by neighbouring slides, e.g. „Rückblick 2020“.
    """

    title: str
    blocks: tuple[Block, ...] = ()
    chapter: str = ""
    subtitle: str = ""
    layout: str = "content"
    notes: tuple[str, ...] = ()
    key: str = ""


@dataclass(frozen=True)
class Contribution:
    """What one feature adds to one area of a report: list items, figures, further blocks, sources."""

    items: tuple[Item, ...] = ()
    figures: tuple[str, ...] = ()  # keys of sockets.figures
    blocks: tuple[Block, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """A feature's part of a report.

    `report` is `retrospect` or `outlook`; `area` the key of a task area, or one of `aims`, `changes`,
    `office_card`. `tell(neighbourhood, period)` returns a Contribution, or None when there is nothing to say.
    """

    key: str
    report: str
    area: str
    tell: Callable[[Any, Period], Contribution | None]
    order: int = 50


def name_of(record: Any) -> str:
    """What lines of a report call a record, see `Item`."""
    return f"{record._meta.label_lower}:{record.pk}"


sections: Registry[Section] = Registry("sections")


def contributions(report: str, area: str, neighbourhood: Any, period: Period) -> list[Contribution]:
    """What all features tell of an area in a period, in their order; silent ones left out."""
    told = (s.tell(neighbourhood, period) for s in sections if s.report == report and s.area == area)
    return [part for part in told if part is not None]


@dataclass(frozen=True)
class Document:
    """A whole report, ready for any renderer."""

    title: str
    subtitle: str
    neighbourhood: Any
    period: Period
    created_on: date
    slides: Sequence[Slide]
    keywords: Iterable[str] = field(default_factory=tuple)
