"""Reads of what is public about cases. Nothing here touches text, contact or place of an unreleased case."""

import re
from collections.abc import Iterable
from decimal import Decimal
from math import cos, hypot, radians
from typing import Any

from ..kernel.codes import fold
from ..places.models import Neighbourhood
from .enums import CaseKind, Topic
from .models import Case, PublicCase
from .states import CLOSED, DONE, NOT_POSSIBLE, OPEN

# What visitors choose from; states of the desk would be too fine for them.
STANDS: dict[str, frozenset[str]] = {
    "offen": OPEN,
    "erledigt": frozenset({DONE}),
    "nicht-moeglich": frozenset({NOT_POSSIBLE}),
}
METRES_PER_DEGREE = 111_320
NEAR_METRES = 250
MOST_COMPARED = 300
_COMMON = {
    "bitte",
    "immer",
    "schon",
    "nicht",
    "wieder",
    "haben",
    "wurde",
    "werden",
    "keine",
    "einen",
    "unser",
    "quartier",
}


def public_cases(neighbourhood: Neighbourhood) -> Any:
    """The released cases, latest first, ready to be listed without further queries."""
    return (
        PublicCase.objects.of(neighbourhood)
        .public()
        .select_related("case__picture")
        .order_by("-publish_at", "-pk")
    )


def narrowed(cases: Any, *, topic: str = "", stand: str = "", kind: str = "") -> Any:
    """The list narrowed by what a visitor chose."""
    if topic:
        cases = cases.filter(topic=topic)
    if stand in STANDS:
        cases = cases.filter(case__state__in=STANDS[stand])
    if kind:
        cases = cases.filter(case__kind=kind)
    return cases


def choices_in(neighbourhood: Neighbourhood) -> tuple[list[tuple[str, Any]], list[tuple[str, Any]]]:
    """Topics and kinds that occur among the released cases, in their own order."""
    pairs = set(public_cases(neighbourhood).order_by().values_list("topic", "case__kind").distinct())
    topics, kinds = {topic for topic, _kind in pairs}, {kind for _topic, kind in pairs}
    return (
        [(value, label) for value, label in Topic.choices if value in topics],
        [(value, label) for value, label in CaseKind.choices if value in kinds],
    )


def related_cases(public: PublicCase, most: int = 3) -> list[PublicCase]:
    """Others that have the topic in common, latest first."""
    if not public.topic:
        return []
    return list(public_cases(public.neighbourhood).filter(topic=public.topic).exclude(pk=public.pk)[:most])


def similar_public_cases(
    neighbourhood: Neighbourhood,
    text: str,
    *,
    latitude: Decimal | None = None,
    longitude: Decimal | None = None,
    most: int = 3,
) -> list[PublicCase]:
    """Released cases that may be about the same: shared words count, and lying close by; best first."""
    words = _words(text)
    rated = []
    for public in public_cases(neighbourhood)[:MOST_COMPARED]:
        shared = len(_shared(words, _words(f"{public.title} {public.text} {public.place_text}")))
        is_near = latitude is not None and longitude is not None and _is_near(public, latitude, longitude)
        if shared >= 2 or (is_near and shared):
            rated.append((shared + 2 * is_near + (public.case.state not in CLOSED), public))
    rated.sort(key=lambda pair: -pair[0])
    return [public for _rate, public in rated[:most]]


def case_nearly(neighbourhood: Neighbourhood, code: str, surname: str) -> Case | None:
    """The one case of somebody with that surname whose code differs in a single character; None if in doubt."""
    wanted = fold(surname).strip()
    if len(wanted) < 2:
        return None
    rows = Case.objects.filter(neighbourhood=neighbourhood).exclude(reporter_name="")
    close = [
        pk
        for pk, own, name in rows.values_list("pk", "code", "reporter_name")
        if _differs_once(own, code) and wanted in fold(name).split()
    ]
    return Case.objects.select_related("neighbourhood").get(pk=close[0]) if len(close) == 1 else None


def _differs_once(own: str, typed: str) -> bool:
    return len(own) == len(typed) and sum(a != b for a, b in zip(own, typed, strict=True)) == 1


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w{5,}", fold(text)) if word not in _COMMON}


def _shared(own: Iterable[str], other: set[str]) -> set[str]:
    """Words in common; a compound shares its parts: „Sitzbank“ and „Sitzbaenke“ by their first six letters."""
    beginnings = {word[:6] for word in other}
    return {word for word in own if word[:6] in beginnings}


def _is_near(public: PublicCase, latitude: Decimal, longitude: Decimal) -> bool:
    if (point := public.point) is None:
        return False
    north = float(point[0] - latitude) * METRES_PER_DEGREE
    east = float(point[1] - longitude) * METRES_PER_DEGREE * cos(radians(float(latitude)))
    return hypot(north, east) <= NEAR_METRES
