"""Pictures of reports that are not sent yet. There is no session to hold them, and none is needed.

A picture is cleaned at once (upright, small, without position) and kept under a random name for a few hours.
Only the person whose page carries the name, signed, can attach it.
"""

import time
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from django.conf import settings
from django.core.files.base import ContentFile
from django.utils.crypto import get_random_string

from ..files.imaging import prepare

HOURS = 12


def _folder() -> Path:
    folder = Path(settings.DATA) / "entwuerfe"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def keep(upload: BinaryIO, size: int | None) -> str:
    """Clean and keep an uploaded picture; returns its name. Anything but a picture is a DomainError."""
    ready = prepare(upload, size)
    sweep()
    name = f"{get_random_string(24)}.{ready.extension}"
    (_folder() / name).write_bytes(ready.content)
    return name


def fetch(name: str) -> ContentFile | None:
    """The kept picture as an upload, or None when it is gone."""
    file = _folder() / Path(name).name
    return ContentFile(file.read_bytes(), name="bild" + file.suffix) if name and file.is_file() else None


def forget(name: str) -> None:
    if name:
        (_folder() / Path(name).name).unlink(missing_ok=True)


def sweep() -> int:
    """Delete what nobody sent, and say how much. Files carry the system's time, so that is asked here."""
    oldest, swept = time.time() - HOURS * 3600, 0
    for file in _folder().iterdir():
        with suppress(FileNotFoundError):  # somebody else sweeps as well
            if file.stat().st_mtime < oldest:
                file.unlink()
                swept += 1
    return swept
