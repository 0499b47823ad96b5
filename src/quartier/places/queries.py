"""Reads with names of the field."""

from ..kernel.codes import fold
from ..kernel.errors import DomainError
from .models import Neighbourhood, Place


def neighbourhood_at(host: str) -> Neighbourhood | None:
    """The quarter that answers under a host name; with a single quarter it is always that one."""
    all_of_them = list(
        Neighbourhood.objects.select_related("funding_area").defer("base_plan", "outline")[:50]
    )
    if len(all_of_them) == 1:
        return all_of_them[0]
    name = host.partition(":")[0].lower()
    return next((n for n in all_of_them if name in n.hosts), None)


def office_of(neighbourhood: Neighbourhood) -> Place | None:
    """Where the office sits today."""
    return neighbourhood.places.filter(is_office=True).first()


def find_street(neighbourhood: Neighbourhood, words: str) -> list[Place]:
    """Places whose name or street sounds like what was typed."""
    wanted = fold(words)
    return [p for p in neighbourhood.places.all() if wanted in fold(f"{p.name} {p.street}")]


def neighbourhood_by_slug(slug: str) -> Neighbourhood:
    """The quarter with a short name; a DomainError names those there are."""
    found = Neighbourhood.objects.filter(slug=slug).first()
    if found is None:
        known = ", ".join(Neighbourhood.objects.values_list("slug", flat=True)) or "noch keines"
        raise DomainError(f"Ein Quartier „{slug}“ gibt es nicht. Vorhanden: {known}.")
    return found
