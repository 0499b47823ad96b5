"""Cases that may tell the same: near in place, alike in words.

Words are compared by their groups of three letters, so that „Sitzbank“ and „Bänke“ or a typing mistake still
meet. Only the latest cases of the last twelve months are read, so that the work is bounded.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from math import asin, cos, radians, sin, sqrt

from ..kernel import dates
from ..kernel.codes import fold
from ..places.models import Neighbourhood
from .models import Case
from .states import DUPLICATE, WITHDRAWN

METRES = 250
SPAN = timedelta(days=365)
MOST_READ = 400  # cases compared
LETTERS = 400  # of a text that are compared
ALIKE, ALIKE_NEARBY = (
    0.30,
    0.14,
)  # shares of common letter groups (Dice); found by the cases of the demonstration


@dataclass(frozen=True)
class Similar:
    """One case that may be the same; `metres` is None when one of the two has no place."""

    case: Case
    likeness: float
    metres: int | None

    @property
    def reason(self) -> str:
        """Why it is offered, as staff read it."""
        near = f"{self.metres} m entfernt" if self.metres is not None and self.metres <= METRES else ""
        alike = "ähnliche Worte" if self.likeness >= ALIKE_NEARBY else ""
        return ", ".join(filter(None, (near, alike)))


def similar_cases(
    neighbourhood: Neighbourhood,
    text: str,
    latitude: Decimal | None = None,
    longitude: Decimal | None = None,
    *,
    beside: int = 0,
    most: int = 5,
) -> list[Similar]:
    """Cases like this text at this place, the likeliest first; `beside` is the case itself."""
    groups = trigrams(text)
    since = dates.now() - SPAN
    latest = (
        Case.objects.filter(neighbourhood=neighbourhood, received_at__gte=since, cleaned_at__isnull=True)
        .exclude(state__in=(WITHDRAWN, DUPLICATE))
        .exclude(pk=beside)
        .order_by("-received_at", "-pk")[:MOST_READ]
    )
    found = []
    for case in latest:
        metres = _metres(latitude, longitude, case)
        likeness = dice(groups, trigrams(f"{case.subject} {case.description}"))
        is_near = metres is not None and metres <= METRES
        if likeness >= ALIKE or (is_near and likeness >= ALIKE_NEARBY):
            found.append(Similar(case, likeness, metres))
    return sorted(found, key=_rank)[:most]


def similar_to(case: Case) -> list[Similar]:
    """Cases like this one."""
    return similar_cases(
        case.neighbourhood,
        f"{case.subject} {case.description}",
        case.latitude,
        case.longitude,
        beside=case.pk,
    )


def _rank(found: Similar) -> float:
    near = 0.3 * (1 - found.metres / METRES) if found.metres is not None and found.metres <= METRES else 0
    return -(found.likeness + near)


def trigrams(text: str) -> frozenset[str]:
    """The groups of three letters of every word, with its beginning and end."""
    words = "".join(c if c.isalnum() else " " for c in fold(text[:LETTERS])).split()
    padded = (f" {word} " for word in words if len(word) > 3)
    return frozenset(word[i : i + 3] for word in padded for i in range(len(word) - 2))


def dice(ours: Iterable[str], theirs: Iterable[str]) -> float:
    """Twice the share of what both have, from 0 to 1."""
    a, b = frozenset(ours), frozenset(theirs)
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def _metres(latitude: Decimal | None, longitude: Decimal | None, case: Case) -> int | None:
    if latitude is None or longitude is None or case.latitude is None or case.longitude is None:
        return None
    ours, theirs = radians(latitude), radians(case.latitude)
    turn = radians(float(case.longitude) - float(longitude))
    half = sin((theirs - ours) / 2) ** 2 + cos(ours) * cos(theirs) * sin(turn / 2) ** 2
    return round(2 * 6_371_000 * asin(sqrt(half)))
