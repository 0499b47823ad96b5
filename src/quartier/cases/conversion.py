"""A case becomes something: a draft made from it, and the link between the two.

Who asked stays out of it: what is handed over is a text that somebody at the desk read.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from ..accounts.models import Person
from ..journal.actions import record
from ..kernel.errors import DomainError
from ..kernel.locking import lock
from ..sockets.conversions import Conversion, Material, Standing, conversions
from .models import Case, CaseResult
from .personal_hints import Hint, personal_hints
from .publication import demand_check, place_without_number
from .states import DUPLICATE, WITHDRAWN

TITLE_LENGTH, TEXT_LENGTH = 120, 5000
LEFT_OUT = "…"


@dataclass(frozen=True)
class Became:
    """A result as pages show it: what kind of record it is, and how far it has come."""

    result: CaseResult
    conversion: Conversion
    standing: Standing


def can_become(case: Case, may: Callable[[str], bool]) -> list[Conversion]:
    """What the case can be turned into by somebody who holds these permissions."""
    if case.state in (WITHDRAWN, DUPLICATE):
        return []
    return [conversion for conversion in conversions if may(conversion.permission)]


def results_of(cases: Iterable[int]) -> list[Became]:
    """What became of the cases of these numbers, the oldest first; what is gone or no longer plugged in is left out."""
    found = CaseResult.objects.filter(case__in=cases).prefetch_related("object")
    return [
        Became(result, conversion, conversion.standing(result.object))
        for result in found
        if result.conversion in conversions
        and result.object is not None
        and (conversion := conversions[result.conversion])
    ]


def public_results_of(case: Case) -> list[Became]:
    """What the person who asked may know of; of a merged case also what came of the main one."""
    numbers = [case.pk] if case.merged_into_id is None else [case.pk, case.merged_into_id]
    return [became for became in results_of(numbers) if became.standing.public_text]


def hints_for(case: Case, *texts: str) -> list[Hint]:
    """What in the texts may point to a person."""
    return personal_hints("\n".join(texts), [case.reporter_name])


def without_people(case: Case, text: str) -> str:
    """The text with dots for all that seems to point to a person: nothing of it goes on unless it is typed anew."""
    for hint in hints_for(case, text):
        words = r"\s+".join(re.escape(word) for word in hint.excerpt.split())
        text = re.sub(words, LEFT_OUT, text)
    return text


@transaction.atomic
def convert_case(
    case: Case, conversion: Conversion, *, title: str, text: str, by: Person | None,
    answers: Mapping[str, Any] | None = None, is_checked: bool = False,
) -> CaseResult:  # fmt: skip
    """Make a draft of this kind from the case. `is_checked`: somebody says that the words name no person."""
    case = lock(case)
    if case.state == WITHDRAWN:
        raise DomainError("Das Anliegen wurde zurückgezogen. Es wird deshalb nicht weitergeführt.")
    if case.state == DUPLICATE:
        raise DomainError("Dieses Anliegen gehört zu einem anderen. Bitte führen Sie das andere weiter.")
    title, text = title.strip(), text.strip()
    demand_check(hints_for(case, title, text), is_checked)
    material = Material(
        neighbourhood=case.neighbourhood, title=title, text=text, place_text=place_without_number(case),
        answers=answers or {},
    )  # fmt: skip
    made = conversion.create(material, by)
    record(made, "aus einem Anliegen entstanden", by=by, keep_snapshot=False)
    record(case, f"weitergeführt: {conversion.label}", by=by, note=str(made), keep_snapshot=False)
    return CaseResult.objects.create(case=case, conversion=conversion.key, object=made, by=by)


@transaction.atomic
def separate_result(result: CaseResult, *, by: Person | None) -> None:
    """The two have nothing to do with each other after all; the draft itself stays where it is."""
    made = result.object
    record(result.case, "Verbindung gelöst", by=by, note=str(made or ""), keep_snapshot=False)
    if made is not None:
        record(made, "Verbindung zum Anliegen gelöst", by=by, keep_snapshot=False)
    result.delete()
