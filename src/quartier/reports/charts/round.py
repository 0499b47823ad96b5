"""Rings."""

from math import cos, pi, sin

from ...sockets.sections import Chart
from ..amounts import shown
from ..colours import Palette
from ..fit import width_of
from .svg import Label, Mark, element, shortened

RING, THICK, LEGEND_ROW, LABEL = 148.0, 30.0, 24.0, 13.0
NARROW = 360.0


def donut_height(chart: Chart, width: float) -> float:
    legend = LEGEND_ROW * len(chart.labels)
    return RING + 16 + legend if width < NARROW else max(RING, legend) + 4


def _arc(begin: float, end: float, centre: tuple[float, float], radius: float) -> str:
    """Path of an arc; shares of the whole, clockwise from the top."""
    (x1, y1), (x2, y2) = (
        (centre[0] + radius * sin(2 * pi * share), centre[1] - radius * cos(2 * pi * share))
        for share in (begin, end)
    )
    return f"M{x1:.2f} {y1:.2f}A{radius:.2f} {radius:.2f} 0 {int(end - begin > 0.5)} 1 {x2:.2f} {y2:.2f}"


def donut(chart: Chart, width: float, colours: Palette) -> list[Mark]:
    """A ring with its sum inside and a legend beside it, or under it where it is narrow."""
    total = sum(chart.values)
    centre = (RING / 2 if width >= NARROW else width / 2, RING / 2)
    radius = (RING - THICK) / 2
    ring: list[Mark] = [
        element(
            "circle",
            cx=centre[0],
            cy=centre[1],
            r=radius,
            fill="none",
            stroke=colours.tint_line,
            stroke_width=THICK,
            class_="chart-track",
        )
    ]
    begin = 0.0
    for place, value in enumerate(chart.values):
        if value <= 0 or total <= 0:
            continue
        end = begin + value / total
        arc = _arc(begin, min(end, begin + 0.9999), centre, radius)
        ring.append(
            element(
                "path",
                d=arc,
                fill="none",
                stroke=colours.series[place % len(colours.series)],
                stroke_width=THICK,
                class_=f"chart-part chart-part--{place % 6}",
            )
        )
        begin = end
    amount = shown(total, chart.unit)
    size = 22.0 if width_of(amount, 22.0, "SemiBold") < RING - 2 * THICK - 8 else 15.0
    ring.append(Label(centre[0], centre[1] + size * 0.35, amount, size, colours.ink, "value", "middle"))
    return [*ring, *_legend(chart, width, colours)]


def _legend(chart: Chart, width: float, colours: Palette) -> list[Mark]:
    left, top = (0.0, RING + 16) if width < NARROW else (RING + 32, 2.0)
    width = min(width, left + 320.0)
    if width >= NARROW:
        top += max(RING - LEGEND_ROW * len(chart.labels), 0) / 2
    rows: list[Mark] = []
    for place, (label, value) in enumerate(zip(chart.labels, chart.values, strict=True)):
        y = top + place * LEGEND_ROW
        amount = shown(value, chart.unit)
        room = width - left - 22 - width_of(amount, LABEL, "SemiBold") - 12
        rows.append(
            element(
                "rect",
                x=left,
                y=y + 2,
                width=13.0,
                height=13.0,
                rx=3.0,
                fill=colours.series[place % 6],
                class_=f"chart-key chart-key--{place % 6}",
            )
        )
        rows.append(Label(left + 22, y + 13, shortened(label, room, LABEL), LABEL, colours.ink))
        rows.append(Label(width, y + 13, amount, LABEL, colours.ink, "value", "end"))
    return rows
