"""Rückblick and Ausblick of a year: one document, composed from nothing but records."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..kernel import dates
from ..kernel.dates import Period
from ..kernel.errors import DomainError
from ..kernel.words import listing
from ..places.models import Neighbourhood
from ..sockets.figures import figures
from ..sockets.sections import (
    Block,
    Bullets,
    Contribution,
    Document,
    FigureRow,
    Image,
    Paragraph,
    Slide,
    contributions,
    sections,
)
from ..sockets.work import AREAS
from .evaluation import Counted, charts_of, count_all, per_area
from .look import look_of
from .office import imprint, presence
from .upcoming import dates_ahead

KIND = "retrospect"
FIRST_YEAR, LAST_YEAR = 1990, 2100
MOST_FIGURES = 4  # beside the points of one area


@dataclass(frozen=True)
class _Year:
    """What is asked for, and what was counted for it."""

    neighbourhood: Neighbourhood
    period: Period
    counted: dict[str, Counted]

    @property
    def year(self) -> int:
        return self.period.first.year

    @property
    def following(self) -> Period:
        return Period.year(self.year + 1)

    @property
    def chapter(self) -> str:
        return f"Rückblick {self.year}"

    @property
    def outlook(self) -> str:
        return f"Ausblick {self.year + 1}"


def compose(neighbourhood: Neighbourhood, year: int) -> Document:
    """The whole document of a year; parts of which nothing is recorded are left out."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DomainError(f"Für das Jahr {year} gibt es keinen Bericht.", field="year")
    period = Period.year(year)
    asked = _Year(neighbourhood, period, count_all(neighbourhood, period))
    return Document(
        title=f"{asked.chapter} / {asked.outlook}",
        subtitle=f"Quartiersmanagement {neighbourhood.name}",
        neighbourhood=neighbourhood,
        period=period,
        created_on=dates.today(),
        slides=tuple(_slides(asked)),
        keywords=(
            "Quartiersmanagement",
            neighbourhood.name,
            neighbourhood.town,
            str(year),
            "Rückblick",
            "Ausblick",
        ),
    )


def has_records(neighbourhood: Neighbourhood, year: int) -> bool:
    """Whether anything at all is recorded of a year."""
    period = Period.year(year)
    if any(next(iter(figure.records(neighbourhood, period)), None) for figure in figures):
        return True
    return any(s.report == KIND and s.tell(neighbourhood, period) is not None for s in sections)


def _slides(asked: _Year) -> Iterator[Slide]:
    yield _title(asked)
    yield from _told(asked, KIND, "changes", asked.period, "Veränderte Bedingungen", asked.chapter)
    yield from presence(asked.neighbourhood)
    reviewed = [
        *_areas(asked),
        *_told(asked, KIND, "aims", asked.period, f"Das Ziel {asked.year}", asked.chapter),
    ]
    yield from reviewed
    yield _evaluation(asked, {slide.key for slide in reviewed})
    yield from _aims(asked)
    yield from _plans(asked)
    yield imprint(asked.neighbourhood, _credits(asked))


def _title(asked: _Year) -> Slide:
    look, neighbourhood = look_of(asked.neighbourhood), asked.neighbourhood
    office = f"Quartiersmanagement {neighbourhood.name}"
    who = [text for text in (look.motto, *_responsible(neighbourhood)) if text]
    hero: tuple[Block, ...] = (look.hero,) if look.hero else ()
    blocks = (Paragraph(office, is_lead=True), *(Paragraph(text) for text in who), *hero)
    return Slide(asked.chapter, blocks, subtitle=asked.outlook, layout="title", key="title")


def _responsible(neighbourhood: Neighbourhood) -> list[str]:
    named = (("Träger", neighbourhood.operator), ("Auftraggeber", neighbourhood.commissioner))
    return [f"{label}: {name}" for label, name in named if name] or [neighbourhood.town]


def _told(asked: _Year, report: str, area: str, period: Period, title: str, chapter: str) -> Iterator[Slide]:
    """The slide of one area, when any feature has something to say about it."""
    parts = contributions(report, area, asked.neighbourhood, period)
    if blocks := _blocks(asked, parts, area if report == KIND else ""):
        yield Slide(title, blocks, chapter, notes=_notes(parts), key=f"{report}.{area}")


def _blocks(asked: _Year, parts: Sequence[Contribution], area: str) -> tuple[Block, ...]:
    """What was told, in the order lead, points, the rest, figures; no figures without words."""
    told = [block for part in parts for block in part.blocks]
    items = tuple(item for part in parts for item in part.items)
    values = _figures(asked, parts, area)
    leads = [block for block in told if isinstance(block, Paragraph) and block.is_lead]
    rest = [block for block in told if block not in leads]
    if leads:
        plain = [block for block in rest if isinstance(block, Paragraph)]
        leads, rest = leads + plain, [block for block in rest if block not in plain]
    points = [Bullets(items)] if items else []
    return (*leads, *points, *rest, *([FigureRow(values)] if values else []))


def _figures(asked: _Year, parts: Sequence[Contribution], area: str) -> tuple[Any, ...]:
    """The figures that the tellers name, else those of the area; its working time last; no zeros."""
    named = [key for part in parts for key in part.figures if key in asked.counted]
    of_area = [key for key, one in asked.counted.items() if area and one.figure.area == area]
    hours = [key for key in of_area if asked.counted[key].figure.unit == "minutes"]
    keys = dict.fromkeys([*(named or of_area)[: MOST_FIGURES - 1], *hours])
    return tuple(asked.counted[key].value for key in list(keys)[:MOST_FIGURES] if asked.counted[key].total)


def _notes(parts: Sequence[Contribution]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(note for part in parts for note in part.notes))


def _areas(asked: _Year) -> Iterator[Slide]:
    for key, label in AREAS.items():
        yield from _told(asked, KIND, key, asked.period, label, asked.chapter)


def _evaluation(asked: _Year, told: set[str]) -> Slide:
    """All figures in one view. What is not recorded is said, not covered up."""
    counted = sorted(asked.counted.values(), key=_by_area)
    by_area = per_area(counted)
    hidden = {one.figure.key for one in by_area} if len(by_area) > 1 else set()
    values = tuple(one.value for one in counted if one.total and one.figure.key not in hidden)
    silent = [label for key, label in AREAS.items() if f"{KIND}.{key}" not in told]
    words: tuple[Block, ...] = ()
    if not values and len(silent) == len(AREAS):
        words = (Paragraph(f"Für {asked.year} sind im Quartiersbüro keine Zahlen festgehalten."),)
    elif silent:
        words = (Paragraph(f"Für {asked.year} ist nichts festgehalten zu: {listing(silent)}."),)
    rows = (FigureRow(values),) if values else ()
    notes = ("Jede Zahl ist aus den Aufzeichnungen des Quartiersbüros gezählt und am Schreibtisch "
             "bis zum einzelnen Eintrag nachvollziehbar.",)  # fmt: skip
    return Slide(f"{asked.year} in Zahlen", (*words, *rows, *charts_of(counted, asked.period)), asked.chapter,
                 layout="figures", notes=notes, key="figures")  # fmt: skip


def _by_area(one: Counted) -> tuple[int, int]:
    order = list(AREAS).index(one.figure.area) if one.figure.area in AREAS else -1
    return order, one.figure.order


def _aims(asked: _Year) -> Iterator[Slide]:
    title = f"Ziel {asked.year + 1}"
    found = list(_told(asked, "outlook", "aims", asked.following, title, asked.outlook))
    nothing = Paragraph(f"Für {asked.year + 1} ist noch kein Jahresziel festgehalten.")
    for slide in found or [Slide(title, (nothing,), asked.outlook, key="outlook.aims")]:
        yield Slide(
            slide.title, slide.blocks, slide.chapter, layout="statement", notes=slide.notes, key=slide.key
        )


def _plans(asked: _Year) -> Iterator[Slide]:
    said: list[Slide] = []
    for key, label in AREAS.items():
        title = f"Vorhaben {asked.year + 1}" if key == "projects" else f"{label} {asked.year + 1}"
        said += _told(asked, "outlook", key, asked.following, title, asked.outlook)
    yield from said
    yield from dates_ahead(asked.neighbourhood, asked.following, asked.outlook, said)


def _credits(asked: _Year) -> list[Image]:
    look = look_of(asked.neighbourhood)
    return [image for image in (look.hero, look.logo) if image is not None]
