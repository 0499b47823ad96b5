"""Reads of what is public."""

from ..places.models import Neighbourhood
from .models import Identity, Notice, NoticeReach


def identity_of(neighbourhood: Neighbourhood) -> Identity:
    """The looks of a quarter; sensible ones when nobody has set any."""
    found = Identity.objects.select_related("logo", "hero").filter(neighbourhood=neighbourhood).first()
    return found or Identity(neighbourhood=neighbourhood)


def notices_in_force(neighbourhood: Neighbourhood, *reaches: str) -> list[Notice]:
    """What must be known now; with reaches, only notices that stand there."""
    return list(Notice.objects.of(neighbourhood).public().filter(reach__in=reaches or NoticeReach.values))
