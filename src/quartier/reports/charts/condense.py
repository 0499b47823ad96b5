"""A chart shows what an eye can take in; the table beside it holds the rest."""

from dataclasses import replace

from ...sockets.sections import Chart

MOST_PARTS, MOST_POINTS = 8, 31
OTHERS = "Weitere"


def condensed(chart: Chart) -> Chart:
    """Bars and rings keep their largest parts, the others become one; columns and lines keep the last points."""
    pairs = [
        (label, max(float(value), 0.0)) for label, value in zip(chart.labels, chart.values, strict=False)
    ]
    if chart.kind in {"column", "line"}:
        pairs = pairs[-MOST_POINTS:]
    elif len(pairs) > MOST_PARTS:
        largest = sorted(pairs, key=lambda pair: -pair[1])
        rest = sum(value for _label, value in largest[MOST_PARTS - 1 :])
        pairs = [*largest[: MOST_PARTS - 1], (OTHERS, rest)]
    return replace(chart, labels=tuple(p[0] for p in pairs), values=tuple(p[1] for p in pairs))
