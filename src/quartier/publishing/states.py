"""How something becomes public and stops being it."""

from django.db import models

from ..kernel.states import StateTable, Transition


class PublicationState(models.TextChoices):
    DRAFT = "draft", "Entwurf"
    PUBLISHED = "published", "veröffentlicht"
    WITHDRAWN = "withdrawn", "zurückgezogen"


class Status(models.TextChoices):
    """The state seen from this moment: what is published may still wait for its time, or be over."""

    DRAFT = "draft", "Entwurf"
    SCHEDULED = "scheduled", "geplant"
    PUBLIC = "public", "öffentlich"
    EXPIRED = "expired", "abgelaufen"
    WITHDRAWN = "withdrawn", "zurückgezogen"


DRAFT, PUBLISHED, WITHDRAWN = PublicationState.DRAFT, PublicationState.PUBLISHED, PublicationState.WITHDRAWN

PUBLICATION = StateTable(
    {
        DRAFT: ("Entwurf", "noch nicht veröffentlicht"),
        PUBLISHED: ("veröffentlicht", "veröffentlicht"),
        WITHDRAWN: ("zurückgezogen", "nicht mehr veröffentlicht"),
    },
    [
        Transition(
            "publish",
            frozenset({DRAFT, WITHDRAWN, PUBLISHED}),
            PUBLISHED,
            "publishing.publish",
            "veröffentlicht",
        ),
        Transition("withdraw", frozenset({PUBLISHED}), WITHDRAWN, "publishing.publish", "zurückgezogen"),
    ],
)
