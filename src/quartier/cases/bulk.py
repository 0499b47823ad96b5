"""One step for many cases: the verb of the single case, for each; what refuses is named and stays as it is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from django.db import transaction

from ..kernel.errors import DomainError
from .models import Case

MOST = 100


@dataclass
class Outcome:
    """What came of it."""

    done: list[Case] = field(default_factory=list)
    refused: list[tuple[Case, str]] = field(default_factory=list)

    @property
    def reasons(self) -> dict[str, list[Case]]:
        """The refused ones by the sentence that says why."""
        found: dict[str, list[Case]] = {}
        for case, reason in self.refused:
            found.setdefault(reason, []).append(case)
        return found


@transaction.atomic
def for_each(cases: Iterable[Case], step: Callable[[Case], object]) -> Outcome:
    """Do the step for each case that allows it. Errors of another kind undo it all."""
    outcome = Outcome()
    for case in cases:
        try:
            with transaction.atomic():
                step(case)
        except DomainError as error:
            outcome.refused.append((case, error.message))
        else:
            outcome.done.append(case)
    return outcome
