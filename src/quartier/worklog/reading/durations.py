"""Durations and times of day as Germans write them: „1,5 Std.“, „1:30“, „halbe Stunde“, „9-10.30 Uhr“."""

import re
from dataclasses import dataclass
from datetime import time

from .span import Problem, cut

DAY = 1440
# A lone „6:30“ or later is rather a time of day than how long something took.
LONGEST_LONE_CLOCK = 6 * 60

MISSING = Problem("minutes", "Wie lange hat es gedauert? Zum Beispiel „45 min“, „1,5 Std.“ oder „9:30-11“.")
TOO_LONG = Problem("minutes", "Das ist mehr als ein ganzer Tag. Bitte prüfen Sie die Dauer.")
NOTHING = Problem("minutes", "Eine Dauer von null Minuten kann nicht eingetragen werden.")
VAGUE = Problem("minutes", "Bitte geben Sie eine genaue Dauer an, zum Beispiel „2,5 Std.“.")
BACKWARDS = Problem("minutes", "Das Ende liegt nicht nach dem Beginn. Bitte prüfen Sie die Uhrzeiten.")
NO_CLOCK = Problem("minutes", "Diese Uhrzeit gibt es nicht. Bitte prüfen Sie Beginn und Ende.")

HOUR = r"(?:stunden?|std\b\.?|h\b)"
MINUTE = r"(?:minuten?|min\b\.?)"
NUMBER = r"(?<![\d.,:])([0-9]{1,4})(?:[.,]([0-9]{1,2}))?"
HALVES = {"½": 30, "¼": 15, "¾": 45, "1/2": 30, "1/4": 15, "3/4": 45}
WORDS = {
    "dreiviertelstunde": 45, "dreiviertel stunde": 45, "viertelstunde": 15, "viertel stunde": 15,
    "halbe stunde": 30, "halbstunde": 30, "anderthalb stunden": 90, "eineinhalb stunden": 90,
    "zweieinhalb stunden": 150, "dreieinhalb stunden": 210, "viereinhalb stunden": 270,
    "eine stunde": 60, "zwei stunden": 120, "drei stunden": 180, "vier stunden": 240, "fünf stunden": 300,
    "sechs stunden": 360, "sieben stunden": 420, "acht stunden": 480,
}  # fmt: skip

CLOCK = r"([0-9]{1,2})(?:[:.]([0-9]{2}))?"
TO = r"\s*(?:-|–|—|bis)\s*"
RANGE = re.compile(rf"(?<![\d.,:/-])(von\s+)?{CLOCK}(?:\s*uhr)?{TO}{CLOCK}(?![\d:/]|[.,]\d)(\s*uhr)?", re.I)
BETWEEN = re.compile(
    rf"(?<![\d.,:])[0-9]+(?:[.,][0-9]+)?{TO}[0-9]+(?:[.,][0-9]+)?\s*(?:{HOUR}|{MINUTE})", re.I
)
HOURS_AND_MINUTES = re.compile(
    rf"(?<![\d.,:])([0-9]{{1,3}})\s*{HOUR}\s*(?:und\s+)?([0-9]{{1,2}})\s*{MINUTE}", re.I
)
HOURS_GLUED = re.compile(r"(?<![\d.,:])([0-9]{1,2})h([0-9]{2})(?!\d)", re.I)
HOURS_WITH_HALF = re.compile(rf"(?<![\d.,:/])([0-9]{{1,3}})?\s*(½|¼|¾|1/2|1/4|3/4)\s*{HOUR}", re.I)
HOURS = re.compile(rf"{NUMBER}\s*{HOUR}", re.I)
MINUTES = re.compile(rf"{NUMBER}\s*{MINUTE}", re.I)
WORDED = re.compile(rf"\b(?:(?:eine|ne)\s+)?({'|'.join(WORDS)})\b", re.I)
LONE = re.compile(r"(?<![\d.,:])([0-9]{1,3}):([0-9]{2})(?![\d:])(?!\s*uhr)", re.I)
# „1:30 h“ is a duration, whatever its size.
LONE_WITH_UNIT = re.compile(rf"(?<![\d.,:])([0-9]{{1,3}}):([0-9]{{2}})\s*{HOUR}", re.I)
BEGINNINGS = (
    re.compile(r"(?:\b(?:um|ab)\s+)?(?<![\d.,:])([0-9]{1,2}):([0-9]{2})(?![\d:])(?:\s*uhr\b)?", re.I),
    re.compile(r"(?:\b(?:um|ab)\s+)?(?<![\d.,:])([0-9]{1,2})(?:\.([0-9]{2}))?\s*uhr\b", re.I),
)


@dataclass(frozen=True)
class Duration:
    """Minutes, perhaps the time of day it began, and the text without either."""

    minutes: int | None
    starts_at: time | None
    rest: str
    problem: Problem | None = None


def read_duration(text: str) -> Duration:
    """How long it took; a stated length wins over a range, a range over a lone „1:30“."""
    if BETWEEN.search(text):
        return Duration(None, None, text, VAGUE)
    for reader in (_stated, _range, _lone):
        if found := reader(text):
            return _checked(found)
    return Duration(None, None, text, MISSING)


def _checked(found: Duration) -> Duration:
    if found.minutes is not None and not 1 <= found.minutes <= DAY:
        problem = TOO_LONG if found.minutes > DAY else NOTHING
        return Duration(None, found.starts_at, found.rest, problem)
    return found


def _stated(text: str) -> Duration | None:
    for pattern, count in (
        (HOURS_AND_MINUTES, _hours_and_minutes), (HOURS_GLUED, _hours_and_minutes), (HOURS_WITH_HALF, _with_half),
        (LONE_WITH_UNIT, _hours_and_minutes), (HOURS, _decimal_hours), (MINUTES, _whole_minutes), (WORDED, _worded),
    ):  # fmt: skip
        if (match := pattern.search(text)) and (minutes := count(match)) is not None:
            begins, rest = _beginning(cut(text, *match.span()))
            return Duration(minutes, begins, rest)
    return None


def _hours_and_minutes(match: re.Match[str]) -> int | None:
    hours, minutes = int(match[1]), int(match[2])
    return hours * 60 + minutes if minutes < 60 else None


def _with_half(match: re.Match[str]) -> int:
    return int(match[1] or 0) * 60 + HALVES[match[2]]


def _decimal_hours(match: re.Match[str]) -> int:
    """Whole minutes, halves rounded up: „0,33 Std.“ are twenty minutes."""
    hundredths = int(match[1]) * 100 + int((match[2] or "0").ljust(2, "0"))
    return (hundredths * 60 + 50) // 100


def _whole_minutes(match: re.Match[str]) -> int:
    return int(match[1]) + (1 if (match[2] or "0").ljust(2, "0") >= "50" else 0)


def _worded(match: re.Match[str]) -> int:
    return WORDS[match[1].lower()]


def _range(text: str) -> Duration | None:
    for match in RANGE.finditer(text):
        if not _means_clocks(match, text):
            continue
        begins, ends = _clock(match[2], match[3]), _clock(match[4], match[5])
        rest = cut(text, *match.span())
        if begins is None or ends is None:
            return Duration(None, None, rest, NO_CLOCK)
        if ends <= begins:
            return Duration(None, None, rest, BACKWARDS)
        return Duration(ends - begins, time(*divmod(begins, 60)), rest)
    return None


def _means_clocks(match: re.Match[str], text: str) -> bool:
    """„10-12 Kinder“ are no times of day; „9-11 Sprechstunde“ at the beginning are."""
    is_marked = match[1] or match[3] or match[5] or match[6] or "uhr" in match[0].lower()
    return bool(is_marked) or not text[: match.start()].strip()


def _clock(hours: str, minutes: str | None) -> int | None:
    of_day = int(hours) * 60 + int(minutes or 0)
    is_clock = int(minutes or 0) < 60 and of_day <= DAY
    return of_day if is_clock else None


def _lone(text: str) -> Duration | None:
    """A „1:30“ alone is a duration; „9:30“ alone is when it began, and the length is missing."""
    if match := LONE.search(text):
        minutes = _hours_and_minutes(match)
        if minutes is not None and minutes <= LONGEST_LONE_CLOCK:
            return Duration(minutes, None, cut(text, *match.span()))
    begins, rest = _beginning(text)
    return Duration(None, begins, rest, MISSING) if begins else None


def _beginning(text: str) -> tuple[time | None, str]:
    """A time of day beside a stated length: „um 9 Uhr“, „9:30“."""
    for pattern in BEGINNINGS:
        if match := pattern.search(text):
            of_day = _clock(match[1], match[2])
            if of_day is not None and of_day < DAY:
                return time(*divmod(of_day, 60)), cut(text, *match.span())
    return None, text
