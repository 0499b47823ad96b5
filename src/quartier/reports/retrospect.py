"""Rückblick and Ausblick of a year: one document, composed from nothing but records."""

from collections.abc import Iterator, Sequence
from typing import Any

from ..kernel import dates
from ..kernel.errors import DomainError
from ..places.models import Neighbourhood
from ..sockets.sections import (
    Block,
    Bullets,
    Contribution,
    Document,
    FigureRow,
    Image,
    Paragraph,
    Slide,
)
from ..sockets.work import AREAS
from .asked import OUTLOOK, RETROSPECT, AskedYear
from .evaluation import leading, numbers, per_area
from .look import look_of
from .office import imprint, presence
from .overview import overview
from .told_once import told_once
from .upcoming import dates_ahead

FIRST_YEAR, LAST_YEAR = 1990, 2100
MOST_FIGURES = 4  # beside the points of one area


def compose(neighbourhood: Neighbourhood, year: int) -> Document:
    """The whole document of a year; parts of which nothing is recorded are left out."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DomainError(f"Für das Jahr {year} gibt es keinen Bericht.", field="year")
    asked = AskedYear.of(neighbourhood, year)
    return Document(
        title=f"{asked.chapter} / {asked.outlook}",
        subtitle=f"Quartiersmanagement {neighbourhood.name}",
        neighbourhood=neighbourhood,
        period=asked.period,
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


def _slides(asked: AskedYear) -> Iterator[Slide]:
    yield _title(asked)
    yield from _told(asked, RETROSPECT, "changes", "Veränderte Bedingungen", asked.chapter)
    yield from presence(asked.neighbourhood)
    reviewed = [
        *_areas(asked),
        *_told(asked, RETROSPECT, "aims", f"Das Ziel {asked.year}", asked.chapter),
    ]
    yield from reviewed
    yield overview(asked, reviewed)
    yield from _aims(asked)
    yield from _plans(asked)
    yield imprint(asked.neighbourhood, _credits(asked))


def _title(asked: AskedYear) -> Slide:
    look, neighbourhood = look_of(asked.neighbourhood), asked.neighbourhood
    office = f"Quartiersmanagement {neighbourhood.name}"
    who = [text for text in (look.motto, *_responsible(neighbourhood)) if text]
    hero: tuple[Block, ...] = (look.hero,) if look.hero else ()
    blocks = (Paragraph(office, is_lead=True), *(Paragraph(text) for text in who), *hero)
    return Slide(asked.chapter, blocks, subtitle=asked.outlook, layout="title", key="title")


def _responsible(neighbourhood: Neighbourhood) -> list[str]:
    named = (("Träger", neighbourhood.operator), ("Auftraggeber", neighbourhood.commissioner))
    return [f"{label}: {name}" for label, name in named if name] or [neighbourhood.town]


def _told(
    asked: AskedYear, report: str, area: str, title: str, chapter: str, more: Sequence[Contribution] = ()
) -> Iterator[Slide]:
    """The slide of one area, when any feature has something to say about it; `more` stands at its end."""
    parts = [*asked.listen(report, area), *more]
    if blocks := _blocks(asked, parts, area if report == RETROSPECT else ""):
        yield Slide(title, blocks, chapter, notes=_notes(parts), key=f"{report}.{area}")


def _blocks(asked: AskedYear, parts: Sequence[Contribution], area: str) -> tuple[Block, ...]:
    """What was told, in the order lead, points, the rest, figures; no figures without words."""
    told = [block for part in parts for block in part.blocks]
    items = told_once(item for part in parts for item in part.items)
    values = _figures(asked, parts, area)
    leads = [block for block in told if isinstance(block, Paragraph) and block.is_lead]
    rest = [block for block in told if block not in leads]
    if leads:
        plain = [block for block in rest if isinstance(block, Paragraph)]
        leads, rest = leads + plain, [block for block in rest if block not in plain]
    points = [Bullets(items)] if items else []
    return (*leads, *points, *rest, *([FigureRow(values)] if values else []))


def _figures(asked: AskedYear, parts: Sequence[Contribution], area: str) -> tuple[Any, ...]:
    """The figures that the tellers name, else those of the area; its working time last; no zeros."""
    named = [key for key in leading([part.figures for part in parts]) if key in asked.counted]
    of_area = [one.figure.key for one in numbers(asked.counted.values()) if area and one.figure.area == area]
    hours = [one.figure.key for one in per_area(asked.counted.values()) if one.figure.area == area]
    chosen = [key for key in named or of_area if key not in hours][: MOST_FIGURES - len(hours)]
    return tuple(asked.counted[key].value for key in (*chosen, *hours) if asked.counted[key].total)


def _notes(parts: Sequence[Contribution]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(note for part in parts for note in part.notes))


def _areas(asked: AskedYear) -> Iterator[Slide]:
    for key, label in AREAS.items():
        yield from _told(asked, RETROSPECT, key, label, asked.chapter)


def _aims(asked: AskedYear) -> Iterator[Slide]:
    title = f"Ziel {asked.year + 1}"
    found = list(_told(asked, OUTLOOK, "aims", title, asked.outlook))
    nothing = Paragraph(f"Für {asked.year + 1} ist noch kein Jahresziel festgehalten.")
    for slide in found or [Slide(title, (nothing,), asked.outlook, key="outlook.aims")]:
        yield Slide(
            slide.title, slide.blocks, slide.chapter, layout="statement", notes=slide.notes, key=slide.key
        )


def _plans(asked: AskedYear) -> Iterator[Slide]:
    """What is intended. An area with a line or two has no slide of its own: it stands with the projects."""
    said: list[Slide] = []
    short = [part for key in AREAS if _is_short(asked, key) for part in asked.listen(OUTLOOK, key)]
    for key, label in AREAS.items():
        if key == "projects":
            said += _told(asked, OUTLOOK, key, f"Vorhaben {asked.year + 1}", asked.outlook, short)
        elif not _is_short(asked, key):
            said += _told(asked, OUTLOOK, key, f"{label} {asked.year + 1}", asked.outlook)
    yield from said
    yield from dates_ahead(asked.neighbourhood, asked.following, asked.outlook, said)


def _is_short(asked: AskedYear, area: str) -> bool:
    parts = asked.listen(OUTLOOK, area)
    return (
        area != "projects" and not any(part.blocks for part in parts) and sum(len(p.items) for p in parts) < 3
    )


def _credits(asked: AskedYear) -> list[Image]:
    look = look_of(asked.neighbourhood)
    return [image for image in (look.hero, look.logo) if image is not None]
