"""A condition in plain words, for visitors in their language and for staff."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..ui.templatetags import ui
from .enums import Protection
from .models import Condition


@dataclass(frozen=True)
class Told:
    """One condition as a public page shows it."""

    title: str
    text: str
    rules: list[str]
    span: str


class RulesForDates(Protocol):
    """A condition, or what several of them ask together."""

    @property
    def largest_group(self) -> int | None: ...
    @property
    def outdoors_only(self) -> bool: ...
    @property
    def no_walks(self) -> bool: ...


def rules_for_dates(condition: RulesForDates) -> list[str]:
    """What it asks of dates: „höchstens 10 Personen“, „nur im Freien“."""
    return [
        *([group(condition.largest_group)] if condition.largest_group else []),
        *([_("nur im Freien")] if condition.outdoors_only else []),
        *([_("keine Quartiersspaziergänge")] if condition.no_walks else []),
    ]


def all_rules(condition: Condition) -> list[str]:
    """Everything it says, one rule a line."""
    return [
        *rules_for_dates(condition),
        *([_("keine Sprechzeiten")] if condition.no_office_hours else []),
        *([_("Sprechzeiten nur mit Termin")] if condition.no_walk_in else []),
        *([to_bring(condition)] if condition.protection != Protection.NONE else []),
    ]


def group(number: int) -> str:
    return ngettext("höchstens %(number)s Person", "höchstens %(number)s Personen", number) % {
        "number": number
    }


def to_bring(condition: Condition) -> str:
    """„bitte mitbringen: Maske und negativer Test“"""
    return _("bitte mitbringen: %(what)s") % {"what": Protection(condition.protection).label}


def span(condition: Condition) -> str:
    """„Gilt bis Montag, 10. Mai 2021.“, „Gilt ab …“; an open end is said too."""
    begin, end = ui.day(condition.begins_on), _last_day(condition)
    if condition.is_ahead:
        return (
            _("Gilt von %(begin)s bis %(end)s.") % {"begin": begin, "end": end}
            if end
            else _("Gilt ab %(begin)s, bis auf Weiteres.") % {"begin": begin}
        )
    return _("Gilt bis %(end)s.") % {"end": end} if end else _("Gilt bis auf Weiteres.")


def told(conditions: Iterable[Condition], *, is_brief: bool = False) -> list[Told]:
    """Conditions for a public page. A single rule that the heading says already is not repeated.

    In brief, where there are several, rules and days must do; the words stand at the office and at the dates.
    """
    conditions = list(conditions)
    found = []
    for condition in conditions:
        rules = all_rules(condition)
        if len(rules) == 1 and rules[0].casefold() in condition.local.title.casefold():
            rules = []
        text = "" if is_brief and len(conditions) > 1 else ui.text(condition, "text")
        found.append(Told(ui.text(condition, "title"), text, rules, span(condition)))
    return found


def days(condition: Condition) -> str:
    """„20.04.2021 bis 10.05.2021“, „ab 20.04.2021“ for the desk."""
    if condition.ends_on is None:
        return f"ab {condition.begins_on:%d.%m.%Y}"
    if condition.ends_on == condition.begins_on:
        return f"am {condition.begins_on:%d.%m.%Y}"
    return f"{condition.begins_on:%d.%m.%Y} bis {condition.ends_on:%d.%m.%Y}"


def _last_day(condition: Condition) -> str:
    last: date | None = condition.ends_on
    return ui.day(last) if last else ""
