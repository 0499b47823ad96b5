"""Pictures for tests, made on the spot."""

import io
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from quartier.files.actions import add_picture
from quartier.files.models import Picture


def image_bytes(
    size: tuple[int, int] = (800, 600),
    kind: str = "JPEG",
    colour: Any = "seagreen",
    mode: str = "RGB",
    **options: Any,
) -> bytes:
    target = io.BytesIO()
    Image.new(mode, size, colour).save(target, kind, **options)
    return target.getvalue()


def upload(content: bytes | None = None, name: str = "foto.jpg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, image_bytes() if content is None else content)


def picture(neighbourhood: Any, alt: str = "Ein grünes Beet", by: Any = None, **fields: Any) -> Picture:
    content = fields.pop("content", None)
    return add_picture(neighbourhood, upload(content), alt=alt, by=by, **fields)
