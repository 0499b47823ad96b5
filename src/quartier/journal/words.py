"""The history in words: what was changed, with the labels people know and values they can read."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.db import models
from django.utils.dateparse import parse_date, parse_datetime

from ..kernel import dates
from ..kernel.html import to_text
from .models import Entry

NOTHING = "–"
# Longer texts are shown as one text with what was struck out and what was added.
LONG = 60
# Unchanged words kept around a change.
AROUND = 8


@dataclass(frozen=True)
class Part:
    """A stretch of a text: `kind` is same, gone, new or gap."""

    kind: str
    text: str


@dataclass(frozen=True)
class Change:
    label: str
    before: str
    after: str
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True)
class Deed:
    """One entry of the history as a page shows it."""

    entry: Entry
    changes: list[Change] = field(default_factory=list)
    is_restorable: bool = False


def deeds_of(entries: Iterable[Entry], model: type[models.Model], present: Entry | None = None) -> list[Deed]:
    """Entries with their changes in words. Each kept version but the present one can be restored."""
    entries = list(entries)
    names = Names(model, [snapshot for e in entries for snapshot in _sides(e)])
    return [
        Deed(e, names.changes(e.changes), is_restorable=e.snapshot is not None and e != present)
        for e in entries
    ]


def difference_between(earlier: Entry, present: Entry, leave_out: Iterable[str] = ()) -> list[Change]:
    """What bringing the earlier version back would change."""
    now, then = present.snapshot or {}, earlier.snapshot or {}
    raw = {
        name: [now.get(name), then[name]]
        for name in then
        if name not in leave_out and now.get(name) != then[name]
    }
    model = present.content_type.model_class()
    sides = [{name: pair[side] for name, pair in raw.items()} for side in (0, 1)]
    return Names(model, sides).changes(raw) if model else []


def _sides(entry: Entry) -> list[dict[str, Any]]:
    return [{name: pair[side] for name, pair in entry.changes.items()} for side in (0, 1)]


class Names:
    """Reads raw values of a model's snapshots; names of linked records are fetched once for all of them."""

    def __init__(self, model: type[models.Model], snapshots: Iterable[dict[str, Any]] = ()) -> None:
        self.model = model
        self.fields = {f.name: f for f in (*model._meta.concrete_fields, *model._meta.many_to_many)}
        self.linked: dict[str, dict[Any, str]] = {}
        for name, own in self.fields.items():
            if own.related_model:
                keys = {key for snapshot in snapshots for key in _as_list(snapshot.get(name))}
                records = own.related_model._default_manager.filter(pk__in=keys) if keys else ()
                self.linked[name] = {record.pk: str(record) for record in records}

    def changes(self, raw: dict[str, list[Any]]) -> list[Change]:
        """`{"title": [before, after]}` as lines with labels; translations one line per language and field."""
        told = []
        for name, (before, after) in raw.items():
            if name == "translations":
                told += self._translated(before or {}, after or {})
            elif name in self.fields:
                told.append(_change(self.label(name), self.words(name, before), self.words(name, after)))
        return told

    def label(self, name: str) -> str:
        text = str(self.fields[name].verbose_name)
        return text[:1].upper() + text[1:]

    def words(self, name: str, value: Any) -> str:
        """One raw value as a person reads it."""
        own = self.fields[name]
        if value is None or value == "" or value == []:
            return NOTHING
        if own.related_model:
            return ", ".join(self.linked[name].get(key, "(gelöscht)") for key in _as_list(value))
        if own.choices:
            return str(dict(own.flatchoices).get(value, value))
        return _plain(own, value)

    def _translated(self, before: dict[str, Any], after: dict[str, Any]) -> list[Change]:
        languages = dict(settings.LANGUAGES)
        told = []
        for code in sorted({*before, *after}):
            old, new = before.get(code, {}), after.get(code, {})
            for name in sorted({*old, *new}):
                if old.get(name) != new.get(name) and name in self.fields:
                    label = f"{self.label(name)} ({languages.get(code, code)})"
                    told.append(
                        _change(label, self.words(name, old.get(name)), self.words(name, new.get(name)))
                    )
        return told


def _as_list(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]


def _plain(own: models.Field, value: Any) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if isinstance(own, models.DateTimeField):
        moment = value if isinstance(value, datetime) else parse_datetime(str(value))
        return f"{dates.local(moment):%d.%m.%Y, %H:%M} Uhr" if moment else str(value)
    if isinstance(own, models.DateField):
        day = value if isinstance(value, date) else parse_date(str(value))
        return f"{day:%d.%m.%Y}" if day else str(value)
    if isinstance(own, models.TextField):
        return to_text(str(value)) or NOTHING
    return str(value)


def _change(label: str, before: str, after: str) -> Change:
    if max(len(before), len(after)) <= LONG or NOTHING in (before, after):
        return Change(label, before, after)
    return Change(label, before, after, tuple(_woven(before, after)))


def _woven(before: str, after: str) -> Iterable[Part]:
    """Both texts as one, word by word; long unchanged stretches are left out."""
    old, new = re.findall(r"\s+|[^\s]+", before), re.findall(r"\s+|[^\s]+", after)
    steps = (
        difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if len(old) + len(new) < 8000
        else ()
    )
    if not steps:
        yield Part("gone", before)
        yield Part("new", after)
    for number, (kind, i1, i2, j1, j2) in enumerate(steps):
        if kind == "equal":
            yield from _shortened(old[i1:i2], is_first=number == 0, is_last=number == len(steps) - 1)
            continue
        if i1 < i2:
            yield Part("gone", "".join(old[i1:i2]))
        if j1 < j2:
            yield Part("new", "".join(new[j1:j2]))


def _shortened(words: list[str], *, is_first: bool, is_last: bool) -> Iterable[Part]:
    if len(words) <= 2 * AROUND + 4:
        yield Part("same", "".join(words))
        return
    if not is_first:
        yield Part("same", "".join(words[:AROUND]))
    yield Part("gap", " … ")
    if not is_last:
        yield Part("same", "".join(words[-AROUND:]))
