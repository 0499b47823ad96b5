"""States of a noun as one table: data that views, tests and documents read alike."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.functional import Promise

from .errors import DomainError


@dataclass(frozen=True)
class Transition:
    """One permitted step. `label` is the verb on the button; `permission` may be empty for system steps."""

    name: str
    sources: frozenset[str]
    target: str
    permission: str
    label: str


class StateTable:
    """All states of a noun with their two labels (staff, public) and the steps between them."""

    def __init__(
        self,
        labels: Mapping[str, tuple[str, str | Promise]],
        transitions: Iterable[Transition],
        field: str = "state",
    ) -> None:
        self.labels = dict(labels)
        self.field = field
        self.transitions = {step.name: step for step in transitions}
        named = {step.target for step in self.transitions.values()}.union(
            *(step.sources for step in self.transitions.values())
        )
        if unknown := named - set(self.labels):
            raise ValueError(f"transitions name unknown states: {sorted(unknown)}")

    def staff_label(self, state: str) -> str:
        return self.labels[state][0]

    def public_label(self, state: str) -> str:
        """In the language of the page: public labels may be translated late."""
        return str(self.labels[state][1])

    def steps_from(self, state: str) -> list[Transition]:
        """The steps that are open in a state, in the order of the table."""
        return [step for step in self.transitions.values() if state in step.sources]

    def step(self, name: str, state: str) -> Transition:
        """The named step, if it is open in this state; otherwise a DomainError."""
        step = self.transitions[name]
        if state not in step.sources:
            raise DomainError(
                f"„{step.label}“ ist im Stand „{self.staff_label(state)}“ nicht möglich. "
                "Bitte laden Sie die Seite neu."
            )
        return step
