"""Personal data: what is held about people, why, on what basis, for how long; declared beside the model."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from .registry import Registry

T = TypeVar("T")


@dataclass(frozen=True)
class PersonalData:
    """The declaration of one model. Sentences are German: they become the public privacy notice.

    `legal_basis` cites the GDPR article; `retention` says when what is deleted or made anonymous. Who sees to that:
    `carried_out_by` names duties by their keys, `goes_with` another declared model with whose rows it is deleted or
    loses its tie to a person, `kept_because` says in German why nothing has to be done. A guard demands one of them.
    """

    key: str  # label of the model
    label: str
    fields: tuple[str, ...]
    purpose: str
    legal_basis: str
    retention: str
    carried_out_by: tuple[str, ...] = ()
    goes_with: str = ""
    kept_because: str = ""
    order: int = 50


personal_data: Registry[PersonalData] = Registry("personal data")


def holds_personal_data(
    *,
    label: str,
    fields: tuple[str, ...],
    purpose: str,
    legal_basis: str,
    retention: str,
    carried_out_by: tuple[str, ...] = (),
    goes_with: str = "",
    kept_because: str = "",
) -> Callable[[type[T]], type[T]]:
    """Class decorator: declares what a model holds about people. Unknown field names are an error."""

    def declare(model: type[T]) -> type[T]:
        meta: Any = model
        known = {f.name for f in (*meta._meta.fields, *meta._meta.many_to_many)}
        if unknown := set(fields) - known:
            raise ValueError(f"{meta._meta.label} has no fields {sorted(unknown)}")
        personal_data.register(
            PersonalData(
                meta._meta.label, label, fields, purpose, legal_basis, retention,
                carried_out_by=carried_out_by, goes_with=goes_with, kept_because=kept_because,
            )
        )  # fmt: skip
        return model

    return declare


NOTHING_PERSONAL: set[str] = set()


def holds_no_personal_data(model: type[T]) -> type[T]:
    """Class decorator: states that no field of the model tells anything about a person."""
    meta: Any = model
    NOTHING_PERSONAL.add(meta._meta.label)
    return model
