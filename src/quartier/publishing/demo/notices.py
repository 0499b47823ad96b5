"""What had to be known at once."""

from typing import Any

from ..models import NoticeReach

NOTICES: tuple[dict[str, Any], ...] = (
    {
        "slug": "keine-sprechzeiten-fruehjahr-2020",
        "at": (2020, 3, 17, 9),
        "until": (2020, 5, 25),
        "title": "Keine Sprechzeiten",
        "text": "Zum Schutz aller bleibt das Quartiersbüro geschlossen. Telefonisch und per E-Mail sind wir für Sie da.",
        "reach": NoticeReach.OFFICE,
        "en": {
            "title": "No office hours",
            "text": "To protect everybody the office stays closed. You can reach us by telephone and e-mail.",
        },
    },
    {
        "slug": "keine-sprechzeiten",
        "at": (2020, 11, 2, 8),
        "title": "Zurzeit keine Sprechzeiten",
        "text": "Aufgrund der aktuellen Situation können keine Sprechzeiten angeboten werden. "
        "Rufen Sie uns an oder schreiben Sie uns: Wir melden uns an jedem Werktag zurück.",
        "reach": NoticeReach.OFFICE,
        "en": {
            "title": "No office hours at present",
            "text": "Because of the present situation there are no office hours. "
            "Please call or write to us: we answer on every working day.",
        },
    },
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
