"""A finished report as a file."""

from dataclasses import dataclass

from ..kernel.errors import DomainError
from ..places.models import Neighbourhood
from .renderers import renderers
from .retrospect import compose


@dataclass(frozen=True)
class ReportFile:
    """Content with a name that still says what it is years later."""

    name: str
    content: bytes
    content_type: str


def produce(neighbourhood: Neighbourhood, year: int, file_format: str) -> ReportFile:
    """Rückblick and Ausblick of a year in one of the registered formats."""
    if file_format not in renderers:
        known = ", ".join(renderer.key for renderer in renderers)
        raise DomainError(f"Das Format „{file_format}“ gibt es nicht. Möglich sind: {known}.", field="format")
    renderer = renderers[file_format]
    return ReportFile(
        name=f"rueckblick-{year}-ausblick-{year + 1}-{neighbourhood.slug}.{renderer.extension}",
        content=renderer.render(compose(neighbourhood, year)),
        content_type=renderer.content_type,
    )
