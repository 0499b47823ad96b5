"""The verbs of everything that can be public. Features call these for their own nouns."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from django.db import models, transaction

from ..accounts.models import Person
from ..journal.actions import move, record
from ..journal.models import Entry
from ..kernel import dates
from ..kernel.codes import slug_of
from ..kernel.errors import DomainError
from . import search
from .colours import check_accent, check_primary
from .models import Identity, Page, Publishable
from .states import PUBLICATION

P = TypeVar("P", bound=Publishable)

# What an earlier version does not bring back: where a record stands is decided today. The same goes for every
# field that nobody types (`editable=False`): states, counts and times that only actions set.
KEPT = {"state", "publish_at", "publish_until", "slug", "neighbourhood", "created_at", "updated_at"}


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
    for name, members in (related or {}).items():
        getattr(subject, name).set(members)
    record(subject, "angelegt" if is_new else "geändert", by=by, note=note)
    search.keep(subject)
    return subject


@transaction.atomic
def publish(subject: P, *, by: Person | None, at: datetime | None = None, until: datetime | None = None) -> P:
    """Make it public now, or from a moment on; `until` ends it again.

    What is public already keeps the moment at which it appeared, unless another one is given.
    """
    starts = at or (subject.publish_at if subject.is_public else None) or dates.now()
    if until is not None and until <= starts:
        raise DomainError("Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Zeiten.", field="until")
    if subject.is_public and (subject.publish_at, subject.publish_until) == (starts, until):
        return subject
    subject.publish_at, subject.publish_until = starts, until
    move(subject, PUBLICATION, "publish", by=by)
    search.keep(subject)
    return subject


@transaction.atomic
def withdraw(subject: P, *, by: Person | None, reason: str = "") -> P:
    """Take it off the website; it stays at the desk."""
    if isinstance(subject, Page) and subject.is_required:
        raise DomainError(
            "Diese Seite gehört zu jeder Website. Sie können sie ändern, aber nicht zurückziehen."
        )
    move(subject, PUBLICATION, "withdraw", by=by, note=reason)
    search.keep(subject)
    return subject


@transaction.atomic
def restore_version(subject: P, entry: Entry, *, by: Person | None) -> P:
    """Bring back the words of an earlier version. Whether it is public stays as it is.

    Links to records that were deleted since stay empty.
    """
    if (
        entry.snapshot is None
        or entry.object_id != subject.pk
        or not isinstance(entry.subject, type(subject))
    ):
        raise DomainError("Diese Fassung gehört nicht zu diesem Eintrag.")
    for own in subject._meta.concrete_fields:
        if own.editable and own.name in entry.snapshot and own.name not in KEPT:
            setattr(subject, own.attname, _restored(own, entry.snapshot[own.name]))
    related = {
        relation.name: relation.related_model._default_manager.filter(pk__in=entry.snapshot[relation.name])
        for relation in subject._meta.local_many_to_many
        if relation.name in entry.snapshot
    }
    subject.updated_at = dates.now()
    subject.full_clean()
    subject.save()
    for name, members in related.items():
        getattr(subject, name).set(members)
    when = f"{dates.local(entry.at):%d.%m.%Y, %H:%M} Uhr"
    record(subject, "frühere Fassung wiederhergestellt", by=by, note=f"Fassung vom {when}")
    search.keep(subject)
    return subject


@transaction.atomic
def save_identity(identity: Identity, *, by: Person | None) -> Identity:
    """Change the looks of a quarter; colours nobody could read are refused."""
    check_primary(identity.primary_colour)
    check_accent(identity.accent_colour)
    is_new = identity.pk is None
    identity.full_clean()
    identity.save()
    record(identity, "angelegt" if is_new else "geändert", by=by)
    return identity


def _restored(own: models.Field, raw: Any) -> Any:
    value = own.to_python(raw)
    if own.related_model and own.null and value is not None:
        return value if own.related_model._default_manager.filter(pk=value).exists() else None
    return value


def _free_slug(subject: Publishable) -> str:
    wish = slug_of(getattr(subject, subject.title_field))
    taken = set(
        type(subject)
        ._default_manager.filter(neighbourhood=subject.neighbourhood, slug__startswith=wish)
        .exclude(pk=subject.pk)
        .values_list("slug", flat=True)
    )
    candidates = (wish if n == 1 else f"{wish}-{n}" for n in range(1, len(taken) + 2))
    return next(slug for slug in candidates if slug not in taken)
