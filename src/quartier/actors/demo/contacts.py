"""People to ask in the demonstration. All names, numbers and mailboxes are invented."""

from datetime import date
from typing import Any

CONTACTS: tuple[dict[str, Any], ...] = (
    {
        "actor": "jugendclub",
        "name": "Svea Brandt",
        "role": "Leitung des Jugendclubs",
        "phone": "0340 000021",
        "email": "svea.brandt@example.org",
        "is_public": True,
        "consent_given_on": date(2020, 1, 14),
        "consent_note": "schriftlich, liegt im Ordner Einwilligungen",
        "entered": (2020, 1, 14),
    },
    {
        "actor": "urbane-farm",
        "name": "Jule Hartung",
        "role": "Gartenplanung",
        "email": "jule.hartung@example.org",
        "is_public": True,
        "consent_given_on": date(2020, 6, 3),
        "consent_note": "per E-Mail",
        "entered": (2020, 6, 3),
    },
    {
        "actor": "franztreff",
        "name": "Thore Winkel",
        "role": "Hausdienst, hat den Schlüssel",
        "phone": "0340 000034",
        "entered": (2020, 2, 11),
    },
    {
        "actor": "wohnungsgenossenschaften",
        "name": "Mina Okafor",
        "role": "Bestandsentwicklung",
        "phone": "0340 000047",
        "email": "mina.okafor@example.org",
        "is_public": True,
        "consent_given_on": date(2020, 3, 3),
        "consent_note": "mündlich beim Jour fixe, danach per E-Mail",
        "entered": (2020, 3, 3),
        "withdrawn": (2021, 2, 9),
    },
    {
        "actor": "stadtteil-ag",
        "name": "Roland Pfeil",
        "role": "lädt zu den Sitzungen ein",
        "phone": "0340 000058",
        "entered": (2019, 11, 21),
    },
)
