"""Days as Germans write them: „gestern“, „am Montag“, „12.4.“, „3. April“, „vor zwei Tagen“. The past is meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from .span import Problem, cut

MONTHS = {
    "januar": 1, "jan": 1, "februar": 2, "feb": 2, "märz": 3, "mär": 3, "april": 4, "apr": 4, "mai": 5, "juni": 6,
    "jun": 6, "juli": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10,
    "okt": 10, "november": 11, "nov": 11, "dezember": 12, "dez": 12,
}  # fmt: skip
WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
SHORT = ("mo", "di", "mi", "do", "fr", "sa", "so")
NUMBERS = {"einem": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6}
# Without a year the nearest such day is meant; only further back than this the next one would be nearer.
NEAR = 183
EARLIEST = 2000

BEFORE = r"(?:\b(?:am|vom|den|dem)\s+)?"
PART = r"(?:\s*(?:früh|vormittag|mittag|nachmittag|abend|morgen)\b)?"
NAMES = "|".join(WEEKDAYS).replace("samstag", "samstag|sonnabend")
ISO = re.compile(rf"{BEFORE}(?<![\d-])([0-9]{{4}})-([0-9]{{2}})-([0-9]{{2}})(?![\d-])", re.I)
NUMERIC = re.compile(
    rf"{BEFORE}(?<![\d.,:–-])([0-9]{{1,2}})\.\s?([0-9]{{1,2}})\.(?:(\s?[0-9]{{4}}|[0-9]{{2}})(?!\d|[:.,]\d))?",
    re.I,
)
NAMED = re.compile(
    rf"{BEFORE}(?<![\d.,:])([0-9]{{1,2}})\.\s*({'|'.join(MONTHS)})\b\.?(?:\s+([0-9]{{4}})(?!\d))?", re.I
)
OF_MONTH = re.compile(r"\bam\s+([0-9]{1,2})\.(?=\s|,|$)", re.I)
RELATIVE = re.compile(rf"\b(heute|vorgestern|gestern|übermorgen){PART}", re.I)
TOMORROW = re.compile(r"(?<!am )(?<!guten )\bmorgen\b")
AGO = re.compile(rf"\bvor\s+([0-9]{{1,2}}|{'|'.join(NUMBERS)})\s+(tag(?:en)?|wochen?)\b", re.I)
WEEKDAY = re.compile(
    rf"{BEFORE}(?:\b(letzte[nr]?|vergangene[nr]?|vorige[nr]?|diese[nr]?|nächste[nr]?|kommende[nr]?)\s+)?"
    rf"\b({NAMES}){PART}(?!\w)", re.I
)  # fmt: skip
WEEKDAY_SHORT = re.compile(r"\b(?:am\s+(Mo|Di|Mi|Do|Fr|Sa|So)\b\.?|(Mo|Di|Mi|Do|Fr|Sa|So)\.(?=\s|,|$))")


@dataclass(frozen=True)
class Day:
    """The day meant (today when none is named), and the text without it."""

    day: date
    rest: str
    problem: Problem | None = None


@dataclass(frozen=True)
class _Hit:
    start: int
    end: int
    day: date | None
    sentence: str = ""


def read_day(text: str, today: date) -> Day:
    """The one day named in the text. Two different ones, impossible and future ones are a problem."""
    named, rest, said = [], text, ""
    for find in (_iso, _numeric, _named, _of_month, _ago, _relative, _weekday):
        while hit := next(iter(find(rest, today)), None):
            named += [hit.day] if hit.day else []
            said = said or hit.sentence or _unlikely(hit.day, today)
            rest = cut(rest, hit.start, hit.end)
    if not said and len(set(named)) > 1 and not _confirms(named):
        said = "Bitte tragen Sie je Tag einen eigenen Eintrag ein: Hier sind mehrere Tage genannt."
    if said:
        return Day(today, rest, Problem("day", said))
    return Day(named[0] if named else today, rest)


def _confirms(named: list[date]) -> bool:
    """„Montag, 12.4.“ names one day twice; „Montag, 5.4.“ too: the date counts, it was a Monday."""
    return len({day.weekday() for day in named}) == 1 and len(named) == 2


def _unlikely(day: date | None, today: date) -> str:
    if day is None:
        return ""
    if day > today:
        return f"Der {day:%d.%m.%Y} liegt in der Zukunft. Eingetragen wird, was schon getan ist."
    if day.year < EARLIEST:
        return f"Bitte prüfen Sie das Jahr: {day.year}?"
    return ""


def _hit(match: re.Match[str], day: date | None, sentence: str = "") -> _Hit:
    return _Hit(match.start(), match.end(), day, sentence)


def _dated(match: re.Match[str], day: int, month: int, year: str | None, today: date) -> _Hit:
    """A date; without a year the latest one, or a question when the next one is nearer."""
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return _hit(match, None, f"Den {day:02d}.{month:02d}. gibt es nicht. Bitte prüfen Sie das Datum.")
    if year:
        meant = _real(int(year) if len(year) == 4 else 2000 + int(year), month, day)
        if meant is None:
            return _hit(
                match, None, f"Den {day:02d}.{month:02d}.{year} gibt es nicht. Bitte prüfen Sie das Datum."
            )
        return _hit(match, meant)
    years = [today.year - back for back in range(-1, 9)]
    known = [found for year_ in years if (found := _real(year_, month, day))]
    past = next((found for found in known if found <= today), None)
    if past is None:
        return _hit(match, None, f"Den {day:02d}.{month:02d}. gibt es nicht. Bitte prüfen Sie das Datum.")
    if (today - past).days > NEAR:
        ask = f"Meinen Sie den {past:%d.%m.%Y}? Dann schreiben Sie bitte das Jahr dazu."
        ahead = f"Der {day:02d}.{month:02d}. liegt dieses Jahr noch in der Zukunft. "
        return _hit(match, None, ahead + ask if today.year in {found.year for found in known} else ask)
    return _hit(match, past)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _iso(text: str, today: date) -> Iterator[_Hit]:
    for match in ISO.finditer(text):
        yield _dated(match, int(match[3]), int(match[2]), match[1], today)


def _numeric(text: str, today: date) -> Iterator[_Hit]:
    for match in NUMERIC.finditer(text):
        yield _dated(match, int(match[1]), int(match[2]), (match[3] or "").strip(), today)


def _named(text: str, today: date) -> Iterator[_Hit]:
    for match in NAMED.finditer(text):
        yield _dated(match, int(match[1]), MONTHS[match[2].lower()], match[3], today)


def _of_month(text: str, today: date) -> Iterator[_Hit]:
    """„am 12.“ is the last twelfth."""
    for match in OF_MONTH.finditer(text):
        months = (today.replace(day=1) - timedelta(days=31 * back) for back in range(3))
        days = (_real(first.year, first.month, int(match[1])) for first in months)
        past = next((day for day in days if day and day <= today), None)
        yield _hit(match, past, "" if past else f"Den {match[1]}. gibt es nicht. Bitte prüfen Sie das Datum.")


def _relative(text: str, today: date) -> Iterator[_Hit]:
    back = {"heute": 0, "gestern": 1, "vorgestern": 2, "übermorgen": -2}
    for match in RELATIVE.finditer(text):
        yield _hit(match, today - timedelta(days=back[match[1].lower()]))
    for match in TOMORROW.finditer(text):
        yield _hit(match, today + timedelta(days=1))


def _ago(text: str, today: date) -> Iterator[_Hit]:
    for match in AGO.finditer(text):
        number = NUMBERS.get(match[1].lower()) or int(match[1])
        yield _hit(match, today - timedelta(days=number * (7 if match[2].lower().startswith("w") else 1)))


def _weekday(text: str, today: date) -> Iterator[_Hit]:
    """The last such day; today counts unless „letzten“ is said."""
    for match in WEEKDAY.finditer(text):
        word = (match[1] or "").lower()
        wanted = WEEKDAYS.index("samstag" if match[2].lower() == "sonnabend" else match[2].lower())
        back = (today.weekday() - wanted) % 7
        if word.startswith(("nächst", "kommend")):
            back = back - 7
        elif word.startswith(("letzt", "vergangen", "vorig")):
            back = back or 7
        yield _hit(match, today - timedelta(days=back))
    for match in WEEKDAY_SHORT.finditer(text):
        yield _hit(
            match, today - timedelta(days=(today.weekday() - SHORT.index((match[1] or match[2]).lower())) % 7)
        )
