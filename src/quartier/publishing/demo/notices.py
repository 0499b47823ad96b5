"""What had to be known at once."""

from typing import Any

from ..models import NoticeReach

NOTICES: tuple[dict[str, Any], ...] = (
    {
        "slug": "keine-quartiersspaziergaenge",
        "at": (2020, 11, 2, 8, 15),
        "title": "Zurzeit keine Quartiersspaziergänge",
        "text": "Aufgrund der aktuellen Situation finden keine Quartiersspaziergänge statt. "
        "Sobald es wieder möglich ist, lesen Sie es hier zuerst.",
        "reach": NoticeReach.WALKS,
        "en": {
            "title": "No neighbourhood walks at present",
            "text": "Because of the present situation there are no neighbourhood walks. "
            "As soon as they are possible again you will read it here first.",
        },
    },
)
