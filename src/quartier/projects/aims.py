"""Reads of aims."""

from ..places.models import Neighbourhood
from .models import Aim


def years_with_aims(neighbourhood: Neighbourhood) -> list[int]:
    """The years visitors can choose from, latest first."""
    years = Aim.objects.of(neighbourhood).public().order_by("-year").values_list("year", flat=True)
    return sorted(set(years), reverse=True)


def public_aims(neighbourhood: Neighbourhood, year: int) -> list[Aim]:
    """The aims of a year that are on the website, the main one first."""
    return list(
        Aim.objects.of(neighbourhood).public().filter(year=year).order_by("-is_main", "position", "pk")
    )


def aims_of(neighbourhood: Neighbourhood, year: int) -> list[Aim]:
    """All aims of a year, drafts too, as reports for the town tell them."""
    return list(Aim.objects.of(neighbourhood).filter(year=year).order_by("-is_main", "position", "pk"))
