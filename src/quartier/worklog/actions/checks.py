"""Preconditions that several verbs share, each a sentence at the right field."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models

from ...kernel import dates
from ...kernel.errors import DomainError

EARLIEST = 2000


def check_year(day: date, field: str) -> None:
    """A slip of the finger in the year is caught here."""
    if not EARLIEST <= day.year <= EARLIEST + 100:
        raise DomainError(f"Bitte prüfen Sie das Jahr: {day.year}?", field=field)


def check_day(day: date) -> None:
    """Work lies in the past."""
    check_year(day, "day")
    if day > dates.today():
        raise DomainError(
            f"Der {day:%d.%m.%Y} liegt in der Zukunft. Eingetragen wird, was schon getan ist.", field="day"
        )


def check_all(subject: models.Model) -> None:
    """Validators and constraints before saving."""
    clean(subject)
    try:
        subject.validate_constraints()
    except ValidationError as error:
        raise DomainError(" ".join(error.messages)) from error


def clean(subject: models.Model, leave_out: tuple[str, ...] = ()) -> None:
    """Validators as one sentence at the right field."""
    try:
        subject.clean_fields(exclude=leave_out)
    except ValidationError as error:
        field, sentences = next(iter(error.message_dict.items()))
        raise DomainError(str(sentences[0]), field=field) from error
