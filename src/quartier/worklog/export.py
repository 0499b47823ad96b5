"""Entries as a table for Excel: German separators, no cell that Excel would run as a formula."""

import csv
from collections.abc import Iterable, Iterator

from .models import TimeEntry

HEADER = (
    "Datum", "Wochentag", "Beginn", "Minuten", "Stunden", "Bereich", "Tätigkeit", "Was", "Projekt", "Akteur", "Person",
    "Herkunft",
)  # fmt: skip
WEEKDAYS = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
# Excel and its kin read a cell that begins like this as a formula or skip to the next one.
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
BOM = "\ufeff"


class _Echo:
    def write(self, line: str) -> str:
        return line


def harmless(text: str) -> str:
    """A cell as text, whatever it begins with."""
    return f"'{text}" if text.lstrip(" \u00a0").startswith(DANGEROUS) or text.startswith(DANGEROUS) else text


def table_of(entries: Iterable[TimeEntry]) -> Iterator[str]:
    """The lines of the file, with the mark by which Excel knows UTF-8."""
    writer = csv.writer(_Echo(), delimiter=";", lineterminator="\r\n")  # type: ignore[arg-type]
    yield BOM
    yield writer.writerow(HEADER)
    for entry in entries:
        yield writer.writerow(_row(entry))


def _row(entry: TimeEntry) -> list[str]:
    texts = (
        str(entry.get_area_display()),
        entry.activity_label,
        entry.text,
        str(entry.project or ""),
        str(entry.actor or ""),
        str(entry.person or ""),
        entry.source,
    )
    return [
        f"{entry.day:%d.%m.%Y}",
        WEEKDAYS[entry.day.weekday()],
        f"{entry.starts_at:%H:%M}" if entry.starts_at else "",
        str(entry.minutes),
        f"{entry.minutes / 60:.2f}".replace(".", ","),
        *(harmless(text) for text in texts),
    ]
