"""`quartier report`: a report written to a file."""

from collections.abc import Callable
from pathlib import Path

from ..kernel.errors import DomainError
from ..kernel.words import listing
from ..places.models import Neighbourhood
from .asked import RETROSPECT as KIND
from .produce import produce
from .queries import years_with_records


def write_report(
    kind: str,
    neighbourhood_slug: str,
    year: int,
    format: str,
    output: str | Path,
    echo: Callable[[str], object],
) -> Path:
    """Write one report; whatever stands in the way is a DomainError with a sentence that helps."""
    if kind != KIND:
        raise DomainError(f"Den Bericht „{kind}“ gibt es nicht. Möglich ist: {KIND}.", field="kind")
    neighbourhood = _find(neighbourhood_slug)
    years = years_with_records(neighbourhood)
    if year not in years:
        known = f" Aufzeichnungen gibt es für {listing([str(y) for y in sorted(years)])}." if years else ""
        raise DomainError(
            f"Für {neighbourhood.name} ist im Jahr {year} nichts festgehalten.{known}", field="year"
        )
    file = produce(neighbourhood, year, format)
    target = Path(output)
    target = target / file.name if target.is_dir() else target
    try:
        target.write_bytes(file.content)
    except OSError as error:
        raise DomainError(
            f"{target} lässt sich nicht schreiben: {error.strerror}.", field="output"
        ) from error
    echo(
        f"Rückblick {year} / Ausblick {year + 1}, {neighbourhood.name}: {target} ({len(file.content) // 1024 + 1} kB)"
    )
    return target


def _find(slug: str) -> Neighbourhood:
    found = Neighbourhood.objects.select_related("funding_area").filter(slug=slug).first()
    if found is None:
        known = list(Neighbourhood.objects.values_list("slug", flat=True)[:20])
        hint = f"Bekannt sind: {listing(known)}." if known else "Es ist noch kein Quartier angelegt."
        raise DomainError(f"Ein Quartier „{slug}“ gibt es hier nicht. {hint}", field="neighbourhood")
    return found
