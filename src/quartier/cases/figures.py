"""The figures of cases: how many, of which sort, and how long people waited. Each opens its list."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from math import ceil
from statistics import mean, median
from typing import Any

from django.urls import reverse

from ..kernel import dates
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.figures import Figure, Record, figures
from .models import Case
from .queries import answered_in, closed_in, received_in

Records = Callable[[Neighbourhood, Period], list[Record]]


def nine_of_ten(amounts: Sequence[float]) -> float:
    """The 90th percentile by nearest rank: nine of ten took at most so long."""
    return sorted(amounts)[ceil(0.9 * len(amounts)) - 1]


def received(part: Callable[[Case], Any]) -> Records:
    """All that came in, parted as asked."""

    def records(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
        return [
            _record(case, _day_of(case.received_at), str(part(case)))
            for case in received_in(neighbourhood, period)
        ]

    return records


def answered(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    """First answers, parted by whether the promised day was kept."""
    return [
        _record(case, _day_of(case.answered_at), "wie zugesagt" if _was_in_time(case) else "später")
        for case in answered_in(neighbourhood, period)
    ]


def in_time(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    """Each first answer with 100 when the promised day was kept and 0 when not: their mean is the share."""
    return [
        _record(case, _day_of(case.answered_at), amount=100 if _was_in_time(case) else 0)
        for case in answered_in(neighbourhood, period)
    ]


def days_to_answer(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    """Each first answer with the whole days it took."""
    return [_waited(case, case.answered_at) for case in answered_in(neighbourhood, period)]


def days_to_end(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    """Each end with the whole days since the case came in; what was withdrawn or merged is no end of ours."""
    return [_waited(case, case.closed_at) for case in closed_in(neighbourhood, period)]


def _waited(case: Case, until: datetime | None) -> Record:
    day = _day_of(until)
    return _record(case, day, amount=(day - _day_of(case.received_at)).days)


def _was_in_time(case: Case) -> bool:
    return _day_of(case.answered_at) <= case.answer_due_on


def _record(case: Case, day: date, part: str = "", amount: float = 1) -> Record:
    note = f"{case.get_kind_display()}, {case.get_channel_display()}"
    url = reverse("cases:detail", args=[case.pk])
    return Record(case.subject, url, day, amount, note=note, part=part)


def _day_of(moment: Any) -> date:
    return dates.local(moment).date()


def _plug(key: str, label: str, records: Records, order: int, **more: Any) -> None:
    figures.register(
        Figure(key, label, records, area="office", permission="cases.view_case", order=order, **more)
    )


_plug("cases", "Anliegen", received(Case.get_kind_display), 10, part_label="Art")
for _order, (_key, _label, _part) in enumerate(
    (
        ("channel", "Weg", Case.get_channel_display),
        ("topic", "Thema", lambda case: case.get_topic_display() or "noch offen"),
        ("place", "Ort", lambda case: case.place_text or "ohne Ort"),
    ),
    start=20,
):
    _plug(f"cases_by_{_key}", "Anliegen", received(_part), _order, part_label=_label, is_chart_only=True)
_plug("cases_answered", "beantwortete Anliegen", answered, 40, part_label="Zusage")
_plug(
    "cases_in_time", "wie zugesagt beantwortet", in_time, 45, unit="%", summarise=mean, total_label="Anteil"
)
for _key, _label, _records, _order in (
    ("answer", "bis zur ersten Antwort", days_to_answer, 50),
    ("end", "bis zum Abschluss", days_to_end, 55),
):
    _plug(f"case_{_key}_days", f"{_label} (Median)", _records, _order, unit="Tage", summarise=median,
          total_label="Median")  # fmt: skip
    _plug(f"case_{_key}_days_90", f"{_label} (9 von 10 höchstens)", _records, _order + 1, unit="Tage",
          summarise=nine_of_ten, total_label="9 von 10 höchstens")  # fmt: skip
