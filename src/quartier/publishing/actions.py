"""The verbs of everything that can be public. Features call these for their own nouns."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from django.db import transaction

from ..accounts.models import Person
from ..journal.actions import move, record
from ..journal.models import Entry
from ..kernel import dates
from ..kernel.codes import slug_of
from ..kernel.errors import DomainError
from .models import Page, Publishable
from .states import PUBLICATION

P = TypeVar("P", bound=Publishable)


@transaction.atomic
def save_publishable(
    subject: P, *, by: Person | None, related: Mapping[str, Iterable[Any]] | None = None, note: str = ""
) -> P:
    """Create or change a record; its address part is made from its title once and then stays.

    `related` names many-to-many fields and what they hold from now on.
    """
    is_new = subject.pk is None
    if not subject.slug:
        subject.slug = _free_slug(subject)
    subject.updated_at = dates.now()
    subject.full_clean()
    subject.save()
    for field, members in (related or {}).items():
        getattr(subject, field).set(members)
    record(subject, "angelegt" if is_new else "geändert", by=by, note=note)
    return subject


@transaction.atomic
def publish(subject: P, *, by: Person | None, at: datetime | None = None, until: datetime | None = None) -> P:
    """Make it public now, or from a moment on; `until` ends it again."""
    starts = at or dates.now()
    if until is not None and until <= starts:
        raise DomainError("Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Zeiten.", field="until")
    subject.publish_at, subject.publish_until = starts, until
    move(subject, PUBLICATION, "publish", by=by)
    return subject


@transaction.atomic
def withdraw(subject: P, *, by: Person | None, reason: str = "") -> P:
    """Take it off the website; it stays at the desk."""
    if isinstance(subject, Page) and subject.is_required:
        raise DomainError("Diese Seite gehört zu jeder Website. Sie können sie ändern, aber nicht zurückziehen.")
    move(subject, PUBLICATION, "withdraw", by=by, note=reason)
    return subject


@transaction.atomic
def restore_version(subject: P, entry: Entry, *, by: Person | None) -> P:
    """Bring back the words of an earlier version. Whether it is public stays as it is."""
    if entry.snapshot is None or entry.object_id != subject.pk:
        raise DomainError("Diese Fassung gehört nicht zu diesem Eintrag.")
    kept = {"state", "publish_at", "publish_until", "slug", "neighbourhood", "created_at", "updated_at"}
    for field in subject._meta.concrete_fields:
        if field.name in entry.snapshot and field.name not in kept:
            setattr(subject, field.attname, field.to_python(entry.snapshot[field.name]))
    subject.updated_at = dates.now()
    subject.full_clean()
    subject.save()
    for relation in subject._meta.local_many_to_many:
        if relation.name in entry.snapshot:
            getattr(subject, relation.name).set(entry.snapshot[relation.name])
    when = f"{dates.local(entry.at):%d.%m.%Y, %H:%M} Uhr"
    record(subject, "frühere Fassung wiederhergestellt", by=by, note=f"Fassung vom {when}")
    return subject


def _free_slug(subject: Publishable) -> str:
    wish = slug_of(getattr(subject, subject.title_field))
    taken = set(
        type(subject)._default_manager.filter(neighbourhood=subject.neighbourhood, slug__startswith=wish)
        .exclude(pk=subject.pk)
        .values_list("slug", flat=True)
    )
    candidates = (wish if n == 1 else f"{wish}-{n}" for n in range(1, len(taken) + 2))
    return next(slug for slug in candidates if slug not in taken)
