"""Charts as SVG of our own: no library, no script, no style attribute, so they stand in any page and any PDF.

Colours are presentation attributes, which the classes of a style sheet may overrule (dark mode, print).
"""

from ...sockets.sections import Chart
from ..colours import Palette, palette
from .condense import condensed
from .round import donut, donut_height
from .straight import bar, bar_height, column, line, plot_height
from .svg import Label, frame

_KINDS = {
    "bar": (bar, bar_height),
    "column": (column, plot_height),
    "line": (line, plot_height),
    "donut": (donut, donut_height),
}
KINDS = tuple(_KINDS)

__all__ = ["KINDS", "chart_height", "condensed", "draw", "draw_apart"]


def chart_height(chart: Chart, width: float) -> float:
    """How tall the chart is at a width, without its title."""
    return _KINDS[chart.kind][1](condensed(chart), width)


def draw(chart: Chart, width: float, colours: Palette | None = None, *, uid: str = "") -> str:
    """The chart as an SVG element. With a `uid` it is labelled by its own title and description."""
    small = condensed(chart)
    paint, height = _KINDS[chart.kind]
    marks = paint(small, width, colours or palette("", ""))
    return frame(small, width, height(small, width), marks, uid)


def draw_apart(chart: Chart, width: float, colours: Palette) -> tuple[str, list[Label]]:
    """The shapes as SVG without any text, and the labels that belong on them."""
    small = condensed(chart)
    paint, height = _KINDS[chart.kind]
    marks = paint(small, width, colours)
    shapes = [mark for mark in marks if not isinstance(mark, Label)]
    return frame(small, width, height(small, width), shapes, ""), [m for m in marks if isinstance(m, Label)]
