"""Two people edit the same record: the second one sees both versions before anything is overwritten."""

from dataclasses import dataclass
from typing import Any

from django.core import serializers
from django.db import models

from ...journal.models import Entry
from ...journal.queries import history_of, latest_version
from ...journal.words import Change, Names
from ..forms import PublishableForm
from ..models import Publishable


@dataclass(frozen=True)
class Conflict:
    """What somebody else saved meanwhile (`before` in the changes) against what was typed (`after`)."""

    entry: Entry
    changes: list[Change]


def version_of(subject: models.Model) -> int:
    """The version a form starts from, as a hidden number."""
    entry = latest_version(subject)
    return entry.pk if entry else 0


def conflict_in(form: PublishableForm, version: str) -> Conflict | None:
    """What was changed since the form was opened and would be overwritten by it, if anything."""
    present = latest_version(form.instance)
    if present is None or present.snapshot is None or str(present.pk) == version:
        return None
    opened = history_of(form.instance).filter(pk=int(version)).first() if version.isdigit() else None
    basis = opened.snapshot if opened and opened.snapshot else {}
    typed = _typed(form)
    disputed = {
        name: [present.snapshot.get(name), value]
        for name, value in typed.items()
        if basis.get(name) != present.snapshot.get(name) and present.snapshot.get(name) != value
    }
    if not disputed:
        return None
    names = Names(
        type(form.instance), [{name: pair[side] for name, pair in disputed.items()} for side in (0, 1)]
    )
    return Conflict(_last_word(form.instance, present, set(disputed)), names.changes(disputed))


def _typed(form: PublishableForm) -> dict[str, Any]:
    """What would be saved, as a version of the history writes it."""
    raw = serializers.serialize("python", [form.instance], fields=_own_names(form))[0]["fields"]
    fields = {name: _plain(value) for name, value in raw.items()}
    fields |= {name: sorted(member.pk for member in members) for name, members in form.related().items()}
    return fields


def _own_names(form: PublishableForm) -> list[str]:
    concrete = {own.name for own in form.instance._meta.concrete_fields}
    return [name for name in (*form.cleaned_data, "translations") if name in concrete]


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, str | int | float | bool | list | dict):
        return value
    return serializers.json.DjangoJSONEncoder().default(value)


def _last_word(subject: Publishable, present: Entry, names: set[str]) -> Entry:
    """The latest entry that touched a disputed field: it says who and when."""
    entries = history_of(subject).filter(snapshot__isnull=False)[:50]
    return next((entry for entry in entries if names & set(entry.changes)), present)
