"""The public register of what is held about people, written from the declarations beside the models."""

from dataclasses import dataclass

from django.apps import apps
from django.utils.translation import override

from ..sockets.personal_data import PersonalData, personal_data


@dataclass(frozen=True)
class RegisterLine:
    """One kind of record: what of it tells something about people, what for, on what basis, for how long."""

    label: str
    fields: tuple[str, ...]
    purpose: str
    legal_basis: str
    retention: str


def public_register() -> list[RegisterLine]:
    """Every declaration in the words of the models, by label; German on pages of every language."""
    with override("de"):
        return sorted((_line(declared) for declared in personal_data), key=lambda line: line.label)


def _line(declared: PersonalData) -> RegisterLine:
    fields = apps.get_model(declared.key)._meta
    names = tuple(str(fields.get_field(name).verbose_name) for name in declared.fields)  # type: ignore[union-attr]
    return RegisterLine(declared.label, names, declared.purpose, declared.legal_basis, declared.retention)
