"""The slide that shows the figures of a year in one view."""

from collections.abc import Sequence

from ..kernel.words import listing
from ..sockets.sections import Block, Chart, FigureRow, Paragraph, Slide
from ..sockets.work import AREAS
from .asked import RETROSPECT, AskedYear
from .evaluation import Counted, charts_of, leading, numbers, per_area

MOST_TILES, MOST_CHARTS = 12, 4


def overview(asked: AskedYear, told: Sequence[Slide]) -> Slide:
    """The figures that matter most in one view. What is not recorded is said, not covered up."""
    keys = {slide.key for slide in told}
    counted = _main_figures(asked)
    silent = [label for key, label in AREAS.items() if f"{RETROSPECT}.{key}" not in keys]
    words: tuple[Block, ...] = ()
    if not counted and len(silent) == len(AREAS):
        words = (Paragraph(f"Für {asked.year} sind im Quartiersbüro keine Zahlen festgehalten."),)
    elif silent:
        words = (Paragraph(f"Für {asked.year} ist nichts festgehalten zu: {listing(silent)}."),)
    rows = (FigureRow(tuple(one.value for one in counted)),) if counted else ()
    known = {block.title for slide in told for block in slide.blocks if isinstance(block, Chart)}
    areas = [one for one in per_area(asked.counted.values()) if one not in counted]
    charts = charts_of([*areas, *counted], asked.period, MOST_CHARTS, known)
    notes = (
        "Jede Zahl ist aus den Aufzeichnungen des Quartiersbüros gezählt und am Schreibtisch "
        "bis zum einzelnen Eintrag nachvollziehbar.",
    )
    title = f"{asked.year} in Zahlen"
    return Slide(title, (*words, *rows, *charts), asked.chapter, layout="figures", notes=notes, key="figures")


def _main_figures(asked: AskedYear) -> list[Counted]:
    """All working time, then what the features themselves name first; without any name, whatever was counted."""
    told = [part.figures for area in AREAS for part in asked.listen(RETROSPECT, area)]
    hours = [
        key for key, one in asked.counted.items() if one.figure.unit == "minutes" and not one.figure.area
    ]
    by_area = {one.figure.key for one in per_area(asked.counted.values())}
    others = sorted(numbers(asked.counted.values()), key=_by_area)
    named = leading(told) or [
        one.figure.key for one in others if len(by_area) < 2 or one.figure.key not in by_area
    ]
    found = [asked.counted[key] for key in dict.fromkeys((*hours, *named)) if key in asked.counted]
    return [one for one in found if one.total][:MOST_TILES]


def _by_area(one: Counted) -> tuple[int, int]:
    order = list(AREAS).index(one.figure.area) if one.figure.area in AREAS else -1
    return order, one.figure.order
