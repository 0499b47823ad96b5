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
    OFFICE_HOUR = "office_hour", _("Sprechstunde")
    OTHER_SYSTEM = "other_system", _("anderes System der Stadt")


class Topic(models.TextChoices):
    """Thema: the field of life a case belongs to, set by staff; figures and public lists count by it."""

    GREEN = "green", _("Grün und Spielplätze")
    TRAFFIC = "traffic", _("Verkehr und Wege")
    CLEANLINESS = "cleanliness", _("Sauberkeit")
    HOUSING = "housing", _("Wohnen und Häuser")
    LIVING_TOGETHER = "together", _("Zusammenleben")
    SAFETY = "safety", _("Sicherheit und Licht")
    HELP = "help", _("Hilfe und Beratung")
    CULTURE = "culture", _("Kultur und Freizeit")
    SHOPS = "shops", _("Läden und Versorgung")
    PARTICIPATION = "participation", _("Projekte und Beteiligung")
    FUND = "fund", _("Aktionskasse")
    OTHER = "other", _("Sonstiges")


class MessageKind(models.TextChoices):
    """What a line of a case is; all but notes and statements are public to those who know the code."""

    ANSWER = "answer", _("Antwort")
    QUESTION = "question", _("Rückfrage")
    OUTCOME = "outcome", _("Was daraus wurde")
    REPLY = "reply", _("Rückmeldung")
    WITHDRAWAL = "withdrawal", _("Zurückgezogen")
    REOPENING = "reopening", _("Wieder aufgenommen")
    FORWARDING = "forwarding", _("Weitergegeben")
    PLAN = "plan", _("Geplant")
    MERGER = "merger", _("Gehört zu einem anderen Anliegen")
    SEPARATION = "separation", _("Wird wieder für sich bearbeitet")
    NOTE = "note", "interner Vermerk"
    STATEMENT = "statement", "Stellungnahme"


# What only the team reads. A statement of those to whom a case was forwarded is passed on by staff.
INTERNAL = frozenset({MessageKind.NOTE, MessageKind.STATEMENT})


class Way(models.TextChoices):
    """How an answer was passed on."""

    MAIL = "mail", "per E-Mail"
    PHONE = "phone", "am Telefon"
    PERSON = "person", "persönlich"
    LETTER = "letter", "per Brief"
    ONLINE = "online", "nur auf der Seite zum Verfolgen"


class Step(models.TextChoices):
    """What a text of the office makes of a case; text blocks are offered by it."""

    ANSWER = "answer", "Antwort: das Anliegen bleibt offen"
    ASK = "ask", "Rückfrage oder „wir klären das“"
    PLAN = "plan", "Geplant: wird gemacht, steht aber noch aus"
    FINISH = "finish", "Antwort und erledigt: was daraus wurde"
    REFUSE = "refuse", "Nicht möglich: mit Begründung"
    FORWARD = "forward", "Weitergeben: Frage an eine andere Stelle"


# Working days within which the first answer is promised. Questions are quick, ideas need a second look.
ANSWER_DAYS = {
    CaseKind.QUESTION: 3,
    CaseKind.NOTICE: 5,
    CaseKind.SUGGESTION: 10,
    CaseKind.IDEA: 10,
    CaseKind.COMPLAINT: 5,
    CaseKind.OFFER: 5,
}
