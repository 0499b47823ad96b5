"""Figures, charts and pictures beside the text or on a sheet of their own."""

from dataclasses import dataclass

from ...sockets.sections import Chart, FigureValue, Image
from .. import fit
from ..charts import chart_height
from . import geometry as g


@dataclass(frozen=True)
class Panel:
    """What is looked at rather than read."""

    figures: tuple[FigureValue, ...] = ()
    visuals: tuple[Chart | Image, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.figures or self.visuals)


NO_PANEL = Panel()


def value_parts(value: str) -> tuple[str, str]:
    """The number itself, and the unit that is shown smaller behind it."""
    number, _space, unit = value.partition("\u00a0")
    return number, unit


def value_size(value: str, width: float, largest: float = g.FIGURE_VALUE) -> float:
    """The largest size in which number and unit stand on one line."""
    number, unit = value_parts(value)
    wide = fit.width_of(number, 1, "ExtraBold") + fit.width_of(f" {unit}", g.UNIT_SHARE, "SemiBold") * bool(
        unit
    )
    return min(largest, width / wide) if wide else largest


def figure_height(figure: FigureValue, width: float = g.PANEL_INNER) -> float:
    """Number, label and note under each other, and the gap after them."""
    label = fit.text_height(figure.label, width, g.FIGURE_LABEL)
    note = fit.text_height(figure.note, width, g.FIGURE_NOTE) if figure.note else 0
    return g.FIGURE_VALUE * 1.12 + label + note + g.FIGURE_GAP


def visual_height(visual: Chart | Image, width: float = g.PANEL_INNER) -> float:
    """With its title or credit, and the gap after it."""
    if isinstance(visual, Image):
        return width * 0.68 + (16 if visual.credit else 0) + g.FIGURE_GAP
    title = fit.text_height(visual.title, width, g.VISUAL_TITLE, "SemiBold") + 8
    return title + chart_height(visual, width) + g.FIGURE_GAP


def panel_beside(
    figures: list[FigureValue], visuals: list[Chart | Image]
) -> tuple[Panel, list[FigureValue], list[Chart | Image]]:
    """The panel beside running text, and what found no room in it: figures first, then what can be seen."""
    room = g.ROOM - 2 * g.PANEL_PADDING + g.FIGURE_GAP
    shown: list[FigureValue] = []
    seen: list[Chart | Image] = []
    for figure in figures:
        if figure_height(figure) > room:
            break
        room -= figure_height(figure)
        shown.append(figure)
    for visual in visuals:
        if visual_height(visual) > room:
            break
        room -= visual_height(visual)
        seen.append(visual)
    return Panel(tuple(shown), tuple(seen)), figures[len(shown) :], visuals[len(seen) :]


def gallery_pages(figures: list[FigureValue], visuals: list[Chart | Image]) -> list[Panel]:
    """Sheets of up to four figures over up to two pictures or charts."""
    pages: list[Panel] = []
    while figures or visuals:
        room_for_two = 2 if len(figures) == 0 or len(visuals) > 0 else 0
        pages.append(Panel(tuple(figures[:4]), tuple(visuals[:room_for_two])))
        figures, visuals = figures[4:], visuals[room_for_two:]
    return pages
