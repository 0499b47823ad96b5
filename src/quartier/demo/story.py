"""The thread of the demonstration: what the chapters share while they are told."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import typst
from django.core.files.uploadedfile import SimpleUploadedFile

from ..accounts.models import Person
from ..files.actions import add_picture
from ..files.models import Picture
from ..kernel import dates
from ..places.models import Neighbourhood, Place

ART = Path(__file__).parent / "art"


@dataclass
class Story:
    """Handed from chapter to chapter; each leaves its records in the dicts, by slug."""

    neighbourhood: Neighbourhood
    coordinator: Person
    lead: Person
    officer: Person
    places: dict[str, Place] = field(default_factory=dict)
    actors: dict[str, Any] = field(default_factory=dict)
    groups: dict[str, Any] = field(default_factory=dict)
    projects: dict[str, Any] = field(default_factory=dict)
    events: dict[str, Any] = field(default_factory=dict)
    posts: dict[str, Any] = field(default_factory=dict)
    _pictures: dict[str, Picture] = field(default_factory=dict)

    @contextmanager
    def at(self, year: int, month: int, day: int, hour: int = 9, minute: int = 0) -> Iterator[datetime]:
        """Tell what happens inside as of this moment on a German wall clock."""
        moment = datetime(year, month, day, hour, minute, tzinfo=dates.LOCAL)
        with dates.standing_at(moment):
            yield moment

    def pictures(self, name: str, alt: str, alt_en: str = "") -> Picture:
        """The drawn picture of this name, added once through the same door as any upload."""
        if name not in self._pictures:
            upload = SimpleUploadedFile(f"{name}.png", draw(name), "image/png")
            picture = add_picture(
                self.neighbourhood,
                upload,
                alt=alt,
                by=self.coordinator,
                credit="Zeichnung: Quartiersbüro (Vorführung)",
            )
            if alt_en:
                Picture.objects.filter(pk=picture.pk).update(translations={"en": {"alt": alt_en}})
            self._pictures[name] = picture
        return self._pictures[name]


@cache
def draw(name: str, width_points: int = 1200) -> bytes:
    """A drawing as PNG; typst is the one renderer the product already has."""
    source = (
        f'#set page(width: {width_points}pt, height: auto, margin: 0pt)\n#image("{name}.svg", width: 100%)'
    )
    return typst.compile(source.encode(), root=str(ART), format="png", ppi=96.0)  # type: ignore[call-overload]
