"""The verbs of projects, measures and fields of action: the only code that writes them."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from ..accounts.models import Person
from ..journal.actions import move, record
from ..kernel import dates
from ..kernel.errors import DomainError
from ..publishing.actions import save_publishable
from .geometry import check_geometry
from .models import Aim, FieldOfAction, Measure, Project, StageMove
from .states import MEASURES, STAGES, MeasureState


@transaction.atomic
def save_project(
    project: Project, *, by: Person | None, related: Mapping[str, Iterable[Any]] | None = None
) -> Project:
    """Create or change a project. A new one is an idea; only `move_project` changes its stage."""
    is_new = project.pk is None
    check_geometry(project.geometry)
    save_publishable(project, by=by, related=related)
    if is_new:
        StageMove.objects.create(project=project, stage=project.stage, moved_on=dates.today())
    return project


@transaction.atomic
def move_project(
    project: Project, step: str, *, by: Person | None, note: str = "", on: date | None = None
) -> Project:
    """Take the project to another stage, as of a day (today, unless told), and say why."""
    day = on or dates.today()
    if day > dates.today():
        raise DomainError("Der neue Stand kann nicht in der Zukunft liegen.", field="moved_on")
    latest = project.stage_moves.order_by("moved_on", "pk").last()
    if latest is not None and day < latest.moved_on:
        raise DomainError(
            f"Seit {latest.moved_on:%d.%m.%Y} gilt schon „{STAGES.staff_label(latest.stage)}“. "
            "Bitte wählen Sie einen späteren Tag.",
            field="moved_on",
        )
    move(project, STAGES, step, by=by, note=note)
    StageMove.objects.create(project=project, stage=project.stage, moved_on=day, note=note[:240])
    return project


@transaction.atomic
def save_measure(measure: Measure, *, by: Person | None) -> Measure:
    """Plan something within a project, or change the plan."""
    is_new = measure.pk is None
    _check(measure)
    measure.save()
    record(measure.project, "Maßnahme geplant" if is_new else "Maßnahme geändert", by=by, note=measure.title)
    return measure


@transaction.atomic
def move_measure(measure: Measure, step: str, *, by: Person | None, on: date | None = None) -> Measure:
    """Begin, finish or drop a measure; finishing keeps the day (today, unless told)."""
    target = MEASURES.step(step, measure.state).target
    day = on or dates.today()
    if day > dates.today():
        raise DomainError("Der Tag kann nicht in der Zukunft liegen.", field="done_on")
    measure.done_on = day if target == MeasureState.DONE else None
    move(measure, MEASURES, step, by=by)
    label = MEASURES.transitions[step].label
    record(measure.project, f"Maßnahme {label}", by=by, note=measure.title)
    return measure


@transaction.atomic
def save_field_of_action(field: FieldOfAction, *, by: Person | None) -> FieldOfAction:
    """Enter or change a field of action."""
    is_new = field.pk is None
    _check(field)
    field.save()
    record(field, "angelegt" if is_new else "geändert", by=by)
    return field


@transaction.atomic
def save_aim(aim: Aim, *, by: Person | None) -> Aim:
    """Set an aim for a year, sharpen it, or say afterwards what became of it."""
    if aim.result and aim.year > dates.today().year:
        raise DomainError("Ein Ergebnis gibt es erst, wenn das Jahr begonnen hat.", field="result")
    return save_publishable(aim, by=by)


def _check(subject: Any) -> None:
    """Constraints and validators as one sentence at the right field."""
    try:
        subject.full_clean()
    except ValidationError as error:
        field, sentences = next(iter(error.message_dict.items()))
        raise DomainError(sentences[0], field=None if field == "__all__" else field) from error
