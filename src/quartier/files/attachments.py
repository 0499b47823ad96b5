"""What somebody sends along: judged by its content, kept for the team alone."""

import hashlib
import io
import re
from dataclasses import dataclass

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import models, transaction

from ..kernel.errors import DomainError
from ..places.models import Neighbourhood
from . import imaging
from .models import Attachment

LARGEST_PDF = 10 * 1024 * 1024
_ENDINGS = {"application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png"}
# What a letter or a plan needs not, and harmful files use. It may hide in compressed parts; the file is only
# ever handed out as a download, so this is a first look, no promise.
_ACTIVE = re.compile(rb"/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)\b")


@dataclass(frozen=True)
class Checked:
    """A picture without position data or a PDF, ready to be kept."""

    name: str
    kind: str
    content: bytes

    @property
    def ending(self) -> str:
        return _ENDINGS[self.kind]


def check_attachment(content: bytes, name: str) -> Checked:
    """A stranger's file made ready; anything but a picture or a PDF is a DomainError that says why."""
    if content[:1024].lstrip().startswith(b"%PDF-"):
        kind, clean = "application/pdf", _checked_pdf(content)
    else:
        ready = imaging.prepare(io.BytesIO(content), len(content))
        kind, clean = ("image/png" if ready.extension == "png" else "image/jpeg"), ready.content
    return Checked(_named(name, _ENDINGS[kind]), kind, clean)


def keep_attachment(neighbourhood: Neighbourhood, checked: Checked) -> Attachment:
    """Keep what was checked. Call it in the transaction of its cause."""
    digest = hashlib.sha256(checked.content).hexdigest()
    path = f"anhaenge/{neighbourhood.slug}/{digest[:32]}.{checked.ending}"
    if not default_storage.exists(path):
        default_storage.save(path, ContentFile(checked.content))
    return Attachment.objects.create(
        neighbourhood=neighbourhood,
        name=checked.name,
        file=path,
        kind=checked.kind,
        size=len(checked.content),
    )


def _named(name: str, ending: str) -> str:
    """The sender's name for it, with the ending of what it really is."""
    stem = name.rpartition(".")[0] or name
    return f"{stem[: 99 - len(ending)]}.{ending}"


def delete_attachments(attachments: models.QuerySet[Attachment]) -> None:
    """Remove rows, and files nobody else has, when the transaction is through."""
    paths = {str(path) for path in attachments.values_list("file", flat=True)}
    Attachment.objects.filter(pk__in=list(attachments.values_list("pk", flat=True))).delete()
    transaction.on_commit(lambda: _remove(paths))


def _remove(paths: set[str]) -> None:
    used = set(Attachment.objects.filter(file__in=paths).values_list("file", flat=True))
    for path in paths - {str(path) for path in used}:
        default_storage.delete(path)


def _checked_pdf(content: bytes) -> bytes:
    if len(content) > LARGEST_PDF:
        raise DomainError("Die PDF-Datei ist größer als 10 MB.")
    if b"%%EOF" not in content[-2048:]:
        raise DomainError("Die PDF-Datei ist unvollständig.")
    if _ACTIVE.search(_structure(content)):
        raise DomainError("Die PDF-Datei enthält Programme oder weitere Dateien.")
    return content


def _structure(content: bytes) -> bytes:
    """A PDF without its streams, in whose compressed bytes any word can stand by chance; escaped names spelt out."""
    outside = b"".join(part.partition(b"stream")[0] for part in content.split(b"endstream"))
    return re.sub(rb"#([0-9A-Fa-f]{2})", lambda code: bytes.fromhex(code[1].decode()), outside)
