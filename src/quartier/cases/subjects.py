"""What the first page of a report offers to tap. People know what they see, not the kinds of an office: each tile
stands for a kind and, where it is clear, a topic."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from .enums import CaseKind, Topic


@dataclass(frozen=True)
class Subject:
    """One tile. Without a topic the office chooses it."""

    key: str
    label: Any
    icon: str
    kind: CaseKind = CaseKind.NOTICE
    topic: Topic | None = None


SUBJECTS = (
    Subject("rubbish", _("Müll"), "trash-2", topic=Topic.CLEANLINESS),
    Subject("light", _("Licht"), "lamp", topic=Topic.SAFETY),
    Subject("green", _("Grün"), "trees", topic=Topic.GREEN),
    Subject("traffic", _("Verkehr"), "bike", topic=Topic.TRAFFIC),
    Subject("noise", _("Lärm"), "volume-2", topic=Topic.LIVING_TOGETHER),
    Subject("neighbours", _("Nachbarn"), "users", topic=Topic.LIVING_TOGETHER),
    Subject("housing", _("Wohnen"), "house", topic=Topic.HOUSING),
    Subject("question", _("Frage"), "circle-help", CaseKind.QUESTION),
    Subject("idea", _("Idee"), "lightbulb", CaseKind.IDEA),
    Subject("complaint", _("Beschwerde"), "triangle-alert", CaseKind.COMPLAINT),
    Subject("offer", _("Hilfe anbieten"), "handshake", CaseKind.OFFER),
    Subject("other", _("Etwas anderes"), "message-circle"),
)
_BY_KEY = {subject.key: subject for subject in SUBJECTS}
OTHER = _BY_KEY["other"]


def subject(key: str) -> Subject:
    """The tile of this key; whoever tapped none brings „something else“."""
    return _BY_KEY.get(key, OTHER)
