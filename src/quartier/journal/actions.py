"""The only door to the history: what features call when they have done something."""

from collections.abc import Iterable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core import serializers
from django.db import models, transaction
from django.db.models import F

from ..accounts.models import Person
from ..accounts.permissions import neighbourhood_of
from ..kernel.states import StateTable
from .models import Entry, Stamp

# Fields that change with every save and tell nobody anything.
SILENT = {"updated_at"}


def record(
    subject: models.Model, verb: str, *, by: Person | None, note: str = "", keep_snapshot: bool = True
) -> Entry:
    """Write down that `by` did `verb` (a German participle: „angelegt“, „geändert“) to the subject.

    Call it inside the transaction of the deed, after saving. The difference to the last snapshot is computed.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("history is written in the transaction of its cause")
    content_type = ContentType.objects.get_for_model(subject)
    snapshot = serializers.serialize("python", [subject])[0]["fields"] if keep_snapshot else None
    earlier = (
        Entry.objects.filter(content_type=content_type, object_id=subject.pk, snapshot__isnull=False).first()
        if keep_snapshot
        else None
    )
    entry = Entry.objects.create(
        neighbourhood=neighbourhood_of(subject),
        by=by,
        verb=verb,
        content_type=content_type,
        object_id=subject.pk,
        title=str(subject)[:250],
        note=note,
        changes=_difference(subject, earlier.snapshot if earlier else None, snapshot),
        snapshot=snapshot,
    )
    raise_stamp()
    return entry


def move(
    subject: models.Model,
    table: StateTable,
    step_name: str,
    *,
    by: Person | None,
    note: str = "",
    keep_snapshot: bool = True,
) -> models.Model:
    """Take a step of a state table: the only code that sets a state. Saves and records it.

    Records that hold somebody's contact leave no copy of it in the history (`keep_snapshot=False`).
    """
    step = table.step(step_name, getattr(subject, table.field))
    setattr(subject, table.field, step.target)
    subject.save()
    record(subject, step.label, by=by, note=note, keep_snapshot=keep_snapshot)
    return subject


def raise_stamp() -> None:
    """Tell every process that kept pages are stale from this transaction on."""
    if not Stamp.objects.filter(pk=1).update(value=F("value") + 1):
        Stamp.objects.create(pk=1)


def _difference(
    subject: models.Model, before: dict[str, Any] | None, after: dict[str, Any] | None
) -> dict[str, Any]:
    if before is None or after is None:
        return {}
    fresh = serializers.json.DjangoJSONEncoder()
    changed = {}
    for name, value in after.items():
        old, new = before.get(name), _plain(value, fresh)
        if name not in SILENT and old != new:
            changed[name] = [old, new]
    return changed


def _plain(value: Any, encoder: Any) -> Any:
    """A value as it looks after a round trip through JSON."""
    if value is None or isinstance(value, str | int | float | bool | list | dict):
        return value
    return encoder.default(value)


def redact(subject: models.Model) -> int:
    """Empty what the history keeps of a record about people: old versions, changes, remarks and its title.

    Who did what when stays. Returns how many entries were emptied. Call it in the transaction of the erasure,
    after the record itself was cleaned.
    """
    content_type = ContentType.objects.get_for_model(subject)
    entries = Entry.objects.filter(content_type=content_type, object_id=subject.pk)
    raise_stamp()
    return entries.update(snapshot=None, changes={}, note="", title=str(subject)[:250])


def redact_fields(subject: models.Model, names: Iterable[str]) -> int:
    """Empty single texts in what the history keeps of a record; the rest can still be restored.

    Returns how many entries held one of them. Call it in the transaction of the erasure.
    """
    content_type = ContentType.objects.get_for_model(subject)
    entries = Entry.objects.filter(content_type=content_type, object_id=subject.pk)
    gone, found = set(names), 0
    for entry in entries.only("snapshot", "changes"):
        snapshot, changes = entry.snapshot, entry.changes
        held = [*changes, *(name for name, value in (snapshot or {}).items() if value)]
        if gone & set(held):
            kept = None if snapshot is None else {k: "" if k in gone else v for k, v in snapshot.items()}
            others = {k: v for k, v in changes.items() if k not in gone}
            found += Entry.objects.filter(pk=entry.pk).update(snapshot=kept, changes=others)
    raise_stamp()
    return found
