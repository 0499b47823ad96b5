"""The duties as lines of text, for the command line."""

from collections.abc import Iterator
from datetime import datetime

from ..kernel import dates
from .queries import duty_lines


def listing() -> Iterator[str]:
    """One line for each duty, and a second one that says why it failed."""
    lines = duty_lines()
    width = max((len(str(line.duty.label)) for line in lines), default=0)
    yield f"{'Arbeit':<{width}}  {'Stand':<18}  {'zuletzt':<16}  {'erledigt':>8}  nächstes Mal"
    for line in lines:
        row = line.row
        last, following = (row.ended_at, row.due_at) if row else (None, None)
        count = row.count if row and row.ended_at else "–"
        yield (
            f"{line.duty.label!s:<{width}}  {line.state.label!s:<18}  {_written(last):<16}  {count:>8}  "
            f"{_written(following)}"
        )
        if row and row.failures:
            yield f"{'':<{width}}  {row.last_error} ({row.failures}-mal in Folge)"


def _written(moment: datetime | None) -> str:
    return f"{dates.local(moment):%d.%m.%Y %H:%M}" if moment else "–"
