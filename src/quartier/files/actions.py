"""The only writers of pictures and their files."""

import secrets
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction

from ..accounts.models import Person
from ..journal.actions import record
from ..kernel.errors import DomainError
from ..places.models import Neighbourhood
from . import imaging
from .models import Picture
from .queries import uses_of

NO_ALT = "Bitte beschreiben Sie in einem Satz, was zu sehen ist."


def add_picture(
    neighbourhood: Neighbourhood,
    upload: imaging.Readable,
    *,
    alt: str,
    by: Person | None,
    credit: str = "",
    focus: tuple[int, int] = (50, 50),
    translations: dict[str, Any] | None = None,
    is_private: bool = False,
) -> Picture:
    """Keep a picture. The same pixels once more give the picture that is there already, unchanged.

    A private one is always kept for itself: it goes when its record goes, whoever else sent the same.
    """
    if not alt.strip():
        raise DomainError(NO_ALT, field="alt")
    ready = imaging.prepare(upload, getattr(upload, "size", None))
    picture = Picture(
        neighbourhood=neighbourhood,
        file=_name(neighbourhood, ready, is_private),
        is_private=is_private,
        width=ready.image.width,
        height=ready.image.height,
        digest=ready.digest,
        alt=alt.strip(),
        credit=credit.strip(),
        focus_x=focus[0],
        focus_y=focus[1],
        translations=translations or {},
        added_by=by,
    )
    if not is_private and (
        there := Picture.objects.library(neighbourhood).filter(digest=ready.digest).first()
    ):
        return there
    picture.full_clean()
    _write(picture, ready)
    with transaction.atomic():
        picture.save()
        record(picture, "hinzugefügt", by=by, keep_snapshot=not is_private)
    return picture


@transaction.atomic
def describe_picture(picture: Picture, *, by: Person | None) -> Picture:
    """Change the description, the credit or the focal point."""
    picture.full_clean()
    if not default_storage.exists(picture.card_name):
        with default_storage.open(str(picture.file.name)) as file:
            image = imaging.prepare(file).image
        _keep(picture.card_name, imaging.card(image, (picture.focus_x, picture.focus_y)))
    picture.save()
    record(picture, "geändert", by=by)
    return picture


@transaction.atomic
def delete_picture(picture: Picture, *, by: Person | None) -> None:
    """Remove a picture nobody shows, with all its files."""
    if uses_of(picture):
        raise DomainError("Dieses Bild wird noch gezeigt. Bitte nehmen Sie es zuerst dort heraus.")
    stem = picture.stem
    record(picture, "gelöscht", by=by, keep_snapshot=False)
    picture.delete()
    transaction.on_commit(lambda: _remove_files(stem))


def _name(neighbourhood: Neighbourhood, ready: imaging.Prepared, is_private: bool) -> str:
    """Public names hold the digest, private ones nothing that could be worked out from the picture."""
    if is_private:
        return f"privat/{neighbourhood.slug}/{secrets.token_hex(16)}.{ready.extension}"
    return f"bilder/{neighbourhood.slug}/{ready.digest[:24]}.{ready.extension}"


def _write(picture: Picture, ready: imaging.Prepared) -> None:
    if default_storage.exists(picture.card_name):  # written last: with it, all are there
        return
    _keep(str(picture.file.name), ready.content)
    for ending, content in imaging.renditions(ready.image):
        _keep(f"{picture.stem}{ending}", content)
    if not picture.is_private:
        _keep(picture.card_name, imaging.card(ready.image, (picture.focus_x, picture.focus_y)))


def _keep(name: str, content: bytes) -> None:
    """A name holds the digest of its content: what is there already is the same."""
    if not default_storage.exists(name):
        default_storage.save(name, ContentFile(content))


def _remove_files(stem: str) -> None:
    folder, _, start = stem.rpartition("/")
    for name in default_storage.listdir(folder)[1]:
        if name.startswith(start):
            default_storage.delete(f"{folder}/{name}")
