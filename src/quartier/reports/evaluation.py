"""The figures of a period, counted once, and the charts that show them."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from ..kernel.dates import Period
from ..kernel.words import MONTHS, listing
from ..sockets.figures import Figure, Record, figures
from ..sockets.sections import Chart, FigureValue
from ..sockets.work import AREAS
from .amounts import shown

CHART_FROM = 4  # records that make a chart worth drawing
MOST_MONTHLY = 1
MONTHS_SHORT = tuple(name[:3] for name in MONTHS)


@dataclass(frozen=True)
class Counted:
    """A figure with the records it was counted from."""

    figure: Figure
    records: tuple[Record, ...]

    @property
    def total(self) -> float:
        return self.figure.total(self.records)

    @property
    def value(self) -> FigureValue:
        return FigureValue(self.figure.key, self.figure.label, shown(self.total, self.figure.unit))


def count(figure: Figure, neighbourhood: Any, period: Period) -> Counted:
    """One figure of a period."""
    return Counted(figure, tuple(figure.records(neighbourhood, period)))


def count_all(neighbourhood: Any, period: Period) -> dict[str, Counted]:
    """Every figure that any feature plugged in, in their order, by key."""
    return {figure.key: count(figure, neighbourhood, period) for figure in figures}


def charts_of(
    counted: Iterable[Counted], period: Period, most: int, known: Collection[str] = ()
) -> list[Chart]:
    """At most so many charts: the areas against each other, the course of the year, figures by their parts.

    Charts whose title is `known` were shown before.
    """
    told = [one for one in counted if one.records]
    monthly = sorted((one for one in told if _is_monthly(one, period)), key=lambda one: -len(one.records))
    candidates = [_areas(told), *(_months(one, period) for one in monthly[:MOST_MONTHLY]), *map(_parts, told)]
    by_title = {chart.title: chart for chart in candidates if chart is not None and chart.title not in known}
    return list(by_title.values())[:most]


def numbers(counted: Iterable[Counted]) -> list[Counted]:
    """Those that are told as a number; other views of the same number are left to the charts."""
    return [one for one in counted if not one.figure.is_chart_only]


def per_area(counted: Iterable[Counted]) -> list[Counted]:
    """Working time that is counted area by area: the largest family of figures named alike."""
    families: dict[str, list[Counted]] = {}
    for one in counted:
        figure = one.figure
        if figure.unit == "minutes" and figure.area in AREAS and figure.key.endswith(figure.area):
            families.setdefault(figure.key.removesuffix(figure.area), []).append(one)
    largest = max(families.values(), key=len, default=[])
    return sorted(largest, key=lambda one: list(AREAS).index(one.figure.area))


def leading(named: Sequence[Sequence[str]]) -> list[str]:
    """The first figure of each teller, then the second of each, and so on; each once."""
    rounds = (key for row in zip_longest(*named) for key in row if key is not None)
    return list(dict.fromkeys(rounds))


def _areas(told: Sequence[Counted]) -> Chart | None:
    found = per_area(told)
    if len(found) < 2:
        return None
    pairs = [(AREAS[one.figure.area], one.total) for one in found]
    return _chart("bar", "Arbeitszeit nach Aufgabenbereichen", pairs, "minutes")


def _parts(one: Counted) -> Chart | None:
    sums: Counter[str] = Counter()
    for record in one.records:
        if record.part:
            sums[record.part] += record.amount  # type: ignore[assignment]
    if len(sums) < 2 or len(one.records) < CHART_FROM or not (one.figure.is_sum and one.figure.part_label):
        return None
    title = f"{_opening(one.figure.label)} nach {one.figure.part_label.removeprefix('nach ')}"
    return _chart("donut" if len(sums) <= 4 else "bar", title, sums.most_common(), one.figure.unit)


def _is_monthly(one: Counted, period: Period) -> bool:
    """Things that happened on days of the period, often enough; not what merely stood there."""
    days = [record.day for record in one.records]
    happened = all(day is not None and day in period for day in days)
    return (
        happened
        and not one.figure.unit
        and not one.figure.is_chart_only
        and one.figure.is_sum
        and len(days) >= CHART_FROM
        and len({d.month for d in days if d}) > 1
    )


def _months(one: Counted, period: Period) -> Chart | None:
    if not period.is_year():
        return None
    sums = [0.0] * 12
    for record in one.records:
        if record.day:
            sums[record.day.month - 1] += record.amount
    pairs = list(zip(MONTHS_SHORT, sums, strict=True))
    return _chart("column", f"{_opening(one.figure.label)} nach Monaten", pairs, one.figure.unit)


def _opening(label: str) -> str:
    """A label as the beginning of a title."""
    return label[:1].upper() + label[1:]


def _chart(kind: str, title: str, pairs: Sequence[tuple[str, float]], unit: str) -> Chart:
    said = listing([f"{label} {shown(value, unit)}" for label, value in pairs if value])
    labels, values = tuple(label for label, _ in pairs), tuple(value for _, value in pairs)
    return Chart(kind, title, labels, values, f"{title}: {said}.", unit)
