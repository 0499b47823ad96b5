"""Choices of cases."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class CaseKind(models.TextChoices):
    """What somebody wants of us; in the order in which the report page offers them."""

    QUESTION = "question", _("Frage")
    NOTICE = "notice", _("Hinweis")
    SUGGESTION = "suggestion", _("Anregung")
    IDEA = "idea", _("Idee")
    COMPLAINT = "complaint", _("Beschwerde")
    OFFER = "offer", _("Hilfe anbieten")


class Channel(models.TextChoices):
    """How a case reached the office; all of them count alike."""

    WEB = "web", _("Website")
    PHONE = "phone", _("Telefon")
    WALK_IN = "walk_in", _("im Büro")
    MAIL = "mail", _("E-Mail")
    LETTER = "letter", _("Brief")
    WALK = "walk", _("Rundgang")
    EVENT = "event", _("Veranstaltung")
    POSTCARD = "postcard", _("Postkarte")
    COUNCIL = "council", _("Stadtbezirksbeirat")


class MessageKind(models.TextChoices):
    """What a line of a case is; all but notes are public to those who know the code."""

    ANSWER = "answer", _("Antwort")
    QUESTION = "question", _("Rückfrage")
    OUTCOME = "outcome", _("Was daraus wurde")
    REPLY = "reply", _("Rückmeldung")
    WITHDRAWAL = "withdrawal", _("Zurückgezogen")
    REOPENING = "reopening", _("Wieder aufgenommen")
    NOTE = "note", "interner Vermerk"


class Way(models.TextChoices):
    """How an answer was passed on."""

    MAIL = "mail", "per E-Mail"
    PHONE = "phone", "am Telefon"
    PERSON = "person", "persönlich"
    LETTER = "letter", "per Brief"
    ONLINE = "online", "nur auf der Seite zum Verfolgen"


# Working days within which the first answer is promised. Questions are quick, ideas need a second look.
ANSWER_DAYS = {
    CaseKind.QUESTION: 3,
    CaseKind.NOTICE: 5,
    CaseKind.SUGGESTION: 10,
    CaseKind.IDEA: 10,
    CaseKind.COMPLAINT: 5,
    CaseKind.OFFER: 5,
}
