"""Bars, columns and lines."""

from typing import Any

from ...sockets.sections import Chart
from ..amounts import shown
from ..colours import Palette
from ..fit import width_of
from .svg import Label, Mark, element, shortened

ROW, BAR, LABEL = 37.0, 11.0, 13.0
AXIS = 22.0
VALUES_UP_TO = 13  # more columns than this carry no numbers


def bar_height(chart: Chart, width: float) -> float:
    return ROW * max(len(chart.labels), 1)


def plot_height(chart: Chart, width: float) -> float:
    return min(max(width * 0.56, 140.0), 260.0)


def bar(chart: Chart, width: float, colours: Palette) -> list[Mark]:
    """Lying bars on a track, label and value above each."""
    most = max(chart.values, default=0) or 1
    parts: list[Mark] = []
    for row, (label, value) in enumerate(zip(chart.labels, chart.values, strict=True)):
        top = row * ROW
        amount = shown(value, chart.unit)
        room = width - width_of(amount, LABEL, "SemiBold") - 12
        parts.append(Label(0, top + LABEL, shortened(label, room, LABEL), LABEL, colours.ink))
        parts.append(Label(width, top + LABEL, amount, LABEL, colours.ink, "value", "end"))
        box: dict[str, Any] = {"x": 0.0, "y": top + LABEL + 6, "height": BAR, "rx": BAR / 2}
        parts.append(element("rect", **box, width=width, fill=colours.tint_line, class_="chart-track"))
        if value > 0:
            length = max(width * value / most, BAR)
            parts.append(element("rect", **box, width=length, fill=colours.deep, class_="chart-bar"))
    return parts


def _plot(chart: Chart, width: float) -> tuple[float, float, float, float]:
    """Left edge of the first step, its width, the base line and the height of the largest value."""
    height = plot_height(chart, width)
    step = width / max(len(chart.labels), 1)
    return step / 2, step, height - AXIS, height - AXIS - 22


def _axis(chart: Chart, width: float, colours: Palette) -> list[Mark]:
    first, step, base, _rise = _plot(chart, width)
    widest = max((width_of(label, 12.0) for label in chart.labels), default=0)
    every = max(int(-(-(widest + 4) // step)), 1) if widest > step else 1
    rule = element(
        "line", x1=0.0, x2=float(width), y1=base, y2=base, stroke=colours.line, class_="chart-axis"
    )
    ticks = [
        Label(first + n * step, base + 16, label, 12, colours.muted, "tick", "middle")
        for n, label in enumerate(chart.labels)
        if n % every == 0
    ]
    return [rule, *ticks]


def _values(chart: Chart, width: float, colours: Palette) -> list[Mark]:
    first, step, base, rise = _plot(chart, width)
    if len(chart.values) > VALUES_UP_TO:
        return []
    most = max(chart.values, default=0) or 1
    return [
        Label(
            first + n * step, base - rise * value / most - 7, shown(value), 12, colours.ink, "value", "middle"
        )
        for n, value in enumerate(chart.values)
        if value > 0
    ]


def column(chart: Chart, width: float, colours: Palette) -> list[Mark]:
    """Standing columns over a base line."""
    first, step, base, rise = _plot(chart, width)
    most = max(chart.values, default=0) or 1
    thick = min(step * 0.62, 44.0)
    columns: list[Mark] = [
        element("rect", x=first + n * step - thick / 2, y=base - rise * value / most, width=thick,
                height=rise * value / most, rx=min(thick / 5, 4.0), fill=colours.deep, class_="chart-bar")
        for n, value in enumerate(chart.values)
        if value > 0
    ]  # fmt: skip
    return [*columns, *_axis(chart, width, colours), *_values(chart, width, colours)]


def line(chart: Chart, width: float, colours: Palette) -> list[Mark]:
    """A line with its points, and the area under it faintly filled."""
    first, step, base, rise = _plot(chart, width)
    most = max(chart.values, default=0) or 1
    points = [(first + n * step, base - rise * value / most) for n, value in enumerate(chart.values)]
    path = " ".join(f"{x:.2f},{y:.2f}" for x, y in points)
    under = f"{points[0][0]:.2f},{base:.2f} {path} {points[-1][0]:.2f},{base:.2f}" if points else ""
    drawn: list[Mark] = [
        element("polygon", points=under, fill=colours.tint, class_="chart-area"),
        element("polyline", points=path, fill="none", stroke=colours.deep, stroke_width=3, stroke_linejoin="round",
                class_="chart-line"),
        *(element("circle", cx=x, cy=y, r=4.0, fill=colours.deep, class_="chart-dot") for x, y in points),
    ]  # fmt: skip
    return [*drawn, *_axis(chart, width, colours), *_values(chart, width, colours)]
